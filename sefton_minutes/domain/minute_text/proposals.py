"""Actions that follow from clauses: somebody is requested, somebody does, something is to be done."""

import re
from collections.abc import Iterator, Sequence

from sefton_minutes.domain.actions import ReadAction
from sefton_minutes.domain.minute_text.action_words import DONE, NOTING
from sefton_minutes.domain.minute_text.closing import without_joining
from sefton_minutes.domain.minute_text.due_dates import due_date
from sefton_minutes.domain.minute_text.owners import acting_owner, doing_owner, noted_owner, requested_owner
from sefton_minutes.domain.minute_text.source import Source
from sefton_minutes.domain.minute_text.subjunctive import is_decision
from sefton_minutes.domain.resolutions import Clause, DecisionKind, Resolution

_BE = re.compile(
    r"(?<!\bto )\bbe\s+(?:(?:also|further|then|\w+ly)\s+)?(?P<done>(?:set\s+up|carried\s+out)\b|[a-z]+\b)"
)
_MAY = re.compile(
    r"\bbe\s+(?:also\s+|further\s+)?(?:authorised|empowered|permitted|given\s+delegated|granted\s+delegated"
    r"|delegated)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"that\s+", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[^\W\d_]+")


def proposed_actions(source: Source, resolution: Resolution) -> tuple[ReadAction, ...]:
    """The actions that a resolution asks for, none confirmed. A recommendation asks another body."""
    if resolution.kind is DecisionKind.RECOMMENDATION:
        return ()
    asked = requested_owner(resolution.stem)
    return tuple(_from_clauses(source, resolution.clauses, asked or "", everything=asked is not None))


def noted_action(source: Source, start: int, end: int, *, confirmed: bool) -> ReadAction:
    """A note of an action, its words at `start`/`end`."""
    words = without_joining(source.text[start:end])
    due = due_date(words, source.day)
    return ReadAction(words, noted_owner(words), due, confirmed, start, start + len(words))


def are_notes(entries: Sequence[str]) -> bool:
    """Whether most entries of a list tell somebody to act ("Check the cost", "A. Dale to write …")."""
    telling = sum(_is_note(entry) for entry in entries)
    return bool(entries) and 2 * telling >= len(entries)


def _is_note(entry: str) -> bool:
    first = _FIRST_WORD.match(entry)
    if is_decision(entry):
        return False
    return bool(first and first.group().casefold() in NOTING) or bool(noted_owner(entry))


def _from_clauses(
    source: Source, clauses: Sequence[Clause], asked: str = "", *, everything: bool = False
) -> Iterator[ReadAction]:
    """`asked`: who is requested by the words above these clauses, which then are `everything` actions."""
    for clause in clauses:
        below = requested_owner(clause.text) if clause.clauses else None
        if below is not None:
            yield from _from_clauses(source, clause.clauses, below or asked, everything=True)
            continue
        action = _proposed(source, clause, asked, certain=everything)
        if action is not None:
            yield action
        yield from _from_clauses(source, clause.clauses)


def _proposed(source: Source, clause: Clause, asked: str, *, certain: bool) -> ReadAction | None:
    due = due_date(clause.text, source.day)
    owner = _owner(clause.text, source.names)
    if not certain and owner is None and (due is None or _MAY.search(clause.text)):
        return None
    that = _THAT.match(clause.text)
    words = without_joining(clause.text[that.end() if that else 0 :])
    start = clause.start + (that.end() if that else 0)
    return ReadAction(words, owner or asked, due, confirmed=False, start=start, end=start + len(words))


def _owner(words: str, names: Sequence[str]) -> str | None:
    """Who is to act, "" when something is to be done by nobody named, None when nothing is to be done."""
    requested = requested_owner(words)
    if requested is not None:
        return requested
    acting = acting_owner(words, names, only_doing=is_decision(words))
    if acting is not None:
        return acting
    if any(" ".join(found["done"].split()) in DONE for found in _BE.finditer(words)):
        return doing_owner(words)
    return None
