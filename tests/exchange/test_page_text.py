"""Published pages of both layouts, and pages that are cut, mangled or no pages at all."""

import re
from collections import Counter
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.exchange.page_text.reading import read_page

PAGES = Path(__file__).parent / "pages"
PAGE_NAMES = sorted(path.name for path in PAGES.glob("*.txt"))
LABELS = """agenda and minutes draft venue contact items no item media view directions additional documents
pdf icon top of page show"""
NOT_KEPT_AS_WORDS = frozenset(LABELS.split())


def page(name: str) -> PublishedPage:
    return read_page((PAGES / name).read_text(encoding="utf-8"), name)


def outline(read: PublishedPage) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    return [
        (item.number, item.title, item.presenters, tuple(paper.size for paper in item.attachments))
        for item in read.items
    ]


def item_titled(read: PublishedPage, title: str) -> PublishedItem:
    return next(item for item in read.items if item.title == title)


def words_of(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def words_kept(read: PublishedPage) -> Counter[str]:
    """Every word that landed in a field; a date or time that was read counts as all its words."""
    kept = [read.body, read.venue, read.contact, read.contact_post, *read.not_understood]
    for item in read.items:
        kept += [item.number, item.title, *item.presenters, item.agenda_text, item.minute_text]
        kept += [f"{paper.name} {paper.type} {paper.size}" for paper in item.attachments]
    return words_of("\n".join(kept))


def words_lost(read: PublishedPage) -> set[str]:
    lost = set(words_of(read.text) - words_kept(read)) - NOT_KEPT_AS_WORDS
    if read.day is not None:
        ordinals = {f"{read.day.day}{end}" for end in ("", "st", "nd", "rd", "th")}
        lost -= {f"{read.day:%A}".lower(), f"{read.day:%B}".lower(), str(read.day.year)} | ordinals
    if read.time is not None:
        lost -= {str(read.time.hour % 12 or 12), f"{read.time:%M}", "pm", "am", "p", "a", "m"}
    return lost


def test_numbered_page_with_everything_on_one_header_line() -> None:
    read = page("numbered_board.txt")
    assert (read.body, read.day, read.time) == ("Health and Wellbeing Board", date(2014, 4, 2), time(13, 0))
    assert read.venue == "Assembly Room, Wharfside House, Tarnbridge"
    assert (read.contact, read.contact_post) == ("Imelda Fosdyke", "Committee Officer")
    assert read.status is MeetingStatus.MINUTES_DRAFTED
    assert outline(read) == [
        ("1", "Welcome and Apologies", (), ()),
        ("2", "Minutes", (), ("1.2 MB", "12 KB")),
        ("3", "", (), ()),
        (
            "4",
            "Winter Deaths: What We Learned",
            ("Report of the Director of Public Health", "Verity Smallcombe", "Tomos ap Rhydderch"),
            ("3 MB",),
        ),
        ("5", "Meeting Dates 2014-15", (), ()),
    ]
    assert read.not_understood == ("Email: imelda.fosdyke@tarnbridge.example",)


def test_numbers_within_a_minute_are_no_items() -> None:
    minute = item_titled(page("numbered_board.txt"), "Winter Deaths: What We Learned").minute_text
    assert "\n12\nDeaths\n7\n" in minute
    assert "\n2.\na map be drawn." in minute


def test_papers_listed_under_an_item_are_named_by_their_own_words() -> None:
    papers = item_titled(page("numbered_board.txt"), "Minutes").attachments
    assert [(paper.name, paper.type) for paper in papers] == [
        ("Minutes", "PDF"),
        ("Appendix A, matters arising", "PDF"),
    ]


def test_a_decision_keeps_its_label_and_both_texts() -> None:
    minute = item_titled(page("numbered_board.txt"), "Meeting Dates 2014-15").minute_text
    assert minute.splitlines() == [
        "Decision:",
        "That the Board meet on the first Wednesday of every second month.",
        "Minutes:",
        "The dates were agreed; Friday 4 June 2014 was left out.",
    ]


def test_agenda_without_body_or_date_is_not_guessed_at() -> None:
    read = page("numbered_agenda.txt")
    assert (read.body, read.day, read.time) == ("", None, None)
    assert read.status is MeetingStatus.AGENDA_ISSUED
    assert outline(read) == [
        ("A23/001", "Public Question Time", (), ()),
        (
            "A23/002",
            "Footpath at Dyers Croft",
            ("Councillor Meera Holmstead, Maltby Regis Ramblers",),
            ("98 KB",),
        ),
        ("A23/003", "Date of Next Meeting", (), ()),
    ]
    assert (
        item_titled(read, "Footpath at Dyers Croft").agenda_text
        == "To consider a request to divert the footpath."
    )
    assert [doubt.kind for doubt in read.doubts] == ["No body", "No date", "Placeholder in a date"]


def test_flat_page_with_a_header() -> None:
    read = page("flat_forum.txt")
    assert (read.body, read.day, read.time) == ("Tarnbridge Growth Forum", date(2020, 7, 14), time(18, 0))
    assert read.venue == "Remote Meeting"
    assert [(title, presenters) for _, title, presenters, _ in outline(read)] == [
        ("Welcome and Apologies", ()),
        ("Declarations of Interest", ()),
        ("Minutes of Previous Meeting", ()),
        ("Mill Quarter Review", ("Delphine Oakhanger",)),
        ("River Walls", ("Report of the Harbour Engineer",)),
        ("Empty Shops Update", ("Detective Chief Inspector Lowri Quennell",)),
        ("Market Hall", ("Harbour Trust and Market Traders Association to give a presentation",)),
        ("Parking at Station Road", ()),
        ("Local Plan Green Belt", ()),
        ("Budget Strategy", ("Sorcha Finnimore",)),
        ("Skills for Young People", ()),
        ("Date of Next Meeting", ()),
    ]
    assert read.not_understood == ()


def test_agenda_text_is_parted_from_title_and_minute_on_a_flat_page() -> None:
    read = page("flat_forum.txt")
    previous = item_titled(read, "Minutes of Previous Meeting")
    assert previous.agenda_text == "Minutes of the meeting held on 9 June 2020"
    assert previous.minute_text.startswith("The Forum considered the Minutes")
    skills = item_titled(read, "Skills for Young People")
    assert skills.agenda_text.splitlines() == [
        "To receive the findings of the survey of school leavers.",
        "The findings are in the annex.",
    ]
    assert len(item_titled(read, "Declarations of Interest").agenda_text.splitlines()) == 2


def test_agenda_and_minute_that_name_different_next_meetings_are_doubted() -> None:
    (doubt,) = page("flat_forum.txt").doubts
    assert (doubt.kind, doubt.item) == ("Next meeting", 11)
    assert "different day" in doubt.sentence


def test_numbers_run_on_before_titles_are_kept() -> None:
    read = page("flat_numbered.txt")
    assert [(number, title) for number, title, _, _ in outline(read)] == [
        ("12", "Apologies"),
        ("13", "Ferry Fares"),
        ("14", "Landing Stage Repairs"),
        ("15", "Any Other Business"),
    ]
    assert len(item_titled(read, "Ferry Fares").minute_text.splitlines()) == 4
    assert item_titled(read, "Landing Stage Repairs").agenda_text.startswith("In line with the wish")


def test_apologies_are_read_into_the_attendance() -> None:
    names = [entry.name for entry in page("flat_forum.txt").attendance]
    assert names == ["Delphine Oakhanger", "PC Garth Yewdale", "Mr Q. Lumb"]


def test_weekday_that_disagrees_is_doubted_where_it_stands() -> None:
    read = page("numbered_board.txt")
    (doubt,) = (doubt for doubt in read.doubts if doubt.kind == "Weekday and date disagree")
    assert read.text[doubt.start : doubt.end] == "Friday 4 June 2014"
    assert "Wednesday" in doubt.sentence


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_no_word_of_a_page_is_lost(name: str) -> None:
    assert words_lost(page(name)) == set()


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_items_know_their_place_on_the_page(name: str) -> None:
    read = page(name)
    for item in read.items:
        stretch = " ".join(read.text[item.start : item.end].split())
        assert item.title in stretch
        assert all(" ".join(line.split()) in stretch for line in item.minute_text.splitlines())
    places = [(item.start, item.end) for item in read.items]
    assert places == sorted(places)


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_a_page_cut_anywhere_is_read_without_loss(name: str) -> None:
    text = (PAGES / name).read_text(encoding="utf-8")
    for end in range(0, len(text), 41):
        front, back = read_page(text[:end]), read_page(text[end:])
        assert words_lost(front) <= words_of_label_cut(text[:end])
        assert words_lost(back) <= words_of_label_cut(text[end:])


def words_of_label_cut(text: str) -> set[str]:
    """A date cut in two is read for what is left of it, so its last or first words may be told as a date."""
    return set(re.findall(r"\w+", text[-40:].lower())) | set(re.findall(r"\w+", text[:40].lower()))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_mangled_pages_lose_nothing_of_their_minutes(data: st.DataObject) -> None:
    lines = (PAGES / data.draw(st.sampled_from(PAGE_NAMES))).read_text(encoding="utf-8").splitlines()
    text = "\n".join(data.draw(st.permutations(lines))[: data.draw(st.integers(0, len(lines)))])
    read = read_page(text)
    for line in re.findall(r"^(?:RESOLVED|\(\d\)).*$", text, re.MULTILINE):
        assert set(words_of(line)) <= set(words_kept(read))


@settings(deadline=None)
@given(st.text(st.sampled_from("aT1.( )\n\N{NO-BREAK SPACE}:-–·Minutes PDFKB/xo")))
def test_any_text_is_read(text: str) -> None:
    read = read_page(text)
    assert read.text == text
    for item in read.items:
        assert 0 <= item.start <= item.end <= len(text)


@pytest.mark.parametrize(
    "text", ["", "\n \n", "Minutes:", "1.", "1.\n2.", "no page at all", "\N{NO-BREAK SPACE}"]
)
def test_what_is_no_page_has_no_words_lost(text: str) -> None:
    read = read_page(text)
    assert words_lost(read) <= {"1", "2"}


@pytest.mark.parametrize(
    "text", [" " * 20_000 + "x", "Title " * 5_000 + "Minutes:", "1.\nA\n" * 3_000, "PDF 1" * 9_000]
)
def test_long_runs_are_read_at_once(text: str) -> None:
    assert read_page(text).text == text
