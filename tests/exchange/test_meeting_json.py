"""Meetings as JSON: the schema of docs/json.md."""

import json
from datetime import date, time
from typing import Any

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.actions import ActionRow, ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.meetings import Meeting, MeetingStatus, MeetingSummary, NextMeeting
from sefton_minutes.domain.published_page import PublishedItem, PublishedPage
from sefton_minutes.exchange.meeting_json import (
    JsonObject,
    dumped,
    kept_meeting,
    listed_actions,
    listed_meetings,
    meetings_document,
    read_meeting,
)
from tests.builders import a_meeting, an_action, an_attendance, an_item

MINUTE = "Members considered it.\nRESOLVED: That\n(1) the report be noted; and\n(2) the Clerk do so."


def papers(*items: AgendaItem, **fields: object) -> MeetingPapers:
    given: dict[str, object] = {
        "council": "Marram Borough Council",
        "body": BodyName("Harbour Committee"),
        "meeting": a_meeting(1),
        "items": items,
        "numbers": tuple(item.minute_number for item in items),
        "readings": tuple(minute_text.read(item.minute_text) for item in items),
        **fields,
    }
    return MeetingPapers(**given)  # type: ignore[arg-type]


def items_of(told: JsonObject) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(dumped(told))["items"]
    return items


def test_a_kept_meeting_has_every_name_of_the_schema() -> None:
    item = an_item(
        id=3,
        minute_number="31",
        agenda_number="4",
        agenda_text="As agreed (Minute No. 20 refers).",
        minute_text=MINUTE,
    )
    action = an_action(1, 3, status=ActionStatus.PROPOSED)
    who = an_attendance("Ms R. Dunlin", kind=AttendanceKind.APOLOGIES, organisation="Port Watch")
    following = NextMeeting(date(2027, 6, 3), time(9, 30), "Fish Hall")
    told = kept_meeting(papers(item, attendance=(who,), actions=(action,), next_meeting=following))
    assert json.loads(dumped(told)) == {
        "body": "Harbour Committee",
        "date": "2027-03-04",
        "time": "18:30",
        "venue": "Council Chamber, Town Hall, Marram",
        "contact": "Rosalind Penny",
        "status": "planned",
        "next_meeting": {"date": "2027-06-03", "time": "09:30", "venue": "Fish Hall"},
        "attendance": [{"name": "Ms R. Dunlin", "kind": "apologies", "organisation": "Port Watch"}],
        "items": [
            {
                "number": "31",
                "agenda_number": "4",
                "heading": False,
                "title": "Repairs to the Fish Quay",
                "presenters": ["Head of Harbours"],
                "attachments": [{"name": "Condition survey", "type": "PDF", "size": "76 KB"}],
                "agenda_text": "As agreed (Minute No. 20 refers).",
                "minute_text": MINUTE,
                "resolutions": [
                    {
                        "introducer": "RESOLVED",
                        "kind": "resolution",
                        "confirmed": True,
                        "mover": None,
                        "seconder": None,
                        "vote": None,
                        "clauses": [
                            {"label": "(1)", "text": "the report be noted; and", "clauses": []},
                            {"label": "(2)", "text": "the Clerk do so.", "clauses": []},
                        ],
                    }
                ],
                "actions": [
                    {
                        "text": "Invite tenders for the Fish Quay",
                        "owner": "Head of Harbours",
                        "due": "2027-04-30",
                        "confirmed": False,
                    }
                ],
                "references": [
                    {
                        "text": "Minute No. 20",
                        "minute_number": "20",
                        "part": None,
                        "body": None,
                        "date": None,
                    }
                ],
                "votes": [],
                "declarations": [],
                "exempt": [],
                "passages": [],
            }
        ],
    }


def test_what_is_absent_is_null() -> None:
    told = kept_meeting(papers(AgendaItem(id=3), meeting=Meeting(1)))
    assert {name for name, value in told.items() if value is None} == {
        "date",
        "time",
        "venue",
        "contact",
        "next_meeting",
    }
    (item,) = items_of(told)
    assert {name for name, value in item.items() if value is None} == {
        "number",
        "agenda_number",
        "title",
        "agenda_text",
        "minute_text",
    }


def test_dropped_actions_and_those_of_other_items_are_left_out() -> None:
    actions = (
        an_action(1, 3, status=ActionStatus.DROPPED),
        an_action(1, 4),
        an_action(1, 3, status=ActionStatus.DONE, text="Done"),
    )
    (item,) = items_of(kept_meeting(papers(an_item(id=3), actions=actions)))
    assert [(action["text"], action["confirmed"]) for action in item["actions"]] == [("Done", True)]


def test_a_page_is_told_in_the_same_shape() -> None:
    text = "Update noted.\nAction: Ms Dunlin to write to the Port."
    page = PublishedPage(text, items=(PublishedItem(number="7", title="Port", minute_text=text),))
    told = read_meeting(page, [minute_text.read(text)], None)
    kept = kept_meeting(papers(an_item()))
    assert told.keys() == kept.keys()
    (item,) = items_of(told)
    assert item.keys() == items_of(kept)[0].keys()
    assert told["body"] is None
    assert [action["text"] for action in item["actions"]]


def test_documents_hold_meetings_and_what_was_not_understood() -> None:
    assert meetings_document([{"body": "A"}], ["words"]) == {
        "meetings": [{"body": "A"}],
        "not_understood": ["words"],
    }


def test_lists_have_every_name_of_the_schema() -> None:
    meeting = MeetingSummary(7, 1, "Harbour Committee", date(2027, 3, 4), None, "", MeetingStatus.HELD)
    assert listed_meetings([meeting]) == {
        "meetings": [
            {
                "id": 7,
                "body": "Harbour Committee",
                "date": "2027-03-04",
                "time": None,
                "venue": None,
                "status": "held",
            }
        ]
    }
    row = ActionRow(an_action(7, owner="", due=None), "Harbour Committee", date(2027, 3, 4), "", "Quay")
    assert listed_actions([row]) == {
        "actions": [
            {
                "text": "Invite tenders for the Fish Quay",
                "owner": None,
                "due": None,
                "status": "open",
                "minute_number": None,
                "meeting_id": 7,
            }
        ]
    }


def test_accents_are_written_as_they_are() -> None:
    assert dumped({"title": "Café “Mermaid”"}) == '{\n  "title": "Café “Mermaid”"\n}\n'


def test_of_an_item_that_is_not_for_the_public_only_the_heading_is_told() -> None:
    item = PublishedItem(
        "7", "Lease", ("Ms Quill",), agenda_text="Terms", minute_text=MINUTE, restricted=True
    )
    told = read_meeting(PublishedPage("", items=(item,)), (minute_text.read(MINUTE),), None)
    (shown,) = items_of(told)
    assert (shown["number"], shown["title"]) == ("7", "Lease")
    assert not any(shown[name] for name in shown if name not in ("number", "title"))


def test_a_reference_in_the_title_is_told_once() -> None:
    again = an_item(id=3, title="Sea Wall (Minute No. 12)", minute_text="Minute No. 12 was considered.")
    alone = an_item(id=4, title="Sea Wall (Minute No. 12)", minute_text="It was considered.")
    for item in items_of(kept_meeting(papers(again, alone))):
        assert [reference["text"] for reference in item["references"]] == ["Minute No. 12"]
