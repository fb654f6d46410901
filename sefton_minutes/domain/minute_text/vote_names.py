"""Who voted how: "Voting for the motion: Councillors A and B", "Councillor C abstained", rows of a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.vote_counts import SIDE, side_of
from sefton_minutes.domain.name_lists import TITLE, is_titled, listed_names
from sefton_minutes.domain.votes import NamedVote, VoteSide

_WHAT = (
    r"(?:\s+(?:of\s+)?(?:the\s+)?(?:substantive\s+)?(?:motion|amendment|proposal|recommendations?"
    r"|resolution))?"
)
_COUNTED = (
    r"(?:\s*\(\s*(?P<count>\d{1,3})\s*(?:votes?|members?|councillors?)?\s*\)|\s*[:–-]?"
    r"\s*(?P<count_2>\d{1,3})(?=\s*(?:[:–-]|$)))?"
)
_HEAD = re.compile(
    rf"\W{{0,3}}(?:(?:councillors?|members?|those|the\s+following(?:\s+(?:members|councillors))?|votes?"
    r"|voted|voting|who"
    rf"|recorded\s+vote)\s+){{0,4}}(?P<side>{SIDE}){_WHAT}(?:\s+(?:was|were))?{_COUNTED}"
    r"\s*(?P<mark>[:|\t–-]|$)\s*",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?P<side>For|Against|Abstain(?:ed)?|Abstentions?|Not\s+Voting)(?=[A-Z])")
_WITHIN = re.compile(
    rf"\b(?:voting\s+|voted\s+)?(?P<side>{SIDE}){_WHAT}(?:\s+(?:was|were))?{_COUNTED}\s*[:–-]?\s*(?=(?:the"
    rf"\s+)?(?:{TITLE}|Mayor)\s)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:had\s+|both\s+|all\s+)?(?:voted\s+(?P<voted>for|in\s+favour|against)|(?P<abstained>abstained)"
    r"|(?:asked|requested|wished|wanted|wishing|asking)\b[^.;\n]{0,90}?\b(?:(?P<recorded>against|in"
    r"\s+favour|for)|(?P<abst>abst\w+))"
    r"(?=[^.;\n]{0,60}\b(?:record|noted|minute)|[^.;\n]{0,2}(?:[.;\n]|$)))",
    re.IGNORECASE,
)
_RECORD = re.compile(r"\b(?:record|noted|minuted|vot|abst)", re.IGNORECASE)
_TITLED = re.compile(rf"\b{TITLE}\s+[A-Z]")
_SENTENCE = re.compile(r"(?<![A-Z])(?<!Cllr)(?<!Cllrs)(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)[.](?=\s|$)|;")
_LAST_COUNT = re.compile(r"[\s|(]*(?P<count>\d{1,3})[\s|)]*$")
_NOBODY = re.compile(r"\W*(?:none|nil|nobody|no\s*one)?\W*$", re.IGNORECASE)
_MARK = re.compile(r"\s*(?:x|✓|✔|√|y|yes|1|\*)\s*$", re.IGNORECASE)
_CELL_MARK = re.compile(r"[\t|]")
_LOOK_BACK = 400
_MOST_NAME_LINES = 120


@dataclass(frozen=True, slots=True)
class NamedSide:
    """The names of one side at `start`/`end`; `count` as printed beside them. `sure`: the words themselves
    say that it is a vote."""

    start: int
    end: int
    side: VoteSide
    names: tuple[str, ...]
    count: int | None
    sure: bool


def named_votes(side: NamedSide) -> tuple[NamedVote, ...]:
    """A vote for each name."""
    return tuple(NamedVote(name, side.side) for name in side.names)


def find_named_sides(text: str, lines: Sequence[Line]) -> Iterator[NamedSide]:
    """Every list of names that a side heads, in order of lines."""
    number = 0
    while number < len(lines):
        headed, next_line = _headed(text, lines, number)
        yield from headed
        if not headed:
            yield from _within(text, lines[number])
        number = next_line


def _headed(text: str, lines: Sequence[Line], number: int) -> tuple[tuple[NamedSide, ...], int]:
    """The side that a line begins with, its names on the line or on those below; and where to go on."""
    line = lines[number]
    if line.is_blank or len(_sides_of_cells(text, line)) > 1:
        return (), number + 1
    head = _HEAD.match(text, line.words, line.words_end) or _GLUED.match(text, line.words, line.words_end)
    side = side_of(head["side"]) if head else None
    if head is None or side is None:
        return (), number + 1
    glued = head.re is _GLUED
    count = None if glued else _count(head)
    rest = text[head.end() : line.words_end]
    if rest:
        found = _names_and_count(rest)
        if found is None:
            return (), number + 1
        names, last_count = found
        # Glued cells and bare words are a vote only beside a second side.
        sure = not glued and is_titled(rest)
        return (
            NamedSide(
                line.words, line.words_end, side, names, count if last_count is None else last_count, sure
            ),
        ), number + 1
    names, last = _below(text, lines, number + 1)
    if not names:
        return (), number + 1
    return (NamedSide(line.words, lines[last - 1].words_end, side, names, count, count is not None),), last


def _below(text: str, lines: Sequence[Line], number: int) -> tuple[tuple[str, ...], int]:
    """Names on the lines from `number` on, and the line after the last of them."""
    names: list[str] = []
    last = number
    for place in range(number, min(len(lines), number + _MOST_NAME_LINES)):
        line = lines[place]
        if line.is_blank:
            continue
        words = text[line.words : line.words_end]
        if _HEAD.match(words) or not _is_names(words):
            break
        names.extend(person.name for person in listed_names(words))
        last = place + 1
    return tuple(names), last


def _names_and_count(rest: str) -> tuple[tuple[str, ...], int | None] | None:
    """The names after a side, and the count after them; None when what stands there is no list of names."""
    counted = _LAST_COUNT.search(rest)
    words = rest[: counted.start()] if counted else rest
    count = int(counted["count"]) if counted else None
    words = words.replace("|", " ").strip(" .;,")
    if _NOBODY.match(words):
        return ((), 0 if count is None else count) if words or count is not None else None
    if not _is_names(words):
        return None
    return tuple(person.name for person in listed_names(words)), count


def _is_names(words: str) -> bool:
    """Whether words are a list of names and nothing else."""
    small = [word for word in words.split() if word[0].islower()]
    if any(word.strip(".,;") not in ("and", "the", "de", "van", "der", "von", "le", "la") for word in small):
        return False
    return bool(listed_names(words))


def _within(text: str, line: Line) -> Iterator[NamedSide]:
    heads = list(_WITHIN.finditer(text, line.words, line.words_end))
    for place, head in enumerate(heads):
        limit = heads[place + 1].start() if place + 1 < len(heads) else line.words_end
        side = side_of(head["side"])
        ended = _SENTENCE.search(text, head.end(), limit)
        stop = ended.start() if ended else limit
        names = tuple(person.name for person in listed_names(text[head.end() : stop].rstrip(" ,and")))
        if side is not None and names and _speaks_of_voting(text, line, head):
            yield NamedSide(head.start(), stop, side, names, _count(head), sure=True)
    if not heads:
        yield from _by_verb(text, line)


def _speaks_of_voting(text: str, line: Line, head: re.Match[str]) -> bool:
    before = text[max(line.words, head.start() - _LOOK_BACK) : head.end()]
    return bool(_RECORD.search(before)) and not before.casefold().endswith("for the ")


def _by_verb(text: str, line: Line) -> Iterator[NamedSide]:
    """ "Councillors A and B voted against", "Councillor C asked that her vote against be recorded"."""
    reached = line.words
    for verb in _VERB.finditer(text, line.words, line.words_end):
        if not _RECORD.search(verb.group()):
            continue
        before = text[max(reached, verb.start() - _LOOK_BACK) : verb.start()]
        sentence = [found.end() for found in _SENTENCE.finditer(before)]
        begin = sentence[-1] if sentence else 0
        titled = _TITLED.search(before, begin)
        if titled is None or not _is_names(before[titled.start() :].strip(" ,")):
            continue
        start = verb.start() - len(before) + titled.start()
        names = tuple(person.name for person in listed_names(before[titled.start() :]))
        yield NamedSide(start, verb.end(), _side_of_verb(verb), names, None, sure=True)
        reached = verb.end()


def _side_of_verb(verb: re.Match[str]) -> VoteSide:
    said = verb["voted"] or verb["recorded"]
    return (side_of(said) if said else None) or VoteSide.ABSTAINED


def _count(head: re.Match[str]) -> int | None:
    printed = head["count"] or head["count_2"]
    return int(printed) if printed else None


def find_marked_table(text: str, lines: Sequence[Line]) -> Iterator[NamedSide]:
    """The rows of a table with a column for each side, a mark in one of them ("Councillor Ash | X | |")."""
    columns: dict[int, VoteSide] = {}
    for line in lines:
        if line.is_blank:
            continue
        cells = _cells(text, line)
        named = _sides_of_cells(text, line)
        if len(named) > 1:
            columns = named
            continue
        marked = [place for place, cell in enumerate(cells) if place in columns and _MARK.match(cell)]
        people = listed_names(cells[0]) if columns and len(cells) > 1 else ()
        if len(marked) == 1 and len(people) == 1:
            yield NamedSide(
                line.words, line.words_end, columns[marked[0]], (people[0].name,), None, sure=True
            )
        elif len(cells) < 2:
            columns = {}


def _cells(text: str, line: Line) -> list[str]:
    return _CELL_MARK.split(text[line.words : line.words_end].strip("|"))


def _sides_of_cells(text: str, line: Line) -> dict[int, VoteSide]:
    """The columns of a table's head that name a side."""
    cells = _cells(text, line)
    if len(cells) < 2:
        return {}
    return {place: side for place, cell in enumerate(cells) if (side := side_of(cell)) is not None}
