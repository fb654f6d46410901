"""Lines parted where a page ran several things on: a decision after narrative, who moved it, its reasons.

Some renderings keep a whole minute on one line; each part is then read as a line of its own.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from sefton_minutes.domain.minute_text.introducers import Introducer, find_introducer
from sefton_minutes.domain.minute_text.labels import bullet_at, label_at
from sefton_minutes.domain.minute_text.leads import is_elsewhere
from sefton_minutes.domain.minute_text.lines import Line, split_lines, without_blanks
from sefton_minutes.domain.minute_text.motion import begins_with_motion
from sefton_minutes.domain.minute_text.passage_labels import passage_kind

_SENTENCE = re.compile(r"(?:(?<=[.;:!?|\])])|(?<=[.!?][”’\"']))\s+(?=[A-Z(“‘\[])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|Cllrs?|Cr|Mrs?|Ms|Dr|St|Nos?|Ref|Rev|Hon|Para|Art|e\.g|i\.e|Prop|Sec)\.)$"
)
_WORD = re.compile(
    r"\b(?:resolved|recommended|agreed|decided|noted|decisions?|proposed|moved|mover|proposer|prop)\b",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"\b(?:RESOLVED|RECOMMENDED)\s?(?:[:–—-]|\s(?:[Tt]hat|THAT)\b)")
_LABELLED = re.compile(
    r"(?:minutes:|note:|actions?(?:\s+points?)?:|reasons?|alternatives?|(?:other\s+)?options"
    r"|officers?\W|recommendations?"
    r"|is\s+(?:the\s+)?|subject\s+to|call|effective|decision\s+to|implementation|date)",
    re.IGNORECASE,
)
_OWN_LABEL = re.compile(r"(?:minutes|note|actions?(?:\s+points?)?)\s?:", re.IGNORECASE)
_MARKED = re.compile(r"[^.;]{3,110}?(?::|\s[-–—]\s|\?)")
_LEAD = 600
_HEAD = 120


def parted_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text, parted; put together they are the text."""
    return tuple(part for line in split_lines(text) for part in _parts(text, line, set(_cuts(text, line))))


def parted_at(text: str, lines: Sequence[Line], tells: Callable[[str], bool]) -> tuple[Line, ...]:
    """The lines with every sentence that `tells` of something on a line of its own."""
    return tuple(part for line in lines for part in _parts(text, line, set(_around(text, line, tells))))


def _around(text: str, line: Line, tells: Callable[[str], bool]) -> Iterator[int]:
    for start, end in pairwise((line.words, *sentence_starts(text, line), line.words_end)):
        if tells(text[start:end].rstrip()):
            yield from (cut for cut in (start, end) if line.words < cut < line.words_end)


def _parts(text: str, line: Line, places: AbstractSet[int]) -> Iterator[Line]:
    cuts = sorted(places)
    if not cuts:
        yield line
        return
    bounds = [line.start, *cuts, line.end]
    for start, end in pairwise(bounds):
        words, words_end = without_blanks(text, start, min(end, max(line.words_end, start)))
        yield Line(start, end, words, words_end)


def _cuts(text: str, line: Line) -> Iterator[int]:
    """Where parts begin, the first apart. A line without any such word is not looked at further."""
    if _WORD.search(text, line.words, line.words_end) is None and not _may_be_labelled(text, line):
        return
    starts = list(sentence_starts(text, line))
    for place in (line.words, *starts):
        if place > line.words and _begins_part(text, place, line.words_end):
            yield place
    yield from _introduced(text, line, starts)


def _may_be_labelled(text: str, line: Line) -> bool:
    return _OWN_LABEL.search(text, line.words, line.words_end) is not None or (
        re.search(r"(?i)reasons?|options?|recommendation", text[line.words : line.words_end]) is not None
    )


def sentence_starts(text: str, line: Line) -> Iterator[int]:
    """Where each sentence of a line begins, the first apart. The stop of an abbreviation ends none."""
    label = label_at(text, line.words, line.words_end)
    begin = label.body if label else line.words
    for found in _SENTENCE.finditer(text, begin, line.words_end):
        if not _ABBREVIATED.search(text, max(line.words, found.start() - 6), found.start()):
            yield found.end()


def _begins_part(text: str, place: int, end: int) -> bool:
    head = text[place : min(end, place + _HEAD)]
    if _LABELLED.match(head):
        return bool(_OWN_LABEL.match(head)) or bool(_MARKED.match(head) and passage_kind(head))
    return begins_with_motion(head)


def _introduced(text: str, line: Line, starts: Sequence[int]) -> Iterator[int]:
    """Where a sentence begins that introduces a decision, and where one ends that only tells of it."""
    clause = -1
    for place, following in pairwise((line.words, *starts, line.words_end)):
        if place == clause or not _WORD.search(text, place, min(following, place + _LEAD)):
            continue
        introducer = find_introducer(text, Line(place, line.end, place, line.words_end))
        if introducer is None or introducer.start >= following:
            yield from _run_in(text, line, place, following)
            continue
        if place > line.words:
            yield place
        clause = -1 if introducer.is_label else introducer.rest
        if (
            introducer.is_spoken
            and following < line.words_end
            and not _lists(text, following, line.words_end)
        ):
            yield following


def _run_in(text: str, line: Line, place: int, following: int) -> Iterator[int]:
    """RESOLVED in capitals with its mark, where the stop before it was lost."""
    found = _CAPITALS.search(text, place, following)
    if found is None or found.start() == line.words or is_elsewhere(text[place : found.start()][-_LEAD:]):
        return
    if text[found.start() - 1].isspace():
        piece = Line(found.start(), line.end, found.start(), line.words_end)
        if _may_stand_alone(find_introducer(text, piece)):
            yield found.start()


def _may_stand_alone(introducer: Introducer | None) -> bool:
    return introducer is not None and introducer.start == introducer.sentence


def _lists(text: str, place: int, end: int) -> bool:
    return label_at(text, place, end) is not None or bullet_at(text, place, end) is not None
