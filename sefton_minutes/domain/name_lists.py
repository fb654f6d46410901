"""People listed one after another: "Councillors Ash, Birch and Cole, and Ann Lee (Police)"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

TITLE = (
    r"(?:Councillors?|C(?:ou?n?c?)?ll?rs?|Alderm[ae]n|Ald|Mr|Mrs|Ms|Miss|Mx|Messrs|Dr|Drs|Prof(?:essor)?"
    r"|Rev(?:eren)?d?"
    r"|Sir|Lady|Lord|Dame|Baroness|Canon|Father|Fr|Sgt|Sergeant|PC|PCSO|Insp(?:ector)?|Supt|Superintendent"
    r"|Chief\s+(?:Inspector|Superintendent|Constable)|Capt(?:ain)?|Major|Col(?:onel)?|Bishop)\b\.?"
)
"""What stands before a name of a person."""

_TITLED = re.compile(
    rf"(?:the\s+)?(?:(?:county|borough|district|city|ward|unitary|town|parish|community)\s+)?{TITLE}\s+\S",
    re.IGNORECASE,
)
_TITLES = re.compile(rf"(?:{TITLE}\s+)+", re.IGNORECASE)
_TITLE_FOR_ALL = re.compile(r"(?P<title>Councillors|Cllrs|Messrs|Drs|Aldermen)\b\.?\s+", re.IGNORECASE)
_SINGULAR = {
    "councillors": "Councillor",
    "cllrs": "Cllr",
    "messrs": "Mr",
    "drs": "Dr",
    "aldermen": "Alderman",
}
_PARTING = re.compile(rf"[()]|(?<=\)) (?={TITLE} )|[,;](?: (?:and|plus) )? ?| (?:and|plus) | ?& ?")
_BRACKETS = re.compile(r"\(([^()]{1,160})\)|\[([^\[\]]{1,160})\]")
_DASH = re.compile(r"\s+[-–—]\s*|\s*[–—]\s+")
_IN_THE_CHAIR = re.compile(r"\s+(?:was\s+)?in\s+the\s+chair$", re.IGNORECASE)
_CHAIR = re.compile(
    r"(?:the\s+|acting\s+|in\s+the\s+)?(?:chair(?:man|woman|person)?|convenor|convener)"
    r"(?:\s+(?:for|of|in)\b.{0,60})?$",
    re.IGNORECASE,
)
_VICE_CHAIR = re.compile(
    r"(?:the\s+)?(?:vice|deputy|depute)[\s-]*(?:chair(?:man|woman|person)?|convenor|convener)"
    r"(?:\s+(?:for|of|in)\b.{0,60})?$",
    re.IGNORECASE,
)
_LEADING_ROLE = re.compile(
    rf"(?:the\s+)?(?P<role>(?:vice|deputy)?[\s-]*chair(?:man|woman|person)?):?\s+(?={TITLE})", re.IGNORECASE
)
_LEADING_POST = re.compile(
    r"(?:the\s+)?(?P<post>(?:assistant\s+to\s+the\s+)?(?:(?:parish|town|deputy|assistant|acting|locum)\s+){0,2}clerk|RFO)"
    r"\s+(?=[A-Z])",
    re.IGNORECASE,
)
_STANDS_IN = re.compile(
    r"\b(?:substitut\w*|sub\b|deputi[sz]\w+|deputy\s+(?=for\b))(?:\s+(?:member\s+)?(?:for|of))?\s*:?"
    r"|^(?:for|in\s+place\s+of|on\s+behalf\s+of)\b"
    r"|\bon\s+behalf\s+of\b"
    rf"|(?<=\s)for\s+(?={TITLE}\s)",
    re.IGNORECASE,
)
_COMING_AND_GOING = re.compile(
    r"(?:from|until|till|up\s+to|to|left|leaving|arriv|join|part|for\s+(?:the|part|items?|minutes?|min)"
    r"|items?|minutes?"
    r"|min|nos?|except|excluding|remote|virtual|via|online|by|present|observ|in\s+(?:person|part)|attend"
    r"|not|late"
    r"|non-?\s?voting|voting|ex[\s-]officio|\*)\b|.*(?:\d[.:]\d\d|\d\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_REPRESENTING = re.compile(r"representing\s+(?:the\s+)?", re.IGNORECASE)
_POST_ENDS = """
officer officers director clerk manager solicitor executive leader lawyer treasurer secretary accountant
auditor assistant adviser advisor engineer planner lead warden head consultant surveyor administrator
coordinator co-ordinator partner barrister registrar supervisor commissioner constable editor reporter
"""
_POST_BEGINS = re.compile(
    r"(?:the\s+)?(?:(?:deputy|assistant|interim|acting|senior|principal|executive|strategic|corporate"
    r"|group|service|area)\s+){0,3}"
    r"(?:head|director|leader|chair|vice-chair|lead|mayor|clerk|cabinet\s+member|portfolio\s+holder"
    r"|representative"
    r"|chief|manager|officer)\s+(?:of|for|to|executive|officer)\b",
    re.IGNORECASE,
)
_BODIES = """
police council nhs trust service services university group ltd limited association authority fire rescue cvs
centre hospital college foundation board team partnership llp society federation agency probation healthwatch
school academy church network institute department directorate borough company forum
"""
_BODY_WORDS = frozenset(_BODIES.split())
_POSTS = frozenset(_POST_ENDS.split())
_OFFICES = frozenset(("mayor", "deputy mayor", "provost", "chair", "chairman", "vice-chair", "vice-chairman"))
_THE = re.compile(r"the\s+", re.IGNORECASE)
_AROUND = " ;,.:*\t\xa0"
_LONGEST_NAME = 80
_MOST_WORDS = 8
_PARTICLES_OF_NAMES = "ap ab bin ibn al da das de del della der den di dos du el la le van von y ferch"
_NOBODY = """
none nil no not members member public press residents resident visitors visitor others other vacancy vacancies
minutes minute apologies apology declarations declaration matters agenda welcome introduction introductions
correspondence meeting meetings item items any all absence participation report reports
there it the a an these this was were councillors quorum tbc
"""
_PARTICLES = frozenset(_PARTICLES_OF_NAMES.split())
_NOT_NAMES = frozenset(_NOBODY.split())


@dataclass(frozen=True, slots=True)
class ListedName:
    """One name as printed. `organisation`: whom they are of, or their post; `role` "Chair", "Vice-Chair" or
    "". `substitute`: they stand in for somebody, named in `instead_of` as far as the words do."""

    name: str
    organisation: str = ""
    role: str = ""
    substitute: bool = False
    instead_of: str = ""


def listed_names(words: str) -> tuple[ListedName, ...]:
    """The people that words on one line list, in order. "Councillors" titles the names formed like the first.

    What is no name is left out: "12 members of the public", "none", times of coming and going."""
    listed: list[ListedName] = []
    title, formed, post, all_titled = "", (0, False), "", False
    for part in _parts(" ".join(words.split())):
        said = part.strip(_AROUND)
        previous = listed[-1] if listed else None
        if previous is not None and (told := _of_previous(said, previous)) is not None:
            listed[-1] = told
            continue
        for_all = _TITLE_FOR_ALL.match(said)
        person = _person(said[for_all.end() :] if for_all else said)
        if person is None:
            post = _THE.sub("", said) if role_of(said) or is_post(said) else ""
            continue
        if post:
            listed.append(_with_notes(person, post.capitalize()))
            post = ""
            continue
        if for_all:
            title, formed = _SINGULAR[for_all["title"].casefold()], _form(person.name)
            all_titled = is_titled(person.name)
        alike = _form(person.name) == formed and (all_titled or not is_titled(person.name))
        titled = bool(title) and alike and _LEADING_POST.match(said) is None
        listed.append(replace(person, name=f"{title} {person.name}") if titled else person)
    return tuple(listed)


def is_titled(words: str) -> bool:
    """Whether words begin with what stands before a name ("Councillor", "Dr")."""
    return bool(_TITLED.match(words))


def is_post(words: str) -> bool:
    """Whether words name a post ("Democratic Services Officer", "Head of Housing") and no person."""
    said = words.strip(_AROUND).split()
    if not said or is_titled(words):
        return False
    return said[-1].casefold() in _POSTS or bool(_POST_BEGINS.match(" ".join(said)))


def is_body(words: str) -> bool:
    """Whether words name a body ("Merseyside Police", "NHS Cheshire and Merseyside") and no person."""
    said = words.strip(_AROUND).split()
    if not said or is_titled(words) or not said[0][0].isupper():
        return False
    return any(word.casefold().strip("().") in _BODY_WORDS for word in said)


def with_note(person: ListedName, note: str) -> ListedName:
    """The person with what a bracket or a second column tells of them."""
    said = note.strip(_AROUND)
    if not said or _COMING_AND_GOING.match(said) or _are_initials(said, person.name):
        return person
    if role := role_of(said):
        return replace(person, role=role)
    stands_in = _STANDS_IN.search(said)
    if stands_in is not None:
        return replace(person, substitute=True, instead_of=said[stands_in.end() :].strip(_AROUND))
    representing = _REPRESENTING.match(said)
    if representing is not None:
        said = said[representing.end() :]
    if not (said[0].isupper() or said[0].isdigit()):
        return person
    return replace(person, organisation=f"{person.organisation}, {said}" if person.organisation else said)


def _are_initials(words: str, name: str) -> bool:
    """ "(JF)" after "J Franklin": how the minutes call somebody afterwards."""
    initials = "".join(word[0] for word in re.findall(r"[A-Z][\w’']*", _TITLES.sub("", name)))
    return words.isupper() and words.replace(".", "") in (initials, initials[:1] + initials[-1:])


def role_of(words: str) -> str:
    """ "Chair" or "Vice-Chair" where words name that part in the meeting, "" otherwise."""
    if _VICE_CHAIR.match(words):
        return "Vice-Chair"
    return "Chair" if _CHAIR.match(words) else ""


def _parts(words: str) -> Iterator[str]:
    """The words between commas and "and", those within brackets apart."""
    start = depth = 0
    for mark in _PARTING.finditer(words):
        if mark.group() in "()":
            depth += 1 if mark.group() == "(" else -1
        elif depth <= 0:
            yield words[start : mark.start()]
            start = mark.end()
    yield words[start:]


def _of_previous(said: str, previous: ListedName) -> ListedName | None:
    """The previous person with a part of the list that is no name itself: ", Chair", ", Head of Housing"."""
    if role := role_of(said):
        return replace(previous, role=previous.role or role)
    if said[:1].isupper() and not previous.organisation and (is_post(said) or is_body(said)):
        return replace(previous, organisation=said)
    return None


def _person(said: str) -> ListedName | None:
    notes = [bracket[1] or bracket[2] for bracket in _BRACKETS.finditer(said)]
    plain = _BRACKETS.sub(" ", said)
    in_the_chair = _IN_THE_CHAIR.search(plain.rstrip(_AROUND))
    if in_the_chair is not None:
        plain, notes = plain[: in_the_chair.start()], [*notes, "Chair"]
    leading = _LEADING_ROLE.match(plain)
    if leading is not None:
        plain, notes = plain[leading.end() :], [*notes, leading["role"]]
    post = _LEADING_POST.match(plain)
    if post is not None and plain[post.end()].isupper():
        plain, notes = plain[post.end() :], [*notes, post["post"][0].upper() + post["post"][1:]]
    name, *dashed = _DASH.split(plain, maxsplit=1)
    name = " ".join(name.split()).strip(_AROUND)
    stands_in = _STANDS_IN.search(name)
    if stands_in is not None:
        name, notes = name[: stands_in.start()].strip(_AROUND), [*notes, name[stands_in.start() :]]
    if notes and (is_post(name) or name.casefold().removeprefix("the ") in _OFFICES) and is_name(notes[0]):
        name, notes = notes[0], [_THE.sub("", name), *notes[1:]]
    if not is_name(name):
        return None
    person = ListedName(name)
    for note in (*notes, *dashed):
        person = _with_notes(person, note)
    return person


def _with_notes(person: ListedName, note: str) -> ListedName:
    """A bracket may hold several notes ("Chair, North Ward"), or one with a comma in it ("Police, North")."""
    parts = note.split(",")
    plain = [part.strip(_AROUND) for part in parts]
    if any(role_of(p) or _COMING_AND_GOING.match(p) or _are_initials(p, person.name) for p in plain):
        for part in parts:
            person = with_note(person, part)
        return person
    return with_note(person, note)


def is_name(words: str) -> bool:
    """Whether words have the form of a person's name or an office's: capitals, initials, particles."""
    said = words.split()
    if not said or len(words) > _LONGEST_NAME or len(said) > _MOST_WORDS or not words[0].isupper():
        return False
    if len(said[0]) > 1 and said[0].casefold() in _NOT_NAMES:
        return False
    return all(_is_part_of_name(word) for word in said)


def _is_part_of_name(word: str) -> bool:
    if word in ("of", "for", "the") or word in _PARTICLES:
        return True
    return word[0].isupper() and not any(letter.isdigit() for letter in word)


def _form(name: str) -> tuple[int, bool]:
    """How a name is made: so many words, the first an initial or not."""
    words = _TITLES.sub("", name).split() or [name]
    return len(words), len(words[0].rstrip(".")) == 1
