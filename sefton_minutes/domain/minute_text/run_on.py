"""Lists that a page ran on in one line: "(1) …; (2) …; and (3) …", "· …; · …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sefton_minutes.domain.minute_text.labels import Label, Numeral, follows, labels_inside, place

_CLOSED = re.compile(r"[^\s(),][)’”\"']?\s*(?:[;.:]|[;,.]\s*(?:and|or))\s*$", re.IGNORECASE)
_OPENED = re.compile(r":\s*[-–—]?\s*$")
_LAST_WORD = re.compile(r"(\w+)['’]?\s*$")
_NUMBERED_THINGS = """
regulation rule section schedule appendix part paragraph paragraphs clause clauses resolution resolutions
recommendation recommendations minute minutes no nos article item items option options condition conditions
and or to of in at phase group grade class
"""
_CITING = frozenset(_NUMBERED_THINGS.split())
_FIRST_BULLET = re.compile(r":\s+(?=[·•]\s)")
_RUN_ON_BULLETS = "·•●▪"
_LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class Piece:
    """One entry of a list: its label and the levels that are open after it (`levels[-1]` is its own)."""

    label: Label
    levels: tuple[Numeral, ...]


def pieces_from(text: str, label: Label, levels: tuple[Numeral, ...], end: int) -> tuple[Piece, ...]:
    """The entry that `label` begins, and the ones run on after it in the line."""
    pieces = [Piece(label, levels)]
    if label.is_bullet:
        pieces.extend(Piece(bullet, levels) for bullet in _more_bullets(text, label, end))
        return tuple(pieces)
    for inner in labels_inside(text, label.body, end):
        before = text[max(label.body, inner.start - _LOOK_BACK) : inner.start]
        if _continues(inner, before, text[inner.body], in_order=follows(inner, pieces[-1].levels)):
            pieces.append(Piece(inner, place(inner, pieces[-1].levels) or levels))
    return tuple(pieces)


def bullet_after_colon(text: str, start: int, end: int) -> int | None:
    """Where bullets begin that follow their introducing words on the same line ("details of: · …; · …")."""
    found = _FIRST_BULLET.search(text, start, end)
    return found.end() if found else None


def _continues(label: Label, before: str, next_letter: str, *, in_order: bool) -> bool:
    if not before.strip():
        return False
    if in_order:
        return bool(_CLOSED.search(before)) or _begins_sentence(before, next_letter)
    return label.is_first and bool(_OPENED.search(before))


def _begins_sentence(before: str, next_letter: str) -> bool:
    """Notes are run on without a stop; a cited label ("resolution (2) of") is not the next note."""
    word = _LAST_WORD.search(before)
    return next_letter.isupper() and word is not None and word[1].casefold() not in _CITING


def _more_bullets(text: str, first: Label, end: int) -> Iterator[Label]:
    if first.printed not in _RUN_ON_BULLETS:
        return
    another = re.compile(rf"(?<=\s){re.escape(first.printed)}\s+(?=\S)")
    for found in another.finditer(text, first.body, end):
        yield replace(first, start=found.start(), body=found.end())
