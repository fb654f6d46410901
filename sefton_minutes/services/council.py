"""The council whose name stands on the papers."""

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.desk import Desk

COUNCIL_NAME = "council name"
"""The setting that holds it."""


class Council:
    """One name for the whole database."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def name(self) -> str:
        """The name, "" until it was given."""
        with self._desk.reading() as records:
            return records.settings.get(COUNCIL_NAME)

    def set_name(self, name: str) -> Changes:
        """Keep the name."""
        with self._desk.writing() as work:
            work.settings.set(COUNCIL_NAME, kept_line(name))
            work.audit.add("renamed", "council", 0, {"to": kept_line(name)})
            changes = Changes.of(Kind.COUNCIL)
            work.commit(changes)
        return changes
