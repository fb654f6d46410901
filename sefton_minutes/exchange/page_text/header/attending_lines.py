"""The lines above the first item that tell who was there."""

import re
from collections.abc import Iterator, Sequence

from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.attendance_block import read_attendance_block
from sefton_minutes.exchange.page_text.lines.page_lines import Line, are_adjoining

_AMONG_NAMES = frozenset(
    (
        "and",
        "the",
        "councillors",
        "councillor",
        "cllr",
        "cllrs",
        "present",
        "apologies",
        "in",
        "attendance",
        "chair",
    )
)
_LABEL_END = re.compile(r":|\t|\s{3,}")
_AROUND = " ,;:.()|-–&/"


def read_attending(lines: Sequence[Line], page: str) -> tuple[tuple[Attendance, ...], tuple[str, ...]]:
    """Who was there, and the lines of which words found no place. Of `page` the blank lines count."""
    people = read_attendance_block("\n".join(_with_blank_lines(lines, page)))
    known = _AMONG_NAMES.union(*(_words(f"{one.name} {one.organisation} {one.role}") for one in people))
    return people, tuple(line.text for line in lines if not _words(_said(line.text)) <= known)


def _with_blank_lines(lines: Sequence[Line], page: str) -> Iterator[str]:
    """The lines, and an empty one where the page has blank lines between them."""
    for at, line in enumerate(lines):
        if at and not are_adjoining(page, lines[at - 1], line):
            yield ""
        yield line.text


def _said(line: str) -> str:
    """What a line says beside its label."""
    return _LABEL_END.split(line, maxsplit=1)[-1]


def _words(text: str) -> frozenset[str]:
    words = (word.strip(_AROUND).casefold() for word in text.replace("|", " ").split())
    return frozenset(word for word in words if word)
