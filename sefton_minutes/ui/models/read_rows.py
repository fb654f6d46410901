"""What was read in a minute as rows: each clause on one line, and at the right what comes of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sefton_minutes.domain.actions import Action, ActionStatus, ReadAction
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.resolutions import Clause, DecisionKind, Resolution
from sefton_minutes.domain.shortened_text import shortened
from sefton_minutes.domain.wording import short_date
from sefton_minutes.ui.theme import Role

LONGEST_OWNER = 28


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A clause, a resolution without clauses, or an action that stands by itself. `offset`: where its words
    begin in the minute. `chip` is what comes of it, "" for nothing."""

    label: str
    text: str
    offset: int
    chip: str = ""
    role: Role = "good"
    depth: int = 0


def read_rows(reading: Reading, kept: Sequence[Action] = ()) -> tuple[ReadRow, ...]:
    """The rows in the order of the text. `kept`: the item's actions; what was read and taken on, or
    dropped, is shown as it is kept."""
    reading = replace(reading, actions=tuple(_as_kept(reading.actions, kept)))
    rows = [row for made in reading.resolutions for row in _resolution_rows(made, reading)]
    covered = [(made.start, made.end) for made in reading.resolutions]
    alone = [one for one in reading.actions if not any(start <= one.start < end for start, end in covered)]
    rows += [ReadRow("", action.text, action.start, *_action_chip(action)) for action in alone]
    return tuple(sorted(rows, key=_offset))


def summary(reading: Reading) -> str:
    """ "1 resolution, 3 clauses, 2 actions, 1 reference"; what is not there is left out."""
    resolved = sum(made.kind is DecisionKind.RESOLUTION for made in reading.resolutions)
    counts = (
        (resolved, "resolution"),
        (len(reading.resolutions) - resolved, "recommendation"),
        (sum(1 for made in reading.resolutions for _ in made.all_clauses()), "clause"),
        (len(reading.actions), "action"),
        (len(reading.references), "reference"),
    )
    return ", ".join(f"{number} {thing}{'' if number == 1 else 's'}" for number, thing in counts if number)


def sentence(row: ReadRow) -> str:
    """What a screen reader says of a row."""
    return ". ".join(part for part in (f"{row.label} {row.text}".strip(), row.chip) if part)


def _resolution_rows(made: Resolution, reading: Reading) -> Iterator[ReadRow]:
    if not made.clauses:
        words = " ".join(part for part in (made.introducer, made.stem) if part)
        yield ReadRow("", words, made.start)
    yield from _clause_rows(made.clauses, reading, 0)


def _clause_rows(clauses: tuple[Clause, ...], reading: Reading, depth: int) -> Iterator[ReadRow]:
    for clause in clauses:
        action = next(
            (a for a in reading.actions if clause.start <= a.start < max(clause.end, clause.start + 1)), None
        )
        chip: tuple[str, Role] = _action_chip(action) if action else ("", "good")
        yield ReadRow(clause.label, clause.text, clause.start, *chip, depth)
        yield from _clause_rows(clause.clauses, reading, depth + 1)


def _as_kept(read: Iterable[ReadAction], kept: Sequence[Action]) -> Iterator[ReadAction]:
    by_words = {" ".join(action.source.split()): action for action in kept if action.source}
    for action in read:
        found = by_words.get(" ".join(action.text.split()))
        if found is None or found.status is ActionStatus.PROPOSED:
            yield action
        elif found.status is not ActionStatus.DROPPED:
            yield replace(action, owner=found.owner, due=found.due, confirmed=True)


def _action_chip(action: ReadAction) -> tuple[str, Role]:
    facts = [part for part in (shortened(action.owner, LONGEST_OWNER), _due(action.due)) if part]
    kind = "Action" if action.confirmed else "Proposed"
    return (f"{kind}: {', '.join(facts)}" if facts else kind), "good" if action.confirmed else "warn"


def _due(day: date | None) -> str:
    return short_date(day) if day else ""


def _offset(row: ReadRow) -> int:
    return row.offset
