"""The result of a search as it is given away: on paper, to a spreadsheet, to Word."""

from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.document import Words


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One item. `minute` as "Minute 33(3)" or "Item 4", "" without a number; `words` some of its words, those
    searched for strong."""

    day: date | None
    body: str
    minute: str
    title: str
    words: Words
    citation: str


@dataclass(frozen=True, slots=True)
class FoundList:
    """`asked` says in words what was searched for, on `searched_on`. `count` items were found, or with `more`
    at least so many; `rows` are the first of them. `council` may be ""."""

    asked: str
    council: str
    searched_on: date
    count: int
    more: bool
    rows: tuple[FoundRow, ...]

    @property
    def is_cut(self) -> bool:
        """Whether more was found than is listed."""
        return self.more or self.count > len(self.rows)


def count_in_words(count: int, *, more: bool) -> str:
    """ "64 results", or "1,000+ results" where counting stopped."""
    return "1 result" if count == 1 and not more else f"{count:,}{'+' * more} results"


def extent(found: FoundList) -> str:
    """How much of what was found is listed: "64 results", or "1,000+ results, of which the first 1,000 are
    listed"."""
    counted = count_in_words(found.count, more=found.more)
    if not found.is_cut:
        return counted
    return f"{counted}, of which the first {len(found.rows):,} are listed"
