"""The computer's clock, as the window shows it: local civil time."""

from datetime import UTC, date, datetime


def today() -> date:
    """The local day."""
    return datetime.now(UTC).astimezone().date()


def time_words() -> str:
    """The local time as the status line writes it, "14.32"."""
    return f"{datetime.now(UTC).astimezone():%H.%M}"
