"""When and where the next meeting will be, as the papers of a meeting say it."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Protocol

from sefton_minutes.domain.civil_dates import find_date, find_time
from sefton_minutes.domain.meetings import NextMeeting
from sefton_minutes.domain.minute_text import read

_NEXT = r"next\s+(?:[\w’'-]+\s+){0,3}?meeting\b"
_TOLD = (
    rf"{_NEXT}(?:[^\n]{{0,160}}?\b(?:held|take\s+place|convened|arranged|scheduled)\b"
    r"|[^\n]{0,60}?(?:\b(?:be|is|as)\b|[:–-]))"
)
_MAY_BE_SAID = re.compile(_TOLD, re.IGNORECASE)
_SAID = re.compile(
    r"(?:^|[;.] )[^\w\n]{0,9}(?:[^\n]{0,60}\bthat\s+)?"
    rf"(?:the\s+)?(?:date\s+of\s+(?:the\s+|our\s+)?)?{_TOLD}",
    re.IGNORECASE | re.MULTILINE,
)
_TITLE = re.compile(_NEXT, re.IGNORECASE)
_VENUE = re.compile(
    r"\b(?:at|in)\s+(?:the\s+)?(?P<venue>[A-Z][^;\n]{1,150}?)"
    r"(?=,?\s+(?:commencing|starting|beginning|from|and)\b|,?\s+at\s+(?:\d|noon\b)|,?\s+on\s+(?:\w+day\b|\d)"
    r"|\s*[.;]?\s*$|\.\s)",
    re.MULTILINE,
)


class MinutedItem(Protocol):
    """An item of a meeting, kept or published."""

    @property
    def title(self) -> str:
        """Its heading."""

    @property
    def agenda_text(self) -> str:
        """What the agenda said."""

    @property
    def minute_text(self) -> str:
        """What was minuted."""


def next_meeting(items: Sequence[MinutedItem]) -> NextMeeting | None:
    """The next meeting as resolved, else as minuted, else as announced; None when nothing says a day.

    A placeholder ("xxxxxx, xxxx 2012") says no day.
    """
    found = (meeting for words in _sayings(items) if (meeting := _read(words)) is not None)
    return next(found, None)


def _sayings(items: Sequence[MinutedItem]) -> Iterator[str]:
    """Words that tell of the next meeting, the weightiest first: those under such a title, then those of
    other items, which may speak of a working group's."""
    titled = [item for item in items if _TITLE.search(item.title)]
    for some in (titled, [item for item in items if item not in titled]):
        yield from (text for item in some for text in _resolved(item.minute_text))
        yield from (item.minute_text for item in some)
        yield from (item.agenda_text for item in some)
    for item in titled:
        yield from (f"Next meeting: {text}" for text in (item.minute_text, item.agenda_text))
        yield item.title


def _resolved(minute_text: str) -> Iterator[str]:
    """What was resolved, where it may tell of the next meeting: reading a long minute takes its time."""
    if _found(_MAY_BE_SAID, minute_text) is not None:
        for made in read(minute_text).resolutions:
            yield from (clause.text for clause in made.all_clauses())


def _read(words: str) -> NextMeeting | None:
    return _found(_SAID, words)


def _found(pattern: re.Pattern[str], words: str) -> NextMeeting | None:
    for passage in _passages(words):
        for said in pattern.finditer(passage):
            meeting = _meeting(passage[said.end() :].partition("\n")[0])
            if meeting is not None:
                return meeting
    return None


def _passages(words: str) -> Iterator[str]:
    """The lines that name something next, with those before and after them; the rest need not be looked
    at."""
    lines = words.split("\n")
    near = {
        place
        for number, line in enumerate(lines)
        if "next" in line.casefold()
        for place in (number - 1, number, number + 1)
        if 0 <= place < len(lines)
    }
    order = sorted(near)
    for _, run in groupby(range(len(order)), lambda place: order[place] - place):
        yield "\n".join(lines[order[place]] for place in run)


def _meeting(rest: str) -> NextMeeting | None:
    """Day, time and venue as the rest of a line tells them; None when it tells no day."""
    day = find_date(rest)
    if day is None:
        return None
    time = find_time(rest)
    venue = _VENUE.search(rest)
    return NextMeeting(day.day, time.time if time else None, venue["venue"].strip(" ,") if venue else "")
