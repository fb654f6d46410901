"""Sentences that a minute says were moved and agreed: "The cheques were approved. Proposed CD, seconded AB."

Who moved is no clause: the words are those of the sentence before, and where that decides nothing a decision
without words is left to be confirmed.
"""

import re
from collections.abc import Iterator
from itertools import islice

from sefton_minutes.domain.minute_text import doubts
from sefton_minutes.domain.minute_text.carried_motions import was_agreed
from sefton_minutes.domain.minute_text.labels import label_at
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.motion import begins_with_motion, read_motion, states_a_motion
from sefton_minutes.domain.minute_text.parting import sentence_starts
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.source import Block, Source
from sefton_minutes.domain.minute_text.subjunctive import is_decision, is_infinitive, orders
from sefton_minutes.domain.resolutions import Clause, Resolution

_DECIDED = re.compile(
    r"\b(?:was|were|is|are)\s+(?:(?:unanimously|duly|formally|then|also|all)\s+)?(?:approved|agreed|confirmed"
    r"|accepted|adopted|endorsed|ratified|granted|refused|deferred|supported|authorised|paid|noted|received"
    r"|signed|appointed|elected|co-?opted)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:had|has|have|would|will|could|should|might|if|once|until|reported|advised|explained|stated|said"
    r"|asked|queried|whether)\b",
    re.IGNORECASE,
)
_ITS_OWN_WORDS = re.compile(r"\bthat\b|\bto\s+[a-z]", re.IGNORECASE)
_OUTCOME_WITHIN = 2


def moved_sentence(source: Source, number: int) -> Block | None:
    """The last sentence of line `number` as a decision, when the next line says who moved it and that it was
    agreed to."""
    start = _decided_in(source, number)
    below = next(_numbers_after(source, number), None)
    if start is None or below is None or not _only_moves(source, below):
        return None
    line = source.lines[number]
    clause = Clause("", source.text[start : line.words_end], (), start, line.words_end)
    before = Paragraph(ParagraphKind.TEXT, line.start, start, line.words)
    own = Paragraph(ParagraphKind.CLAUSE, start if start > line.words else line.start, line.end, start)
    return _block(source, number, below, start, (clause,), (before, own) if start > line.words else (own,))


def moved_without_words(source: Source, number: int) -> Block | None:
    """The decision of which line `number` says only who moved it and that it was agreed to."""
    if not _only_moves(source, number) or not read_motion(source.words(source.lines[number])).mover:
        return None
    above = next((n for n in range(number - 1, -1, -1) if not source.lines[n].is_blank), None)
    if above is not None and _decided_in(source, above) is not None:
        return None
    line = source.lines[number]
    own = Paragraph(ParagraphKind.TEXT, line.start, line.end, line.words)
    return _block(source, number, number, line.words, (), (own,))


def only_moves(words: str) -> bool:
    """Whether a sentence says who moved and seconded, and no words that were moved."""
    return begins_with_motion(words) and states_a_motion(words) and not _ITS_OWN_WORDS.search(words)


def _only_moves(source: Source, number: int) -> bool:
    """Whether a line only says who moved, and it or the lines after it that all agreed."""
    line = source.lines[number]
    if source.is_apart(number) or source.is_refused(line) or not only_moves(source.words(line)):
        return False
    told = [source.words(line)]
    for below in islice(_numbers_after(source, number), _OUTCOME_WITHIN):
        words = source.words(source.lines[below])
        if states_a_motion(words):
            break
        told.append(words)
    return was_agreed(told)


def _numbers_after(source: Source, number: int) -> Iterator[int]:
    return (n for n in range(number + 1, len(source.lines)) if not source.lines[n].is_blank)


def _decided_in(source: Source, number: int) -> int | None:
    """Where the last sentence of a line begins if it decides, None when it does not."""
    line = source.lines[number]
    if source.is_apart(number) or source.is_refused(line) or states_a_motion(source.words(line)):
        return None
    start = _last_sentence(source.text, line)
    words = source.text[start : line.words_end]
    if _EARLIER.search(words) is not None:
        return None
    decides = (
        _DECIDED.search(words) is not None or is_decision(words) or is_infinitive(words) or orders(words)
    )
    return start if decides else None


def _last_sentence(text: str, line: Line) -> int:
    label = label_at(text, line.words, line.words_end)
    return max(sentence_starts(text, line), default=label.body if label else line.words)


def _block(
    source: Source,
    number: int,
    moved: int,
    start: int,
    clauses: tuple[Clause, ...],
    paragraphs: tuple[Paragraph, ...],
) -> Block:
    line = source.lines[number]
    motion = read_motion(source.words(source.lines[moved]))
    confirmed = source.is_confirmed(line)
    resolution = Resolution(
        introducer="",
        confirmed=confirmed,
        clauses=clauses,
        mover=motion.mover,
        seconder=motion.seconder,
        vote=motion.vote,
        start=start,
        end=line.words_end,
    )
    doubt = () if confirmed else (doubts.in_narrative(source, line, line.words_end),)
    return Block(number + 1, paragraphs, resolution, (), doubt, moved + 1)
