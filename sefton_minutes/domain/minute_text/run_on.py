"""Lists that a page ran on in one line: "(1) …; (2) …; and (3) …", "· …; · …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sefton_minutes.domain.minute_text.labels import Label, Numeral, follows, labels_inside, place

_CLOSED = re.compile(r"[^\s(),][)’”\"']?\s*(?:[;.:]|[;,.]\s*(?:and|or))\s*$", re.IGNORECASE)
_OPENED = re.compile(r":\s*[-–—]?\s*$")
_LAST_WORD = re.compile(r"([^\W\d_]+)['’]?\s*$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_AND = re.compile(r"\s(?:and|or)$", re.IGNORECASE)
_NUMBERED_THINGS = """
regulation rule section schedule appendix part paragraph paragraphs clause clauses resolution resolutions
recommendation recommendations minute minutes no nos article item items option options condition conditions
to of in at by under with see and or phase group grade class
"""
_AFTER_A_CITATION = "of above below and or to in is are be was were shall as refers refer hereof"
_CITING = frozenset(_NUMBERED_THINGS.split())
_CITED = frozenset(_AFTER_A_CITATION.split())
_FIRST_BULLET = re.compile(r":\s+(?=[·•]\s)")
_RUN_ON_BULLETS = "·•●▪"
_LOOK_BACK = 40
_LOOK_AHEAD = 20


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
    first_word = _FIRST_WORD.match(text, label.body, end)
    opening = first_word.group() if first_word else ""
    for inner in labels_inside(text, label.body, end):
        before = text[max(label.body, inner.start - _LOOK_BACK) : inner.start]
        after = text[inner.body : inner.body + _LOOK_AHEAD]
        in_order = follows(inner, pieces[-1].levels)
        if _continues(inner, before, after, in_order=in_order, opening=opening):
            pieces.append(Piece(inner, place(inner, pieces[-1].levels) or levels))
    return tuple(pieces)


def bullet_after_colon(text: str, start: int, end: int) -> int | None:
    """Where bullets begin that follow their introducing words on the same line ("details of: · …; · …")."""
    found = _FIRST_BULLET.search(text, start, end)
    return found.end() if found else None


def _continues(label: Label, before: str, after: str, *, in_order: bool, opening: str) -> bool:
    if not before.strip():
        return False
    if in_order and not label.is_bracketed:
        return bool(_CLOSED.search(before))
    if in_order:
        return bool(_CLOSED.search(before)) or not _is_cited(before, after, opening)
    return label.is_first and bool(_OPENED.search(before))


def _is_cited(before: str, after: str, opening: str) -> bool:
    """Entries are run on without marks too; a cited label ("resolution (2) of", "(1) and (2)") is none. An
    entry that opens as the first one did ("(i) to note … (ii) to approve …") is not cited."""
    last = _LAST_WORD.search(_AND.sub("", before.rstrip()))
    following = _FIRST_WORD.match(after)
    if last is None or following is None:
        return True
    if last[1].casefold() in _CITING:
        return True
    return following[0].casefold() in _CITED and following[0] != opening


def _more_bullets(text: str, first: Label, end: int) -> Iterator[Label]:
    if first.printed not in _RUN_ON_BULLETS:
        return
    another = re.compile(rf"(?<=\s){re.escape(first.printed)}\s+(?=\S)")
    for found in another.finditer(text, first.body, end):
        yield replace(first, start=found.start(), body=found.end())
