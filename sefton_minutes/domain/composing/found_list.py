"""The result of a search as a paper."""

from sefton_minutes.domain.document import (
    Closing,
    Document,
    Fact,
    Facts,
    Masthead,
    RunningHead,
    Table,
    Words,
    plain,
    strong,
)
from sefton_minutes.domain.searching.found_list import FoundList, FoundRow, extent
from sefton_minutes.domain.wording import long_date, short_date

TITLE = "Search results"
CUT = "More was found than is listed here. A narrower search lists all of it."
"""Stands below a list that was cut."""
HEAD = ("Date", "Body and minute", "Title and words found")


def compose_found_list(found: FoundList) -> Document:
    """A table of what was found, under what was asked. Titles stand strong above the words found."""
    facts = (Fact("Searched for", (found.asked,)), Fact("Found", (extent(found),)))
    return Document(
        title=f"{TITLE}: {found.asked}",
        head=RunningHead((f"{TITLE}: {found.asked}", TITLE), "", ""),
        blocks=(
            Masthead(found.council, TITLE, long_date(found.searched_on)),
            Facts(facts),
            Table(tuple(map(_cells, found.rows)), HEAD),
            *_closing(found),
        ),
        author=found.council,
    )


def _cells(row: FoundRow) -> tuple[Words, ...]:
    day = short_date(row.day) if row.day else "No date"
    where = ", ".join(part for part in (row.body, row.minute) if part)
    return plain(day), plain(where), _title_and_words(row)


def _title_and_words(row: FoundRow) -> Words:
    title = strong(row.title or "Item without title")
    return (*title, *plain(". "), *row.words) if row.words else title


def _closing(found: FoundList) -> tuple[Closing, ...]:
    if not found.is_cut:
        return ()
    return (Closing(plain(CUT)),)
