"""A paper as it is shown beside the text, and where on its pages each piece of the text stands."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sefton_minutes.domain.document import Origin, OriginField

_ENTRY: Final = struct.Struct("<IffIBII")
_FIELDS: Final = tuple(OriginField)


@dataclass(frozen=True, slots=True)
class PaperPlace:
    """A stretch of a page that shows words of one origin. `page` counts from 0; `top` and `bottom` are points
    below the upper edge of the page."""

    page: int
    top: float
    bottom: float
    origin: Origin


@dataclass(frozen=True, slots=True)
class PaperPlaces:
    """The places of a paper from its first page to its last. They are kept as bytes: those of four hundred
    pages come from another process at once, and only the few that are asked for become objects."""

    packed: bytes = b""

    @classmethod
    def of(cls, places: Iterable[PaperPlace]) -> "PaperPlaces":
        """Keep places that are given in the order of the paper."""
        return cls(b"".join(map(_packed, places)))

    def __iter__(self) -> Iterator[PaperPlace]:
        return map(_unpacked, _ENTRY.iter_unpack(self.packed))

    def at(self, page: int, down: float) -> PaperPlace | None:
        """The place at so many points below the upper edge of a page; None between places."""
        found = self.below(page, down)
        return found if found is not None and found.page == page and found.top <= down else None

    def below(self, page: int, down: float) -> PaperPlace | None:
        """The first place that does not end above a height of a page: there, or further on in the paper."""
        entries = _ENTRY.iter_unpack(self.packed)
        return next((_unpacked(entry) for entry in entries if (entry[0], entry[2]) >= (page, down)), None)

    def showing(self, item_id: int, field: OriginField, offset: int) -> PaperPlace | None:
        """Where a character of a text is shown: the last place that begins no later. Where none does, the
        first place of that item; None when the paper shows nothing of it."""
        own = [entry for entry in _ENTRY.iter_unpack(self.packed) if entry[3] == item_id]
        number = _FIELDS.index(field)
        before = [entry for entry in own if entry[4] == number and entry[5] <= offset]
        chosen = max(before, key=_start, default=own[0] if own else None)
        return None if chosen is None else _unpacked(chosen)


@dataclass(frozen=True, slots=True)
class ScreenCopy:
    """A PDF whose pages look as those that are printed, and its places. What cannot be seen is left out of
    it: structure for readers of the file, bookmarks, the claim to PDF/UA."""

    pdf: bytes
    places: PaperPlaces


def _packed(place: PaperPlace) -> bytes:
    origin = place.origin
    field = _FIELDS.index(origin.field)
    return _ENTRY.pack(place.page, place.top, place.bottom, origin.item_id, field, origin.start, origin.end)


def _unpacked(entry: tuple[int, float, float, int, int, int, int]) -> PaperPlace:
    page, top, bottom, item_id, field, start, end = entry
    return PaperPlace(page, top, bottom, Origin(item_id, _FIELDS[field], start, end))


def _start(entry: tuple[int, ...]) -> int:
    return entry[5]
