"""Names of people and of posts, told from the words of titles by their shape."""

import re
from collections.abc import Iterable, Iterator

from sefton_minutes.exchange.page_text.items.name_words import BEFORE_RANKS, NOT_IN_NAMES, PARTICLES, RANKS

LONGEST_NAME = 7
"""Words: "Detective Chief Inspector Ana de la Cruz" is not the longest that is printed."""

BETWEEN_PEOPLE = re.compile(r"[/&;,]|\band\b")
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.?){1,3}")
_MOST_NAMES = 3
_WORD = r"[A-Z][\w’'&-]*"
_POST = re.compile(
    rf"(?:{_WORD} ){{0,5}}(?:Head|Director|Member|Holder|Leader|Lead|Secretary|Commissioner|Chair|Champion)"
    rf" (?:of|for) {_WORD}(?:,? (?:{_WORD}|and|of|for|the|to|in|&|-|–|\([^()]*\)))*"
    rf"|(?:{_WORD},? (?:and )?){{1,6}}(?:Director|Manager|Officer|Executive|Clerk|Solicitor|Treasurer"
    r"|Engineer|Co-?ordinator|Secretary|Surveyor|Leader|Commissioner|Accountant|Auditor)(?: \([^()]+\))?"
)
_LONGEST_POST = 14
_SENTENCE_BREAK = re.compile(r"[.;:,()\n]\s")
_APOLOGIES = re.compile(
    r"apologies\b[^\n]{0,60}\bfrom:? (?P<names>[^\n]*?)\.?$", re.IGNORECASE | re.MULTILINE
)
_SPEAKING = re.compile(
    r"\b(?:gave|reported|presented|delivered|updated|outlined|introduced|explained|provided|referred|stated|advised"
    r"|informed|submitted|suggested|indicated|agreed|attended|highlighted|spoke|summarised|apologised)\b"
)


def is_person(words: str) -> bool:
    """Whether words have the shape of one person's name: ranks or honorifics, then two or three capitalised
    words or initials, or after a rank one. Words that titles of items are made of are no names."""
    tokens = words.split()
    ranks = leading_ranks(tokens)
    names = tokens[ranks:]
    fewest = 1 if ranks else 2
    if len(names) < fewest or not _is_surname(names[-1]) or not all(_is_name_part(name) for name in names):
        return False
    return sum(1 for name in names if name.lower() not in PARTICLES) <= _MOST_NAMES


def is_post(words: str) -> bool:
    """Whether words are a post and nothing else: "Head of Highways", "Interim Town Clerk"."""
    return len(words.split()) <= _LONGEST_POST and bool(_POST.fullmatch(words))


def leading_ranks(tokens: list[str]) -> int:
    """How many words in front are a rank or honorific: of "Detective Chief Inspector" three."""
    bare = [token.strip(".").lower() for token in tokens]
    led = next((at for at, word in enumerate(bare) if word not in RANKS | BEFORE_RANKS), len(bare))
    while led and bare[led - 1] not in RANKS:
        led -= 1
    return led


def people_on_page(page: str) -> frozenset[str]:
    """Everybody whom a page names as a person: who reported, presented, agreed …, and who sent apologies."""
    people: set[str] = set()
    for verb in _SPEAKING.finditer(page):
        subject = _SENTENCE_BREAK.split(page[max(0, verb.start() - 80) : verb.start()].rstrip(" ,"))[-1]
        for one in BETWEEN_PEOPLE.split(subject):
            people.update(_people_among(_endings(one.split())))
    for apologies in _APOLOGIES.finditer(page):
        people.update(_people_among(name.split() for name in BETWEEN_PEOPLE.split(apologies["names"])))
    return frozenset(people)


def _endings(words: list[str]) -> Iterator[list[str]]:
    return (words[at:] for at in range(max(0, len(words) - LONGEST_NAME), len(words)))


def _people_among(names: Iterable[list[str]]) -> Iterator[str]:
    return (name for words in names if is_person(name := " ".join(words)))


def _is_surname(token: str) -> bool:
    word = token.strip(".,")
    return len(word) > 1 and _is_name_part(word) and not _INITIALS.fullmatch(word)


def _is_name_part(token: str) -> bool:
    if token.lower() in PARTICLES or _INITIALS.fullmatch(token):
        return True
    if not _NAME_WORD.fullmatch(token) or not token[0].isupper() or token.isupper():
        return False
    if token.endswith(("'s", "’s")):
        return False
    return token.lower() not in NOT_IN_NAMES
