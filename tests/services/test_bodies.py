"""The bodies whose meetings are minuted."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import NotAllowed, NotFound, RecordConflict
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from tests.builders import a_body, a_meeting
from tests.services.conftest import acts


def test_a_body_is_added_edited_and_listed_by_name(desk: Desk, bodies: Bodies) -> None:
    harbour, changes = bodies.add(a_body())
    bodies.add(a_body("Allotments Panel", names=(BodyName(" Allotments\nPanel "),)))
    edited, _ = bodies.edit(replace(harbour, default_venue="Fish Hall"), harbour)
    assert changes.kinds == {Kind.BODIES}
    assert [body.name for body in bodies.all()] == ["Allotments Panel", "Harbour and Markets Committee"]
    assert bodies.get(harbour.id) == edited
    assert acts(desk, "body", harbour.id) == ["added", "edited"]


@pytest.mark.parametrize("names", [(), (BodyName("  "),)])
def test_a_body_without_a_name_is_not_kept(bodies: Bodies, names: tuple[BodyName, ...]) -> None:
    with pytest.raises(NotAllowed, match="needs a name"):
        bodies.add(a_body(names=names))
    assert bodies.all() == ()


def test_two_who_add_a_body_at_once_keep_one(bodies: Bodies) -> None:
    start = threading.Barrier(2)

    def add() -> None:
        start.wait()
        bodies.add(a_body())

    with ThreadPoolExecutor(2) as officers:
        raised = [each.exception() for each in (officers.submit(add), officers.submit(add))]
    assert sorted(type(error).__name__ for error in raised) == ["NoneType", "NotAllowed"]
    assert len(bodies.all()) == 1


@pytest.mark.parametrize("name", ["hmc", "HARBOUR AND  MARKETS COMMITTEE"])
def test_no_two_bodies_bear_one_name(bodies: Bodies, name: str) -> None:
    bodies.add(a_body())
    with pytest.raises(NotAllowed, match="Another body is called"):
        bodies.add(Body((BodyName(name),)))


def test_a_rename_leaves_history(bodies: Bodies) -> None:
    body, _ = bodies.add(a_body())
    renamed, changes = bodies.rename(body.id, "Coast Committee", "CC", date(2027, 5, 20))
    assert renamed.name_on(date(2027, 5, 19)).name == "Harbour and Markets Committee"
    assert renamed.name_on(date(2027, 5, 20)) == BodyName("Coast Committee", "CC", date(2027, 5, 20))
    assert Kind.MEETINGS in changes
    with pytest.raises(NotAllowed, match="from 20 May 2027, not before"):
        bodies.rename(body.id, "Sea Committee", "", date(2027, 5, 20))


def test_a_body_with_meetings_is_not_removed(bodies: Bodies, meetings: Meetings) -> None:
    body, _ = bodies.add(a_body())
    meeting, _ = meetings.add(a_meeting(body.id))
    with pytest.raises(NotAllowed, match="a meeting is recorded under it"):
        bodies.remove(body.id)
    meetings.remove(meeting.id)
    bodies.remove(body.id)
    assert bodies.all() == ()


def test_a_removal_is_taken_back_unless_the_name_was_given_away(bodies: Bodies) -> None:
    body, _ = bodies.add(a_body())
    bodies.remove(body.id)
    bodies.restore(body.id)
    assert [each.id for each in bodies.all()] == [body.id]
    bodies.remove(body.id)
    bodies.add(a_body())
    with pytest.raises(NotAllowed, match="Another body is called"):
        bodies.restore(body.id)


def test_a_stale_edit_and_an_unknown_body_are_told(bodies: Bodies) -> None:
    body, _ = bodies.add(a_body())
    bodies.edit(replace(body, contact="T. Vane"), body)
    with pytest.raises(RecordConflict):
        bodies.edit(replace(body, contact="B. Vane"), body)
    with pytest.raises(NotFound):
        bodies.get(987)


def test_a_body_under_a_former_name_joins_its_body(desk: Desk, bodies: Bodies, meetings: Meetings) -> None:
    former, _ = bodies.add(a_body("Quay Trustees", names=(BodyName("Quay Trustees", "QT"),)))
    newer, _ = bodies.add(a_body("Coast Board", names=(BodyName("Coast Board"),)))
    old, _ = meetings.add(a_meeting(former.id, day=date(2009, 1, 5)))
    meetings.add(a_meeting(newer.id, day=date(2012, 1, 5)))
    changes = bodies.join(former.id, newer.id, None)
    (body,) = bodies.all()
    assert Kind.MEETINGS in changes
    assert body.names == (BodyName("Quay Trustees", "QT"), BodyName("Coast Board", from_day=date(2012, 1, 5)))
    assert [(each.body_id, each.body) for each in meetings.list()] == [
        (newer.id, "Coast Board"),
        (newer.id, "Quay Trustees"),
    ]
    assert meetings.open(old.id).body.id == newer.id
    with desk.reading() as records:
        joined, gone = (records.audit.of_record("body", each.id)[-1] for each in (newer, former))
    assert (joined.act, gone.act) == ("joined", "joined into another")
    assert joined.detail == {
        "name": "Quay Trustees",
        "body": former.id,
        "meetings": [old.id],
        "names before": [["Coast Board", "", ""]],
    }
    assert gone.detail == {"body": newer.id, "meetings": [old.id]}


def test_the_day_of_the_newer_name_may_be_given(bodies: Bodies) -> None:
    former, _ = bodies.add(a_body("Quay Trustees", names=(BodyName("Quay Trustees"),)))
    newer, _ = bodies.add(a_body("Coast Board", names=(BodyName("Coast Board"),)))
    bodies.join(former.id, newer.id, date(2011, 5, 1))
    assert bodies.get(newer.id).names[1] == BodyName("Coast Board", from_day=date(2011, 5, 1))


def test_a_body_joins_another_that_is_there(bodies: Bodies) -> None:
    body, _ = bodies.add(a_body())
    with pytest.raises(NotAllowed, match="cannot join itself"):
        bodies.join(body.id, body.id, None)
    with pytest.raises(NotFound):
        bodies.join(body.id, 99, None)
