"""Minute text as blocks: narrative as it was typed, and what was resolved or recommended as decisions."""

import re
from typing import Final

from sefton_minutes.domain.composing.traces import NOWHERE, Trace
from sefton_minutes.domain.composing.typed_blocks import trimmed, typed_blocks, words_between
from sefton_minutes.domain.document import Entry, ItemBlock, ResolutionBlock, Run, Words
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.resolutions import Clause, Resolution

_VOTE_AND_MARK: Final = re.compile(r"(?:\s*\([^()]*\))?\s*:")


def decided_blocks(reading: Reading, trace: Trace = NOWHERE) -> tuple[ItemBlock, ...]:
    """Everything the text says, in its order; `trace` tells where it was typed. A decision that is
    unconfirmed stays as it was typed: a paper makes nothing of a guess."""
    blocks: list[ItemBlock] = []
    waiting = list(reading.paragraphs)
    for resolution in sorted(reading.resolutions, key=lambda resolution: resolution.start):
        if not resolution.confirmed:
            continue
        before = [each for each in waiting if each.end <= resolution.start]
        blocks += typed_blocks(reading, before, trace)
        blocks.append(_decision(reading, resolution, trace))
        waiting = [each for each in waiting if each.start >= resolution.end]
    return (*blocks, *typed_blocks(reading, waiting, trace))


def _decision(reading: Reading, resolution: Resolution, trace: Trace) -> ResolutionBlock:
    first = next(iter(resolution.clauses), None)
    opening_end = resolution.end if first is None else _label_start(reading, first)
    clauses = tuple(_entry(reading, clause, trace) for clause in resolution.clauses)
    opening = _opening(reading, resolution, opening_end)
    origin = trace.origin(resolution.start, opening_end)
    return ResolutionBlock(resolution.kind, opening, clauses, origin)


def _label_start(reading: Reading, clause: Clause) -> int:
    if not clause.label:
        return clause.start
    found = reading.text.rfind(clause.label, 0, clause.start)
    return clause.start if found < 0 else found


def _opening(reading: Reading, resolution: Resolution, end: int) -> Words:
    """What leads to the first clause, with the introducer and its mark strong."""
    start = reading.text.find(resolution.introducer, resolution.start, end)
    if start < 0 or not resolution.introducer:
        return words_between(reading, resolution.start, end)
    named = start + len(resolution.introducer)
    mark = _VOTE_AND_MARK.match(reading.text, named, end)
    stop = mark.end() if mark else named
    introducer = Run(reading.text[start:stop], strong=True)
    lead = Run(reading.text[resolution.start : start])
    return trimmed((lead, introducer, Run(reading.text[stop:end])))


def _entry(reading: Reading, clause: Clause, trace: Trace) -> Entry:
    inside = tuple(_entry(reading, inner, trace) for inner in clause.clauses)
    words = words_between(reading, clause.start, clause.end)
    return Entry(clause.label, words, inside, trace.origin(clause.start, clause.end))
