"""The figures of a vote: "by 21 votes to 15 with 1 abstention", "5 For, 0 Against", "For: 35"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sefton_minutes.domain.votes import VoteSide

_NUMBER_WORDS = (
    ("zero", "nil", "none", "no"),
    *(
        (word,)
        for word in [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    ),
)
_VALUES = {word: value for value, words in enumerate(_NUMBER_WORDS) for word in words}
NUMBER = rf"(?:\d{{1,3}}(?![\d/%]|\.\d)|(?:{'|'.join(sorted(_VALUES, key=len, reverse=True))})\b)"
"""A count in figures or in words, as a pattern without groups."""

_WHAT = (
    r"(?:the\s+|that\s+)?(?:substantive\s+)?(?:motion|amendment|proposal|proposition|recommendations?"
    r"|resolution|application)"
)
SIDES = (
    (VoteSide.AGAINST, r"against|noes|nays"),
    (VoteSide.ABSTAINED, r"abstentions?|abstain(?:ed|ing|ers|s)?"),
    (VoteSide.NOT_VOTING, r"non[\s-]?votes?|not\s+voting|did\s+not\s+vote|no\s+vote\s+cast"),
    (VoteSide.FOR, r"in\s+favour|favour|for|ayes?"),
)
"""The words that name a side, as patterns without groups, in the order in which they are to be tried."""

SIDE = "|".join(words for _, words in SIDES)
_SIDES = tuple((side, re.compile(words, re.IGNORECASE)) for side, words in SIDES)
_LONGEST_SIDE = 20
_OF_WHAT = rf"(?:\s+(?:of\s+)?{_WHAT})?"
_CAST = r"(?:(?:votes?|members?|councillors?|voters?|were|voted|voting|cast|people|those|present)\s+){0,3}"
# After a number "for" is a side only where the clause ends with it: not in "three for consideration".
_NUMBER_FIRST = re.compile(
    rf"\b(?P<number>{NUMBER})\s*{_CAST}(?:(?P<for>for)(?={_OF_WHAT}\s*(?:[,;:.)/&|]|$|and\b|with\b|to\b"
    r"|against\b|\d))"
    rf"|(?P<side>(?!for\b)(?:{SIDE})))\b",
    re.IGNORECASE,
)
_SIDE_FIRST = re.compile(
    rf"\b(?:votes?\s+|voted\s+|voting\s+)?(?P<side>{SIDE}){_OF_WHAT}\s*(?P<mark>[:=–-]|\()?"
    rf"\s*(?P<number>\d{{1,3}})\b"
    rf"(?![\d/%]|\.\d|\s+(?:{SIDE})\b)\)?",
    re.IGNORECASE,
)
_TO = re.compile(
    rf"(?:\bby\s+)?(?:\ba\s+(?:vote|majority)\s+of\s+)?\b(?P<favour>{NUMBER})\s+votes?\s+to"
    rf"\s+(?P<against>{NUMBER})"
    rf"|\b(?:carried|lost|agreed|approved|defeated|rejected|refused|passed|vote\s+of|votes?|voted)\s+(?:by"
    r"\s+)?"
    rf"(?P<favour_2>{NUMBER})\s*(?:to|[:–-])\s*(?P<against_2>{NUMBER})(?!\w)"
    rf"|(?<=\()\s*(?P<favour_3>\d{{1,3}})\s*[:–-]\s*(?P<against_3>\d{{1,3}})(?:\s*[:–-]"
    rf"\s*(?P<abstained_3>\d{{1,3}}))?"
    r"(?=\s*(?:\)|vote|and\b[^()\n]{0,40}\bvote|,?\s*with\b))",
    re.IGNORECASE,
)
_CONSULTED = re.compile(
    r"\b(?:letters?|representations?|objections?|objectors?|petitions?|signatur\w+|e-?mails?|comments?"
    r"|respon\w+|consult\w+"
    r"|residents?|households?|survey\w*|questionnaires?|neighbours?)\b",
    re.IGNORECASE,
)
_VOTING = re.compile(r"\bvot", re.IGNORECASE)
_DECIDED_BEFORE = re.compile(
    r"\b(?:resolved|agreed|carried|lost|approved|refused|defeated|rejected|passed|vote|voted"
    r"|granted)\W{0,4}$",
    re.IGNORECASE,
)
_LOOK_AROUND = 120


@dataclass(frozen=True, slots=True)
class Count:
    """One or two figures at `start`/`end`. `sure`: the words themselves say that it is a vote, so that no
    second figure need stand beside it."""

    start: int
    end: int
    figures: tuple[tuple[VoteSide, int], ...]
    sure: bool


def side_of(words: str) -> VoteSide | None:
    """The side that a word or two name; None for any other words."""
    said = " ".join(words.split())
    if len(said) > _LONGEST_SIDE:
        return None
    return next((side for side, named in _SIDES if named.fullmatch(said)), None)


def find_counts(text: str, start: int, end: int) -> tuple[Count, ...]:
    """Every figure of a vote in a line, in order, none over another. Those that are not sure count only
    together with one of another side."""
    found = sorted(_counts(text, start, end), key=lambda count: (count.start, -count.end))
    kept: list[Count] = []
    for count in found:
        if not kept or count.start >= kept[-1].end:
            kept.append(count)
    return tuple(kept)


def _counts(text: str, start: int, end: int) -> Iterator[Count]:
    for found in _TO.finditer(text, start, end):
        if found["favour_3"] and not _is_vote_in_brackets(text, found, start, end):
            continue
        favour = found["favour"] or found["favour_2"] or found["favour_3"]
        against = found["against"] or found["against_2"] or found["against_3"]
        figures = [(VoteSide.FOR, _value(favour)), (VoteSide.AGAINST, _value(against))]
        if found["abstained_3"]:
            figures.append((VoteSide.ABSTAINED, _value(found["abstained_3"])))
        yield Count(found.start(), found.end(), tuple(figures), sure=True)
    for found in (*_NUMBER_FIRST.finditer(text, start, end), *_SIDE_FIRST.finditer(text, start, end)):
        side = side_of(found["side"]) if found["side"] else VoteSide.FOR
        if side is None or _is_of_consultation(text, found.start(), found.end(), start, end):
            continue
        sure = bool(_VOTING.search(found.group())) or side in (VoteSide.ABSTAINED, VoteSide.NOT_VOTING)
        yield Count(found.start(), found.end(), ((side, _value(found["number"])),), sure)


def _is_vote_in_brackets(text: str, found: re.Match[str], start: int, end: int) -> bool:
    """ "(7:7 and on the chair's casting vote)", "Agreed (9-2)": not any two numbers."""
    if _DECIDED_BEFORE.search(text, max(start, found.start() - _LOOK_AROUND // 4), found.start()):
        return True
    return bool(_VOTING.search(text, found.end(), min(end, found.end() + _LOOK_AROUND // 2)))


def _is_of_consultation(text: str, start: int, end: int, line_start: int, line_end: int) -> bool:
    """Whether letters, objections or residents are counted: no vote, unless the words speak of voting."""
    around = text[max(line_start, start - _LOOK_AROUND) : min(line_end, end + _LOOK_AROUND // 2)]
    return bool(_CONSULTED.search(around)) and not _VOTING.search(around)


def _value(word: str) -> int:
    return int(word) if word.isdecimal() else _VALUES[word.casefold()]
