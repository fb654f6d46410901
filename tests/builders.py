"""Readable test data: each builder gives a whole value, and the test names only what matters to it."""

from dataclasses import replace
from datetime import date, time
from typing import Any

from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.bodies import Body, BodyName, Regime
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.resolutions import Clause, Resolution
from sefton_minutes.services.saving import TypedItem
from sefton_minutes.storage.database import Database

OFFICER = "r.penny"


def a_body(name: str = "Harbour and Markets Committee", **fields: Any) -> Body:
    """A committee with one name."""
    body = Body(
        names=(BodyName(name, "HMC"),),
        regime=Regime.COMMITTEE,
        default_venue="Council Chamber, Town Hall, Marram",
        default_time=time(18, 30),
        contact="Rosalind Penny",
        contact_post="Democratic Services Officer",
    )
    return replace(body, **fields)


def a_person(name: str = "Councillor A. Thistlewood", **fields: Any) -> Person:
    """A councillor with another way of writing the name."""
    person = Person(name=name, post="Councillor", aliases=("Cllr Thistlewood", "Ada Thistlewood"))
    return replace(person, **fields)


def a_meeting(body_id: int, **fields: Any) -> Meeting:
    """A meeting on Thursday 4 March 2027."""
    meeting = Meeting(
        body_id=body_id,
        day=date(2027, 3, 4),
        time=time(18, 30),
        venue="Council Chamber, Town Hall, Marram",
        contact="Rosalind Penny",
        contact_post="Democratic Services Officer",
        status=MeetingStatus.PLANNED,
    )
    return replace(meeting, **fields)


def an_item(title: str = "Repairs to the Fish Quay", **fields: Any) -> AgendaItem:
    """An item with a presenter and a paper, not yet minuted."""
    item = AgendaItem(
        title=title,
        presenters=("Head of Harbours",),
        agenda_text="Report of the Head of Harbours.",
        attachments=(Attachment("Condition survey", "PDF", "76 KB"),),
    )
    return replace(item, **fields)


def a_typed_item(item: AgendaItem, **texts: str) -> TypedItem:
    """Fields typed over an item as it was seen, by their names."""
    return TypedItem(item, {DraftField(field): words for field, words in texts.items()})


def a_typed_minute(item: AgendaItem, text: str) -> TypedItem:
    """A minute typed over an item as it was seen."""
    return a_typed_item(item, minute_text=text)


def a_resolution(**fields: Any) -> Resolution:
    """A resolution of two clauses, the second with one inside it."""
    resolution = Resolution(
        introducer="RESOLVED",
        confirmed=True,
        stem="That",
        clauses=(
            Clause("(1)", "the report be noted; and", start=20, end=44),
            Clause(
                "(2)",
                "the Head of Harbours be authorised to",
                (Clause("(a)", "invite tenders.", start=90, end=105),),
                start=49,
                end=86,
            ),
        ),
        start=0,
        end=105,
    )
    return replace(resolution, **fields)


def a_reference(**fields: Any) -> Reference:
    """A reference to another minute."""
    return replace(Reference("Minute No. 24", "24", 10, 23), **fields)


def an_action(meeting_id: int, item_id: int | None = None, **fields: Any) -> Action:
    """An open action with a day."""
    action = Action(
        meeting_id=meeting_id,
        item_id=item_id,
        text="Invite tenders for the Fish Quay",
        owner="Head of Harbours",
        due=date(2027, 4, 30),
        source="the Head of Harbours be authorised to invite tenders.",
    )
    return replace(action, **fields)


def an_attendance(name: str = "Councillor A. Thistlewood", **fields: Any) -> Attendance:
    """A name among those present."""
    return replace(Attendance(name, AttendanceKind.PRESENT), **fields)


def kept_body(database: Database, **fields: Any) -> Body:
    """A body that the database has."""
    with database.unit_of_work(OFFICER) as work:
        body = work.bodies.add(a_body(**fields))
        work.commit(NO_CHANGES)
    return body


def kept_meeting(database: Database, body: Body | None = None, **fields: Any) -> Meeting:
    """A meeting that the database has, of a body that it has (a new one unless given)."""
    owner = body or kept_body(database)
    with database.unit_of_work(OFFICER) as work:
        meeting = work.meetings.add(a_meeting(owner.id, **fields))
        work.commit(NO_CHANGES)
    return meeting


def kept_item(database: Database, meeting: Meeting | None = None, **fields: Any) -> AgendaItem:
    """The last item of a meeting that the database has (a new one unless given)."""
    owner = meeting or kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        item = work.items.insert(owner.id, an_item(**fields))
        work.commit(NO_CHANGES)
    return item
