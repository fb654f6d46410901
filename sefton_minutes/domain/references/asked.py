"""What an officer types to go to a minute: "24", "24(2)", "Minute 24", "Cabinet 24", "Cabinet CM 19/23 of
3 July 2026"."""

import re
from collections.abc import Iterator

from sefton_minutes.domain.civil_dates import find_dates
from sefton_minutes.domain.references.reference import Reference

_PART = re.compile(r"\s*(?P<part>(?:\(\s*\w{1,4}\s*\)\s*)+)$")
_LED_BY = re.compile(r"\b(?:minutes?|mins?|item|no|nos|number)\b\.?\s*", re.IGNORECASE)
_JOINING = re.compile(r"(?:[\s,]|\b(?:of|on|meeting|held|the))+$", re.IGNORECASE)
_FIGURE = re.compile(r"\d")


def asked_references(words: str) -> Iterator[Reference]:
    """What the words can mean, the likeliest first: all of them a number, or a body and a number of one word
    or of two."""
    rest, day = words, None
    dates = find_dates(words)
    if dates and dates[-1].day is not None:
        day, rest = dates[-1].day, _JOINING.sub("", words[: dates[-1].start])
    named = _PART.search(rest)
    part = "".join(named["part"].split()) if named else ""
    tokens = _LED_BY.sub(" ", rest[: named.start()] if named else rest).split()
    for size in dict.fromkeys((len(tokens), 1, 2)):
        number = " ".join(tokens[-size:])
        if 0 < size <= len(tokens) and _FIGURE.search(number):
            body = " ".join(tokens[:-size]).rstrip(",")
            yield Reference(words, number, 0, len(words), part, body, day)
