"""A sentence or heading that tells which body met, when and where: "Minutes of … held in … on …"."""

import datetime
import re
from dataclasses import dataclass

from sefton_minutes.domain.civil_dates import find_date, find_dates_without_year, find_time
from sefton_minutes.exchange.page_text.header.venue_words import is_remote

_MARK = "\N{SECTION SIGN}"
_DOCUMENT = re.compile(
    r"^(?P<before>.{0,120}?)\b(?:(?:draft|unconfirmed|unapproved|confirmed|approved|public|the)\s+){0,3}"
    r"(?:minutes?|notes|record|agenda|decisions|summons|notice)(?:\s+and\s+minutes)?\b"
    r"(?:\s+(?:of|for|from|to)\b(?:\s+the\s+proceedings\s+(?:of|at)\b)?)?\s*(?P<behind>.*)$",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"[,\s]*(?:\b(?:which|that)\s+)?(?:\b(?:was|were|is|will|to|be)\s+){0,4}"
    r"\b(?:held|convened|(?:took|take|taking|takes)\s+place)\b",
    re.IGNORECASE,
)
_SUMMONED = re.compile(
    r".{0,80}\b(?:summoned|invited|requested|given)\b"
    r".{0,60}?\b(?:meeting\s+of|that)\s+",
    re.IGNORECASE,
)
_TIME_WORDS = r"(?:on|at|commencing|starting|beginning|from|dated)"
_AROUND_MARK = re.compile(
    rf"[,\s]*(?:\(?\b{_TIME_WORDS}\b[\s:]*){{0,3}}(?:\bthe\s+)?{_MARK}\)?(?:\s*(?:,|-|–|and)?\s*\(?{_MARK}\)?)*",
    re.IGNORECASE,
)
_PLACE = re.compile(
    rf"\b(?:in|at|via|by|through|using)\s+(?:at\s+)?(?:the\s+)?(?P<place>[^{_MARK};]{{3,200}}?)\s*(?=$|{_MARK}|;|\.\s|\.$"
    r"|[,\s]+\b(?:when|where|there were|the following|present)\b)",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"[,\s(]*\b(?:or|and)?\s*(?:immediately|straight|directly|at|on|upon|as soon)?\s*"
    r"(?:after|following|on|upon|at|as)?\s*"
    r"(?:the\s+)?(?:conclusion|rising|close|end|completion|termination)\s+of\b.{0,160}"
    r"|[,\s(]*\bor\s+(?:immediately|directly|straight)\s+(?:after|following)\b.{0,160}",
    re.IGNORECASE,
)
_TYPES = (
    r"(?:annual(?:\s+general)?|ordinary|extra-?\s?ordinary|special|monthly|virtual|remote|statutory|regular|quarterly"
    r"|inaugural|bi-?monthly|budget|emergency|adjourned|additional|formal|informal|scheduled)"
)
_MEETING_OF = re.compile(
    r"^(?:(?:an?|the)\s+)?(?:[\w’'-]+\s+){0,4}?meetings?\s+(?:of|for)\s+(?:the\s+)?(?P<body>.+)$",
    re.IGNORECASE,
)
_COUNCIL_MEETING_OF = re.compile(
    rf"^(?:the\s+)?(?:{_TYPES}\s+)*(?P<kind>(?:parish|town|community|village)\s+council)\s+meeting\s+of\s+(?P<place>.+)$",
    re.IGNORECASE,
)
_BODY_MEETING = re.compile(r"^(?:the\s+)?(?P<body>.+?)[\s,]+meetings?$", re.IGNORECASE)
_TYPES_IN_FRONT = re.compile(rf"^(?:(?:the|an?)\s+)?(?:{_TYPES}\s+)+", re.IGNORECASE)
_TYPE_WITHIN = re.compile(rf"\b{_TYPES}\s+(?=(?:parish|town|community|city)?\s*council$)", re.IGNORECASE)
_KIND_COMMA_BODY = re.compile(
    r"^(?P<kind>[^,]{0,60}\b(?:meeting|session|conference))\s*,\s*(?P<body>[^,].+)$", re.IGNORECASE
)
_KIND = re.compile(rf"\b{_TYPES}\b", re.IGNORECASE)
_PARISH_MEETING = re.compile(r"^(?:the\s+)?(?:[\w’'&-]+\s+){0,5}parish\s+meeting$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_ONLY_MEETING = re.compile(rf"^(?:(?:the|an?)\s+)?(?:{_TYPES}\s+)*meetings?$", re.IGNORECASE)
_GENERAL = frozenset(
    (
        "parish council",
        "town council",
        "council",
        "community council",
        "full council",
        "authority",
        "committee",
    )
)
_LONGEST = 700
_JOINTS = " \t,.-–—|:()" + _MARK


@dataclass(frozen=True, slots=True)
class Telling:
    """What words tell of a meeting; empty where they do not. `undated`: a day and month without a year.
    `left`: words that tell nothing of these. `is_sentence`: they say "minutes of" or "held"."""

    body: str = ""
    day: datetime.date | None = None
    time: datetime.time | None = None
    venue: str = ""
    undated: str = ""
    left: str = ""
    is_sentence: bool = False


def read_telling(words: str) -> Telling | None:
    """What a heading or sentence tells; None when it bears no date, not even one without its year."""
    if len(words) > _LONGEST:
        return None
    day, undated, marked = _date_taken_out(" ".join(words.split()))
    if day is None and not undated:
        return None
    conditional = _CONDITION.search(marked)
    left = conditional.group().strip(_JOINTS) if conditional else ""
    if conditional:
        marked = f"{marked[: conditional.start()]} {marked[conditional.end() :]}"
    clock, marked = _time_taken_out(marked)
    summoned = _SUMMONED.match(marked)
    if summoned is not None:
        marked = marked[summoned.end() :]
    is_sentence = bool(summoned or _HELD.search(marked) or _DOCUMENT.match(marked))
    front, back = _front_and_back(marked)
    body, (venue, rest) = body_in(front), _venue_and_rest(back)
    left = "; ".join(filter(None, (_kind(front, body), rest, left)))
    return Telling(body, day, clock, venue, undated, left, is_sentence)


def body_in(words: str) -> str:
    """The body in what stands before date and place: "Minutes of the Annual Meeting of Ashby Parish Council".
    "" when the words name none."""
    words = words[:_LONGEST].strip(_JOINTS)
    document = _DOCUMENT.match(words)
    if document is not None:
        behind = body_in(document["behind"])
        return (
            behind if behind and not is_general_body(behind) else _meeting_body(document["before"]) or behind
        )
    return _meeting_body(words)


def words_before_document(words: str) -> str:
    """What stands before "Minutes of": the body, or the words of a sentence that only cites minutes."""
    document = _DOCUMENT.match(words[:_LONGEST])
    return document["before"].strip(_JOINTS) if document else ""


def is_general_body(body: str) -> bool:
    """Whether a name says of which kind a body is and not which it is: "Parish Council"."""
    return body.lower() in _GENERAL


def _meeting_body(words: str) -> str:
    words = words.strip(_JOINTS)
    if _PARISH_MEETING.search(words):
        return _ARTICLE.sub("", words)
    if _ONLY_MEETING.match(words):
        return ""
    named = _COUNCIL_MEETING_OF.match(words)
    if named is not None and "council" not in named["place"].lower():
        return f"{named['place']} {named['kind'].title()}"
    for form in (_KIND_COMMA_BODY, _MEETING_OF, _BODY_MEETING):
        if (match := form.match(words)) is not None:
            words = match["body"].strip(_JOINTS)
            break
    bare = _TYPE_WITHIN.sub("", _TYPES_IN_FRONT.sub("", words)).strip(_JOINTS)
    return _ARTICLE.sub("", bare)


def _kind(front: str, body: str) -> str:
    """What kind of meeting it was, by the words that the body's name leaves over."""
    kind = _KIND_COMMA_BODY.match(front.strip(_JOINTS))
    if kind is not None:
        return kind["kind"]
    return " ".join(word for word in _KIND.findall(front) if word not in body)


def _front_and_back(marked: str) -> tuple[str, str]:
    """What stands before "held", or before the date where nothing is said to be held, and what behind."""
    held = _HELD.search(marked)
    if held is None:
        front, _, back = _AROUND_MARK.sub(f" {_MARK} ", marked).partition(_MARK)
        return front, back
    front = _AROUND_MARK.sub(f" {_MARK} ", marked[: held.start()])
    return front.partition(_MARK)[0], _AROUND_MARK.sub(f" {_MARK} ", marked[held.end() :])


def _venue_and_rest(back: str) -> tuple[str, str]:
    place = _PLACE.search(back)
    if place is None:
        return (_without_marks(back), "") if is_remote(back) else ("", _without_marks(back))
    rest = _without_marks(f"{back[: place.start()]} {_MARK} {back[place.end() :]}")
    if is_remote(rest):
        return _without_marks(back), ""
    return place["place"].strip(_JOINTS), rest


def _without_marks(words: str) -> str:
    return " ".join(words.replace(_MARK, " ").split()).strip(_JOINTS)


def _date_taken_out(words: str) -> tuple[datetime.date | None, str, str]:
    """The day, or the words of a date without year, and the words with a mark in its place."""
    if (found := find_date(words)) is not None:
        return found.day, "", f"{words[: found.start]} {_MARK} {words[found.end :]}"
    for place in find_dates_without_year(words):
        return None, words[place.start : place.end], f"{words[: place.start]} {_MARK} {words[place.end :]}"
    return None, "", words


def _time_taken_out(words: str) -> tuple[datetime.time | None, str]:
    behind = words.find(_MARK)
    found = find_time(words[behind:]) if behind >= 0 else None
    offset = behind if found else 0
    found = found or find_time(words)
    if found is None:
        return None, words
    return found.time, f"{words[: offset + found.start]} {_MARK} {words[offset + found.end :]}"
