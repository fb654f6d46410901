"""Reading a minute: every line is a paragraph of some kind; decisions, actions, references are found in them.

Pure, never raising of itself, and linear in the length of the text: each line is looked at a bounded number
of times.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace
from datetime import date

from sefton_minutes.domain.minute_text.ambiguous_names import ambiguous_names
from sefton_minutes.domain.minute_text.carried_motions import agreed_motion, carried_motion
from sefton_minutes.domain.minute_text.clause_list import read_clauses
from sefton_minutes.domain.minute_text.cross_references import read_references
from sefton_minutes.domain.minute_text.decisions import (
    introduced_decision,
    may_be_unintroduced,
    unintroduced_decision,
)
from sefton_minutes.domain.minute_text.declared_interests import read_declarations
from sefton_minutes.domain.minute_text.exempt_words import read_exempt_markers
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.lost_lists import lost_lists
from sefton_minutes.domain.minute_text.motion import states_a_motion
from sefton_minutes.domain.minute_text.moved_sentences import moved_sentence, moved_without_words
from sefton_minutes.domain.minute_text.narrated_actions import with_narrated
from sefton_minutes.domain.minute_text.parting import parted_at, parted_lines
from sefton_minutes.domain.minute_text.passage_labels import read_passages
from sefton_minutes.domain.minute_text.plain_lines import plain_paragraphs
from sefton_minutes.domain.minute_text.printed_twice import decided_once
from sefton_minutes.domain.minute_text.quotations import quoted_lines
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.minute_text.source import Block, Source, go_on
from sefton_minutes.domain.minute_text.stated_actions import explicit_action, noted_actions
from sefton_minutes.domain.minute_text.told_decisions import (
    tells_of_a_decision,
    told_decision,
    told_list,
    without_outcomes,
)
from sefton_minutes.domain.minute_text.vote_words import read_votes
from sefton_minutes.domain.passages import Passage, PassageKind

_BESIDE = (PassageKind.REASONS, PassageKind.ALTERNATIVES)


def read(
    text: str,
    *,
    day: date | None = None,
    refused: Container[str] = (),
    confirmed: Container[str] = (),
    names: Sequence[str] = (),
    check: Callable[[], None] = go_on,
) -> Reading:
    """The structure of a minute. What the grammar is unsure of is unconfirmed and carries a doubt.

    `day`: when the meeting was held, so that no earlier day is taken for one by which to act. `refused`:
    digests of paragraphs (`paragraph_digest`) whose doubtful reading was refused; they are read as text.
    `confirmed`: those whose doubtful reading was accepted as it stands, without a change of words.
    `names`: people and posts known to the office, who may be given something to do. `check` is called every
    few milliseconds; what it raises (Stopped) ends the reading, and nothing else is raised.
    """
    lines = parted_lines(text)
    passages = read_passages(text, lines)
    source = _source(Source(text, lines, day, refused, confirmed, names, check=check), passages)
    return _reading(source, passages, _decided(source, passages))


def _reading(source: Source, passages: tuple[Passage, ...], blocks: Sequence[Block]) -> Reading:
    text, lines = source.text, source.lines
    paragraphs = tuple(paragraph for block in blocks for paragraph in block.paragraphs)
    resolutions = tuple(block.resolution for block in blocks if block.resolution)
    actions = with_narrated(source, paragraphs, (action for block in blocks for action in block.actions))
    source.check()
    votes = read_votes(text, lines)
    source.check()
    named = ambiguous_names(source, actions, votes, resolutions)
    doubts = [*(doubt for block in blocks for doubt in block.doubts), *lost_lists(source), *named]
    source.check()
    return Reading(
        text,
        paragraphs,
        resolutions,
        actions,
        references=read_references(text),
        doubts=tuple(sorted(doubts, key=lambda doubt: doubt.start)),
        votes=votes,
        declarations=read_declarations(text, lines),
        exempt_markers=read_exempt_markers(text),
        passages=passages,
    )


def _decided(source: Source, passages: Sequence[Passage]) -> tuple[Block, ...]:
    """The blocks of a text. Only where nothing else decides is the narrative asked what was decided."""
    blocks = decided_once(source, tuple(_blocks(source)))
    if any(block.resolution for block in blocks):
        return blocks
    sentences = parted_at(source.text, source.lines, _may_tell)
    told = without_outcomes(tuple(_blocks(_source(replace(source, lines=sentences), passages), told=True)))
    return told if any(block.resolution for block in told) else blocks


def _source(source: Source, passages: Sequence[Passage]) -> Source:
    beside = [passage for passage in passages if passage.kind in _BESIDE]
    return replace(
        source,
        quoted=quoted_lines(source.text, source.lines),
        beside=frozenset(_numbers_within(source.lines, beside)),
    )


def _numbers_within(lines: Sequence[Line], passages: Sequence[Passage]) -> Iterator[int]:
    position = 0
    for number, line in enumerate(lines):
        while position < len(passages) and passages[position].end <= line.words:
            position += 1
        if position < len(passages) and passages[position].start <= line.words:
            yield number


def _blocks(source: Source, *, told: bool = False) -> Iterator[Block]:
    number, after_decision, taken = 0, False, 0
    while number < len(source.lines):
        source.check()
        block = _block(source, number, taken, after_decision=after_decision, told=told)
        if not source.lines[number].is_blank:
            after_decision = block.resolution is not None
        taken = max(taken, block.taken)
        yield block
        number = block.next_line


def _block(source: Source, number: int, taken: int, *, after_decision: bool, told: bool) -> Block:
    if source.lines[number].is_blank:
        return _plain(source, number, number + 1)
    return (
        introduced_decision(source, number, taken)
        or agreed_motion(source, number)
        or explicit_action(source, number)
        or (_told(source, number) if told else None)
        or _unintroduced(source, number, taken, after_decision=after_decision)
        or _plain(source, number, number + 1)
    )


def _may_tell(sentence: str) -> bool:
    return states_a_motion(sentence) or tells_of_a_decision(sentence)


def _told(source: Source, number: int) -> Block | None:
    ways = (carried_motion, moved_sentence, moved_without_words, told_list, told_decision)
    return next((block for way in ways if (block := way(source, number))), None)


def _unintroduced(source: Source, number: int, taken: int, *, after_decision: bool) -> Block | None:
    if not may_be_unintroduced(source, number):
        return None
    listed = read_clauses(source, number)
    return (
        unintroduced_decision(source, number, listed, taken)
        or (noted_actions(source, listed) if after_decision else None)
        or _plain(source, number, max(listed.next_line, number + 1))
    )


def _plain(source: Source, number: int, next_line: int) -> Block:
    lines = source.lines[number:next_line]
    return Block(next_line, tuple(p for line in lines for p in plain_paragraphs(source.text, line)))
