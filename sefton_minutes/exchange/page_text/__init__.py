"""The text of a saved page in, a meeting out: whoever published it, however it was saved."""
