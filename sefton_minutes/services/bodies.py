"""The bodies whose meetings are minuted: added, edited, renamed from a day on, removed."""

from datetime import date

from sefton_minutes.domain.bodies import Body
from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk


class Bodies:
    """Every method opens its own unit of work; bodies come in the order of their newest names."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Body, ...]:
        """Every body that has not been removed."""
        raise NotImplementedError

    def get(self, body_id: int) -> Body:
        """Raises NotFound."""
        raise NotImplementedError

    def add(self, body: Body) -> tuple[Body, Changes]:
        """Keep a new body. Raises NotAllowed when it has no name or another body bears one of its names."""
        raise NotImplementedError

    def edit(self, body: Body) -> tuple[Body, Changes]:
        """Keep the body as given. Raises ChangedMeanwhile, NotFound, and NotAllowed as `add` does."""
        raise NotImplementedError

    def rename(self, body_id: int, name: str, abbreviation: str, from_day: date) -> tuple[Body, Changes]:
        """A new name from a day on; meetings before that day keep the old one. Raises NotAllowed when a newer
        name is already kept."""
        raise NotImplementedError

    def remove(self, body_id: int) -> Changes:
        """Raises NotAllowed while any meeting is the body's; the sentence says how many."""
        raise NotImplementedError

    def restore(self, body_id: int) -> Changes:
        """Take back a removal."""
        raise NotImplementedError
