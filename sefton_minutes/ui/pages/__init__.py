"""The pages of the rail, and the screens that commands open."""
