"""Writing a minute: what keys do in lists, which numbers follow. Nothing here knows a window."""
