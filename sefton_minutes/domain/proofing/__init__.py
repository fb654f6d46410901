"""The checks before issuing: each a small function with a name, and a sentence for each thing it finds."""
