"""What a person should look at before a page is kept."""
