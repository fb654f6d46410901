"""Actions in a table: "ITEM / DISCUSSION / ACTION", "Action / Action Owner / Status / Update"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.actions import ReadAction
from sefton_minutes.domain.civil_dates import find_date
from sefton_minutes.domain.minute_text.declared_tables import columns_of
from sefton_minutes.domain.minute_text.due_dates import due_date
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.owners import is_owner_alone, noted_owner

_COLUMNS = {
    "owner": (
        r"(?:action\s+)?(?:owner|lead(?:\s+officer)?|by\s+whom|who|responsib(?:le|ility)(?:\s+officer)?"
        r"|assigned\s+to|officer)"
    ),
    "due": r"(?:due|target|completion)(?:\s+(?:date|by))?|deadline|by\s+when|when|timescale|date\s+due",
    "status": r"status|rag(?:\s+rating)?|progress|completed\??",
    "action": r"actions?(?:\s+(?:points?|required|agreed|to\s+be\s+taken))?",
    "item": (
        r"(?:agenda\s+)?items?(?:\s+no\.?)?|no\.?|ref(?:erence)?\.?|minute(?:\s+(?:no|number))?\.?|subject"
        r"|topic|date|meeting(?:\s+date)?"
    ),
    "told": (
        r"discussion(?:\s+points?)?|notes?|minutes?|updates?|comments?|summary|decision|description|details"
    ),
}
_COLUMN = {name: re.compile(rf"\W*(?:{words})\W*$", re.IGNORECASE) for name, words in _COLUMNS.items()}
_DONE = re.compile(r"\W*(?:complete|completed|closed|done|discharged)\b", re.IGNORECASE)
_NOTHING = re.compile(r"\W*(?:none|n/?a|nil|no\s+action|noted|to\s+note|-)?\W*$", re.IGNORECASE)
_LONGEST_HEAD = 200


@dataclass(frozen=True, slots=True)
class _Cell:
    start: int
    end: int


def tabled_actions(text: str, lines: Sequence[Line], day: date | None = None) -> Iterator[ReadAction]:
    """The actions of every table that has a column of actions. A table of interests has one too, of what
    members did, which asks nobody to act. What a table says is done is left out."""
    columns: tuple[str, ...] = ()
    for line in lines:
        if line.is_blank:
            continue
        cells = _cells(text, line)
        if len(cells) < 2:
            columns = ()
            continue
        headed = _columns(text, line, cells)
        if headed is not None:
            columns = headed
        elif columns:
            yield from _of_row(text, dict(zip(columns, cells, strict=False)), day)


def _columns(text: str, line: Line, cells: Sequence[_Cell]) -> tuple[str, ...] | None:
    words = text[line.words : line.words_end]
    if len(words) > _LONGEST_HEAD:
        return None
    if columns_of(words) is not None:
        return ()
    places = tuple(_column(text[cell.start : cell.end]) for cell in cells)
    return places if "action" in places and "" not in places else None


def _column(words: str) -> str:
    return next((name for name, pattern in _COLUMN.items() if pattern.match(words)), "")


def _of_row(text: str, row: dict[str, _Cell], day: date | None) -> Iterator[ReadAction]:
    said = {name: text[cell.start : cell.end] for name, cell in row.items()}
    words = said.get("action", "")
    if _NOTHING.match(words) or _DONE.match(said.get("status", "")):
        return
    cell, owner = row["action"], said.get("owner", "").strip()
    if is_owner_alone(words) and not owner and not _NOTHING.match(said.get("told", "")):
        cell, owner = row["told"], words.strip()
        words = said["told"]
    due = find_date(said["due"]) if "due" in said else None
    yield ReadAction(
        words,
        owner or noted_owner(words),
        due.day if due else due_date(words, day),
        confirmed=True,
        start=cell.start,
        end=cell.end,
    )


def _cells(text: str, line: Line) -> list[_Cell]:
    """The cells with their blanks taken off; an empty cell between marks counts as one."""
    marks = [place for place in range(line.words, line.words_end) if text[place] in "\t|"]
    begins = [line.words, *(mark + 1 for mark in marks)]
    ends = [*marks, line.words_end]
    cells = [_stripped(text, begin, end) for begin, end in zip(begins, ends, strict=True)]
    if text[line.words] == "|":
        cells = cells[1:]
    if text[line.words_end - 1] == "|":
        cells = cells[:-1]
    return cells


def _stripped(text: str, start: int, end: int) -> _Cell:
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    return _Cell(begin, max(begin, start + len(words.rstrip())))
