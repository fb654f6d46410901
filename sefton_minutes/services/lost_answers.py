"""Saves of ours that reached the database though their answer did not: the network broke in the commit, or
the program was killed before it heard.

What such a save wrote is no work of somebody else's. The audit names each save by the program, by the version
it was typed on and by the digests of its texts; whoever saves again from the same version goes on from those
texts, so that nothing is doubled and nobody is asked about his own words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import REVISED, DraftField, Texts, kept_field, text_of, with_texts
from sefton_minutes.domain.history import AuditEvent
from sefton_minutes.domain.merging import digest_of
from sefton_minutes.storage.unit_of_work import Records


@dataclass(frozen=True, slots=True)
class SaveMark:
    """What the audit says of a save, so that it is known again."""

    program: str
    on: int
    texts: Texts

    def detail(self, version: int) -> dict[str, object]:
        """For the audit of a save that left this version."""
        digests = {field.value: digest_of(kept_field(field, text)) for field, text in self.texts.items()}
        return {"version": version, "on": self.on, "program": self.program, "typed": digests}

    def is_of(self, event: AuditEvent) -> bool:
        """Whether an act was a save of this program from this version."""
        return event.detail.get("program") == self.program and event.detail.get("on") == self.on


def reached(
    records: Records, mark: SaveMark, base: AgendaItem, kept: AgendaItem, events: tuple[AuditEvent, ...]
) -> AgendaItem:
    """The item that the officer went on from: `base`, with the texts of a save from it that reached the
    database unanswered. `events`: what was done to the item since, oldest first."""
    unanswered = [event for event in events if mark.is_of(event)]
    if not unanswered:
        return base
    typed = unanswered[-1].detail.get("typed", {})
    digests = typed if isinstance(typed, dict) else {}
    found = {
        field: text
        for field in DraftField
        if field in digests
        for text in _texts(records, mark, kept, field)
        if digest_of(kept_field(field, text)) == digests[field]
    }
    return with_texts(base, found)


def _texts(records: Records, mark: SaveMark, kept: AgendaItem, field: DraftField) -> Iterator[str]:
    """Where the words of a save may stand: it was sent again, it stands, or it is a revision."""
    if field in mark.texts:
        yield mark.texts[field]
    yield text_of(kept, field)
    if field in REVISED:
        yield from (revision.text for revision in records.revisions.of_item(kept.id, REVISED[field]))
