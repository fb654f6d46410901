"""The words that introduce a decision, as minutes spell, mark and lead up to them.

At the start of a sentence: "RESOLVED:", "Agreed –", "NOTED", "Decision Made:". Led up to in a sentence: "On
the motion of …, it was RESOLVED", "The Committee resolved:-", "It was agreed that …".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice

from sefton_minutes.domain.minute_text.introducer_tails import Tail, tail_of
from sefton_minutes.domain.minute_text.labels import Label, bullet_at, label_at
from sefton_minutes.domain.minute_text.leads import (
    body_decides,
    body_did_and,
    is_impersonal,
    leads_up,
    led_by_motion,
)
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.misspelling import meant_word
from sefton_minutes.domain.minute_text.motion import Motion, read_motion
from sefton_minutes.domain.minute_text.owners import acting_owner
from sefton_minutes.domain.minute_text.reading import DoubtKind
from sefton_minutes.domain.minute_text.subjunctive import begins_with_that, is_decision, is_intended

_MISSPELLABLE = ("RESOLVED", "RECOMMENDED", "AGREED")
_WORDS = "RESOLVED|RECOMMENDED|AGREED|DECIDED|NOTED"
_SPOKEN = frozenset(("resolved", "agreed", "decided"))
_SURE = frozenset(("RESOLVED", "RECOMMENDED"))
_LIMIT = 600
_SENTENCE = 400
_CANDIDATES = 6

_LABEL = re.compile(
    r"(?P<word>decision(?:s|\(s\))?(?:\s+(?:made|taken))?(?=\s?:|\s[-–—]\s|\s*$)|resolution(?=\s?:))",
    re.IGNORECASE,
)
_AT_START = re.compile(
    rf"(?P<manner>unanimously\s+)?(?P<word>{_WORDS})(?:\b|(?=That)|(?=to\s))", re.IGNORECASE
)
_IN_SENTENCE = re.compile(rf"(?<=[\s,(–-])(?P<word>{_WORDS})\b", re.IGNORECASE)
_FIRST_WORD = re.compile(r"(?:[A-Z]{5,13}|[A-Z][a-z]{4,12})\b")
_SENTENCE_END = re.compile(r"[.;!?][)’”\"']?\s+(?=[A-Z(“‘])")
_PLAIN_NEXT = re.compile(r"(?:that|(?:not\s+)?to|accordingly)\b|That", re.IGNORECASE)
_THING_NEXT = re.compile(r"(?:the|its|this|these|with|an?|all|both)\s", re.IGNORECASE)
_SUBJECT_NEXT = re.compile(r"(?:the|this|these|those|an?|all|no|any|each|he|she|they|it)\s", re.IGNORECASE)
_ONLY_THAT = re.compile(r"that\s?[:–—-]*$", re.IGNORECASE)
_CLAUSE_BELOW = re.compile(
    r"\s{1,80}(?:(?:that|to|not\s+to)\s|\(?\s?(?:1|a|i)\s?[).]\s|[•·]\s)", re.IGNORECASE
)
_STRONG_MARKS = ":/–—-"


@dataclass(frozen=True, slots=True)
class Introducer:
    """An introducing word at `start`/`end` in a sentence that begins at `sentence`; the stem or the first
    clause begins at `rest`, after a vote, which ends at `vote_end`, and a mark. `meant` is the word as house
    style writes it. `doubt` says why the reading is unsure, if it is. `is_label`: a heading ("Decision:")
    over what was decided; `is_spoken`: a sentence of the narrative that decides and ends with itself."""

    word: str
    meant: str
    sentence: int
    start: int
    end: int
    vote_end: int
    rest: int
    motion: Motion
    doubt: DoubtKind | None = None
    is_label: bool = False
    is_spoken: bool = False

    @property
    def recommends(self) -> bool:
        """Whether the word itself says that another body is asked to decide."""
        return self.meant == "RECOMMENDED"


def find_introducer(text: str, line: Line) -> Introducer | None:
    """The introducer of a line: at its start, or in the sentence that says who moved or decided."""
    ways = (_label(text, line), _at_start(text, line), _in_sentence(text, line), _misspelt(text, line))
    return next(chain(*ways), None)


def _label(text: str, line: Line) -> Iterator[Introducer]:
    found = _LABEL.match(text, _begin(text, line), line.words_end)
    if found is None:
        return
    tail = tail_of(text, found.end("word"), line.words_end)
    yield replace(_introducer(found, line.words, tail), meant=found["word"], is_label=True)


def _begin(text: str, line: Line) -> int:
    """Where a line's words begin after its label."""
    label = label_at(text, line.words, line.words_end)
    return label.body if label else line.words


def _at_start(text: str, line: Line) -> Iterator[Introducer]:
    label = label_at(text, line.words, line.words_end)
    found = _AT_START.match(text, label.body if label else line.words, line.words_end)
    if found is None or (label and not _may_be_labelled(label, found["word"])):
        return
    tail = tail_of(text, found.end("word"), line.words_end)
    if _is_introduced(text, found["word"], tail, line.words_end):
        motion = Motion(vote=(found["manner"] or "").strip())
        yield _introducer(found, line.words, tail, motion)


def _may_be_labelled(label: Label, word: str) -> bool:
    """A paragraph number may stand before the word ("8.4 RESOLVED"); an entry of a list that opens with
    AGREED or NOTED is a clause ("The Committee: (i) NOTED …")."""
    return word in _SURE or (word.isupper() and label.is_dotted)


def _in_sentence(text: str, line: Line) -> Iterator[Introducer]:
    """A word further on, in the first sentence of a line, or after sentences that say who moved."""
    begin = _begin(text, line)
    candidates = _IN_SENTENCE.finditer(text, line.words, min(line.words_end, line.words + _LIMIT))
    for found in islice(candidates, _CANDIDATES):
        before = text[begin : found.start()]
        if found["word"].isupper():
            if leads_up(before):
                yield from _led_up(text, line, found, before)
        elif found["word"] in _SPOKEN and not _SENTENCE_END.search(before):
            yield from _spoken(text, line, found, before)


def _led_up(text: str, line: Line, found: re.Match[str], before: str) -> Iterator[Introducer]:
    tail = tail_of(text, found.end(), line.words_end)
    if _is_told(text, found["word"], tail, line.words_end):
        yield _introducer(found, line.words, tail, read_motion(before))


def _spoken(text: str, line: Line, found: re.Match[str], before: str) -> Iterator[Introducer]:
    """ "agreed" in small letters decides where the meeting is its subject and its words are a decision's."""
    is_plain = body_decides(before) or led_by_motion(before)
    if not is_plain and not body_did_and(before):
        return
    tail = tail_of(text, found.end(), line.words_end)
    said = text[tail.rest : min(line.words_end, tail.rest + _SENTENCE)]
    marked = any(mark in tail.mark for mark in _STRONG_MARKS) or bool(_ONLY_THAT.match(said))
    is_clause = bool(_PLAIN_NEXT.match(said))
    without_that = not is_clause and bool(_SUBJECT_NEXT.match(said))
    if not (marked or is_clause or without_that):
        return
    doubt = None if is_plain else DoubtKind.DECISION_IN_NARRATIVE
    said_first = _first_sentence(said)
    reported = without_that or (begins_with_that(said) and found["word"] != "resolved")
    if reported and not marked and not is_decision(said_first):
        does = acting_owner(said_first, (), only_doing=True) is not None
        if not is_impersonal(before) or not (does or is_intended(said_first)):
            return
        doubt = DoubtKind.DECISION_IN_NARRATIVE
    introducer = _introducer(found, line.words, tail, read_motion(before))
    yield replace(introducer, doubt=doubt, is_spoken=not marked)


def _misspelt(text: str, line: Line) -> Iterator[Introducer]:
    found = _FIRST_WORD.match(text, line.words, line.words_end)
    meant = meant_word(found.group().upper(), _MISSPELLABLE) if found else None
    if found is None or meant is None:
        return
    tail = tail_of(text, found.end(), line.words_end)
    said = text[tail.rest : min(line.words_end, tail.rest + _LIMIT)]
    if not found.group().isupper() and not (":" in tail.mark and is_decision(said)):
        return
    if _is_introduced(text, meant, tail, line.words_end):
        places = (line.words, *found.span(), tail.vote_end, tail.rest)
        yield Introducer(found.group(), meant, *places, tail.motion, DoubtKind.MISSPELT_INTRODUCER)


def _introducer(found: re.Match[str], sentence: int, tail: Tail, motion: Motion | None = None) -> Introducer:
    word = found["word"]
    meant = word.upper() if word.upper() in _SURE else word
    said = tail.motion.completed_by(motion or Motion())
    return Introducer(word, meant, sentence, *found.span("word"), tail.vote_end, tail.rest, said)


def _is_introduced(text: str, word: str, tail: Tail, end: int) -> bool:
    """A mark, a clause or nothing must follow: "Resolved complaints fell" introduces nothing."""
    if any(mark in tail.mark for mark in _STRONG_MARKS):
        return True
    if tail.rest >= end:
        return word.isupper() or bool(tail.mark) or bool(_CLAUSE_BELOW.match(text, end))
    if _PLAIN_NEXT.match(text, tail.rest, end):
        return word.upper() != "NOTED" or word.isupper()
    if not word.isupper():
        return False
    if word not in _SURE and _THING_NEXT.match(text, tail.rest, end):
        return True
    follows = label_at(text, tail.rest, end) or bullet_at(text, tail.rest, end)
    return follows is not None or is_decision(text[tail.rest : min(end, tail.rest + _LIMIT)])


def _is_told(text: str, word: str, tail: Tail, end: int) -> bool:
    """In a sentence "AGREED" and "NOTED" may stand before what was agreed or noted ("AGREED the report")."""
    return word not in _SURE or _is_introduced(text, word, tail, end)


def _first_sentence(words: str) -> str:
    found = _SENTENCE_END.search(words)
    return words[: found.start()] if found else words
