"""What every process notes of what it did. A line is written only after the service returned, and has reached
the operating system before the next thing is done: whoever is killed leaves a true ledger."""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from time import monotonic

from sefton_minutes.domain.changes import NO_CHANGES, Changes

ENDING = ".ledger"


class What(StrEnum):
    """BEGUN: a service is called now. TYPED: the journal has these words. KEPT: a service returned.
    FOUND_DONE: it returned and had nothing to change, since all stood so already. REFUSED: it said that
    nothing was changed. UNKNOWN: it could not say. GAVE_UP: the officer lets go of words of his own that were
    never saved. TOOK_OUT: he means words to go that stand in the record. DOUBLED: he chose to
    have both of two paragraphs with these words. NUMBERS: drawn from a series. PICTURE: a reader saw the
    record; HEARD: he heard that others changed it."""

    BEGUN = "begun"
    TYPED = "typed"
    KEPT = "kept"
    FOUND_DONE = "found done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    GAVE_UP = "gave up"
    TOOK_OUT = "took out"
    DOUBLED = "doubled"
    NUMBERS = "numbers"
    CONFLICT = "conflict"
    MERGED = "merged"
    RECOVERED = "recovered"
    AWAY = "away"
    PICTURE = "picture"
    HEARD = "heard"
    FAULT = "fault"


def acknowledged(changes: Changes) -> What:
    """What it means that a service returned with this answer."""
    return What.FOUND_DONE if changes == NO_CHANGES else What.KEPT


class Place(StrEnum):
    """What kind of thing words were written in."""

    TEXT = "text"
    TITLE = "title"
    ACTION = "action"
    ATTENDANCE = "attendance"
    MEETING = "meeting"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One note. `says`: which act ("" where the line before says it), which series, or what was wrong;
    `item_id` 0 for none; `at` seconds of the computer's clock that never goes back."""

    what: What
    says: str = ""
    place: Place = Place.NONE
    words: tuple[str, ...] = ()
    item_id: int = 0
    numbers: tuple[int, ...] = ()
    at: float = 0


class Ledger:
    """The ledger of one life of one process."""

    def __init__(self, file: Path) -> None:
        self._descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(
        self,
        what: What,
        says: str = "",
        place: Place = Place.NONE,
        words: Iterable[str] = (),
        *,
        item_id: int = 0,
        numbers: Iterable[int] = (),
    ) -> None:
        """Write a line."""
        line = Line(what, says, place, tuple(sorted(words)), item_id, tuple(numbers), monotonic())
        os.write(self._descriptor, json.dumps(asdict(line)).encode() + b"\n")


def lines_of(file: Path) -> Iterator[Line]:
    """The lines of a ledger; one that was cut short by a kill is passed over."""
    for written in file.read_bytes().split(b"\n")[:-1]:
        fields = json.loads(written)
        yield Line(
            What(fields["what"]),
            fields["says"],
            Place(fields["place"]),
            tuple(fields["words"]),
            fields["item_id"],
            tuple(fields["numbers"]),
            fields["at"],
        )


def writer_of(file: Path) -> int:
    """Whose ledger it is: "7-12.ledger" is that of writer 7 in the twelfth life."""
    return int(file.name.split("-")[0])
