"""Dialogs: one record or one decision each. They stay open until what was asked is done or given up."""
