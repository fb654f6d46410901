"""Who moved and seconded a decision, where lines of their own before or after it say so."""

import re
from dataclasses import dataclass
from itertools import islice

from sefton_minutes.domain.minute_text.introducers import find_introducer
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.motion import Motion, begins_with_motion, read_motion, states_a_motion
from sefton_minutes.domain.minute_text.source import Source
from sefton_minutes.domain.minute_text.subjunctive import tells_of_deciding

_LINES = 3
"""Mover, seconder and vote, each in a paragraph of its own."""
_LOST = re.compile(
    r"\b(?:lost|fell|defeated|not\s+(?:carried|agreed|seconded)|no\s+seconder|withdrawn|rejected|amendment"
    r"|closure|procedural)\b",
    re.IGNORECASE,
)
_PUT = re.compile(
    r"\b(?:put\s+to\s+the\s+vote|carried|all\s+in\s+favour|voted|vote|voting|votes)\b", re.IGNORECASE
)
_LINE_ENDS = "\r\n\v\f\u2028\u2029"


@dataclass(frozen=True, slots=True)
class MotionAround:
    """The motion, and the number of the line after the last one that tells of it."""

    motion: Motion
    next_line: int = 0


def motion_around(source: Source, number: int, next_line: int, taken: int) -> MotionAround:
    """Mover and seconder in the lines before line number `number`, or in those right after a decision that
    ends before `next_line`. Lines before number `taken` tell who moved another decision. What was lost, or
    is an amendment or closed the debate, moved no decision."""
    before = _before(source, number, taken)
    if before.mover or before.seconder:
        return MotionAround(before)
    return _after(source, next_line)


def _before(source: Source, number: int, taken: int) -> Motion:
    motion = Motion()
    earlier = [n for n in range(max(taken, number - 4 * _LINES), number) if not source.lines[n].is_blank]
    for place in islice(reversed(earlier), _LINES):
        line = source.lines[place]
        words = source.words(line)
        if find_introducer(source.text, line) is not None or _LOST.search(words):
            break
        if not states_a_motion(words):
            if motion.mover or motion.seconder or not _PUT.search(words):
                break
            continue
        if place and _ends_what_was_decided(source, source.lines[place - 1], line):
            break
        motion = motion.completed_by(read_motion(words))
    return motion


def _ends_what_was_decided(source: Source, before: Line, line: Line) -> bool:
    """Whether a sentence that only says who moved closes a paragraph that tells of another decision."""
    begins_paragraph = before.is_blank or source.text[before.end - 1] in _LINE_ENDS
    if begins_paragraph or not begins_with_motion(source.words(line)):
        return False
    return source.text[line.end - 1] in _LINE_ENDS and tells_of_deciding(source.words(before))


def _after(source: Source, next_line: int) -> MotionAround:
    motion, reached = Motion(), next_line
    numbers = range(next_line, min(len(source.lines), next_line + 4 * _LINES))
    for place in islice((n for n in numbers if not source.lines[n].is_blank), _LINES):
        line = source.lines[place]
        if not begins_with_motion(source.words(line)) or find_introducer(source.text, line) is not None:
            break
        motion = motion.completed_by(read_motion(source.words(line)))
        reached = place + 1
    return MotionAround(motion, reached if motion.mover or motion.seconder else 0)
