from dataclasses import replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.composing.agenda import compose_agenda
from sefton_minutes.domain.document import (
    Attachments,
    Facts,
    Item,
    Masthead,
    Paragraph,
    Part,
    Sheet,
    Subheading,
)
from sefton_minutes.domain.meetings import MeetingStatus
from tests.builders import a_meeting, an_item
from tests.domain.composing.papers import blocks_of_kind, facts_of, item_sayings, sayings, some_papers


def test_the_front_sheet_says_what_when_where_and_whom_to_ask() -> None:
    document = compose_agenda(some_papers(an_item()))

    assert blocks_of_kind(document, Masthead)[0].kind == "Agenda for the meeting on Thursday 4 March 2027"
    facts = facts_of(document)
    assert {label: fact.lines for label, fact in facts.items()} == {
        "Time": ("6.30 pm",),
        "Venue": ("Council Chamber, Town Hall, Marram",),
        "Enquiries": ("Rosalind Penny, Democratic Services Officer",),
    }
    assert document.mark == ""
    assert (document.head.one, document.head.many) == ("Item", "Items")


def test_business_begins_behind_the_front_sheet() -> None:
    kinds = [type(block) for block in compose_agenda(some_papers(an_item())).blocks]

    assert kinds.index(Sheet) > kinds.index(Facts)
    assert kinds[kinds.index(Sheet) + 1] is Item


def test_an_agenda_without_business_is_a_front_sheet() -> None:
    assert blocks_of_kind(compose_agenda(some_papers()), Sheet) == []


def test_without_a_contact_nobody_is_named_to_ask() -> None:
    document = compose_agenda(some_papers(an_item(), meeting=a_meeting(1, contact="", contact_post="")))

    assert "Enquiries" not in facts_of(document)
    assert blocks_of_kind(document, Subheading) == []


def test_without_day_time_and_venue_there_are_no_facts() -> None:
    bare = a_meeting(1, day=None, time=None, venue="", contact="")

    document = compose_agenda(some_papers(an_item(), meeting=bare))

    assert blocks_of_kind(document, Masthead)[0].kind == "Agenda"
    assert blocks_of_kind(document, Facts) == []


def test_a_cancelled_meeting_says_so() -> None:
    document = compose_agenda(some_papers(an_item(), meeting=a_meeting(1, status=MeetingStatus.CANCELLED)))

    assert facts_of(document)["Status"].lines == ("This meeting has been cancelled",)


def test_membership_is_told_by_who_came_and_who_did_not() -> None:
    people = (
        Attendance("Councillor A. Thistlewood", AttendanceKind.PRESENT, role="Chair"),
        Attendance("Councillor R. Penhallow", AttendanceKind.APOLOGIES),
        Attendance("Councillor C. Yeo", AttendanceKind.SUBSTITUTE),
        Attendance("Rosalind Penny", AttendanceKind.IN_ATTENDANCE),
    )

    facts = facts_of(compose_agenda(some_papers(an_item(), attendance=people)))

    assert facts["Membership"].lines == ("Councillor A. Thistlewood (Chair)",)
    assert facts["Membership"].names == ("Councillor R. Penhallow",)
    assert facts["Substitutes"].names == ("Councillor C. Yeo",)


def test_apologies_alone_are_no_membership() -> None:
    people = (Attendance("Councillor R. Penhallow", AttendanceKind.APOLOGIES),)

    assert "Membership" not in facts_of(compose_agenda(some_papers(an_item(), attendance=people)))


def test_an_item_says_who_presents_it_and_what_it_is() -> None:
    document = compose_agenda(some_papers(an_item(presenters=("Head of Harbours", "Harbour Master"))))

    (item,) = blocks_of_kind(document, Item)
    assert (item.number, item.title) == ("1", "Repairs to the Fish Quay")
    assert item.detail == "Head of Harbours, Harbour Master"
    assert item_sayings(document) == [["Report of the Head of Harbours.", "Condition survey", "PDF, 76 KB"]]


def test_a_paper_with_the_name_of_its_item_is_noted_beside_the_title() -> None:
    paper = Attachment("repairs to the fish quay", "PDF", "76 KB")

    (item,) = blocks_of_kind(compose_agenda(some_papers(an_item(attachments=(paper,)))), Item)

    assert item.aside == "PDF, 76 KB"
    assert not any(isinstance(block, Attachments) for block in item.blocks)


def test_a_paper_that_is_not_there_is_to_follow() -> None:
    papers = (Attachment("Survey"), Attachment("Map", "PDF", "1.2 MB"), Attachment("Plan", digest="ab12"))

    (attached,) = blocks_of_kind(compose_agenda(some_papers(an_item(attachments=papers))), Attachments)

    assert sayings(attached) == ["Survey", "To follow", "Map", "PDF, 1.2 MB", "Plan", ""]


def test_an_agenda_counts_its_own_items() -> None:
    items = (
        an_item(minute_number="28"),
        AgendaItem(title="Part B", is_heading=True),
        an_item(minute_number="29"),
    )

    document = compose_agenda(some_papers(*items))

    assert [item.number for item in blocks_of_kind(document, Item)] == ["1", "2"]
    assert [part.title for part in blocks_of_kind(document, Part)] == ["Part B"]


def test_an_imported_agenda_bears_the_numbers_that_were_printed() -> None:
    items = (an_item(minute_number="28"), an_item(minute_number=""))

    document = compose_agenda(some_papers(*items, meeting=a_meeting(1, imported=True)))

    assert [item.number for item in blocks_of_kind(document, Item)] == ["28", ""]


def test_agenda_text_decides_nothing() -> None:
    item = an_item(agenda_text="RESOLVED: That this be noted.\n\n• one;\n• two.", attachments=())

    document = compose_agenda(some_papers(item))

    assert item_sayings(document) == [["RESOLVED: That this be noted.", "•", "one;", "•", "two."]]
    assert isinstance(blocks_of_kind(document, Paragraph)[-1], Paragraph)


def test_the_council_may_have_no_name_yet() -> None:
    document = compose_agenda(replace(some_papers(an_item()), council=""))

    assert blocks_of_kind(document, Masthead)[0].council == ""
