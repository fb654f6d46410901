"""The earlier versions of a text. What is restricted has its own, which nothing here reads."""

from sefton_minutes.domain.history import Revision, TextField
from sefton_minutes.domain.rights import Role
from sefton_minutes.services.desk import Desk


class Revisions:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, item_id: int, field: TextField) -> tuple[Revision, ...]:
        """The versions of a text of an item, one for each editing spell, the newest first.

        Raises NotAllowed for a reader: drafts are no public record.
        """
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            return tuple(reversed(records.revisions.of_item(item_id, field)))
