"""The window. Asks services, shows values, decides nothing."""
