"""Who is to speak to an item, as the agenda names them under or behind its title."""

import re
from collections.abc import Collection, Sequence

from sefton_minutes.exchange.page_text.items.name_words import TITLE_ENDS
from sefton_minutes.exchange.page_text.items.names import LONGEST_NAME, is_person, is_post, leading_ranks
from sefton_minutes.exchange.page_text.items.title_shapes import is_title

_TOGETHER = re.compile(r"[/&;]|\band\b")
_NOTE_BEHIND = re.compile(r"(?<!\s)\s*\([^()]*\)$")
_SLASH_BETWEEN_NAMES = re.compile(r"(?<=[^\W\d_])/(?=[A-Z])")
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
_LEAST_NAME = 2


def presenters_in(line: str, people: Collection[str] = ()) -> tuple[str, ...]:
    """The presenters that a whole line names, () when it names none: "Steve Hart", "Ann Poole/T. Hill",
    "Ann Poole, Northgate Trust", "Report of the Head of Highways", "Head of Highways", "Calder Police to
    present". `people`: who is known to be a person: "Ann Poole, Tom Hill" are two, "Ann Poole, Age Aid" is
    one."""
    words = line.strip().rstrip(".")
    if not words or len(words.split()) > _LONGEST_LINE:
        return ()
    if speakers := _speakers(words, people):
        return speakers
    if _is_person_of_organisation(words) or _is_team_to_speak(words):
        return (line.strip(),)
    if _REPORT_OF.fullmatch(words) or is_post(words):
        return (line.strip(),)
    return ()


def split_trailing_presenter(title: str, minute: str, people: Collection[str]) -> tuple[str, tuple[str, ...]]:
    """Part a title from the presenters who were run on behind it; () when there are none.

    A name is taken for one when it is among `people`, those whom the page names as people; or bears a
    rank; or stands behind a word that ends titles ("Update", "Review") and none of it is a common word in
    the minute; a post, when the minute names it. In front of "… to present" the title ends where the minute
    stops repeating it, at a personal name, or at a word that ends titles."""
    words = title.split()
    if _TO_SPEAK.search(title) and len(words) <= _LONGEST_LINE:
        at = _end_of_title(words, minute)
        return (" ".join(words[:at]), (" ".join(words[at:]),)) if at else (title, ())
    for named, belonging in ((" ".join(words), ""), _parted_at_last_comma(words)):
        names = _names_behind(_SLASH_BETWEEN_NAMES.sub(" / ", named).split(), minute, people)
        if names:
            *others, last = names
            front = named[: named.rindex(names[0])].rstrip(" -–,")
            return front, (*others, f"{last}, {belonging}" if belonging else last)
    at = _post_behind(words, minute)
    return (" ".join(words[:at]), (" ".join(words[at:]),)) if at else (title, ())


def split_leading_presenters(words: str, people: Collection[str] = ()) -> tuple[tuple[str, ...], str]:
    """Part presenters from the agenda text that follows them on the line; the longest name is theirs."""
    if names := presenters_in(words, people):
        return names, ""
    tokens = words.split()
    for length in range(min(LONGEST_NAME, len(tokens) - 1), 1, -1):
        name = " ".join(tokens[:length])
        if is_person(name) and tokens[length][0].isupper():
            return (name,), " ".join(tokens[length:])
    return (), words


def _speakers(words: str, people: Collection[str]) -> tuple[str, ...]:
    """People joined by "and", "&", a slash or, where they are known or more than two, commas alone."""
    parts = [part.strip(" ,") for part in _TOGETHER.split(words)]
    in_list = len(parts) > 1 and ";" not in words
    speakers: list[str] = []
    for part in filter(None, parts):
        names = tuple(name.strip() for name in part.split(","))
        if is_person(_NOTE_BEHIND.sub("", part)):
            speakers.append(part)
        elif all(map(is_person, names)) and (in_list or len(names) > 2 or set(names[1:]) <= set(people)):
            speakers.extend(names)
        elif len(parts) > 1 and _is_person_of_organisation(part):
            speakers.append(part)
        else:
            return ()
    return tuple(speakers)


def _is_person_of_organisation(words: str) -> bool:
    """Of "Ann Poole, Northgate Trust" the first half is a person; a list of people has "and" or a slash."""
    name, *rest = words.split(",")
    return len(rest) == 1 and is_person(name) and 0 < len(rest[0].split()) <= _LONGEST_ORGANISATION


def _is_team_to_speak(words: str) -> bool:
    task = _TO_SPEAK.search(words)
    return task is not None and is_title(words[: task.start()].rstrip())


def _end_of_title(words: list[str], minute: str) -> int:
    """How many words are the title in "Sefton Profile Police Team to present"; 0 when that cannot be told."""
    spoken = " ".join(minute.casefold().split())
    end = next(at for at in range(len(words) - 1, -1, -1) if words[at] == "to")
    repeated = (at for at in range(end - 1, 1, -1) if " ".join(words[:at]).casefold() in spoken)
    named = (at for at in range(1, end) if is_person(" ".join(words[at:end])))
    closed = (at for at in range(end - 1, 0, -1) if words[at - 1].lower() in TITLE_ENDS)
    return next(repeated, 0) or next(named, 0) or next(closed, 0)


def _parted_at_last_comma(words: list[str]) -> tuple[str, str]:
    """Of "School Meals Lucy Thorne, Head of Learning" what stands before a post or an organisation, and
    that."""
    before, _, behind = " ".join(words).rpartition(", ")
    is_short = len(behind.split()) <= _LONGEST_ORGANISATION
    return (before, behind) if before and is_short and behind[:1].isupper() else ("", "")


def _post_behind(words: list[str], minute: str) -> int:
    """How many words stand before the longest post that the minute names; 0 when there is none."""
    posts = (at for at in range(1, len(words)) if is_post(" ".join(words[at:])))
    named = (at for at in posts if " ".join(words[at:]) in minute)
    return next((at for at in named if words[at - 1][-1].isalnum() and not words[at - 1].islower()), 0)


def _names_behind(words: list[str], minute: str, people: Collection[str]) -> list[str]:
    """The names at the end of words that a title begins; [] where they are not sure to be names."""
    endings = [words[at:] for at in range(max(1, len(words) - LONGEST_NAME), len(words))]
    endings = [ending for ending in endings if is_person(" ".join(ending))]
    name = _sure_name(words, endings, minute, people)
    if name is not None:
        before, joined = _without_joint(words[: -len(name)])
        others = _names_behind(before, minute, people) or _shortest_name(before) if joined else []
        return [*others, " ".join(name)] if others or not joined else []
    for ending in endings:
        before, joined = _without_joint(words[: -len(ending)])
        if joined and (others := _names_behind(before, minute, people)):
            return [*others, " ".join(ending)]
    return []


def _sure_name(
    words: list[str], endings: Sequence[list[str]], minute: str, people: Collection[str]
) -> list[str] | None:
    known = [ending for ending in endings if " ".join(ending) in people]
    ranked = [ending for ending in endings if leading_ranks(ending)]
    closed = [ending for ending in endings if _follows_a_title(words[: -len(ending)], ending, minute)]
    surname = [ending for ending in endings[::-1] if _is_addressed(ending[-1], people)]
    return next(iter((*known, *ranked, *closed, *surname)), None)


def _without_joint(words: list[str]) -> tuple[list[str], bool]:
    """The words without what joins them to a further name: "and", "&", a slash or a comma."""
    if words[-1] in ("and", "&", "/"):
        return words[:-1], len(words) > 1
    if words[-1].endswith(","):
        return [*words[:-1], words[-1].rstrip(",")], True
    return words, False


def _shortest_name(words: list[str]) -> list[str]:
    """The two words before "and Dil Patel" when they have the shape of a name and a title is left."""
    name = " ".join(words[-_LEAST_NAME:])
    return [name] if len(words) > _LEAST_NAME and is_person(name) else []


def _is_addressed(surname: str, people: Collection[str]) -> bool:
    """Whether the page calls somebody by rank or honorific and this surname alone: "Mr Ash"."""
    return any(
        person.split()[-1] == surname and leading_ranks(person.split()) == len(person.split()) - 1
        for person in people
    )


def _follows_a_title(title: list[str], name: list[str], minute: str) -> bool:
    return title[-1].strip("()").lower() in TITLE_ENDS and not set(map(str.lower, name)) & set(minute.split())
