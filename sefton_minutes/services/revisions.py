"""The earlier versions of a text. What is restricted has its own, which nothing here reads."""

from dataclasses import replace

from sefton_minutes.domain.history import Revision, TextField
from sefton_minutes.domain.rights import Role
from sefton_minutes.services.desk import Desk


class Revisions:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, item_id: int, field: TextField) -> tuple[Revision, ...]:
        """The versions of a text of an item, one for each editing spell, the newest first; `who`
        is the officer's name, or the login of one who is not entered.

        Raises NotAllowed for a reader: drafts are no public record.
        """
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            named = records.officers.naming()
            kept = records.revisions.of_item(item_id, field)
        return tuple(replace(each, who=named(each.who)) for each in reversed(kept))
