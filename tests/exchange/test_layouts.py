"""Pages of every layout: which one is chosen, what an item is made of, and that no word is lost."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.published_page import PageExtent, PublishedPage
from sefton_minutes.exchange.page_text.reading import read_page
from tests.fixture_pages import PAGES

FOLDERS = (
    "numbered_block",
    "blank_line",
    "pipe_table",
    "flat",
    "single_item",
    "paper",
    "traps",
    "numbers",
)
FILES = sorted(file for folder in FOLDERS for file in (PAGES / folder).glob("*.txt"))
FURNITURE = """
agenda and minutes draft decisions decision venue contact items no item view directions additional documents
supporting pdf icon top of page show index to meeting details issue meetings the held on at minute in
present chair vice councillors cllrs decided
"""
NOT_KEPT = frozenset(FURNITURE.split())


@dataclass(frozen=True)
class Business:
    """What a generated page says of one item."""

    title: str
    minute: tuple[str, ...]


def words_of(text: str) -> set[str]:
    """Words without their figures, which a date or time that was read may have taken."""
    return set(re.findall(r"[^\W\d_]+", text.lower()))


def words_kept(read: PublishedPage) -> set[str]:
    kept = [read.body, read.venue, read.contact, read.contact_post, *read.not_understood]
    for item in read.items:
        kept += [item.number, item.agenda_number, item.title, *item.presenters, item.agenda_text]
        kept += [item.minute_text, *(f"{paper.name} {paper.type} {paper.size}" for paper in item.attachments)]
    kept += [f"{who.name} {who.organisation}" for who in read.attendance]
    return words_of("\n".join(kept))


def words_lost(read: PublishedPage) -> set[str]:
    """The words of a page that stand in no field, without those of its furniture and of the date that was
    read."""
    lost = words_of(read.text) - words_kept(read) - NOT_KEPT
    if read.day is not None:
        lost -= {f"{read.day:%A}".lower(), f"{read.day:%B}".lower(), "am", "pm", "a", "m", "p"}
        lost -= {"st", "nd", "rd", "th"}
    return lost


def block(business: Sequence[Business]) -> str:
    return "\n\n".join(
        f"{at}.\n\n{one.title}\n\nMinutes:\n\n" + "\n\n \n\n".join(one.minute)
        for at, one in enumerate(business, 31)
    )


def flat(business: Sequence[Business]) -> str:
    return "\n".join(f"{one.title} Minutes: " + "\n".join(one.minute) for one in business)


def pipes(business: Sequence[Business]) -> str:
    rows = "\n".join(f"{one.title} Minutes: " + "\n".join(one.minute) + " |\n|" for one in business)
    return f"No. | Item |\n---|---|\n{rows}"


def blank_lines(business: Sequence[Business]) -> str:
    return "\n\n\n\n".join(
        f"{one.title} PDF {at} KB\n\n\n" + "\n\n".join(one.minute) for at, one in enumerate(business, 31)
    )


def paper(business: Sequence[Business]) -> str:
    return "\n\n".join(
        f"{at}. {one.title.upper()}\n\n" + "\n\n".join(one.minute) for at, one in enumerate(business, 31)
    )


TITLES = st.lists(
    st.sampled_from(
        [
            "Apologies for Absence",
            "Declarations of Interest",
            "Ferry Fares",
            "Dredging of the Upper Basin",
            "Budget Monitoring Report",
            "Empty Shops Strategy 2020-2025",
            "Any Other Business",
            "Safety Plan",
        ]
    ),
    min_size=3,
    max_size=8,
    unique=True,
)
MINUTES = st.lists(
    st.sampled_from(
        [
            "The Committee considered the report.",
            "Members asked what it would cost.",
            "Councillor Ames said that she was against it.",
            "There was no discussion of the figures, which were noted.",
            "RESOLVED: That the report be noted.",
            "(1) the plan be approved; and",
            "(2) the Clerk be asked to write to the company.",
        ]
    ),
    min_size=1,
    max_size=5,
    unique=True,
).map(tuple)


@st.composite
def meetings(draw: st.DrawFn) -> tuple[Business, ...]:
    return tuple(Business(title, draw(MINUTES)) for title in draw(TITLES))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_no_word_of_a_page_is_lost(file: Path) -> None:
    read = read_page(file.read_text("utf-8"))
    assert words_lost(read) == set()


@pytest.mark.parametrize("layout", [block, flat, pipes, blank_lines, paper])
@settings(max_examples=25)
@given(business=meetings())
def test_every_layout_gives_the_same_items(
    layout: Callable[[Sequence[Business]], str], business: tuple[Business, ...]
) -> None:
    read = read_page(layout(business))
    titles = [one.title.upper() if layout is paper else one.title for one in business]
    assert [item.title for item in read.items] == titles
    assert [item.minute_text.splitlines() for item in read.items] == [list(one.minute) for one in business]
    assert words_lost(read) == set()


@pytest.mark.parametrize("name", ["agenda_item", "labels_lost", "title_lost", "decision_details"])
def test_a_page_of_one_item_tells_no_more_than_that_item(name: str) -> None:
    read = read_page((PAGES / "single_item" / f"{name}.txt").read_text("utf-8"))
    assert (read.extent, len(read.items)) == (PageExtent.ITEM, 1)


def test_decision_and_minute_keep_their_labels() -> None:
    (item,) = read_page((PAGES / "single_item" / "agenda_item.txt").read_text("utf-8")).items
    assert item.minute_text.splitlines() == [
        "Decision:",
        "That the land be bought.",
        "Minutes:",
        "The Cabinet Member for Environment said that the cemetery would be full within four years.",
        "RESOLVED: That the land be bought.",
    ]
    assert [(paper.name, paper.size) for paper in item.attachments] == [
        ("Cemetery Extension", "233 KB"),
        ("Cemetery Extension", "233 KB"),
        ("Plan of the land", "1 MB"),
    ]


def test_call_in_is_told_behind_the_decision() -> None:
    (item,) = read_page((PAGES / "single_item" / "decision_details.txt").read_text("utf-8")).items
    assert item.minute_text.splitlines()[-1] == "Is subject to call in?: Yes"
    assert "Publication date: 14/04/2021" in item.agenda_text


def test_a_sentence_that_runs_over_a_page_is_whole() -> None:
    read = read_page((PAGES / "paper" / "pack_of_minutes.txt").read_text("utf-8"))
    minute = next(item.minute_text for item in read.items if item.number == "4")
    assert "said that the Environment Agency had agreed to pay" in minute
    running = [text for text in read.not_understood if text.startswith("OVERVIEW AND SCRUTINY")]
    assert running.count("OVERVIEW AND SCRUTINY COMMITTEE (ENVIRONMENT)- TUESDAY 28TH JUNE, 2016") == 1


def test_a_table_inside_a_pipe_table_belongs_to_its_minute() -> None:
    read = read_page((PAGES / "traps" / "02_title_lost_pipe_table.txt").read_text("utf-8"))
    assert read.items[2].minute_text.splitlines()[1:] == [
        "Member\tItem\tInterest",
        "Councillor Mawson\t6. Market Rents\tPersonal: her sister rents a stall",
    ]


def test_an_issue_that_came_to_several_meetings_gives_an_item_for_each() -> None:
    read = read_page(
        "Issue - decisions\n\nMinutes of Area Committees\n\n"
        "07/04/2010 - Minutes of Area Committees\n\nThe minutes were considered.\n\nThat they be noted.\n\n"
        "02/03/2010 - Minutes of Area Committees\n\nThe minutes were considered again.\n"
    )
    assert [item.title for item in read.items] == ["Minutes of Area Committees"] * 2
    assert (read.body, read.day, read.extent) == ("", None, PageExtent.ITEM)


def test_what_two_layouts_read_otherwise_is_doubted() -> None:
    read = read_page(
        "1.\n\nWelcome\n\nMinutes:\n\nThe pier was open.\n\n2.\n\nRepairs\n\nMinutes:\n\nNone were done.\n\n"
        "A1. Fees\n\nMinutes:\n\nNoted.\n\nA2. Fines\n\nMinutes:\n\nNoted.\n"
    )
    (doubt,) = (doubt for doubt in read.doubts if doubt.kind == "Layout")
    assert "Compare the items with the page" in doubt.sentence


def test_items_that_all_bear_one_number_are_doubted() -> None:
    read = read_page((PAGES / "traps" / "11_every_item_one.txt").read_text("utf-8"))
    (doubt,) = (doubt for doubt in read.doubts if doubt.kind == "Numbers")
    assert doubt.sentence == "4 items bear the number 1; their own numbers are lost."


def test_a_paper_does_not_bear_the_item_it_belongs_to_in_its_name() -> None:
    papers = "Supporting documents:\n\nMap, item 9. PDF 40 KB\n"
    page = f"Agenda item\n\nKerb Review\n\nMinutes:\n\nIt was noted.\n\n{papers}"
    (item,) = read_page(page).items
    assert [(paper.name, paper.size) for paper in item.attachments] == [("Map", "40 KB")]
