"""The items of a meeting."""

from dataclasses import replace

import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.services.actions import Actions, ActionScope
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import DraftField, Drafts
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
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
    changes = agendas.move_item(items[2].id, 0)
    assert Kind.ITEMS in changes
    assert titles(meetings, meeting) == ["C", "A", "B"]
    agendas.move_item(items[2].id, 99)
    assert titles(meetings, meeting) == ["A", "B", "C"]


def test_an_edit_leaves_the_minute_and_the_papers(
    agendas: Agendas, minutes: Minutes, items: tuple[AgendaItem, ...]
) -> None:
    saved = minutes.save(items[0].id, "Noted.", items[0].version).item
    edited, _ = agendas.edit_item(
        replace(saved, title=" New\ntitle ", presenters=("T. Vane", " "), minute_text="", attachments=())
    )
    assert edited == replace(saved, title="New title", presenters=("T. Vane",), version=saved.version + 1)
    assert agendas.get_item(items[0].id) == edited
    with pytest.raises(ChangedMeanwhile):
        agendas.edit_item(replace(saved, title="Stale"))


def test_an_edit_settles_what_was_typed(
    agendas: Agendas, drafts: Drafts, items: tuple[AgendaItem, ...]
) -> None:
    item = items[0]
    drafts.record(item, "T. Vane\nR. Dunlin\n", DraftField.PRESENTERS)
    drafts.record(item, "Report of the Clerk", DraftField.AGENDA_TEXT)
    drafts.record(item, "half a minu")
    agendas.edit_item(replace(item, presenters=("T. Vane", "R. Dunlin"), agenda_text="Report of the Clerk"))
    assert [(draft.field, draft.version) for draft in drafts.unsaved()] == [
        (DraftField.MINUTE_TEXT, item.version + 1)
    ]


def test_an_agenda_text_has_revisions(desk: Desk, agendas: Agendas, items: tuple[AgendaItem, ...]) -> None:
    agendas.edit_item(replace(items[0], agenda_text="Report of the Clerk."))
    with desk.reading() as records:
        texts = [each.text for each in records.revisions.of_item(items[0].id, TextField.AGENDA)]
    assert texts == ["Report of the Clerk."]


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
