"""Motions that a minute says were carried, where nothing else introduces the decision.

"It was proposed by A, seconded by B, that … Carried." The motion's words are the clause. Where members were
only all in favour, the reading stays unconfirmed; what was lost, or is an amendment, decides nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from sefton_minutes.domain.minute_text import doubts
from sefton_minutes.domain.minute_text.clause_list import ClauseList, Entry, clause_tree, read_clauses
from sefton_minutes.domain.minute_text.introducers import Introducer, find_introducer
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.motion import Motion, begins_with_motion, read_motion, states_a_motion
from sefton_minutes.domain.minute_text.plain_lines import plain_paragraphs
from sefton_minutes.domain.minute_text.proposals import proposed_actions
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.source import Block, Source
from sefton_minutes.domain.minute_text.subjunctive import is_infinitive
from sefton_minutes.domain.resolutions import Resolution

_THAT = re.compile(r"\bthat\b(?!\s*$)", re.IGNORECASE)
_TO = re.compile(r"\bto\s", re.IGNORECASE)
_TO_WITHIN = 200
_LEADS = re.compile(r"(?::\s?[-–—]?|\bthat\s?:?\s?[-–—]?)$", re.IGNORECASE)
_AMENDMENT = re.compile(r"\bamend(?:ment|ed)?s?\b", re.IGNORECASE)
_CARRIED = re.compile(
    r"(?<!not )(?<!NOT )(?<!be )\b(?P<word>carried|passed)\b(?!\s+(?:out|forward|over|on|to)\b)",
    re.IGNORECASE,
)
_SECONDED = re.compile(
    r"\s?[,;(–-]\s*(?:and\s+)?(?:(?:this|which|it)\s+was\s+)?(?:duly\s+)?seconded\b", re.IGNORECASE
)
_IN_FAVOUR = re.compile(
    r"\ball\s+in\s+favour\b|\bunanimous|\bagreed\b|\bapproved\b|\b(?:was"
    r"|were)\s+(?:duly\s+)?(?:re-?)?elected\b|\bunopposed\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:lost|fell|defeated|not\s+(?:carried|agreed|approved|passed|seconded)|withdrawn|rejected)\b",
    re.IGNORECASE,
)
_OUTCOME_WITHIN = 6
"""Lines between a motion and what became of it: the seconder, the debate in a sentence, the figures."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """The word as printed that says a motion was carried, "" where members only agreed."""

    word: str
    motion: Motion


def carried_motion(source: Source, number: int) -> Block | None:
    """The decision by a motion on line number `number`; None when it was not carried."""
    moved = _motion_on(source, number)
    outcome = _outcome(source, moved) if moved is not None else None
    return None if moved is None or outcome is None else _decision(source, number, moved, outcome)


def agreed_motion(source: Source, number: int) -> Block | None:
    """The decision by a motion that "Agreed." alone on the next line accepts; None when none does."""
    moved = _motion_on(source, number)
    if moved is None:
        return None
    below = next((n for n in range(moved.next_line, len(source.lines)) if not source.lines[n].is_blank), None)
    introducer = find_introducer(source.text, source.lines[below]) if below is not None else None
    if below is None or introducer is None or not _accepts(source, below, introducer):
        return None
    between = source.lines[moved.next_line : below + 1]
    plain = (each for line in between for each in plain_paragraphs(source.text, line))
    through = ClauseList(moved.entries, (*moved.paragraphs, *plain), below + 1)
    return _decision(source, number, through, _Outcome(introducer.word, introducer.motion))


def _accepts(source: Source, number: int, introducer: Introducer) -> bool:
    """Whether the introducing word stands alone in its sentence, with a full stop."""
    line = source.lines[number]
    alone = introducer.start == line.words and introducer.rest >= line.words_end
    return alone and not introducer.recommends and source.text[line.words_end - 1] == "."


def _motion_on(source: Source, number: int) -> ClauseList | None:
    """What a line says was moved; None when it moves nothing, or an amendment."""
    line = source.lines[number]
    words = source.words(line)
    if not states_a_motion(words) or source.is_apart(number) or source.is_refused(line):
        return None
    moved = _moved(source, number, words)
    return moved if moved.entries and not _AMENDMENT.search(words[:400]) else None


def _moved(source: Source, number: int, words: str) -> ClauseList:
    """What is moved: a list below words that lead to it, or the words after "that"."""
    line = source.lines[number]
    if _LEADS.search(words):
        listed = read_clauses(source, number + 1)
        own = Paragraph(ParagraphKind.TEXT, line.start, line.end, line.words)
        return ClauseList(listed.entries, (own, *listed.paragraphs), listed.next_line)
    that = _own_words(source.text, line)
    if that is None:
        return ClauseList((), (), number + 1)
    own = Paragraph(ParagraphKind.CLAUSE, line.start, line.end, line.words)
    seconded = _SECONDED.search(source.text, that.end(), line.words_end)
    end = seconded.start() if seconded else line.words_end
    return ClauseList((Entry("", 0, that.start(), end),), (own,), number + 1)


def _own_words(text: str, line: Line) -> re.Match[str] | None:
    """Where the words that were moved begin: at "that", or at "to accept"."""
    that = _THAT.search(text, line.words, line.words_end)
    if that is not None or not begins_with_motion(text[line.words : line.words_end]):
        return that
    found = _TO.finditer(text, line.words, min(line.words_end, line.words + _TO_WITHIN))
    return next((to for to in found if is_infinitive(text[to.start() : to.end() + _TO_WITHIN])), None)


def _outcome(source: Source, moved: ClauseList) -> _Outcome | None:
    last = moved.entries[-1]
    told = [source.text[last.start : max(last.end, moved.paragraphs[-1].end)]]
    following = (line for line in source.following(moved.next_line) if not line.is_blank)
    for line in islice(following, _OUTCOME_WITHIN):
        words = source.words(line)
        if _begins_another(words):
            break
        told.append(words)
    return _outcome_of(told)


def was_agreed(told: Iterable[str]) -> bool:
    """Whether sentences tell that what was moved was carried or agreed to."""
    return _outcome_of(told) is not None


def _outcome_of(told: Iterable[str]) -> _Outcome | None:
    for words in told:
        if _LOST.search(words):
            return None
        found = _CARRIED.search(words)
        if found is not None or _IN_FAVOUR.search(words):
            return _Outcome(found["word"] if found else "", read_motion(words))
    return None


def _begins_another(words: str) -> bool:
    """Another motion or an amendment; who seconded this one begins none."""
    if _AMENDMENT.search(words[:400]):
        return True
    return states_a_motion(words) and not begins_with_motion(words)


def _decision(source: Source, number: int, moved: ClauseList, outcome: _Outcome) -> Block:
    line = source.lines[number]
    motion = read_motion(source.words(line)).completed_by(outcome.motion)
    confirmed = bool(outcome.word) or source.is_confirmed(line)
    resolution = Resolution(
        introducer=outcome.word,
        confirmed=confirmed,
        clauses=clause_tree(source.text, moved.entries),
        mover=motion.mover,
        seconder=motion.seconder,
        vote=motion.vote,
        start=line.words,
        end=moved.end,
    )
    actions = proposed_actions(source, resolution)
    doubt = () if confirmed else (doubts.in_narrative(source, line, moved.end),)
    return Block(moved.next_line, moved.paragraphs, resolution, actions, doubt)
