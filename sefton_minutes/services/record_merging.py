"""Records that were edited while somebody else edited them too: merged by `domain/merge/records`, and what
is left to decide told in a sentence."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from enum import StrEnum
from typing import Any

from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.domain.errors import RecordConflict
from sefton_minutes.domain.merge.records import EntryConflict, Record, merge_attendance, merge_record
from sefton_minutes.domain.wording import clock_time, plain_date
from sefton_minutes.storage.unit_of_work import Records

_ADVICE = "Save again to put yours over it, or press Esc to let it stand."
_SOMEBODY = "Somebody else"
_FIELDS: Mapping[str, str] = {
    "aliases": "other names",
    "body_id": "body",
    "contact_post": "contact's post",
    "day": "date",
    "default_time": "usual time",
    "default_venue": "usual venue",
    "due": "due date",
    "item_id": "item",
    "regime": "kind of body",
    "text": "words",
}
"""Fields that officers call otherwise than the program does."""
_IDS = frozenset({"body_id", "item_id", "person_id"})


def merged_record(
    records: Records, kind: str, base: Record, theirs: Record, mine: Record, seen: Record | None
) -> Record:
    """Theirs, with what I changed. `seen`: what the officer was told of theirs before: there he puts his own
    over it knowingly. `kind` is the record's in the audit. Raises RecordConflict."""
    merge = merge_record(base, theirs, mine)
    new = [name for name in merge.conflicts if seen is None or getattr(seen, name) != getattr(theirs, name)]
    if new:
        who = _who(records, kind, getattr(theirs, "id", 0))
        said = "; ".join(f"{_FIELDS.get(name, name)}: {_shown(name, getattr(theirs, name))}" for name in new)
        changed = f"{who} changed this {kind} meanwhile."
        raise RecordConflict(f"{changed} {said[0].upper()}{said[1:]}.", _ADVICE, theirs)
    return merge.record


def merged_attendance(
    records: Records,
    meeting_id: int,
    base: Sequence[Attendance],
    mine: Sequence[Attendance],
    seen: Sequence[Attendance] | None,
) -> tuple[Attendance, ...]:
    """The list of a meeting with what I changed in it; `seen` as above. Raises RecordConflict."""
    theirs = records.attendance.of_meeting(meeting_id)
    merge = merge_attendance(base, theirs, mine)
    told = {entry.id: entry for entry in seen or ()}
    new = [each for each in merge.conflicts if seen is None or not _was_told(each, told)]
    if new:
        who = _who(records, "meeting", meeting_id, "kept attendance")
        said = "; ".join(f"{each.name}: {_entry_words(each.theirs)}" for each in new)
        raise RecordConflict(f"{who} changed the attendance meanwhile. {said}.", _ADVICE, theirs)
    return merge.entries


def _was_told(conflict: EntryConflict, told: Mapping[int, Attendance]) -> bool:
    known = conflict.theirs or conflict.base
    return known is not None and told.get(known.id) == conflict.theirs


def _who(records: Records, kind: str, record_id: int, *acts: str) -> str:
    events = records.audit.of_record(kind, record_id)
    who = [event.who for event in events if not acts or event.act in acts]
    return records.officers.naming()(who[-1]) if who else _SOMEBODY


def _entry_words(entry: Attendance | None) -> str:
    if entry is None:
        return "removed"
    return ", ".join(words for words in (entry.kind.value, entry.role, entry.organisation) if words)


def _shown(name: str, value: Any) -> str:
    if name in _IDS:
        return "another" if value else "none"
    if value in (None, "", ()):
        return "none"
    known: Sequence[tuple[type, Callable[[Any], str]]] = (
        (date, plain_date),
        (time, clock_time),
        (StrEnum, lambda state: state.value),
        (BodyName, lambda named: named.name),
        (tuple, lambda names: ", ".join(_shown("", each) for each in names)),
    )
    say = next((say for kind, say in known if isinstance(value, kind)), None)
    return f"“{value}”" if say is None else say(value)
