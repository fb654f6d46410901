"""What a header tells behind labels, "Venue: …" and "Meeting Date: …", also as rows of a table with pipes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sefton_minutes.domain.civil_dates import find_time
from sefton_minutes.exchange.page_text.header.meeting_sentence import Telling, read_telling
from sefton_minutes.exchange.page_text.lines.page_lines import Line

_FIELDS = {
    "venue": "venue",
    "place": "venue",
    "location": "venue",
    "contact": "contact",
    "contact officer": "contact",
    "enquiries to": "contact",
    "committee officer": "contact",
    "date": "date",
    "date and time": "date",
    "date & time": "date",
    "date of meeting": "date",
    "time": "time",
    "time of meeting": "time",
    "start time": "time",
    "meeting": "body",
    "committee": "body",
    "name of meeting": "body",
    "name of committee": "body",
}
_NAMES = "|".join(sorted(map(re.escape, _FIELDS), key=len, reverse=True))
_LABELLED = re.compile(rf"(?:meeting\s+)?(?P<label>{_NAMES})(?:\s*:\s*|\t\s*)(?P<value>.*)", re.IGNORECASE)
_ROW = re.compile(
    rf"\|?\s*(?:meeting\s+)?(?P<label>{_NAMES})\s*:?\s*\|\s*(?P<value>[^|]*?)[\s|]*", re.IGNORECASE
)
_ALSO_CONTACT = re.compile(r"(?<=[\s|;,])(?=Contact ?:)")


@dataclass(frozen=True, slots=True)
class Labelled:
    """`values` by the name of the field; `telling` what the date and time among them tell; `left` their words
    that tell nothing. `contact_end`: where the line with "Contact:" ends, as an empty label goes on below."""

    values: Mapping[str, str] = field(default_factory=dict)
    telling: Telling = field(default_factory=Telling)
    left: tuple[str, ...] = ()
    contact_end: int | None = None

    def with_more(self, other: "Labelled") -> "Labelled":
        """These, and of another stretch of the header what these do not tell."""
        told = self.telling if self.telling.day or self.telling.undated else other.telling
        told = replace(told, time=told.time or self.telling.time)
        end = self.contact_end if self.contact_end is not None else other.contact_end
        return replace(
            self,
            values={**other.values, **self.values},
            telling=told,
            left=(*self.left, *other.left),
            contact_end=end,
        )


def labelled_lines(lines: Sequence[Line]) -> tuple[Labelled, tuple[Line, ...]]:
    """What the labels tell, and the lines without one. A second line with the same label counts as one
    without."""
    values: dict[str, str] = {}
    free: list[Line] = []
    contact_end: int | None = None
    for line in _parted(lines):
        match = _LABELLED.fullmatch(line.text) or _ROW.fullmatch(line.text)
        name = _FIELDS[" ".join(match["label"].lower().split())] if match else ""
        if match is None or name in values or not _is_of(name, match["value"]):
            free.append(line)
            continue
        values[name] = match["value"].strip()
        contact_end = line.end if name == "contact" else contact_end
    telling, left = _when(values)
    return Labelled(values, telling, left, contact_end), tuple(free)


def _parted(lines: Iterable[Line]) -> Iterable[Line]:
    """Lines, of which "Venue: … Contact: …" is two."""
    for line in lines:
        for part in _ALSO_CONTACT.split(line.text, maxsplit=1):
            yield Line(part.rstrip(" |;,"), line.start, line.end)


def _is_of(name: str, value: str) -> bool:
    """A date is believed of a label only where one stands; "Meeting: the Chair …" names no body."""
    if name == "date":
        return read_telling(value) is not None
    if name == "time":
        return find_time(value) is not None
    return name != "body" or (bool(value) and value[:1].isupper() and not value.endswith("."))


def _when(values: Mapping[str, str]) -> tuple[Telling, tuple[str, ...]]:
    telling = read_telling(values.get("date", "")) or Telling()
    left = tuple(filter(None, (telling.body, telling.left)))
    clock = find_time(values.get("time", ""))
    if clock is not None:
        told = values["time"]
        around = f"{told[: clock.start]} {told[clock.end :]}".strip(" ,.-–")
        telling, left = replace(telling, time=clock.time), (*left, *filter(None, (around,)))
    return telling, left
