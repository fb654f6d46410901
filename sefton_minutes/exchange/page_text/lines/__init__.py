"""The lines of a page, and the noise around and between them."""
