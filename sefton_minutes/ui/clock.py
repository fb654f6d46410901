"""Instants as the window shows them: in local civil time."""

from datetime import datetime


def time_words(instant: datetime) -> str:
    """The local time as the status line writes it, "14.32"; `instant` has a zone."""
    return f"{instant.astimezone():%H.%M}"
