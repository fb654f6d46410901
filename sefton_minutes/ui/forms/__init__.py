"""Generated from forms/ by packaging/compile_forms.py. Do not edit: change the form and compile it."""
