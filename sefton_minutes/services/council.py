"""The council whose name stands on the papers."""

from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk


class Council:
    """One name for the whole database."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def name(self) -> str:
        """The name, "" until it was given."""
        raise NotImplementedError

    def set_name(self, name: str) -> Changes:
        """Keep the name."""
        raise NotImplementedError
