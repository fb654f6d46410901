"""A small invented council for trying the program, kept in one go or not at all."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any, Protocol

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.bodies import Body, BodyName, Regime
from sefton_minutes.domain.changes import EVERYTHING
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.people import Person
from sefton_minutes.services.council import COUNCIL_NAME
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.keeping import add_items
from sefton_minutes.storage.unit_of_work import UnitOfWork

Told = Mapping[str, Any]
"""One object of the sample council's file, whose shape is this module's business alone."""


class AtDesk(Protocol):
    """Whatever has a desk: all services together."""

    @property
    def desk(self) -> Desk:
        """Where the sample council is to be planted."""
        ...


def is_empty(services: AtDesk) -> bool:
    """Whether nothing was kept yet: no body, nobody."""
    with services.desk.reading() as records:
        return not records.bodies.all() and not records.people.all()


def plant(services: AtDesk, text: str) -> None:
    """Keep the council that `text` tells (JSON, `resources/sample_council/council.json`)."""
    told: Told = json.loads(text)
    with services.desk.writing() as work:
        work.settings.set(COUNCIL_NAME, told["council"])
        bodies = {body.name: body for body in (_keep_body(work, each) for each in told["bodies"])}
        people = {person.name: person for person in (_keep_person(work, each) for each in told["people"])}
        for meeting in told["meetings"]:
            _keep_meeting(work, meeting, bodies, people)
        work.audit.add("planted sample council", "council", 0, {"name": told["council"]})
        work.commit(EVERYTHING)


def _keep_body(work: UnitOfWork, told: Told) -> Body:
    names = tuple(BodyName(n["name"], n["abbreviation"], _day(n["from_day"])) for n in told["names"])
    return work.bodies.add(
        Body(
            names,
            Regime(told["regime"]),
            told["default_venue"],
            _time(told["default_time"]),
            told["contact"],
            told["contact_post"],
        )
    )


def _keep_person(work: UnitOfWork, told: Told) -> Person:
    return work.people.add(Person(told["name"], told["post"], told["organisation"], tuple(told["aliases"])))


def _keep_meeting(
    work: UnitOfWork, told: Told, bodies: Mapping[str, Body], people: Mapping[str, Person]
) -> None:
    meeting = work.meetings.add(
        Meeting(
            bodies[told["body"]].id,
            _day(told["day"]),
            _time(told["time"]),
            told["venue"],
            told["contact"],
            told["contact_post"],
            MeetingStatus(told["status"]),
            told["imported"],
        )
    )
    work.attendance.replace(meeting.id, [_attendance(each, people) for each in told["attendance"]])
    items = add_items(work, meeting, [_item(each) for each in told["items"]])
    _keep_actions(work, meeting, items, told["actions"])


def _attendance(told: Told, people: Mapping[str, Person]) -> Attendance:
    person = people.get(told["name"])
    return Attendance(
        told["name"],
        AttendanceKind(told["kind"]),
        told["organisation"],
        told["role"],
        person.id if person else None,
    )


def _item(told: Told) -> AgendaItem:
    return AgendaItem(
        title=told["title"],
        minute_number=told["minute_number"],
        presenters=tuple(told["presenters"]),
        agenda_text=told["agenda_text"],
        minute_text=told["minute_text"],
        attachments=tuple(Attachment(a["name"], a["type"], a["size"]) for a in told["attachments"]),
        is_heading=told["is_heading"],
    )


def _keep_actions(
    work: UnitOfWork, meeting: Meeting, items: Iterable[AgendaItem], told: Iterable[Told]
) -> None:
    by_number = {item.minute_number: item for item in items if item.minute_number}
    for each in told:
        item = by_number.get(each["minute_number"])
        action = Action(
            meeting.id,
            item.id if item else None,
            each["text"],
            each["owner"],
            _day(each["due"]),
            ActionStatus(each["status"]),
        )
        proposal = _proposal_of(work, action)
        if proposal is None:
            work.actions.add(action)
        else:
            accepted = replace(action, source=proposal.source, id=proposal.id, version=proposal.version)
            work.actions.update(accepted)


def _proposal_of(work: UnitOfWork, action: Action) -> Action | None:
    """What the grammar proposed of the same item for the same owner and day: the officer accepted that."""
    proposed = work.actions.of_item(action.item_id) if action.item_id else ()
    return next(
        (
            each
            for each in proposed
            if each.status is ActionStatus.PROPOSED and (each.owner, each.due) == (action.owner, action.due)
        ),
        None,
    )


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None


def _time(told: str | None) -> time | None:
    return time.fromisoformat(told) if told else None
