"""What differs between councils' pages: presenters, links to papers, apologies, next meetings."""

from datetime import date, time

import pytest

from sefton_minutes.domain.next_meeting import next_meeting
from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.exchange.page_text.reading import read_page

HEADER = "Agenda and minutes\n\nHarbour Forum\nThursday 20th June, 2024 2.00 pm\n\nItems\nNo. Item\n\n"


def numbered(*items: str) -> PublishedPage:
    """A numbered block of these items, each beginning with its title."""
    return read_page(HEADER + "".join(f"{at}.\n\n{item}\n\n" for at, item in enumerate(items, 11)))


def under_title(line: str, minute: str = "Noted.") -> PublishedItem:
    """The second item of a numbered block, with one line between title and minute."""
    return numbered("Apologies\n\nMinutes:\n\nNone.", f"Dredging\n\n{line}\n\nMinutes:\n\n{minute}").items[1]


def flat(*lines: str) -> PublishedPage:
    return read_page("\n".join(("Apologies for Absence Minutes: None.", *lines)))


@pytest.mark.parametrize(
    ("line", "presenters"),
    [
        (
            "Chief Superintendent Ola Grant, Jess Mead & Bo Lind",
            "Chief Superintendent Ola Grant|Jess Mead|Bo Lind",
        ),
        ("Sarah-Jane van der Berg / Tim Ó Briain", "Sarah-Jane van der Berg|Tim Ó Briain"),
        ("Dr. Helen Marsh (Consultant) and Peter Quill", "Dr. Helen Marsh (Consultant)|Peter Quill"),
        (
            "Jo Sand and Councillor R. Gull, Cabinet Member for Tides",
            "Jo Sand|Councillor R. Gull, Cabinet Member for Tides",
        ),
        ("Ann Poole, Northgate Trust", "Ann Poole, Northgate Trust"),
        (
            "Councillor Robert Nairn, Cabinet Member for Tides",
            "Councillor Robert Nairn, Cabinet Member for Tides",
        ),
        ("Sgt. Olu Ade / PCSO Kim Tran", "Sgt. Olu Ade|PCSO Kim Tran"),
        ("Head of Neighbourhoods", "Head of Neighbourhoods"),
        ("Interim Assistant Director (Education)", "Interim Assistant Director (Education)"),
        ("Democratic Services Manager", "Democratic Services Manager"),
        ("Chief Executive", "Chief Executive"),
        (
            "Report of the Director of Public Health (attached)",
            "Report of the Director of Public Health (attached)",
        ),
    ],
)
def test_presenters_under_a_title(line: str, presenters: str) -> None:
    item = under_title(line)
    assert item.presenters == tuple(presenters.split("|"))
    assert item.agenda_text == ""


@pytest.mark.parametrize(
    "line",
    [
        "To appoint a Chair for the meeting",
        "None",
        "Minutes of the meeting held on 12 May 2024",
        "The Director will report.",
        "Appointment of the Chief Executive to the Harbour Board",
        "[Exempt under paragraph 3]",
    ],
)
def test_agenda_text_under_a_title_names_no_presenter(line: str) -> None:
    item = under_title(line)
    assert (item.presenters, item.agenda_text) == ((), line)


def test_two_names_parted_by_a_comma_are_two_people_where_the_minute_says_so() -> None:
    assert under_title("Ann Poole, Tom Hill", "Tom Hill and Ann Poole reported.").presenters == (
        "Ann Poole",
        "Tom Hill",
    )
    assert under_title("Ann Poole, Age Concern").presenters == ("Ann Poole, Age Concern",)


@pytest.mark.parametrize(
    ("line", "title", "presenters"),
    [
        (
            "Warm Spaces Joan Ferris and Dil Patel Minutes: Joan Ferris and Dil Patel reported.",
            "Warm Spaces",
            "Joan Ferris|Dil Patel",
        ),
        (
            "Warm Spaces Update Joan Ferris/Dil Patel Minutes: Noted.",
            "Warm Spaces Update",
            "Joan Ferris|Dil Patel",
        ),
        ("Bridge Repairs Tom Ash Minutes: Mr Ash gave an update.", "Bridge Repairs", "Tom Ash"),
        ("Beach Huts Minutes: Tom Ash reported.", "Beach Huts", ""),
        (
            "Trading Standards Interim Head of Law Minutes: The Interim Head of Law submitted a report.",
            "Trading Standards",
            "Interim Head of Law",
        ),
        (
            "Appointment of the Head of Law Minutes: The Head of Law left the room.",
            "Appointment of the Head of Law",
            "",
        ),
        ("Corporate Plan Chief Executive Minutes: Noted.", "Corporate Plan Chief Executive", ""),
        (
            "Volunteers Week Nadia Quill, Harbour Trust Minutes: Nadia Quill reported.",
            "Volunteers Week",
            "Nadia Quill, Harbour Trust",
        ),
        ("Crime, Disorder and Alarm Minutes: Tom Ash reported.", "Crime, Disorder and Alarm", ""),
        ("Beach  Huts  Update Tom  Ash Minutes: Tom Ash reported.", "Beach Huts Update", "Tom Ash"),
        ("Sea Walls and Tom Ash Minutes: Tom Ash reported.", "Sea Walls and Tom Ash", ""),
        (
            "School Meals Lucy Thorne, Head of Learning Minutes: Lucy Thorne reported.",
            "School Meals",
            "Lucy Thorne, Head of Learning",
        ),
        (
            "Coastguard Report Coastguard Sector Team to present Minutes: The team did not come.",
            "Coastguard Report",
            "Coastguard Sector Team to present",
        ),
    ],
)
def test_presenters_run_on_behind_a_title(line: str, title: str, presenters: str) -> None:
    item = flat(line).items[1]
    assert (item.title, item.presenters) == (title, tuple(filter(None, presenters.split("|"))))


@pytest.mark.parametrize(
    ("printed", "name", "kind", "size"),
    [
        ("Sea Wall pdf icon PDF 98 KB", "Sea Wall", "PDF", "98 KB"),
        ("Sea Wall PDF 1 MB", "Sea Wall", "PDF", "1 MB"),
        ("Sea Wall PDF 1,234 KB", "Sea Wall", "PDF", "1,234 KB"),
        ("Sea Wall (PDF 98 KB)", "Sea Wall", "PDF", "98 KB"),
        ("Sea Wall [PDF, 98KB]", "Sea Wall", "PDF", "98KB"),
        ("Sea Wall PDF (1,234 KB)", "Sea Wall", "PDF", "1,234 KB"),
        ("Sea Wall (44kb pdf)", "Sea Wall", "PDF", "44kb"),
        ("Sea Wall (1,234 KB)", "Sea Wall", "", "1,234 KB"),
        ("Sea Wall.pdf (1,234 KB)", "Sea Wall.pdf", "PDF", "1,234 KB"),
        (
            "Sea Wall\N{NO-BREAK SPACE}pdf icon\N{NO-BREAK SPACE}PDF\N{NO-BREAK SPACE}98\N{NO-BREAK SPACE}KB",
            "Sea Wall",
            "PDF",
            "98 KB",
        ),
    ],
)
def test_links_to_papers(printed: str, name: str, kind: str, size: str) -> None:
    item = numbered("Apologies\n\nMinutes:\n\nNone.", f"{printed}\n\nMinutes:\n\nNoted.").items[1]
    (paper,) = item.attachments
    assert (item.title, paper.name, paper.type, paper.size) == (name, name, kind, size)


@pytest.mark.parametrize(
    ("minute", "names"),
    [
        ("Received from Mrs. T. Owen (North Trust) and Mr D. Lamb.", ["Mrs. T. Owen", "Mr D. Lamb"]),
        ("Were submitted by Ann Poole.", ["Ann Poole"]),
        ("Councillors Ash, Birch and Cole.", ["Councillor Ash", "Councillor Birch", "Councillor Cole"]),
        ("Ann Poole; Sgt. T. Hill", ["Ann Poole", "Sgt. T. Hill"]),
        ("None received.", []),
        ("The Chair read out a list.", []),
        ("Noted.", []),
    ],
)
def test_apologies_under_a_title_that_says_what_they_are(minute: str, names: list[str]) -> None:
    page = numbered(f"Apologies for Absence\n\nMinutes:\n\n{minute}", "Dredging\n\nMinutes:\n\nNoted.")
    assert [who.name for who in page.attendance] == names


@pytest.mark.parametrize("space", ["\t", " \t ", "   ", "\N{NO-BREAK SPACE}" * 9])
@pytest.mark.parametrize("mark", ["(1)", "1.", "(a)", "·", "•", "●", "▪", "-", "–"])
def test_one_space_follows_the_label_of_a_clause(mark: str, space: str) -> None:
    item = under_title("To note", f"RESOLVED: That\n\n{mark}{space}the wall be mended")
    assert item.minute_text.splitlines()[-1] == f"{mark} the wall be mended"


def test_a_date_in_the_title_tells_the_next_meeting() -> None:
    page = flat("Date of Next Meeting - 3 July 2024 at 2.00 p.m. Minutes: Noted.")
    told = next_meeting(page.items)
    assert told is not None
    assert (told.day, told.time) == (date(2024, 7, 3), time(14, 0))


def test_the_next_meeting_may_stand_behind_a_semicolon() -> None:
    page = flat(
        "Dates of Meetings Minutes: RESOLVED: That the dates be noted; the next meeting to be held on "
        "3 July 2024 at 9.30 a.m. in Committee Room 1."
    )
    told = next_meeting(page.items)
    assert told is not None
    assert (told.day, told.time, told.venue) == (date(2024, 7, 3), time(9, 30), "Committee Room 1")
