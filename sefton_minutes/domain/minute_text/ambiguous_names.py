"""Names by surname only, where several known people bear the surname: refused, never guessed."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sefton_minutes.domain.actions import ReadAction
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind
from sefton_minutes.domain.minute_text.source import Source, paragraph_digest
from sefton_minutes.domain.name_lists import TITLE, is_name, is_post
from sefton_minutes.domain.resolutions import Resolution
from sefton_minutes.domain.votes import Vote

_TITLES = re.compile(rf"(?:(?:the\s+)?{TITLE}\s+)+", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:,|&|\band\b)\s*")
_HONOURS = frozenset(("MBE", "OBE", "CBE", "JP", "CC", "MP", "MS", "MSP", "KC", "QC"))
_MOST_NAMED = 6
_LOOK_BACK = 1500


def ambiguous_names(
    source: Source, actions: Iterable[ReadAction], votes: Iterable[Vote], resolutions: Iterable[Resolution]
) -> Iterator[Doubt]:
    """A doubt for each owner, voter, mover and seconder whose name, as printed, is a surname that several
    of `source.names` bear. The name stays as printed."""
    known = people_by_surname(source.names)
    if not known:
        return
    starts = [line.start for line in source.lines]
    told: set[int] = set()
    for name, start, end in _printed(actions, votes, resolutions):
        people = known.get(_surname_alone(name), ())
        if len(people) < 2:
            continue
        place = _place(source.text, name, start, end)
        if place is not None and place[1] not in told:
            told.add(place[1])
            line = source.lines[bisect_right(starts, place[0]) - 1]
            yield from _doubt(source, line, place, people)


def people_by_surname(names: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """Who bears each surname; names that may be one person's ("A. Dale", "Ann Dale") count once."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        given, surname = _given_and_surname(name)
        if not surname or not given or is_post(name):
            continue
        known = found.get(surname, ())
        if not any(_may_be_one(given, _given_and_surname(other)[0]) for other in known):
            found[surname] = (*known, name)
    return found


def _printed(
    actions: Iterable[ReadAction], votes: Iterable[Vote], resolutions: Iterable[Resolution]
) -> Iterator[tuple[str, int, int]]:
    """Each name as printed and the stretch of text that it stands in."""
    for action in actions:
        yield from ((name, action.start, action.end) for name in _PARTS.split(action.owner) if name)
    for vote in votes:
        yield from ((each.name, vote.start, vote.end) for each in vote.names)
    for resolution in resolutions:
        moved = (resolution.mover, resolution.seconder)
        start = max(0, resolution.start - _LOOK_BACK)
        yield from ((name, start, resolution.end) for name in moved if name)


def _place(text: str, name: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the name stands: as printed, or without the title that a list gives to all."""
    for printed in (name, _untitled(name)):
        place = text.find(printed, start, end)
        if place >= 0:
            return place, place + len(printed)
    return None


def _surname_alone(name: str) -> str:
    """The surname where nothing but a title stands with it, "" otherwise."""
    given, surname = _given_and_surname(name)
    return "" if given else surname


def _given_and_surname(name: str) -> tuple[tuple[str, ...], str]:
    words = [word for word in _untitled(name).split() if word.strip(".,") not in _HONOURS]
    if not words or not is_name(" ".join(words)):
        return (), ""
    return tuple(word.strip(".").casefold() for word in words[:-1]), words[-1].strip(".,").casefold()


def _untitled(name: str) -> str:
    return _TITLES.sub("", name.strip(), count=1)


def _may_be_one(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether given names may be one person's: the same, or an initial of the same letter."""
    first, second = one[0], other[0]
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return first == second


def _doubt(source: Source, line: Line, place: tuple[int, int], people: Sequence[str]) -> Iterator[Doubt]:
    start, end = place
    name = source.text[start:end]
    digest = paragraph_digest(f"{name}: {source.words(line)}")
    if digest in source.refused or digest in source.confirmed:
        return
    listed = ", ".join(people[:_MOST_NAMED])
    yield Doubt(
        DoubtKind.AMBIGUOUS_NAME,
        f"{name} is the name of several people: {listed}",
        start=start,
        end=end,
        replace_start=start,
        replace_end=start,
        replacement="",
        paragraph_digest=digest,
    )
