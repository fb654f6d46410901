"""What a page says of its meeting, in every form of header that councils publish."""

from datetime import date, time

import pytest

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.exchange.page_text.reading import read_page

ITEMS = "1.\n\nApologies for Absence\n\nMinutes:\n\nNone.\n\n2.\n\nHarbour Dues\n\nMinutes:\n\nNoted.\n"
MISTY = "Venue: Mistral Room, Quay House\n\nContact: Wilma Trent\n\n"
DRAFTED, ISSUED = MeetingStatus.MINUTES_DRAFTED, MeetingStatus.MINUTES_ISSUED


def under(header: str) -> PublishedPage:
    """A page of two items under this header."""
    return read_page(f"{header}\n\nItems\nNo. Item\n\n{ITEMS}")


def told(header: str) -> tuple[str, date | None, time | None]:
    page = under(header)
    return page.body, page.day, page.time


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Agenda", MeetingStatus.AGENDA_ISSUED),
        ("Agenda and minutes", ISSUED),
        ("Agenda and draft minutes", DRAFTED),
        ("Agenda, decisions and minutes", ISSUED),
        ("Agenda, decisions and draft minutes", DRAFTED),
        ("Draft minutes", DRAFTED),
        ("Minutes", ISSUED),
        ("Decisions published", MeetingStatus.HELD),
        ("Agenda and decisions", MeetingStatus.HELD),
        ("Printed minutes", ISSUED),
        ("Confirmed minutes", MeetingStatus.CONFIRMED),
        ("Minutes (DRAFT)", DRAFTED),
        ("", ISSUED),
    ],
)
def test_status_lines(line: str, status: MeetingStatus) -> None:
    page = under(f"{line}\n\nHarbour Board - Thursday 20th June, 2024 10.00 am\n\n{MISTY}")
    assert page.status is status
    assert (page.body, page.day, page.not_understood) == ("Harbour Board", date(2024, 6, 20), ())


@pytest.mark.parametrize(
    ("header", "status", "left"),
    [
        ("Harbour Board - Thursday 20th June, 2024 10.00 am - CANCELLED", "cancelled", "CANCELLED"),
        ("Harbour Board - Thursday 20th June, 2024 10.00 am (Postponed)", "postponed", "Postponed"),
        (
            "Harbour Board - Thursday 20th June, 2024 10.00 am\nThis meeting has been cancelled",
            "cancelled",
            "This meeting has been cancelled",
        ),
        (
            "Harbour Board - Thursday 20th June, 2024 10.00 am\nThe meeting has been moved to 27 June 2024.",
            "postponed",
            "The meeting has been moved to 27 June 2024.",
        ),
        (
            "Adjourned Annual Meeting, Harbour Board - Thursday 20th June, 2024 10.00 am",
            "minutes issued",
            None,
        ),
        (
            "Harbour Board - Thursday 20th June, 2024 10.00 am, rescheduled from 6 June 2024",
            "minutes issued",
            None,
        ),
    ],
)
def test_a_meeting_that_was_called_off(header: str, status: str, left: str | None) -> None:
    page = under(f"Agenda and minutes\n\n{header}")
    assert (page.body, page.day, page.status.value) == ("Harbour Board", date(2024, 6, 20), status)
    assert left is None or left in page.not_understood


@pytest.mark.parametrize(
    "heading",
    [
        "Harbour Board - Thursday 5th December, 2019 3.00 pm",
        "Harbour Board\nThursday 5th December, 2019 3.00 pm",
        "Harbour Board\n\n5 December 2019 at 3pm",
        "Agenda for Harbour Board on Thursday 5th December, 2019, 3.00 pm\n\nAgenda and minutes",
        "Harbour Board, Thursday, 5 December 2019 3.00 p.m.",
        "Harbour Board Thursday 05/12/2019 15:00",
        "Harbour Board - 3.00pm5 December 2019",
        "Minutes of the Harbour Board held on Thursday 5 December 2019 at 3.00 pm",
        "Minutes of the meeting of the Harbour Board held on\nThursday 5 December 2019\nat 3.00 pm",
        "At a meeting of the Harbour Board held on Thursday 5 December 2019 at 3.00 pm",
        "Meeting | Harbour Board |\nDate | Thursday, 5 December 2019 |\nTime | 3.00 pm |",
        "| Committee | Harbour Board |\n| Date and time | 5 December 2019, 3.00 pm |",
        "Meeting: Harbour Board\nMeeting Date: Thursday 5 December 2019 - 3.00 pm",
        "Agenda and minutes\nHarbour Board\nMeeting Date: 5 December 2019\nMeeting Time: 3.00 pm",
        "MINUTES\nof a meeting of the\nHarbour Board\nheld on Thursday 5 December 2019 at 3.00 pm",
        "Your Council > Meetings\n\nHarbour Board - Thursday 5 December 2019 3.00 pm",
        "Meeting: 05/12/2019 3.00 pm - Harbour Board (Item 5)",
        "Extraordinary Meeting, Harbour Board - Thursday, 5th December, 2019 3.00 pm",
        "Harbour Board - Thursday 5 December 2019 3.00 - 5.30 pm",
        "HEADER\n\nHarbour Board - Thursday 5 December 2019 3.00 pm, NEW",
        "Harbour Board - Thursday 5 December 2019 3.00 pm or at the rising of the Cabinet",
        "You are summoned to a meeting of the Harbour Board to be held on 5 December 2019 at 3.00 pm",
    ],
)
def test_header_forms(heading: str) -> None:
    assert told(heading) == ("Harbour Board", date(2019, 12, 5), time(15, 0))


@pytest.mark.parametrize(
    "header",
    [
        "",
        MISTY,
        "Agenda and minutes\n\n" + MISTY,
        "Venue: Mistral Room\n\nMedia\n\nLink:",
        "Agenda and minutes",
    ],
)
def test_a_page_that_names_no_meeting_is_not_guessed_at(header: str) -> None:
    page = under(header)
    assert (page.body, page.day, page.time) == ("", None, None)
    assert [doubt.kind for doubt in page.doubts] == ["No body", "No date"]


def test_a_date_without_its_time() -> None:
    assert told("Harbour Board - Thursday 5 December 2019") == ("Harbour Board", date(2019, 12, 5), None)


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Harbour Board - Thursday 21 March 6.30 pm", "Thursday 21 March"),
        ("Harbour Board\n26th June", "26th June"),
        ("Minutes of the Harbour Board held on 28th September in the Mistral Room", "28th September"),
    ],
)
def test_a_date_without_its_year_is_shown_and_not_completed(heading: str, words: str) -> None:
    page = under(heading)
    assert (page.body, page.day) == ("Harbour Board", None)
    (doubt,) = (doubt for doubt in page.doubts if doubt.kind == "No year")
    assert words in doubt.sentence
    assert words in page.text[doubt.start : doubt.end]


@pytest.mark.parametrize(
    "line",
    [
        "Published: 12 May 2024",
        "Minutes Uploaded on May 12, 2024",
        "Last updated 12 May 2024",
        "Agenda published on Tuesday 12 May 2020",
        "Date of publication: 12 May 2020",
        "RESOLVED: That the minutes of the meeting held on 12 May 2020 be confirmed.",
    ],
)
def test_another_date_is_not_the_meetings(line: str) -> None:
    assert told(f"Agenda and minutes\n\n{MISTY}\n{line}") == ("", None, None)
    page = under(f"{line}\n\nHarbour Board - Thursday 20th June, 2024 10.00 am")
    assert (page.body, page.day) == ("Harbour Board", date(2024, 6, 20))
    assert line in page.not_understood


def test_a_covering_letters_date_is_not_the_meetings() -> None:
    page = under(
        "4 March 2020\n\nDear Member\n\nYou are hereby summoned to attend a meeting of the Harbour Board to"
        " be held in the Mistral Room, Quay House on Thursday 12 March 2020 at 6.00 pm.\n\nYours sincerely"
    )
    assert (page.body, page.day, page.time) == ("Harbour Board", date(2020, 3, 12), time(18, 0))
    assert page.venue == "Mistral Room, Quay House"
    assert page.not_understood == ("4 March 2020", "Dear Member", "Yours sincerely")


def test_two_dates_for_one_meeting_are_doubted() -> None:
    page = under("Harbour Board - Thursday 5 December 2019\n\nMinutes of the Harbour Board, 6 December 2019")
    (doubt,) = (doubt for doubt in page.doubts if doubt.kind == "Two dates")
    assert "5 December 2019" in doubt.sentence
    assert "6 December 2019" in doubt.sentence


@pytest.mark.parametrize(
    ("printed", "venue", "left"),
    [
        ("Committee Room, Quay House. View directions", "Committee Room, Quay House", ()),
        ("Committee Room, Quay House View directions", "Committee Room, Quay House", ()),
        (
            "Committee Room, Quay House [access the building via the slipway]",
            "Committee Room, Quay House",
            ("access the building via the slipway",),
        ),
        ("Remote Meeting", "Remote Meeting", ()),
        ("THIS WILL BE A VIRTUAL MEETING", "THIS WILL BE A VIRTUAL MEETING", ()),
        (
            "This meeting will be held remotely by Zoom. The link is in the agenda.",
            "This meeting will be held remotely by Zoom. The link is in the agenda",
            (),
        ),
        (
            "Quay House, 1 Ferry Rd. Please enter by the side door.",
            "Quay House, 1 Ferry Rd",
            ("Please enter by the side door.",),
        ),
        ("St. Bride's Hall, St. Bride's Road", "St. Bride's Hall, St. Bride's Road", ()),
    ],
)
def test_venues(printed: str, venue: str, left: tuple[str, ...]) -> None:
    page = under(f"Agenda and minutes\n\nHarbour Board - 5 December 2019\n\nVenue: {printed}")
    assert (page.venue, page.not_understood) == (venue, left)


@pytest.mark.parametrize(
    ("printed", "name", "post", "left"),
    [
        (
            "Wilma Trent\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}Democratic Officer",
            "Wilma Trent",
            "Democratic Officer",
            (),
        ),
        ("Wilma Trent / Ivo Marsh", "Wilma Trent / Ivo Marsh", "", ()),
        ("Wilma Trent or Ivo Marsh", "Wilma Trent or Ivo Marsh", "", ()),
        ("Wilma Trent, Democratic Services Officer", "Wilma Trent", "Democratic Services Officer", ()),
        ("Wilma Trent (Democratic Services Officer)", "Wilma Trent", "Democratic Services Officer", ()),
        ("Wilma Trent - Democratic Services Manager", "Wilma Trent", "Democratic Services Manager", ()),
        ("Wilma Trent  Tele: 01632 960 001", "Wilma Trent", "", ("Tele: 01632 960 001",)),
        ("Wilma Trent Ext. 2957", "Wilma Trent", "", ("Ext. 2957",)),
        ("Wilma Trent X2957", "Wilma Trent", "", ("X2957",)),
        ("Wilma Trent (52)0000", "Wilma Trent", "", ("(52)0000",)),
        ("Wilma Trent on 01632 960001", "Wilma Trent", "", ("on 01632 960001",)),
        ("Wilma Trent\nTel: 01632 960001\nEmail:", "Wilma Trent", "", ("Tel: 01632 960001",)),
        (
            "Wilma Trent  Committee Officer  Email: w.trent@quay.example",
            "Wilma Trent",
            "Committee Officer",
            ("Email: w.trent@quay.example",),
        ),
        ("Democratic Services", "Democratic Services", "", ()),
        ("\nWilma Trent", "Wilma Trent", "", ()),
        ("", "", "", ()),
    ],
)
def test_contacts(printed: str, name: str, post: str, left: tuple[str, ...]) -> None:
    page = under(f"Agenda and minutes\n\nHarbour Board - 5 December 2019\n\nContact: {printed}")
    assert (page.contact, page.contact_post, page.not_understood) == (name, post, left)


def test_venue_and_contact_on_one_line() -> None:
    page = under("Harbour Board - 5 December 2019\n\nVenue: Quay House  Contact: Wilma Trent")
    assert (page.venue, page.contact) == ("Quay House", "Wilma Trent")


def test_those_present_above_the_items_are_read() -> None:
    page = under(
        "Harbour Board - 5 December 2019\n\nPresent: Councillors Ash (Chair) and Birch\n\n"
        "In attendance: Wilma Trent (Clerk)\n\n4 members of the public"
    )
    assert [(one.name, one.kind.value) for one in page.attendance] == [
        ("Councillor Ash", "present"),
        ("Councillor Birch", "present"),
        ("Wilma Trent", "in attendance"),
    ]
    assert "4 members of the public" in page.not_understood


@pytest.mark.parametrize(
    "filler", [" ", ",", ".", "|", "Venue: ", "held on ", "Minutes of ", "(", "\N{SECTION SIGN}"]
)
def test_long_headers_are_read_at_once(filler: str) -> None:
    header = f"Agenda and minutes\nHarbour{filler * 20_000}Board"
    assert read_page(header + "\n\n" + ITEMS).items
