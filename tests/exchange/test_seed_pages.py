"""Two real published pages, one of each layout, read exactly. Skipped where they are absent."""

from datetime import date, time
from pathlib import Path

import pytest

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.exchange.saved_files import SavedFileReader

MOSCROP_CLAUSE = (
    "(2) Chris White forward details to CI Moscrop of community and friends groups who may need some"
    " awareness training."
)


@pytest.fixture
def numbered(seeds: Path) -> PublishedPage:
    return SavedFileReader().read(seeds / "000_6371fdcc7127ccfa.txt").pages[0].page


@pytest.fixture
def flat(seeds: Path) -> PublishedPage:
    return SavedFileReader().read(seeds / "001_039cddd6ef083507.txt").pages[0].page


def test_numbered_page_tells_its_meeting(numbered: PublishedPage) -> None:
    assert numbered.body == "Sefton Safer Communities Partnership"
    assert (numbered.day, numbered.time) == (date(2019, 12, 5), time(15, 0))
    assert numbered.venue == "Committee Room, Town Hall, Bootle"
    assert (numbered.contact, numbered.contact_post) == ("Paul Fraser", "Democratic Services Officer")
    assert numbered.status is MeetingStatus.MINUTES_ISSUED
    assert numbered.not_understood == ()
    assert [entry.name for entry in numbered.attendance] == ["Councillor T. Hardy", "Karen Rooney"]


def test_numbered_page_tells_its_items(numbered: PublishedPage) -> None:
    assert [item.number for item in numbered.items] == [str(number) for number in range(28, 40)]
    presenters = {item.number: item.presenters for item in numbered.items if item.presenters}
    assert presenters == {
        "33": ("Steve Martlew",),
        "34": ("Chris White",),
        "35": ("Chief Inspector Matthew Moscrop",),
        "36": ("Tanya Wilcock",),
        "37": ("Rosanna Stanley",),
    }
    papers = {item.number: item.attachments[0] for item in numbered.items if item.attachments}
    assert {number: paper.size for number, paper in papers.items()} == {
        "30": "76 KB",
        "32": "384 KB",
        "36": "245 KB",
        "37": "88 KB",
    }
    assert {(paper.name, paper.type) for paper in papers.values()} == {
        ("Minutes of Previous Meeting", "PDF"),
        ("PREVENT", "PDF"),
        ("Information Sharing Agreement", "PDF"),
        ("Integrated Youth Services - Update Report", "PDF"),
    }


def test_numbered_page_keeps_agenda_text_and_minute_apart(numbered: PublishedPage) -> None:
    with_agenda = {
        item.number: len(item.agenda_text.splitlines()) for item in numbered.items if item.agenda_text
    }
    assert with_agenda == {"29": 3, "30": 1, "39": 1}
    assert numbered.items[5].minute_text.count("which  had") == 1
    assert numbered.items[7].minute_text.splitlines()[-3:] == [
        "RESOLVED: That",
        "(1) the update be noted; and",
        MOSCROP_CLAUSE,
    ]
    assert numbered.items[11].agenda_text.startswith("The next meeting will be held on xxxxxx, xxxx 2012")
    assert {doubt.kind for doubt in numbered.doubts} == {"Placeholder in a date", "Next meeting"}


def test_flat_page_tells_no_meeting(flat: PublishedPage) -> None:
    assert (flat.body, flat.day, flat.time, flat.venue, flat.contact) == ("", None, None, "", "")
    assert flat.not_understood == ()
    assert [doubt.kind for doubt in flat.doubts] == ["No body", "No date", "No title", "No title", "No title"]
    assert len(flat.attendance) == 6


def test_flat_page_tells_its_items(flat: PublishedPage) -> None:
    assert [(item.title, item.presenters) for item in flat.items] == [
        ("Apologies for Absence", ()),
        ("", ()),
        ("", ()),
        ("Domestic Homicide Review (DHRs) Update", ()),
        ("Prevent Local Partnerships Health Check", ("Steve Martlew",)),
        ("OFSTED Report on Links with Domestic Abuse", ("Risthardh Hare",)),
        ("Youth Justice Service Update", ("Ros Stanley",)),
        ("Sefton Local Profile", ("Merseyside Police Intelligence Team to present",)),
        ("Community Safety Strategy - Strategic Needs Assessment", ()),
        ("Unauthorised Encampments", ()),
        ("Project Adder", ()),
        ("Public Consultation for the Serious Violence Duty", ()),
        ("", ()),
    ]
    assert [item.attachments[0].size for item in flat.items if item.attachments] == ["642 KB"]
    assert {item.number for item in flat.items} == {""}


def test_flat_page_keeps_agenda_text_and_minute_apart(flat: PublishedPage) -> None:
    starts = {at: item.agenda_text[:12] for at, item in enumerate(flat.items) if item.agenda_text}
    assert starts == {2: "Minutes of t", 8: "In accordanc", 12: "The next mee"}
    assert flat.items[2].minute_text.startswith("That the Minutes of the meeting held on 17 March 2022")
    assert len(flat.items[3].minute_text.splitlines()) == 5
    assert flat.items[8].minute_text.startswith("It had been intended")
    assert flat.items[12].minute_text.startswith(
        "That the next meeting be held on Thursday, 8 September 2022"
    )
