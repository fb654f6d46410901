"""The items of a meeting."""

from dataclasses import replace

import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES, Kind
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.services.actions import Actions, ActionScope
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from tests.builders import a_body, a_meeting, an_action, an_item
from tests.services.conftest import acts


@pytest.fixture
def meeting(bodies: Bodies, meetings: Meetings) -> Meeting:
    return meetings.add(a_meeting(bodies.add(a_body())[0].id))[0]


@pytest.fixture
def items(agendas: Agendas, meeting: Meeting) -> tuple[AgendaItem, ...]:
    return tuple(agendas.add_item(meeting.id, an_item(title))[0] for title in ("A", "B", "C"))


def titles(meetings: Meetings, meeting: Meeting) -> list[str]:
    return [item.title for item in meetings.open(meeting.id).items]


def test_items_are_added_at_a_place_or_at_the_end(
    agendas: Agendas, meetings: Meetings, meeting: Meeting, items: tuple[AgendaItem, ...]
) -> None:
    added, changes = agendas.add_item(meeting.id, an_item("Between"), 1)
    agendas.add_item(meeting.id, an_item("Last"))
    assert titles(meetings, meeting) == ["A", "Between", "B", "C", "Last"]
    assert (changes.meeting_id, changes.item_id) == (meeting.id, added.id)
    with pytest.raises(NotFound):
        agendas.add_item(987, an_item())


def test_a_new_item_with_a_minute_is_read(agendas: Agendas, desk: Desk, meeting: Meeting) -> None:
    item, _ = agendas.add_item(meeting.id, an_item(minute_text="RESOLVED: That the report be noted."))
    with desk.reading() as records:
        assert len(records.resolutions.of_item(item.id)) == 1
        assert [revision.text for revision in records.revisions.of_item(item.id)] == [item.minute_text]


def test_items_are_moved(
    agendas: Agendas, meetings: Meetings, meeting: Meeting, items: tuple[AgendaItem, ...]
) -> None:
    a, b, c = (item.id for item in items)
    changes = agendas.move_item(c, 0, (a, b, c))
    assert Kind.ITEMS in changes
    assert changes.also_by == ""
    assert titles(meetings, meeting) == ["C", "A", "B"]
    agendas.move_item(c, 99, (c, a, b))
    assert titles(meetings, meeting) == ["A", "B", "C"]


def test_moves_by_two_officers_both_stand_and_one_item_stands_where_the_later_put_it(
    desk: Desk,
    agendas: Agendas,
    meetings: Meetings,
    meeting: Meeting,
    items: tuple[AgendaItem, ...],
) -> None:
    a, b, c = seen = tuple(item.id for item in items)
    other = Agendas(replace(desk, who="t.vane"))
    other.move_item(c, 0, seen)
    agendas.move_item(b, 0, seen)
    assert titles(meetings, meeting) == ["B", "C", "A"]
    seen = (b, c, a)
    other.move_item(a, 0, seen)
    assert agendas.move_item(a, 1, seen).also_by == "t.vane"
    assert titles(meetings, meeting) == ["B", "A", "C"]


def test_what_is_removed_twice_is_removed_once(
    desk: Desk, agendas: Agendas, items: tuple[AgendaItem, ...]
) -> None:
    agendas.remove_item(items[0].id)
    assert agendas.remove_item(items[0].id) == NO_CHANGES
    agendas.restore_item(items[0].id)
    assert agendas.restore_item(items[0].id) == NO_CHANGES
    assert acts(desk, "item", items[0].id) == ["added", "removed", "restored"]


def test_an_item_goes_with_its_actions_and_comes_back_to_its_place(
    desk: Desk, agendas: Agendas, meetings: Meetings, meeting: Meeting, items: tuple[AgendaItem, ...]
) -> None:
    actions = Actions(desk)
    actions.add(an_action(meeting.id, items[0].id))
    agendas.remove_item(items[0].id)
    assert titles(meetings, meeting) == ["B", "C"]
    assert actions.list(ActionScope.ALL) == () == meetings.open(meeting.id).actions
    agendas.restore_item(items[0].id)
    assert titles(meetings, meeting) == ["A", "B", "C"]
    assert len(actions.list(ActionScope.ALL)) == 1
    assert acts(desk, "item", items[0].id) == ["added", "removed", "restored"]
