from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sefton_minutes.domain.actions import ActionRow, ActionStatus
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, an_action, kept_body, kept_item, kept_meeting


def test_an_action_comes_back_as_it_was_kept(database: Database) -> None:
    item = kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        proposed = work.actions.add(
            an_action(item.meeting_id, item.id, due=None, status=ActionStatus.PROPOSED, orphaned=True)
        )
        assert work.actions.get(proposed.id) == proposed
        accepted = work.actions.update(replace(proposed, status=ActionStatus.OPEN))
        assert (
            work.actions.get(proposed.id)
            == accepted
            == replace(proposed, status=ActionStatus.OPEN, version=2)
        )
        with pytest.raises(ChangedMeanwhile, match="changed this action"):
            work.actions.update(proposed)


def test_actions_of_a_meeting_follow_its_items(database: Database) -> None:
    meeting = kept_meeting(database)
    first, second = kept_item(database, meeting, title="1"), kept_item(database, meeting, title="2")
    with database.unit_of_work(OFFICER) as work:
        loose = work.actions.add(an_action(meeting.id))
        late = work.actions.add(an_action(meeting.id, second.id))
        early = work.actions.add(an_action(meeting.id, first.id))
        assert work.actions.of_meeting(meeting.id) == (early, late, loose)
        assert work.actions.of_item(second.id) == (late,)
        work.actions.remove(late.id)
        assert work.actions.of_item(second.id) == ()
        with pytest.raises(NotFound, match="There is no action"):
            work.actions.get(late.id)
        work.actions.restore(late.id)
        assert work.actions.get(late.id).version == 3


def test_rows_say_where_an_action_was_minuted(database: Database) -> None:
    meeting = kept_meeting(database)
    item = kept_item(database, meeting, minute_number="34")
    with database.unit_of_work(OFFICER) as work:
        minuted = work.actions.add(an_action(meeting.id, item.id))
        loose = work.actions.add(an_action(meeting.id, due=None))
        assert work.actions.rows() == (
            ActionRow(minuted, "Harbour and Markets Committee", meeting.day, "34", item.title),
            ActionRow(loose, "Harbour and Markets Committee", meeting.day, "", ""),
        )


def test_rows_are_narrowed_and_come_earliest_due_first(database: Database) -> None:
    body = kept_body(database)
    meeting, other = kept_meeting(database, body), kept_meeting(database, body, day=None)
    with database.unit_of_work(OFFICER) as work:

        def add(text: str, meeting_id: int = meeting.id, **fields: Any) -> None:
            work.actions.add(an_action(meeting_id, text=text, **fields))

        add("undated", due=None)
        add("late", due=date(2027, 5, 1), owner="ROSALIND Penny")
        add("done", due=date(2027, 1, 1), status=ActionStatus.DONE)
        add("early", due=date(2027, 2, 1))
        add("elsewhere", other.id, due=date(2027, 5, 1))

        def texts(**narrowed: object) -> list[str]:
            return [row.action.text for row in work.actions.rows(**narrowed)]  # type: ignore[arg-type]

        assert texts() == ["done", "early", "late", "elsewhere", "undated"]
        assert texts(statuses=(ActionStatus.OPEN,), due_before=date(2027, 5, 1)) == ["early"]
        assert texts(owners=("Rosalind Penny", "R. Penny")) == ["late"]
        assert texts(owners=()) == []
        assert texts(meeting_id=other.id) == ["elsewhere"]


def test_an_action_can_be_erased_as_if_it_had_never_been(database: Database) -> None:
    item = kept_item(database)
    with database.unit_of_work(OFFICER) as work:
        action = work.actions.add(an_action(item.meeting_id, item.id))
        other = work.actions.add(an_action(item.meeting_id, item.id))
        work.actions.remove(action.id)
        assert work.actions.removed_of_item(item.id) == (replace(action, version=2),)
        work.actions.erase(action.id)
        assert work.actions.removed_of_item(item.id) == ()
        assert work.actions.of_item(item.id) == (other,)
        assert work.actions.add(an_action(item.meeting_id)).id not in (action.id, other.id)
