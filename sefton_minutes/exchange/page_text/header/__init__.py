"""What a page says of its meeting above the items."""
