"""The invented council for trying the program."""

import json
from dataclasses import dataclass

import pytest

from sefton_minutes import resources
from sefton_minutes.domain.actions import ActionStatus
from sefton_minutes.services.actions import Actions, ActionScope
from sefton_minutes.services.council import Council
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.people import People
from sefton_minutes.services.sample_council import is_empty, plant

TEXT = resources.text("sample_council", "council.json")


@dataclass(frozen=True)
class Planted:
    desk: Desk


def test_all_that_is_told_is_kept(desk: Desk, meetings: Meetings) -> None:
    told = json.loads(TEXT)
    assert is_empty(Planted(desk))
    plant(Planted(desk), TEXT)
    assert not is_empty(Planted(desk))
    assert Council(desk).name() == told["council"]
    assert len(People(desk).all()) == len(told["people"])
    assert len(meetings.list()) == len(told["meetings"])
    for each in told["meetings"]:
        opened = meetings.open(meetings.find(f"{each['body']} {each['day']}"))
        assert [item.title for item in opened.items] == [item["title"] for item in each["items"]]
        assert [who.name for who in opened.attendance] == [who["name"] for who in each["attendance"]]
        texts = {action.text for action in opened.actions if action.status is not ActionStatus.PROPOSED}
        assert texts == {action["text"] for action in each["actions"]}
    assert Actions(desk).list(ActionScope.OVERDUE)


def test_a_council_that_is_told_wrongly_leaves_nothing(desk: Desk) -> None:
    told = json.loads(TEXT)
    told["meetings"] = [told["meetings"][0], {**told["meetings"][1], "body": "No such body"}]
    with pytest.raises(KeyError):
        plant(Planted(desk), json.dumps(told))
    assert is_empty(Planted(desk))
