"""The lines above the first item that tell who was there."""

from collections.abc import Sequence

from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.attendance_block import read_attendance_block
from sefton_minutes.exchange.modern_gov.lines import Line

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


def read_attending(lines: Sequence[Line], page: str) -> tuple[tuple[Attendance, ...], tuple[str, ...]]:
    """Who was there, and the lines of which words found no place. Of `page` the blank lines count."""
    if not lines:
        return (), ()
    block = page[lines[0].start : lines[-1].end] or "\n".join(line.text for line in lines)
    people = read_attendance_block(block)
    kept = " ".join(f"{one.name} {one.organisation} {one.role}" for one in people).casefold()
    return people, tuple(line.text for line in lines if not _is_heard(line.text, kept))


def _is_heard(line: str, kept: str) -> bool:
    """Whether all that a line says beside its label is among the words kept."""
    said = line.partition(":")[2] or line
    words = (word.strip(" ,;:.()|-–&/").casefold() for word in said.replace("|", " ").split())
    known = set(kept.split()) | _AMONG_NAMES
    return all(word in known or word in kept for word in words if word)
