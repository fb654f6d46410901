"""A decision that a page prints twice: under "Decision:" and under "Minutes:", or proposed and passed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sefton_minutes.domain.minute_text import doubts
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.source import Block, Source, paragraph_digest
from sefton_minutes.domain.resolutions import Resolution

_DECISION = re.compile(r"decision(?:s|\(s\))?(?:\s+(?:made|taken))?\s?(?::|$)", re.IGNORECASE)
_MINUTES = re.compile(r"minutes?\s?:", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_PROPOSED_WORDS = 6
"""Fewer words ("that the report be noted") may well be decided twice in one minute."""


def decided_once(source: Source, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with each decision once; one printed again in other words is kept and unconfirmed."""
    told = _without_proposals(blocks)
    again = _begin_of_minutes(source)
    if again is None:
        return told
    first = {
        _words(block.resolution) for block in told if block.resolution and block.resolution.start < again
    }
    if not first:
        return told
    return tuple(
        _later(source, block, first) if block.resolution and block.resolution.start > again else block
        for block in told
    )


def _without_proposals(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Words without introducer that the meeting then resolved were proposed in the agenda."""
    passed = {_words(b.resolution) for b in blocks if b.resolution and b.resolution.introducer}
    seen: set[tuple[str, ...]] = set()
    kept: list[Block] = []
    for block in reversed(blocks):
        words = _words(block.resolution) if block.resolution and not block.resolution.introducer else ()
        proposed = len(words) > _PROPOSED_WORDS and (words in passed or words in seen)
        kept.append(_undecided(block) if proposed else block)
        seen.add(words)
    return tuple(reversed(kept))


def _begin_of_minutes(source: Source) -> int | None:
    """Where "Minutes:" stands after "Decision:"; None where a minute is not printed in two parts."""
    labels = [line for line in source.lines if _is_label(source, line)]
    decision = next((line for line in labels if _DECISION.match(source.words(line))), None)
    if decision is None:
        return None
    after = (line for line in labels if line.start > decision.start)
    minutes = next((line for line in after if _MINUTES.match(source.words(line))), None)
    return None if minutes is None else minutes.words


def _is_label(source: Source, line: Line) -> bool:
    words = source.words(line)
    return bool(_DECISION.match(words) or _MINUTES.match(words))


def _later(source: Source, block: Block, first: set[tuple[str, ...]]) -> Block:
    resolution = block.resolution
    if resolution is None or not resolution.clauses:
        return block
    if _words(resolution) in first:
        return _undecided(block)
    digest = paragraph_digest(source.text[resolution.start : resolution.end])
    if digest in source.refused:
        return _undecided(block)
    if not resolution.confirmed or digest in source.confirmed:
        return block
    doubt = doubts.twice(source.text, resolution)
    return replace(block, resolution=replace(resolution, confirmed=False), doubts=(*block.doubts, doubt))


def _undecided(block: Block) -> Block:
    return replace(block, resolution=None, actions=(), doubts=())


def _words(resolution: Resolution) -> tuple[str, ...]:
    """The words of all clauses, whatever their letters, marks, labels and "that"."""
    said = " ".join((resolution.stem, *(clause.text for clause in resolution.all_clauses())))
    words = _WORD.findall(said.casefold())
    return tuple(word for word in words if word not in ("that", "and"))
