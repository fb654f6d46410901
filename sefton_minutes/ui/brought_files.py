"""Where the files of a report lie: a report keeps the names of its places, and files may have gone since."""

from collections.abc import Sequence
from pathlib import Path

_PARTED_BY = ", "


def places_of(place: str) -> tuple[Path, ...]:
    """The folders, ZIPs and files that a report's `place` names; none where any of them is no longer there,
    since the rest would be another run."""
    whole = Path(place)
    if place and whole.exists():
        return (whole,)
    parts = tuple(Path(part) for part in place.split(_PARTED_BY) if part)
    return parts if parts and all(part.exists() for part in parts) else ()


def called(place: str) -> str:
    """ "Minutes 2009 to 2016", or "cabinet.html and 12 others"."""
    places = places_of(place) or (Path(place),)
    more = len(places) - 1
    others = "" if not more else " and 1 other" if more == 1 else f" and {more:,} others"
    return f"{places[0].name or place}{others}"


def file_of(places: Sequence[Path], name: str) -> Path | None:
    """The file of that name in one of the places, None where it lies in a ZIP or has gone."""
    found = (
        place / name if place.is_dir() else place for place in places if place.is_dir() or place.name == name
    )
    return next((path for path in found if path.is_file()), None)


def zips_of(places: Sequence[Path]) -> tuple[Path, ...]:
    """The places that may hold files inside themselves."""
    return tuple(place for place in places if place.is_file())
