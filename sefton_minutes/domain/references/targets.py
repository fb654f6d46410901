"""Which minute a reference means. Nothing is guessed: where two minutes are equally near, none is meant.

A reference that names no meeting means the latest minute of that number that its body had at or before the
meeting in which it is read, so that numbers may begin again each year or each meeting.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.searching.found_place import FoundClause
from sefton_minutes.domain.wording import plain_date

_LABELS = re.compile(r"\d+|[A-Za-z]+")
_LETTERS_THEN_FIGURES = re.compile(r"([A-Z&]+)[ .]*(\d.*)")


@dataclass(frozen=True, slots=True)
class NumberedItem:
    """An item under the number that is shown beside it, and when its meeting is held."""

    item_id: int
    meeting_id: int
    number: str
    day: datetime.date | None
    time: datetime.time | None = None


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where a reference is read: the item (0: none in particular) and its meeting."""

    item_id: int
    meeting_id: int
    day: datetime.date | None
    time: datetime.time | None = None


@dataclass(frozen=True, slots=True)
class ReadReference:
    """A reference where it is read: in the item at `position` of a meeting of a body."""

    reference: Reference
    standpoint: Standpoint
    body_id: int
    position: int


class Unfound(StrEnum):
    """Why a reference has no target."""

    LEFT_OPEN = "left open"
    NO_BODY = "no body"
    ABSENT = "absent"
    SEVERAL = "several"


def folded_number(number: str) -> str:
    """What two ways of writing one minute number have in common: "CM 19/23" and "cm19/23." are one."""
    return "".join(number.split()).casefold().rstrip(".")


def spellings(number: str) -> tuple[str, ...]:
    """The ways in which references write a number, for looking it up as it stands."""
    plain = " ".join(number.split()).upper().rstrip(".")
    lettered = _LETTERS_THEN_FIGURES.fullmatch(plain)
    parted = () if lettered is None else tuple(f"{lettered[1]}{gap}{lettered[2]}" for gap in ("", " ", "."))
    return tuple(dict.fromkeys((number, plain, *parted)))


def meant_item(
    numbered: Iterable[NumberedItem], reference: Reference, standpoint: Standpoint
) -> NumberedItem | Unfound:
    """The item that a reference means, of all items of the body that it names (or of its own, where it names
    none). A named day holds; else this meeting comes first, then the latest before it."""
    wanted = folded_number(reference.minute_number)
    alike = [
        each for each in numbered if folded_number(each.number) == wanted and not _is_own(each, standpoint)
    ]
    if reference.day is not None:
        return _sole([each for each in alike if each.day == reference.day])
    here = [each for each in alike if each.meeting_id == standpoint.meeting_id]
    return _sole(here) if here else _latest([each for each in alike if is_before(each, standpoint)])


def is_before(item: NumberedItem, standpoint: Standpoint) -> bool:
    """Whether an item's meeting was held before another meeting, or may have been: on the same day only times
    can tell."""
    if item.day is None or standpoint.day is None or item.day > standpoint.day:
        return False
    if item.day == standpoint.day and item.time is not None and standpoint.time is not None:
        return item.time <= standpoint.time
    return True


def clause_named(part: str, clauses: Sequence[FoundClause]) -> FoundClause | None:
    """The clause that a reference names by its labels ("(2)", "(b) (A)"); a clause inside another may be
    named without it where that is the only one."""
    wanted = _labels(part)
    if not wanted:
        return None
    exact = [clause for clause in clauses if _labels(clause.label) == wanted]
    inner = [clause for clause in clauses if _labels(clause.label)[-len(wanted) :] == wanted]
    found = exact or inner
    return found[0] if len(found) == 1 else None


def names_clause(part: str, clause: str) -> bool:
    """Whether a reference to a part of a minute ("(2)(a)") names a clause ("(2)") or something in it; every
    clause is in the minute as a whole ("")."""
    wanted = _labels(clause)
    return _labels(part)[: len(wanted)] == wanted


def unfound_sentence(why: Unfound, reference: Reference, day: datetime.date | None) -> str:
    """Why a reference that is read in a meeting of that day leads nowhere."""
    number, body = f"Minute {reference.minute_number}", reference.body
    match why:
        case Unfound.LEFT_OPEN:
            return "The number of this minute is still to be filled in."
        case Unfound.NO_BODY:
            return f"No body called “{body}” is in the record."
        case Unfound.SEVERAL:
            return f"More than one minute could be meant by {number}."
        case _:
            return f"No {number} of {_whose(body)}{_when(reference.day, day)} is in the record."


def _is_own(item: NumberedItem, standpoint: Standpoint) -> bool:
    return item.item_id == standpoint.item_id


def _sole(found: Sequence[NumberedItem]) -> NumberedItem | Unfound:
    if len(found) > 1:
        return Unfound.SEVERAL
    return found[0] if found else Unfound.ABSENT


def _latest(found: Sequence[NumberedItem]) -> NumberedItem | Unfound:
    """Of two meetings on the last day the later, where both times are known."""
    last = max((each.day for each in found if each.day), default=None)
    same_day = [each for each in found if each.day == last]
    times = [each.time for each in same_day if each.time is not None]
    if len(times) == len(same_day) > 1:
        return _sole([each for each in same_day if each.time == max(times)])
    return _sole(same_day)


def _labels(label: str) -> list[str]:
    return [part.casefold() for part in _LABELS.findall(label)]


def _whose(body: str) -> str:
    return f"“{body}”" if body else "this body"


def _when(named: datetime.date | None, day: datetime.date | None) -> str:
    if named is not None:
        return f" of {plain_date(named)}"
    return "" if day is None else f" before {plain_date(day)}"
