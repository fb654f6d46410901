"""The layouts in which pages come: each has a reader, the one that explains most is believed."""
