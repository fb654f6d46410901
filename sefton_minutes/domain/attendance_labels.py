"""The labels that open a list of people at the head of minutes: "Present:", "Also present:", "Clerk:"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.name_lists import role_of

_SUBSTITUTES = r"substitutes?(?:\s+(?:members?|present))*"
_APOLOGIES = (
    r"apolog(?:y|ies)(?:\s+for\s+(?:non[\s-]?attendance|absence))?"
    r"(?:\s+(?:(?:for|were|was|received|submitted|recorded|accepted|noted|given|had|been|and|from|by)\b\s*)+)?"
)
_ABSENT = (
    r"(?:members?\s+|councillors?\s+)?(?:absent|not\s+present|did\s+not\s+attend|non[\s-]?attendance)"
    r"(?:\s+(?:without|with\s+no)\s+apolog(?:y|ies))?"
)
_IN_ATTENDANCE = (
    r"(?:also|others?|officers?|other\s+(?:members|councillors|persons)|non[\s-]members|guests?|visitors?)"
    r"(?:\s+(?:members|councillors))?\s+(?:(?:also|were)\s+)*(?:(?:present|attending|in\s+attendance)\b\s*)"
    r"(?:(?:were|was)\b)?"
    r"|in\s+attendance(?:\s+(?:were|was))?|officers?|observers?|guests?|visitors?|by\s+invitation|invitees"
    r"|(?:the\s+)?(?:parish\s+|town\s+)?clerk(?:\s+to\s+the\s+council)?|minutes?\s+(?:taken\s+by|taker)"
    r"|secretary|(?:borough|county|district|city|ward|unitary)\s+(?:councillors?|cllrs?)|police|speakers?"
    r"|partners|advis[eo]rs?|other\s+members|council\s+officers|legal\s+advis[eo]r"
)
_PRESENT = (
    r"(?:those\s+|members?\s+|councillors?\s+|cllrs?\.?\s+|committee\s+|persons?\s+|in\s+person\s+)*present"
    r"(?:\s+(?:members|councillors))?(?:\s+(?:were|at\s+the\s+meeting))*"
    r"|attendance|attendees|attended\s+by|(?:those\s+)?attending"
    r"|(?:(?:committee|voting|co-?opted|board|cabinet)\s+)*(?:members|councillors)"
    r"(?:\s+(?:of\s+the\s+\w+|in\s+attendance))?"
)
_LABELS = {
    AttendanceKind.SUBSTITUTE: _SUBSTITUTES,
    AttendanceKind.APOLOGIES: _APOLOGIES,
    AttendanceKind.ABSENT: _ABSENT,
    AttendanceKind.IN_ATTENDANCE: _IN_ATTENDANCE,
    AttendanceKind.PRESENT: _PRESENT,
}
_ROLE = (
    r"(?P<role>(?:(?:vice|deputy)[\s-]*)?(?:chair(?:man|woman|person)?|convener|convenor)|in\s+the\s+chair"
    r"|presiding)"
)
_LABEL = "|".join(rf"(?P<{kind.name}>{words})" for kind, words in _LABELS.items())
_NUMBER = r"(?:\d{1,2}[.)]?\s+)?"
_AT_START = re.compile(
    rf"\W{{0,3}}{_NUMBER}(?:{_ROLE}|{_LABEL})"
    r"(?:\s*\([^()\n]{1,20}\))?(?:\s*:\s?[-–—]?\s*|\s*[-–—]\s+|\s*\||\s{2,}|\t|\s*$)",
    re.IGNORECASE,
)
_WERE = re.compile(rf"(?:{_LABEL})\s*(?=\S)", re.IGNORECASE)
_LEADS_TO_NAMES = re.compile(r"(?:were|was|from|by)\s*$", re.IGNORECASE)
_APOLOGIES_FROM = re.compile(
    rf"{_NUMBER}.{{0,40}}?\bapolog(?:y|ies)\b.{{0,60}}?\b(?:from|by|on\s+behalf\s+of)\b\s*:?", re.IGNORECASE
)
_POST = re.compile(
    r"(?:the\s+)?(?P<post>(?:parish\s+|town\s+)?clerk(?:\s+to\s+the\s+council)?|secretary)\b", re.IGNORECASE
)
_BEFORE_LABELS = ("also", "members", "officers", "were", "councillors", "vice", "deputy", "parish", "town")
_WITHIN = re.compile(
    r"(?<=\s)"
    + "".join(rf"(?<!\b{word}\s)" for word in _BEFORE_LABELS)
    + r"(?=(?:(?:members\s+|councillors\s+|also\s+|officers\s+)?(?:present|in\s+attendance)"
    r"|apologies(?:\s+for\s+absence)?|absent|officers?|substitutes?"
    r"|(?:(?:vice|deputy)[\s-])?chair(?:man|woman|person)?"
    r"|councillors|members(?:\s+of\s+(?:the\s+)?public)?|(?:parish\s+|town\s+)?clerk)\s*:)",
    re.IGNORECASE,
)
_SENTENCE_WITHIN = re.compile(
    r"(?<=[.;]\s)(?=(?:there\s+were\s+)?(?:an\s+)?apolog(?:y|ies)\s(?:[\w-]+\s){0,6}?(?:from|by)\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AttendanceLabel:
    """What a label says of the names after it: how they stand in the record, their part in the meeting
    ("Chair"), and their post. The names begin at `end` of the line."""

    kind: AttendanceKind
    end: int
    role: str = ""
    post: str = ""


def label_of(line: str) -> AttendanceLabel | None:
    """The label that a line begins with, or the sentence that does for one ("Present were …", "There were
    apologies from …"); None when it begins with none. `line` has no space at its ends."""
    found = _AT_START.match(line)
    if found is None:
        return _sentence(line)
    if found["role"] is not None:
        return AttendanceLabel(AttendanceKind.PRESENT, found.end(), role_of(found["role"]) or "Chair")
    post = _POST.match(found.group().strip())
    return AttendanceLabel(_kind(found), found.end(), post=post["post"] if post else "")


def parted_at_labels(line: str) -> Iterator[str]:
    """A line in pieces, where a label stands within it ("… and C. Cole. Apologies: D. Dale"), or a sentence
    that does for one ("There were apologies from …")."""
    places = {found.start() for form in (_WITHIN, _SENTENCE_WITHIN) for found in form.finditer(line)}
    edges = [0, *sorted(places), len(line)]
    for start, end in pairwise(edges):
        yield line[start:end]


def _sentence(line: str) -> AttendanceLabel | None:
    found = _WERE.match(line)
    if found is not None and _LEADS_TO_NAMES.search(found.group()):
        return AttendanceLabel(_kind(found), found.end())
    sent = _APOLOGIES_FROM.match(line)
    return AttendanceLabel(AttendanceKind.APOLOGIES, sent.end()) if sent else None


def _kind(found: re.Match[str]) -> AttendanceKind:
    return next(kind for kind in _LABELS if found[kind.name] is not None)
