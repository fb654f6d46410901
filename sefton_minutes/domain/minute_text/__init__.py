"""The grammar of minutes: text is the source, structure is read from it, and what is unsure is marked."""
