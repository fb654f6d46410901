"""Who is to speak to an item, as the agenda names them under or behind its title."""

import re
from collections.abc import Collection, Iterable, Iterator

from sefton_minutes.exchange.modern_gov.name_words import (
    BEFORE_RANKS,
    NOT_IN_NAMES,
    PARTICLES,
    RANKS,
    TITLE_ENDS,
)

_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_INITIALS = re.compile(r"(?:[A-Z]\.?){1,3}")
_MOST_NAMES = 3
_LONGEST_NAME = 7
_BETWEEN_PEOPLE = re.compile(r"[/&;,]|\band\b")
_TO_SPEAK = re.compile(
    r"\bto (?:present|report|attend|update|introduce|speak|lead"
    r"|give (?:an? )?(?:\w+ )?(?:update|presentation|report))\.?$"
)
_REPORT_OF = re.compile(
    r"\(?(?:To receive )?(?:The |A |An )?(?:Joint |Verbal |Written |Oral )?"
    r"(?:[Rr]eports?|[Pp]resentations?|[Uu]pdate) (?:of|by|from) .+"
    r"|\((?:Cabinet|Executive|Lead) Member .+\)"
)
_LONGEST_LINE = 20
_LONGEST_ORGANISATION = 8
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
    ranks = _leading_ranks(tokens)
    names = tokens[ranks:]
    fewest = 1 if ranks else 2
    if len(names) < fewest or not _is_surname(names[-1]) or not all(_is_name_part(name) for name in names):
        return False
    return sum(1 for name in names if name.lower() not in PARTICLES) <= _MOST_NAMES


def presenters_in(line: str) -> tuple[str, ...]:
    """The presenters that a whole line names, () when it names none: "Steve Hart", "Ann Poole/T. Hill",
    "Ann Poole, Northgate Trust", "Report of the Head of Highways", "Calder Police to present"."""
    words = line.strip().rstrip(".")
    if not words or len(words.split()) > _LONGEST_LINE:
        return ()
    people = tuple(part for part in map(str.strip, _BETWEEN_PEOPLE.split(words)) if part)
    if _is_person_of_organisation(words):
        return (line.strip(),)
    if people and all(is_person(person) for person in people):
        return people
    if _is_team_to_speak(words) or _REPORT_OF.fullmatch(words):
        return (line.strip(),)
    return ()


def split_trailing_presenter(title: str, minute: str, people: Collection[str]) -> tuple[str, tuple[str, ...]]:
    """Part a title from the presenter who was run on behind it; () when there is none.

    A name is taken for one when it is among `people`, those whom the page names as people; or bears a
    rank; or stands behind a word that ends titles ("Update", "Review") and none of it is a common word in
    the minute. In front of "… to present" the title ends where the minute stops repeating it, or at a
    personal name."""
    words = title.split()
    if _TO_SPEAK.search(title) and len(words) <= _LONGEST_LINE:
        at = _end_of_title(words, minute)
        return (" ".join(words[:at]), (" ".join(words[at:]),)) if at else (title, ())
    shortest = max(1, len(words) - _LONGEST_NAME)
    endings = [words[at:] for at in range(shortest, len(words)) if is_person(" ".join(words[at:]))]
    known = [ending for ending in endings if " ".join(ending) in people]
    ranked = [ending for ending in endings if _leading_ranks(ending)]
    closed = [ending for ending in endings if _follows_a_title(words[: -len(ending)], ending, minute)]
    name = next(iter((*known, *ranked, *closed)), None)
    if name is None:
        return title, ()
    return " ".join(words[: -len(name)]).rstrip(" -–,"), (" ".join(name),)


def split_leading_presenters(words: str) -> tuple[tuple[str, ...], str]:
    """Part presenters from the agenda text that follows them on the line; the longest name is theirs."""
    if names := presenters_in(words):
        return names, ""
    tokens = words.split()
    for length in range(min(_LONGEST_NAME, len(tokens) - 1), 1, -1):
        name = " ".join(tokens[:length])
        if is_person(name) and tokens[length][0].isupper():
            return (name,), " ".join(tokens[length:])
    return (), words


def people_on_page(page: str) -> frozenset[str]:
    """Everybody whom a page names as a person: who reported, presented, agreed …, and who sent apologies."""
    people: set[str] = set()
    for verb in _SPEAKING.finditer(page):
        before = _SENTENCE_BREAK.split(page[max(0, verb.start() - 80) : verb.start()])[-1].split()
        people.update(
            _people_among(before[at:] for at in range(max(0, len(before) - _LONGEST_NAME), len(before)))
        )
    for apologies in _APOLOGIES.finditer(page):
        people.update(_people_among(name.split() for name in _BETWEEN_PEOPLE.split(apologies["names"])))
    return frozenset(people)


def _people_among(names: Iterable[list[str]]) -> Iterator[str]:
    return (name for words in names if is_person(name := " ".join(words)))


def _is_person_of_organisation(words: str) -> bool:
    """Of "Ann Poole, Northgate Trust" the first half is a person; a list of people has "and" or a slash."""
    name, *rest = words.split(",")
    return len(rest) == 1 and is_person(name) and 0 < len(rest[0].split()) <= _LONGEST_ORGANISATION


def _is_team_to_speak(words: str) -> bool:
    return words[0].isupper() and bool(_TO_SPEAK.search(words))


def _end_of_title(words: list[str], minute: str) -> int:
    """How many words are the title in "Sefton Profile Police Team to present"; 0 when that cannot be told."""
    spoken = " ".join(minute.casefold().split())
    end = next(at for at in range(len(words) - 1, -1, -1) if words[at] == "to")
    repeated = (at for at in range(end - 1, 1, -1) if " ".join(words[:at]).casefold() in spoken)
    named = (at for at in range(1, end) if is_person(" ".join(words[at:end])))
    return next(repeated, 0) or next(named, 0)


def _follows_a_title(title: list[str], name: list[str], minute: str) -> bool:
    return title[-1].strip("()").lower() in TITLE_ENDS and not set(map(str.lower, name)) & set(minute.split())


def _leading_ranks(tokens: list[str]) -> int:
    """How many words in front are a rank or honorific: of "Detective Chief Inspector" three."""
    bare = [token.strip(".").lower() for token in tokens]
    led = next((at for at, word in enumerate(bare) if word not in RANKS | BEFORE_RANKS), len(bare))
    while led and bare[led - 1] not in RANKS:
        led -= 1
    return led


def _is_surname(token: str) -> bool:
    word = token.strip(".,")
    return len(word) > 1 and _is_name_part(word) and not _INITIALS.fullmatch(word)


def _is_name_part(token: str) -> bool:
    if token.lower() in PARTICLES or _INITIALS.fullmatch(token):
        return True
    if not _NAME_WORD.fullmatch(token) or not token[0].isupper() or token.isupper():
        return False
    return token.lower() not in NOT_IN_NAMES
