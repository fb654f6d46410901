"""What a page says of its meeting above the first item. Nothing is guessed: what it does not say is empty."""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.civil_dates import find_date, find_time
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.exchange.modern_gov.lines import Line, without_trailing_furniture
from sefton_minutes.exchange.modern_gov.title_shapes import is_title

_STATUS = re.compile(
    r"(?:(?:and|,|draft|printed|published|agenda|minutes|decisions)\s*)*(?:agenda|minutes|decisions|published)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:meeting )?(?P<label>venue|contact)\s*:\s*(?P<value>.*)", re.IGNORECASE)
_MEETING_OF = re.compile(
    r"(?:agenda|(?:draft )?minutes) (?:for|of) (?:(?:the|a) )?(?:(?:\w+ )?meeting of (?:the )?)?"
    r"(?P<body>(?!meeting\b)(?-i:[A-Z]).*?)(?:,? (?:which was )?held (?:in|at) (?P<venue>.+?))?"
    r",? on(?: the)?",
    re.IGNORECASE,
)
_OTHER_DATES = re.compile(r"(?:published|uploaded|updated|printed|issued|created|deadline)\b", re.IGNORECASE)
_BODIES = re.compile(
    r"\b(?:council|cabinet|committee|sub-committee|board|partnership|panel|forum|group|authority|executive"
    r"|commission|conference|court|trust)\b",
    re.IGNORECASE,
)
_AT_END = re.compile(r"\bat\s*$", re.IGNORECASE)
_JOINTS = " \t,.-–—|:"
_LONGEST_HEADING = 40
_LONGEST_NAME = 12


@dataclass(frozen=True, slots=True)
class Header:
    """The meeting as the top of a page tells it. `status` None: no status line. `not_understood`: lines,
    or what is left of them, that belong to no field."""

    body: str = ""
    day: datetime.date | None = None
    time: datetime.time | None = None
    venue: str = ""
    contact: str = ""
    contact_post: str = ""
    status: MeetingStatus | None = None
    not_understood: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Heading:
    """What one line with the meeting's date tells; `left` are its words that tell nothing."""

    body: str
    day: datetime.date
    time: datetime.time | None
    venue: str = ""
    left: str = ""


def read_header(lines: Sequence[Line]) -> Header:
    """Read the lines above the first item."""
    texts = [without_trailing_furniture(line.text) for line in lines]
    status = next((text for text in texts if _STATUS.fullmatch(text)), None)
    labelled, free = _labelled(text for text in texts if text != status)
    at, heading = _heading_among(free)
    if heading is None:
        header = _without_heading(free, under_status=status is not None and texts[0] == status)
    else:
        header = _under_heading(free, at, heading)
    contact, post = _name_and_post(labelled.get("contact", ""))
    return replace(
        header,
        status=_status(status),
        venue=labelled.get("venue", header.venue),
        contact=contact,
        contact_post=post,
    )


def _labelled(texts: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """What stands behind "Venue:" and "Contact:", and the lines without such a label. A second line with the
    same label counts as one without."""
    labelled: dict[str, str] = {}
    free: list[str] = []
    for text in texts:
        match = _LABEL.fullmatch(text)
        if match is None or match["label"].lower() in labelled:
            free.append(text)
        else:
            labelled[match["label"].lower()] = match["value"].strip()
    return labelled, free


def _heading_among(free: Sequence[str]) -> tuple[int, _Heading | None]:
    """The first line that tells the meeting's date, and its place."""
    for at, text in enumerate(free):
        if (heading := _heading(text)) is not None:
            return at, heading
    return 0, None


def _heading(text: str) -> _Heading | None:
    """A line such as "Planning Committee - Thursday 20th June, 2024 10.00 am" or "Agenda for the Cabinet
    on …"."""
    found = find_date(text)
    if found is None or len(text.split()) > _LONGEST_HEADING:
        return None
    before, after = text[: found.start], text[found.end :]
    clock, after = _time_taken_out(after)
    if clock is None:
        clock, before = _time_taken_out(before)
    before = before.strip(_JOINTS)
    if match := _MEETING_OF.fullmatch(before):
        return _Heading(match["body"], found.day, clock, match["venue"] or "", after.strip(_JOINTS))
    if (before and not is_title(before)) or _OTHER_DATES.match(before):
        return None
    return _Heading(before, found.day, clock, left=after.strip(_JOINTS))


def _time_taken_out(words: str) -> tuple[datetime.time | None, str]:
    found = find_time(words)
    if found is None:
        return None, words
    return found.time, _AT_END.sub("", words[: found.start]) + words[found.end :]


def _under_heading(free: Sequence[str], at: int, heading: _Heading) -> Header:
    """The body is named in the heading or on the line above it."""
    body, told = heading.body, {at}
    if not body and at > 0 and _could_be_a_body(free[at - 1]):
        body, told = free[at - 1], {at - 1, at}
    unread = [text for place, text in enumerate(free) if place not in told]
    left = (heading.left, *unread)
    return Header(body, heading.day, heading.time, heading.venue, not_understood=tuple(filter(None, left)))


def _without_heading(free: Sequence[str], *, under_status: bool) -> Header:
    """Without a date, a body is believed only straight under the status line and with a word that ends
    bodies' names."""
    if under_status and free and _could_be_a_body(free[0]) and _BODIES.search(free[0]):
        return Header(free[0], not_understood=tuple(free[1:]))
    return Header(not_understood=tuple(free))


def _could_be_a_body(text: str) -> bool:
    return is_title(text) and len(text.split()) <= _LONGEST_NAME and not _LABEL.fullmatch(text)


def _name_and_post(contact: str) -> tuple[str, str]:
    """The hard spaces between "Jane Doe" and "Democratic Services Officer" are two or more in a `Line`."""
    name, *rest = re.split(r"\s{2,}", contact, maxsplit=1)
    return name.strip(" ,"), rest[0].strip() if rest else ""


def _status(line: str | None) -> MeetingStatus | None:
    """How far the meeting has come by the page's own status line; draft minutes are not yet agreed ones."""
    if line is None:
        return None
    words = line.lower()
    if "minutes" in words:
        return MeetingStatus.MINUTES_DRAFTED if "draft" in words else MeetingStatus.MINUTES_ISSUED
    return MeetingStatus.HELD if "decisions" in words else MeetingStatus.AGENDA_ISSUED
