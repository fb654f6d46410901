"""Meetings as JSON, by the schema of docs/json.md: what other programs and jobs may rely on.

Dates are ISO (2019-12-05), times HH:MM, and whatever is absent is null, never an empty string.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.actions import Action, ActionRow, ActionStatus, ReadAction
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.attendance import Attendance
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.exempt_markers import ExemptMarker
from sefton_minutes.domain.interests import Declaration
from sefton_minutes.domain.meetings import Meeting, MeetingSummary, NextMeeting
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.passages import Passage
from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.resolutions import Clause, DecisionKind, Resolution
from sefton_minutes.domain.votes import Vote

JsonObject = dict[str, object]

_READ_AS = {DecisionKind.RESOLUTION: "RESOLVED", DecisionKind.RECOMMENDATION: "RECOMMENDED"}


def dumped(value: JsonObject) -> str:
    """Indented, accents as they are, ended by a line end."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def meetings_document(meetings: Iterable[JsonObject], not_understood: Iterable[str] = ()) -> JsonObject:
    """What `show`, `export` and `import --preview` print."""
    return {"meetings": list(meetings), "not_understood": list(not_understood)}


def kept_meeting(papers: MeetingPapers) -> JsonObject:
    """A meeting of the database. Its actions are those that are kept, without dropped ones; one that is only
    proposed is not confirmed."""
    items = [
        _item(item, number, reading, _kept_actions(papers.actions, item))
        for item, number, reading in zip(papers.items, papers.numbers, papers.readings, strict=True)
    ]
    heading = _heading(papers.body.name, papers.meeting, papers.next_meeting, papers.attendance)
    return {**heading, "items": items}


def read_meeting(
    page: PublishedPage, readings: Sequence[Reading], next_meeting: NextMeeting | None
) -> JsonObject:
    """A meeting as a page tells it, nothing of it kept. Its actions are those that were read. Of an item that
    is not for the public only what its heading shows is told."""
    told = [
        (_without_words(item), Reading("")) if item.restricted else (item, reading)
        for item, reading in zip(page.items, readings, strict=True)
    ]
    items = [
        _item(item, item.number, reading, [_read_action(action) for action in reading.actions])
        for item, reading in told
    ]
    return {**_heading(page.body, page, next_meeting, page.attendance), "items": items}


def _without_words(item: PublishedItem) -> PublishedItem:
    return replace(item, agenda_text="", minute_text="", presenters=(), attachments=())


def listed_meetings(meetings: Iterable[MeetingSummary]) -> JsonObject:
    """What `meetings` prints."""
    return {
        "meetings": [
            {
                "id": meeting.id,
                "body": meeting.body or None,
                "date": _day(meeting.day),
                "time": _time(meeting.time),
                "venue": meeting.venue or None,
                "status": meeting.status.value,
            }
            for meeting in meetings
        ]
    }


def listed_actions(rows: Iterable[ActionRow]) -> JsonObject:
    """What `actions` prints."""
    return {
        "actions": [
            {
                "text": row.action.text,
                "owner": row.action.owner or None,
                "due": _day(row.action.due),
                "status": row.action.status.value,
                "minute_number": row.minute_number or None,
                "meeting_id": row.action.meeting_id,
            }
            for row in rows
        ]
    }


def _heading(
    body: str,
    meeting: Meeting | PublishedPage,
    next_meeting: NextMeeting | None,
    attendance: Iterable[Attendance],
) -> JsonObject:
    return {
        "body": body or None,
        "date": _day(meeting.day),
        "time": _time(meeting.time),
        "venue": meeting.venue or None,
        "contact": meeting.contact or None,
        "status": meeting.status.value,
        "next_meeting": _next_meeting(next_meeting),
        "attendance": [_attendance(who) for who in attendance],
    }


def _next_meeting(meeting: NextMeeting | None) -> JsonObject | None:
    if meeting is None:
        return None
    return {"date": _day(meeting.day), "time": _time(meeting.time), "venue": meeting.venue or None}


def _attendance(who: Attendance) -> JsonObject:
    return {"name": who.name, "kind": who.kind.value, "organisation": who.organisation or None}


def _item(
    item: AgendaItem | PublishedItem, number: str, reading: Reading, actions: list[JsonObject]
) -> JsonObject:
    references = _references(item, reading)
    return {
        "number": number or None,
        "agenda_number": item.agenda_number or None,
        "heading": item.is_heading,
        "title": item.title or None,
        "presenters": list(item.presenters),
        "attachments": [_attachment(attachment) for attachment in item.attachments],
        "agenda_text": item.agenda_text or None,
        "minute_text": item.minute_text or None,
        "resolutions": [_resolution(resolution) for resolution in reading.resolutions],
        "actions": actions,
        "references": [_reference(reference) for reference in references],
        "votes": [_vote(vote) for vote in reading.votes],
        "declarations": [_declaration(each) for each in reading.declarations],
        "exempt": [_exempt(marker) for marker in reading.exempt_markers],
        "passages": [_passage(passage) for passage in reading.passages],
    }


def _references(item: AgendaItem | PublishedItem, reading: Reading) -> tuple[Reference, ...]:
    """Those of the agenda text, then of the minute; those of the title that neither tells again come
    first."""
    told = (*minute_text.read_references(item.agenda_text), *reading.references)
    numbers = {reference.minute_number for reference in told}
    titled = (each for each in minute_text.read_references(item.title) if each.minute_number not in numbers)
    return (*titled, *told)


def _attachment(attachment: Attachment) -> JsonObject:
    return {"name": attachment.name, "type": attachment.type or None, "size": attachment.size or None}


def _resolution(resolution: Resolution) -> JsonObject:
    return {
        "introducer": _introducer(resolution),
        "kind": resolution.kind.value,
        "confirmed": resolution.confirmed,
        "mover": resolution.mover or None,
        "seconder": resolution.seconder or None,
        "vote": resolution.vote or None,
        "clauses": [_clause(clause) for clause in resolution.clauses],
    }


def _introducer(resolution: Resolution) -> str | None:
    """As printed; a misspelt one as it is read, its spelling stands in the minute. None when it was lost."""
    if resolution.confirmed or not resolution.introducer:
        return resolution.introducer or None
    return _READ_AS[resolution.kind]


def _clause(clause: Clause) -> JsonObject:
    inner = [_clause(each) for each in clause.clauses]
    return {"label": clause.label or None, "text": clause.text, "clauses": inner}


def _kept_actions(actions: Iterable[Action], item: AgendaItem) -> list[JsonObject]:
    return [
        _action(action.text, action.owner, action.due, action.status is not ActionStatus.PROPOSED)
        for action in actions
        if action.item_id == item.id and action.status is not ActionStatus.DROPPED
    ]


def _read_action(action: ReadAction) -> JsonObject:
    return _action(action.text, action.owner, action.due, action.confirmed)


def _action(text: str, owner: str, due: date | None, confirmed: bool) -> JsonObject:
    return {"text": text, "owner": owner or None, "due": _day(due), "confirmed": confirmed}


def _reference(reference: Reference) -> JsonObject:
    return {
        "text": reference.text,
        "minute_number": reference.minute_number or None,
        "part": reference.part or None,
        "body": reference.body or None,
        "date": _day(reference.day),
    }


def _vote(vote: Vote) -> JsonObject:
    return {
        "text": vote.text,
        "for": vote.favour,
        "against": vote.against,
        "abstained": vote.abstained,
        "not_voting": vote.not_voting,
        "manner": vote.manner or None,
        "outcome": vote.outcome.value if vote.outcome else None,
        "names": [{"name": each.name, "side": each.side.value} for each in vote.names],
    }


def _declaration(declaration: Declaration) -> JsonObject:
    return {
        "member": declaration.member or None,
        "item": declaration.item or None,
        "kind": declaration.kind or None,
        "nature": declaration.nature or None,
        "action": declaration.action or None,
        "left": declaration.left,
    }


def _exempt(marker: ExemptMarker) -> JsonObject:
    return {
        "text": marker.text,
        "provision": marker.provision or None,
        "paragraphs": list(marker.paragraphs),
        "excludes": marker.excludes,
    }


def _passage(passage: Passage) -> JsonObject:
    return {"kind": passage.kind.value, "text": passage.text}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _time(clock: time | None) -> str | None:
    return f"{clock:%H:%M}" if clock else None
