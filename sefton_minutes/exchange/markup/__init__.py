"""HTML and XML as they come in: bytes to characters, characters to a bounded tree, a tree to lines."""
