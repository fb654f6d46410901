"""The words that introduce a decision, RESOLVED and RECOMMENDED, as minutes spell and lead up to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from sefton_minutes.domain.minute_text.labels import bullet_at, label_at
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.misspelling import meant_word
from sefton_minutes.domain.minute_text.motion import Motion, is_vote, read_motion, states_a_motion
from sefton_minutes.domain.minute_text.subjunctive import is_decision
from sefton_minutes.domain.resolutions import DecisionKind

KINDS = {"RESOLVED": DecisionKind.RESOLUTION, "RECOMMENDED": DecisionKind.RECOMMENDATION}
_WORDS = "|".join(KINDS)
_LIMIT = 600

_AT_START = re.compile(
    rf"(?P<manner>unanimously\s+)?(?P<word>{_WORDS})(?:\b|(?=That))|it\s+was\s+(?:also\s+|then\s+)?"
    rf"(?P<agreed>unanimously\s+)?(?P<said>{_WORDS})(?=\s+(?:that|to)\b)",
    re.IGNORECASE,
)
_IN_CAPITALS = re.compile(rf"(?<=[\s,(–-])(?P<word>{_WORDS})\b")
_CAPITALS = re.compile(r"[A-Z]{6,13}\b")
_LED_BY_MOTION = re.compile(r"(?:\band|\bwas|\bunanimously|,)$", re.IGNORECASE)
_LED_BY_BODY = re.compile(
    r"(?:it\s+was|members|cabinet|council|the(?:\s+[\w’'&-]+){1,5})(?:\s+(?:unanimously|also|then|further|therefore))?",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.;:!?][)’”\"']?\s+$")
_BRACKET = re.compile(r"\s*\((?P<vote>[^()\n]{1,200})\)")
_MANNER = re.compile(r",?\s+(?P<vote>unanimously|nem\.?\s?con\.?)(?=[\s:,–-]|$)", re.IGNORECASE)
_MARK = re.compile(r"\s*(?P<mark>[:/,.;\-–—][:/,.;\-–—\s]*)")
_PLAIN_NEXT = re.compile(r"(?:that|to)\b|That", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Introducer:
    """An introducing word at `start`/`end` in a sentence that begins at `sentence`; the stem or the first
    clause begins at `rest`, after a vote, which ends at `vote_end`, and a mark. `meant` is the word in right
    spelling; `misspelt` says it is not so printed."""

    word: str
    meant: str
    sentence: int
    start: int
    end: int
    vote_end: int
    rest: int
    motion: Motion
    misspelt: bool = False

    @property
    def kind(self) -> DecisionKind:
        """Whether it decides or recommends."""
        return KINDS[self.meant]


@dataclass(frozen=True, slots=True)
class _Tail:
    """What stands between an introducing word and the stem or clause."""

    vote_end: int
    rest: int
    mark: str
    vote: str


def find_introducer(text: str, line: Line) -> Introducer | None:
    """The first introducer of a line, at its start or at the end of the sentence that says who moved it."""
    return next(chain(_at_start(text, line), _in_sentence(text, line), _misspelt(text, line)), None)


def _at_start(text: str, line: Line) -> Iterator[Introducer]:
    found = _AT_START.match(text, line.words, line.words_end)
    if found is None:
        return
    group = "said" if found["said"] else "word"
    tail = _tail(text, found.end(group), line.words_end)
    if found["said"] or _is_introduced(text, found[group], tail, line.words_end):
        manner = (found["manner"] or found["agreed"] or "").strip()
        motion = Motion(vote=tail.vote or manner)
        yield _introducer(found, group, line.words, tail, motion)


def _in_sentence(text: str, line: Line) -> Iterator[Introducer]:
    """RESOLVED in capitals further on in a line: after a motion, or after sentences that were run on."""
    for found in _IN_CAPITALS.finditer(text, line.words, line.words_end):
        before = text[max(line.words, found.start() - _LIMIT) : found.start()]
        tail = _tail(text, found.end(), line.words_end)
        if not _is_introduced(text, found["word"], tail, line.words_end):
            continue
        if _SENTENCE_END.search(before):
            yield _introducer(found, "word", found.start(), tail, Motion(vote=tail.vote))
        elif _leads_up(before) and line.words + len(before) == found.start():
            motion = Motion(vote=tail.vote).completed_by(read_motion(before))
            yield _introducer(found, "word", line.words, tail, motion)


def _misspelt(text: str, line: Line) -> Iterator[Introducer]:
    found = _CAPITALS.match(text, line.words, line.words_end)
    meant = meant_word(found.group(), tuple(KINDS)) if found else None
    if found is None or meant is None:
        return
    tail = _tail(text, found.end(), line.words_end)
    if _is_introduced(text, meant, tail, line.words_end):
        yield Introducer(
            found.group(),
            meant,
            line.words,
            found.start(),
            found.end(),
            tail.vote_end,
            tail.rest,
            Motion(vote=tail.vote),
            misspelt=True,
        )


def _introducer(found: re.Match[str], group: str, sentence: int, tail: _Tail, motion: Motion) -> Introducer:
    word = found[group]
    start, end = found.span(group)
    return Introducer(word, word.upper(), sentence, start, end, tail.vote_end, tail.rest, motion)


def _tail(text: str, start: int, end: int) -> _Tail:
    vote = _BRACKET.match(text, start, end)
    if vote is not None and not is_vote(vote["vote"]):
        vote = None
    vote = vote or _MANNER.match(text, start, end)
    after = vote.end() if vote else start
    mark = _MARK.match(text, after, end)
    rest = mark.end() if mark else after
    while rest < end and text[rest].isspace():
        rest += 1
    return _Tail(after, rest, mark["mark"].strip() if mark else "", vote["vote"].strip() if vote else "")


def _is_introduced(text: str, word: str, tail: _Tail, end: int) -> bool:
    """A mark, a clause or nothing must follow: "Resolved complaints fell" introduces nothing."""
    if tail.rest >= end or any(mark in tail.mark for mark in ":/–—-"):
        return True
    if _PLAIN_NEXT.match(text, tail.rest, end):
        return True
    if not word.isupper():
        return False
    follows = label_at(text, tail.rest, end) or bullet_at(text, tail.rest, end)
    return follows is not None or is_decision(text[tail.rest : min(end, tail.rest + _LIMIT)])


def _leads_up(before: str) -> bool:
    lead = before.rstrip()
    if states_a_motion(lead):
        return bool(_LED_BY_MOTION.search(lead))
    return bool(_LED_BY_BODY.fullmatch(lead))
