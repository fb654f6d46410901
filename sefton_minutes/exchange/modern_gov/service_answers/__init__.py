"""What ModernGov's web service answers (`mgWebService.asmx`), read by the names of its elements."""
