"""The earlier versions of a text. What is restricted has its own, which nothing here reads."""

from dataclasses import replace

from sefton_minutes.domain.changes import NO_CHANGES, Changes
from sefton_minutes.domain.draft_field import REVISED, Texts, kept_field
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

    def keep_let_go(self, item_id: int, typed: Texts) -> Changes:
        """What an officer typed in an item, and leaves in the bin with it, is among its earlier versions; a
        title and the like, which have none, in what was done. Raises NotAllowed, NotFound."""
        with self._desk.writing() as work:
            work.items.hold(item_id)
            work.revisions.note(
                [
                    (item_id, revised, kept_field(field, typed[field]))
                    for field, revised in REVISED.items()
                    if field in typed
                ]
            )
            short = {field.value: text for field, text in typed.items() if field not in REVISED}
            work.audit.add("let go", "item", item_id, {"words": short} if short else {})
            work.commit(NO_CHANGES)
        return NO_CHANGES
