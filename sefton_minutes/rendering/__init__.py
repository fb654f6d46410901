"""A document tree becomes bytes."""
