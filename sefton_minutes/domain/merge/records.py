"""Records that two officers edited at the same time: actions, meetings, bodies, people, and the names of an
attendance.

A record is merged field by field: a field that one of them changed is his, one that both changed alike is
changed once, one that both changed in different ways is a conflict. An attendance is merged entry by entry,
and each entry field by field: entries that either added are kept, the same name added by both is one, and an
entry that one removed and the other edited is a conflict.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.merge.order import merge_order, woven

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")

_NOT_EDITED = frozenset({"id", "version", "position", "meeting_id", "source_key"})
"""What a record is, and where it stands: no officer edits these in it."""


@dataclass(frozen=True, slots=True)
class RecordMerge(Generic[Record]):
    """`record`: theirs, with what I changed in it; in a field of `conflicts` it has mine."""

    record: Record
    conflicts: tuple[str, ...]


def merge_record(base: Record, theirs: Record, mine: Record) -> RecordMerge[Record]:
    """Merge two records of one kind, field by field. The merged one has the version of theirs."""
    names = [field.name for field in fields(base) if field.name not in _NOT_EDITED]
    was, other, own = ({name: getattr(each, name) for name in names} for each in (base, theirs, mine))
    changed = {name: own[name] for name in names if own[name] != was[name]}
    conflicts = tuple(name for name in changed if other[name] not in (was[name], own[name]))
    return RecordMerge(replace(theirs, **changed), conflicts)


@dataclass(frozen=True, slots=True)
class EntryConflict:
    """An entry that both changed: as it was (None: both added it), as theirs and as mine (None: removed)."""

    base: Attendance | None
    theirs: Attendance | None
    mine: Attendance | None

    @property
    def name(self) -> str:
        """Whose entry it is."""
        known = next(entry for entry in (self.base, self.theirs, self.mine) if entry is not None)
        return known.name


@dataclass(frozen=True, slots=True)
class AttendanceMerge:
    """The entries in order, with mine where there is a conflict."""

    entries: tuple[Attendance, ...]
    conflicts: tuple[EntryConflict, ...]


def merge_attendance(
    base: Sequence[Attendance], theirs: Sequence[Attendance], mine: Sequence[Attendance]
) -> AttendanceMerge:
    """Merge two lists of one meeting; my new entries have the id 0."""
    own = _numbered(mine, theirs, _by_id(base))
    was, other = _by_id(base), _by_id(theirs)
    kept: dict[int, Attendance] = {}
    conflicts: list[EntryConflict] = []
    for key in {**other, **own}:
        entry, is_conflict = _entry(was.get(key), other.get(key), own.get(key))
        if entry is not None:
            kept[key] = entry
        if is_conflict:
            conflicts.append(EntryConflict(was.get(key), other.get(key), own.get(key)))
    order = merge_order(list(was), list(other), list(own))
    order = woven(order, list(own), own.keys() - other.keys())
    return AttendanceMerge(tuple(kept[key] for key in order if key in kept), tuple(conflicts))


def _by_id(entries: Sequence[Attendance]) -> dict[int, Attendance]:
    return {entry.id: entry for entry in entries}


def _numbered(
    mine: Sequence[Attendance], theirs: Sequence[Attendance], base: Mapping[int, Attendance]
) -> dict[int, Attendance]:
    """My entries by their ids: a new one that the other added too by his, other new ones below zero."""
    added = {entry.name.casefold(): entry.id for entry in theirs if entry.id not in base}
    return {
        entry.id or added.get(entry.name.casefold(), -place): entry for place, entry in enumerate(mine, 1)
    }


def _entry(
    base: Attendance | None, theirs: Attendance | None, mine: Attendance | None
) -> tuple[Attendance | None, bool]:
    """What becomes of an entry, and whether that is for the officer to decide."""
    if theirs is not None and mine is not None:
        merge = merge_record(base or Attendance(theirs.name, AttendanceKind.PRESENT), theirs, mine)
        return merge.record, bool(merge.conflicts)
    if base is None:
        return theirs or mine, False
    left = theirs or mine or base
    is_edited = merge_record(base, base, left).record != base
    return (mine if is_edited else None), is_edited
