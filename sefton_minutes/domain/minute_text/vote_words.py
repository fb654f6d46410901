"""Votes as minutes tell them: figures, manner, outcome and names, what stands together as one vote."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.vote_counts import find_counts
from sefton_minutes.domain.minute_text.vote_names import (
    NamedSide,
    find_marked_table,
    find_named_sides,
    named_votes,
)
from sefton_minutes.domain.votes import NamedVote, Vote, VoteOutcome, VoteSide

_DECIDED = (
    r"(?:resolved|agreed|approved|carried|accepted|elected|adopted|passed|supported|voted|appointed"
    r"|confirmed|granted|refused|endorsed)"
)
_MANNERS = {
    "unanimously": (
        rf"\bunanimously\s+(?:\w+\s+)?{_DECIDED}\b|\b{_DECIDED}\b[\s,:;(–-]{{1,4}}unanimous(?:ly)?\b"
        r"|\bunanimous\s+vote\b|\(\s*unanimous(?:ly)?\s*\)|\bvot(?:e|ing)\b\s*(?:was|:)?\s*unanimous\b"
        r"|(?:(?<=[.:;–-]\s)|(?<![\s\S]))unanimous(?:ly)?(?=\s*(?:[.)]|$))|\bunanimously(?=\s*[.:;)–]|\s*$"
        r"|\s+(?:that|to)\b)"
    ),
    "nem con": r"\bnem\.?\s?con\b\.?|\bnemine\s+contradicente\b",
    "all in favour": (
        r"\ball\s+(?:(?:members|councillors|those|present|were|voted|voting|and|entitled\s+to\s+vote"
        r"|being)\s+){0,4}in\s+favour\b"
    ),
    "all agreed": r"(?:(?<=[.:;–-]\s)|(?<=[(]))all\s+agreed(?=\s*(?:[.)]|$))",
    "without a vote": (
        rf"\b{_DECIDED}\s+without\s+(?:the\s+need\s+for\s+|going\s+to\s+|recourse\s+to\s+)?(?:a|the)"
        r"\s+(?:vote|division)\b"
    ),
    "without dissent": rf"\b{_DECIDED}\s+without\s+(?:dissent|division)\b",
    "casting vote": (
        r"\b(?:on|by|with|using|used|use\s+of|exercis\w+|gave|cast|through)\s+(?:\w+[’']?s?[’']?\s+){0,3}?"
        r"(?:second\s+(?:or|and)\s+)?casting\s+vote\b"
    ),
    "show of hands": r"\b(?:on|by|upon)\s+a\s+show\s+of\s+hands\b",
    "general consent": r"\bby\s+(?:general\s+)?(?:consent|assent|affirmation)(?=\s*(?:[.,;)]|$))",
}
_MANNER = {manner: re.compile(words, re.IGNORECASE) for manner, words in _MANNERS.items()}
_NO_WORK = r"(?!\s+(?:out|forward|over|by\s+the\s+(?:contractor|police)))"
_OUTCOME = re.compile(
    r"\b(?:substantive\s+)?(?:motion|amendment|vote)s?\b[^.;:\n]{0,80}?\b(?P<put>not\s+carried|carried"
    r"|lost|defeated|rejected|fell|failed)\b"
    + _NO_WORK
    + r"|\b(?:proposal|proposition|recommendations?|resolution)\b[^.;:\n]{0,60}?\b(?P<put_2>not\s+carried"
    r"|carried|lost|defeated|fell)\b"
    + _NO_WORK
    + r"|\bput\s+to\s+the\s+vote\b[^.;:\n]{0,40}?\b(?P<put_3>agreed|approved|passed|carried|lost|defeated)\b"
    r"|\b(?:resolution|motion|amendment|vote)\s+status\s*:\s*(?P<status>[a-z]+)"
    r"|(?:(?<=[.:;–-]\s)|(?<![^\n\r\v\f\u2028\u2029]))(?:CARRIED|Carried|LOST|Lost)(?P<alone>)\b"
    r"(?=\s*(?:[.,;:(]|$|by\b|with\b|unan|nem|on\b|\d|without\b))"
    + _NO_WORK
    + r"|\b(?P<by>carried|lost|defeated)(?=\s+(?:by\s+)?(?:\d|\w+\s+votes?\s+to|unanimously|nem\b|on\s+the"
    r"\s+casting|without\s+a))",
    re.IGNORECASE,
)
# Most lines tell of no vote: one search spares them the others.
_MAY_TELL = re.compile(
    r"vot|favour|against|abst|unanim|nem\b|nem\.|nemine|carried|lost|defeat|reject|fell|failed|agreed|status"
    r"|division|dissent|consent|assent|affirmation|show\s+of\s+hands|\d\s*[:–-]\s*\d|\bfor\W{0,4}\d|\d\s*for\b"
    r"|ayes|noes|not\s+carried",
    re.IGNORECASE,
)
_LOST = re.compile(r"not\s+carried|lost|defeated|rejected|fell|failed", re.IGNORECASE)
_CARRIED = re.compile(r"carried|agreed|approved|passed", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:if|unless|whether|would|should|could|may|might|must|can|will)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"[.;:]\s")
_ONLY_MARKS = re.compile(r"[\W_]*(?:(?:the|and|therefore|accordingly|so)\s+)?$", re.IGNORECASE)
_CLOSE = 60
_CONTEXT = 240
_VOTING = re.compile(r"\bvot|\babst|\bdivision\b|\bmotion\b|\bamendment\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Signal:
    """What one stretch of words tells of a vote. `sure`: enough to be one without a second signal."""

    start: int
    end: int
    figures: dict[VoteSide, int] = field(default_factory=dict)
    names: tuple[NamedVote, ...] = ()
    manner: str = ""
    outcome: VoteOutcome | None = None
    sure: bool = True


@dataclass(slots=True)
class _Group:
    """Signals of one vote, and what they tell together. `listed`: sides whose names came as a list."""

    signals: list[_Signal] = field(default_factory=list)
    end: int = 0
    figures: dict[VoteSide, int] = field(default_factory=dict)
    sides: set[VoteSide] = field(default_factory=set)
    listed: set[VoteSide] = field(default_factory=set)
    outcome: VoteOutcome | None = None
    sure: bool = False

    def tells(self, signal: _Signal) -> bool:
        """Whether what a signal tells was told before. Rows of a table name one member each; two lists of
        one side are two votes."""
        if self.figures.keys() & signal.figures.keys() or (self.outcome and signal.outcome):
            return True
        named = {each.side for each in signal.names}
        return bool(named & self.listed) or (len(signal.names) > 1 and bool(named & self.sides))

    def add(self, signal: _Signal) -> None:
        """Take a signal in."""
        self.signals.append(signal)
        self.end = max(self.end, signal.end)
        self.figures |= signal.figures
        self.sides |= signal.figures.keys() | {each.side for each in signal.names}
        self.listed |= {each.side for each in signal.names} if len(signal.names) > 1 else set()
        self.outcome = self.outcome or signal.outcome
        self.sure = self.sure or signal.sure


def read_votes(text: str, lines: Sequence[Line]) -> tuple[Vote, ...]:
    """Every vote that the text tells of, in order. Figures of a consultation are none."""
    signals = sorted(_signals(text, lines), key=lambda signal: (signal.start, -signal.end))
    groups: list[_Group] = []
    for signal in signals:
        if not (groups and _belongs(text, groups[-1], signal)):
            groups.append(_Group())
        groups[-1].add(signal)
    return tuple(_vote(text, group) for group in groups if _is_vote(text, group))


def _signals(text: str, lines: Sequence[Line]) -> Iterator[_Signal]:
    named = [*find_named_sides(text, lines), *find_marked_table(text, lines)]
    taken = sorted((side.start, side.end) for side in named)
    yield from (_of_names(side) for side in named)
    reached = 0
    for line in lines:
        while reached < len(taken) and taken[reached][1] <= line.words:
            reached += 1
        inside = (
            reached < len(taken) and taken[reached][0] <= line.words and line.words_end <= taken[reached][1]
        )
        if not inside and not line.is_blank and _MAY_TELL.search(text, line.words, line.words_end):
            yield from _of_line(text, line)


def _of_names(side: NamedSide) -> _Signal:
    figures = {} if side.count is None else {side.side: side.count}
    return _Signal(side.start, side.end, figures, named_votes(side), sure=side.sure)


def _of_line(text: str, line: Line) -> Iterator[_Signal]:
    for count in find_counts(text, line.words, line.words_end):
        yield _Signal(count.start, count.end, dict(count.figures), sure=count.sure)
    for manner, words in _MANNER.items():
        for found in words.finditer(text, line.words, line.words_end):
            yield _Signal(found.start(), found.end(), manner=manner)
    for found in _OUTCOME.finditer(text, line.words, line.words_end):
        outcome = _outcome(found)
        led = text[max(line.words, found.start() - _CLOSE) : found.end()]
        if outcome is not None and not _NEGATED.search(_SENTENCES.split(led)[-1]):
            yield _Signal(found.start(), found.end(), outcome=outcome)


def _outcome(found: re.Match[str]) -> VoteOutcome | None:
    said = found["status"] or found["put"] or found["put_2"] or found["put_3"] or found["by"] or found.group()
    if _LOST.search(said):
        return VoteOutcome.LOST
    return VoteOutcome.CARRIED if _CARRIED.search(said) else None


def _belongs(text: str, group: _Group, signal: _Signal) -> bool:
    """Whether a signal tells of the same vote as the ones before it: close by, and nothing said twice."""
    gap = text[group.end : signal.start] if signal.start > group.end else ""
    if (len(gap) > _CLOSE or "\n" in gap) and not _ONLY_MARKS.match(gap):
        return False
    return not group.tells(signal)


def _is_vote(text: str, group: _Group) -> bool:
    if group.sure or len(group.sides) > 1:
        return True
    start = group.signals[0].start
    return bool(_VOTING.search(text, max(0, start - _CONTEXT), group.end))


def _vote(text: str, group: _Group) -> Vote:
    start, end = group.signals[0].start, group.end
    figures = group.figures
    names = tuple(each for signal in group.signals for each in signal.names)
    vote = Vote(
        text[start:end],
        figures.get(VoteSide.FOR),
        figures.get(VoteSide.AGAINST),
        figures.get(VoteSide.ABSTAINED),
        figures.get(VoteSide.NOT_VOTING),
        next((signal.manner for signal in group.signals if signal.manner), ""),
        group.outcome,
        start=start,
        end=end,
    )
    return replace(vote, names=names)
