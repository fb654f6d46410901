"""Whose minute a reference names, and of which day: "Minute No. 12 of the Cabinet of 5 March 2020"."""

import re
from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.civil_dates import find_dates

_KIND_OF_BODY = (
    r"(?:Sub[\s-]?Committees?|Committees?|Cabinet|Council|Executive|Board|Panel|Partnership|Forum|Group"
    r"|Authority|Assembly|Commission|Party|Bench|Trustees)"
)
_BODY = (
    rf"(?P<body>(?:(?:[A-Z][\w’'-]*|&|\([A-Z][\w\s]*\))\s*,?\s+(?:(?:and|of|for|the|&)"
    rf"\s+){{0,2}}){{0,8}}?{_KIND_OF_BODY}\b(?:\s+\([A-Z][\w\s]{{1,30}}\))?)"
)
_AFTER = re.compile(
    r"(?:\s*\((?:(?:resolution|recommendation|clause|part|paragraph)\s)?\(?\w{1,4}\)?\))?"
    r"\s*(?:\(?refers?\)?\s*)?[,(–-]?\s*(?:(?:of|from|at|in)\s+)?(?:(?:the|its"
    r"|their|this)\s+)?(?:(?:last|previous|minutes?|special|annual|ordinary|extraordinary)\s+)*"
    rf"(?:(?:of\s+(?:the\s+)?)?(?:meetings?|minutes?)\s+)?(?:of\s+(?:the\s+|this\s+)?)?(?:{_BODY})?"
)
_OF_BODY = re.compile(r"\b(?:of|from|at|in)\b|\(")
_DOES = re.compile(r"\s+(?!(?:of|on|held|dated|at|from|meeting|minutes?|refers?)\b)[a-z]")
_TO_DAY = re.compile(
    r"[\s,(–-]*(?:(?:meeting|minutes?|held|on|of|dated|from|at|its|the|last|in|was)\b[\s,(–-]*){0,6}$",
    re.IGNORECASE,
)
_BODY_BEFORE = re.compile(rf"(?:\b[Tt]he\s+)?{_BODY}['’]?s?\s+$")
_BODY_EARLIER = re.compile(rf"\b(?:[Tt]he\s+)?{_BODY}")
_MEETING_ON = re.compile(
    r"\bmeeting\b[^.;\n]{0,80}?\b(?:on|of)\s+(?:the\s+)?$|\b(?:held|dated)\s+(?:on\s+)?(?:the\s+)?$"
    r"|\bmeeting\s+(?:of|on)\s+$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<!\bNo)(?<!\bNos)(?<!\b[A-Z])[.;](?=\s|$)|\n")
_HAS_DATE = re.compile(r"\d[./-]\d|\d{4}")
_LOOK_AHEAD = 220
_LOOK_BACK = 260


@dataclass(frozen=True, slots=True)
class CitedMeeting:
    """The body and the day that the words name; "" and None when they do not."""

    body: str = ""
    day: date | None = None


def cited_meeting(text: str, start: int, end: int) -> CitedMeeting:
    """The meeting that the words around a reference at `start`/`end` name: after it, or before it where it
    stands in brackets ("at its meeting on 5 March 2020 (Minute No. 37 refers)")."""
    after = _after(text, end)
    body = after.body or _own_body(text, start)
    if after.day is not None or not _is_bracketed(text, start):
        return CitedMeeting(body, after.day)
    before = _before(text, start)
    return CitedMeeting(body or before.body, before.day)


def _after(text: str, end: int) -> CitedMeeting:
    ended = _SENTENCE_END.search(text, end, end + _LOOK_AHEAD)
    words = text[end : ended.start() if ended else end + _LOOK_AHEAD]
    found = _AFTER.match(words)
    body, reached = "", 0
    if found is not None and found["body"] and not _acts(words, found):
        body, reached = _plain(found["body"]), found.end("body")
    dates = find_dates(words) if _HAS_DATE.search(words) else ()
    if dates and _TO_DAY.match(words[found.end() if found else 0 : dates[0].start]):
        return CitedMeeting(body, dates[0].day)
    if dates and reached and _TO_DAY.match(words[reached : dates[0].start]):
        return CitedMeeting(body, dates[0].day)
    return CitedMeeting(body, None)


def _acts(words: str, found: re.Match[str]) -> bool:
    """Whether the body is who does something in the sentence: "Minute No. 12, the Board considered …"."""
    of_body = _OF_BODY.search(words, 0, found.start("body"))
    return of_body is None and _DOES.match(words, found.end("body")) is not None


def _own_body(text: str, start: int) -> str:
    """ "Cabinet Minute No. 45"."""
    found = _BODY_BEFORE.search(text[max(0, start - _LOOK_BACK // 3) : start])
    return _plain(found["body"]) if found else ""


def _before(text: str, start: int) -> CitedMeeting:
    begin = max(0, start - _LOOK_BACK)
    ended = [found.end() for found in _SENTENCE_END.finditer(text, begin, start)]
    words = text[ended[-1] if ended else begin : start]
    if not _HAS_DATE.search(words):
        return CitedMeeting()
    dates = [found for found in find_dates(words) if _MEETING_ON.search(words[: found.start])]
    if not dates:
        return CitedMeeting()
    bodies = [_plain(found["body"]) for found in _BODY_EARLIER.finditer(words[: dates[-1].start])]
    return CitedMeeting(bodies[-1] if bodies else "", dates[-1].day)


def _is_bracketed(text: str, start: int) -> bool:
    return text[max(0, start - 12) : start].rstrip().endswith(("(", "(see", "[", ", ", ","))


def _plain(body: str) -> str:
    said = " ".join(body.split())
    return said.removeprefix("The ").removeprefix("the ")
