"""Actions: listed, typed by hand, accepted, edited, dropped, removed."""

from dataclasses import replace
from datetime import date

import pytest

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import NotAllowed, NotFound, RecordConflict
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.services.actions import Actions, ActionScope
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.people import People
from tests.builders import OFFICER, a_body, a_meeting, a_person, an_action, an_item
from tests.services.conftest import StandingClock, acts


@pytest.fixture
def meeting(bodies: Bodies, meetings: Meetings) -> Meeting:
    return meetings.add(a_meeting(bodies.add(a_body())[0].id))[0]


@pytest.fixture
def actions(desk: Desk) -> Actions:
    return Actions(desk)


@pytest.fixture
def action(actions: Actions, meeting: Meeting) -> Action:
    return actions.add(an_action(meeting.id, source=""))[0]


def test_an_action_is_added_edited_and_told_with_its_place(
    desk: Desk, actions: Actions, agendas: Agendas, meeting: Meeting
) -> None:
    item, _ = agendas.add_item(meeting.id, an_item(minute_number="31"))
    action, changes = actions.add(an_action(meeting.id, item.id, text=" Invite tenders\r\n"))
    assert changes.kinds == {Kind.ACTIONS}
    edited, _ = actions.edit(replace(action, status=ActionStatus.DONE), action)
    (row,) = actions.list(ActionScope.MEETING, meeting.id)
    assert row.action == edited == actions.get(action.id)
    assert (row.body, row.minute_number, row.item_title) == (
        "Harbour and Markets Committee",
        "31",
        item.title,
    )
    assert row.action.text == "Invite tenders"
    assert acts(desk, "action", action.id) == ["added", "edited"]


def test_an_action_needs_words_and_a_place(actions: Actions, agendas: Agendas, meeting: Meeting) -> None:
    with pytest.raises(NotAllowed, match="needs words"):
        actions.add(an_action(meeting.id, text=" "))
    with pytest.raises(NotFound):
        actions.add(an_action(987))
    item, _ = agendas.add_item(meeting.id, an_item())
    with pytest.raises(NotFound):
        actions.add(an_action(meeting.id, item.id + 1))


def test_an_action_belongs_to_the_meeting_of_its_item(
    actions: Actions, agendas: Agendas, meetings: Meetings, meeting: Meeting
) -> None:
    other, _ = meetings.add(a_meeting(meeting.body_id, day=date(2027, 6, 3)))
    item, _ = agendas.add_item(other.id, an_item())
    with pytest.raises(NotAllowed, match="another meeting"):
        actions.add(an_action(meeting.id, item.id))


def test_lists_are_in_the_order_of_their_days(actions: Actions, meeting: Meeting) -> None:
    for day in (None, date(2027, 5, 1), date(2027, 4, 2)):
        actions.add(an_action(meeting.id, due=day))
    assert [row.action.due for row in actions.list(ActionScope.ALL)] == [
        date(2027, 4, 2),
        date(2027, 5, 1),
        None,
    ]


def test_an_open_action_is_overdue_the_day_after(
    actions: Actions, action: Action, clock: StandingClock
) -> None:
    actions.add(an_action(action.meeting_id, due=None))
    actions.add(an_action(action.meeting_id, status=ActionStatus.DONE))
    clock.move(days=29)
    assert actions.list(ActionScope.OVERDUE) == ()
    clock.move(days=1)
    assert [row.action.id for row in actions.list(ActionScope.OVERDUE)] == [action.id]


def test_mine_are_those_under_any_of_my_names(desk: Desk, actions: Actions, meeting: Meeting) -> None:
    People(desk).add(a_person("Rosalind Penny", aliases=("R. Penny", OFFICER)))
    for owner in ("R. PENNY", "Rosalind Penny", "Head of Harbours"):
        actions.add(an_action(meeting.id, owner=owner))
    assert len(actions.list(ActionScope.MINE)) == 2
    assert len(actions.list(ActionScope.MINE, owner="head of harbours")) == 1
    assert actions.list(ActionScope.MINE, owner="Nobody") == ()


def test_an_action_is_dropped_removed_and_restored(actions: Actions, action: Action) -> None:
    dropped, _ = actions.drop(action.id)
    assert dropped.status is ActionStatus.DROPPED
    assert actions.list(ActionScope.ALL) == ()
    accepted, _ = actions.accept(action.id)
    assert accepted.status is ActionStatus.OPEN
    actions.remove(action.id)
    with pytest.raises(NotFound):
        actions.get(action.id)
    actions.restore(action.id)
    assert actions.get(action.id).status is ActionStatus.OPEN


def test_a_stale_edit_is_told(actions: Actions, action: Action) -> None:
    actions.edit(replace(action, owner="T. Vane"), action)
    with pytest.raises(RecordConflict, match=r"Owner: “T\. Vane”") as raised:
        actions.edit(replace(action, owner="B. Vane", due=date(2027, 5, 3)), action)
    assert actions.get(action.id) == raised.value.theirs
    kept, _ = actions.edit(replace(action, owner="B. Vane"), action, actions.get(action.id))
    assert kept.owner == "B. Vane"


def test_fields_that_two_officers_edit_apart_are_merged(actions: Actions, action: Action) -> None:
    actions.edit(replace(action, owner="T. Vane"), action)
    kept, _ = actions.edit(replace(action, due=date(2027, 5, 3)), action)
    assert (kept.owner, kept.due) == ("T. Vane", date(2027, 5, 3))
