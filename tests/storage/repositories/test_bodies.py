from dataclasses import replace
from datetime import date

import pytest

from sefton_minutes.domain.bodies import BodyName, Regime
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import ChangedMeanwhile, NotFound
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_body, kept_body, kept_meeting


def test_a_body_comes_back_as_it_was_kept(database: Database) -> None:
    names = (BodyName("Quays Sub-Committee", "QSC"), BodyName("Harbour Board", "HB", date(2024, 5, 16)))
    body = kept_body(database, names=names, regime=Regime.PARTNERSHIP, default_time=None)
    assert (body.id, body.version) == (1, 1)
    with database.reading() as records:
        assert records.bodies.get(body.id) == body


def test_bodies_are_listed_by_their_newest_names(database: Database) -> None:
    for name in ("Planning", "allotments Panel", "Cabinet"):
        kept_body(database, name=name)
    with database.reading() as records:
        assert [body.name for body in records.bodies.all()] == ["allotments Panel", "Cabinet", "Planning"]


def test_a_body_is_found_by_any_name_it_ever_had(database: Database) -> None:
    names = (BodyName("Quays Sub-Committee", "QSC"), BodyName("Harbour Board", "HB", date(2024, 5, 16)))
    body = kept_body(database, names=names)
    with database.reading() as records:
        for name in ("harbour  board", "HB", "qsc", " Quays Sub-Committee "):
            assert records.bodies.find_named(name) == body
        assert records.bodies.find_named("Harbour") is None


def test_a_rename_is_kept_with_its_day(database: Database) -> None:
    body = kept_body(database)
    renamed = replace(body, names=(*body.names, BodyName("Coast Committee", "CC", date(2027, 5, 20))))
    with database.unit_of_work(OFFICER) as work:
        kept = work.bodies.update(renamed)
        work.commit(NO_CHANGES)
    assert kept == replace(renamed, version=2)
    with database.reading() as records:
        assert records.bodies.get(body.id) == kept


def test_a_stale_body_is_not_written(database: Database) -> None:
    body = kept_body(database)
    with database.unit_of_work(OFFICER) as work:
        work.bodies.update(replace(body, contact="Ivo Lark"))
        with pytest.raises(ChangedMeanwhile, match="changed this body"):
            work.bodies.update(replace(body, contact="Una Teal"))
        assert work.bodies.get(body.id).contact == "Ivo Lark"


def test_a_removed_body_is_listed_no_more_but_still_names_its_meetings(database: Database) -> None:
    body = kept_body(database)
    kept_meeting(database, body)
    with database.unit_of_work(OFFICER) as work:
        assert work.bodies.use_count(body.id) == 1
        work.bodies.remove(body.id)
        assert work.bodies.all() == ()
        assert work.bodies.find_named(body.name) is None
        assert [meeting.body for meeting in work.meetings.list()] == [body.name]
        with pytest.raises(NotFound):
            work.bodies.remove(body.id)
        with pytest.raises(ChangedMeanwhile, match="removed this body"):
            work.bodies.update(body)
        work.bodies.restore(body.id)
        assert work.bodies.all() == (replace(body, version=3),)


def test_meetings_in_the_bin_do_not_hold_a_body(database: Database) -> None:
    meeting = kept_meeting(database)
    with database.unit_of_work(OFFICER) as work:
        work.meetings.remove(meeting.id)
        assert work.bodies.use_count(meeting.body_id) == 0


def test_a_body_that_never_was(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        with pytest.raises(NotFound, match="There is no body 7"):
            work.bodies.get(7)
        with pytest.raises(NotFound):
            work.bodies.update(a_body(id=7, version=1))
        with pytest.raises(NotFound):
            work.bodies.restore(7)
