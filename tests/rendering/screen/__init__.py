"""Screen copies of papers."""
