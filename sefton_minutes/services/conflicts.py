"""That somebody else changed what I typed in: who it was, and all three of the texts."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField, Texts
from sefton_minutes.domain.errors import ChangedMeanwhile
from sefton_minutes.domain.history import AuditEvent
from sefton_minutes.domain.merge.items import ItemMerge
from sefton_minutes.storage.unit_of_work import Records

_FIELDS: Mapping[DraftField, str] = {
    DraftField.TITLE: "title",
    DraftField.PRESENTERS: "presenters",
    DraftField.NUMBER: "minute number",
    DraftField.AGENDA_TEXT: "agenda text",
    DraftField.MINUTE_TEXT: "minute",
}
_SOMEBODY = "Somebody else"


class Conflict(ChangedMeanwhile):
    """Two officers edited the same place of an item, or one removed what the other typed in. Nothing was
    overwritten; what was typed stays in the journal.

    `base`: the item as I began; `theirs`: as it is now (`is_removed`: as it lies in the bin); `mine`: what I
    typed; `merge`: all fields, merged as far as that goes. `who` saved it last and `when` (UTC).
    """

    def __init__(
        self,
        base: AgendaItem,
        theirs: AgendaItem,
        mine: Texts,
        merge: ItemMerge,
        last: AuditEvent,
        *,
        is_removed: bool,
    ) -> None:
        super().__init__(*_told(theirs, merge, last.who or _SOMEBODY, is_removed=is_removed))
        self.base, self.theirs, self.mine, self.merge = base, theirs, dict(mine), merge
        self.who, self.when = last.who, last.when
        self.is_removed = is_removed


def others_since(records: Records, item_id: int, version: int) -> tuple[AuditEvent, ...]:
    """What was done to an item after a version of it, oldest first."""
    events = records.audit.of_record("item", item_id)
    known = [place for place, event in enumerate(events, 1) if 0 < version_of(event) <= version]
    return events[max(known, default=0) :]


def altering(events: Sequence[AuditEvent]) -> Sequence[AuditEvent]:
    """Those of some acts that say which version they left; all, where none does."""
    return [event for event in events if version_of(event)] or events


def last_act(events: Sequence[AuditEvent], when: datetime) -> AuditEvent:
    """The newest of some acts that altered the item; where none was noted, nobody's, at that instant."""
    altered = altering(events)
    return altered[-1] if altered else AuditEvent("", when, "", "item", 0, {})


def version_of(event: AuditEvent) -> int:
    """The version of the item that an act left, 0 where the audit does not say."""
    version = event.detail.get("version", 0)
    return version if isinstance(version, int) else 0


def _told(theirs: AgendaItem, merge: ItemMerge, who: str, *, is_removed: bool) -> tuple[str, str]:
    name = f"“{theirs.title}”" if theirs.title else "this item"
    if is_removed:
        return (
            f"{who} removed {name} while you were typing in it.",
            "What you typed is kept on this computer. Bring the item back with it, or let it go.",
        )
    fields = " and the ".join(_FIELDS[field] for field in merge.conflicts)
    return (
        f"{who} changed the {fields} of {name} in the same place as you.",
        "Nothing was overwritten: choose what is to stand, paragraph by paragraph.",
    )
