"""What ModernGov serves, read by its structure: the pages of its sites, the answers of its web service."""
