"""The parts put together."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sefton_minutes import composition
from sefton_minutes.composition import (
    WindowStart,
    compose,
    compose_for_window,
    compose_sample_council,
    put_aside,
)
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.errors import CannotWriteFile, DatabaseUnavailable, NotAllowed, NothingChosen
from tests.builders import a_body, a_meeting, a_typed_minute, an_item


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("SEFTON_MINUTES_DATA", str(folder))
    return folder


def test_services_work_together_on_either_database(database_url: str, tmp_path: Path) -> None:
    services = compose(database_url, tmp_path, "r.penny", create=True)
    body, _ = services.bodies.add(a_body())
    meeting, _ = services.meetings.add(a_meeting(body.id))
    item, _ = services.agendas.add_item(meeting.id, an_item())
    services.saving.save(a_typed_minute(item, "RESOLVED: That the survey be noted."))
    assert services.meetings.open(meeting.id).items[0].minute_text.endswith("be noted.")
    assert services.exporting.meeting(meeting.id, "json").startswith(b"{")
    assert services.who == "r.penny"
    assert "minutes" in services.place or "sefton" in services.place
    services.close()


def test_who_works_here_is_the_login_name(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "t.vane")
    monkeypatch.setattr("getpass.getuser", lambda: os.environ["LOGNAME"])
    services = compose(sqlite_url, tmp_path)
    assert services.who == "t.vane"
    services.close()


def test_a_system_that_knows_no_user_is_put_up_with(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no such user")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert composition.login_name() == "unknown"


def test_drafts_follow_a_database_that_was_moved(database_url: str, tmp_path: Path) -> None:
    first = compose(database_url, tmp_path, "r.penny", create=True)
    body, _ = first.bodies.add(a_body())
    meeting, _ = first.meetings.add(a_meeting(body.id))
    item, _ = first.agendas.add_item(meeting.id, an_item())
    first.drafts.record(item, "Members cons")
    first.administration.backup(tmp_path / "moved.sqlite", lambda *_: None, lambda: False)
    first.close()
    moved = compose(composition.sqlite_url(tmp_path / "moved.sqlite"), tmp_path, "r.penny")
    assert [offer.draft.text for offer in moved.drafts.offered()] == ["Members cons"]
    moved.close()


def test_another_database_is_not_offered_the_same_drafts(tmp_path: Path) -> None:
    first = compose(composition.sqlite_url(tmp_path / "one.sqlite"), tmp_path, create=True)
    second = compose(composition.sqlite_url(tmp_path / "two.sqlite"), tmp_path, create=True)
    first.drafts.record(AgendaItem(id=1, version=1), "Members cons")
    first.close()
    assert second.drafts.offered() == ()
    second.close()


def test_a_window_makes_the_users_own_database_once_it_is_chosen(data_folder: Path) -> None:
    start = WindowStart(None)
    with pytest.raises(NothingChosen):
        start.compose()
    start.connecting.choose(start.connecting.own_file())
    services = start.compose()
    services.bodies.add(a_body())
    services.close()
    assert (data_folder / "minutes.sqlite").exists()
    again = WindowStart(None).compose()
    assert len(again.bodies.all()) == 1
    again.close()


def test_an_absent_database_is_made_only_where_asked(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="There is no database"):
        compose(composition.sqlite_url(tmp_path / "absent.sqlite"), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_data_folder_that_cannot_be_made_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("a file")
    monkeypatch.setenv("SEFTON_MINUTES_DATA", str(tmp_path / "taken" / "data"))
    with pytest.raises(CannotWriteFile, match="cannot be made"):
        compose_for_window("sqlite:///minutes.sqlite")


class TestSampleCouncil:
    """`demo` keeps existing work unless it is asked to begin anew."""

    def test_fresh_puts_the_old_one_aside_and_begins_anew(self, data_folder: Path) -> None:
        services = compose_sample_council(None, fresh=False)
        body = services.bodies.all()[0]
        services.bodies.edit(replace(body, default_venue="Changed"), body)
        services.drafts.record(AgendaItem(id=1, version=1), "Members cons")
        services.close()
        again = compose_sample_council(None, fresh=False)
        assert again.bodies.get(body.id).default_venue == "Changed"
        again.close()
        anew = compose_sample_council(None, fresh=True)
        assert anew.bodies.get(body.id).default_venue == body.default_venue
        assert anew.drafts.offered() == ()
        anew.close()
        (aside,) = data_folder.glob("sample-council until *.sqlite")
        kept = compose(composition.sqlite_url(aside), data_folder)
        assert kept.bodies.get(body.id).default_venue == "Changed"
        assert [offer.draft.text for offer in kept.drafts.offered()] == ["Members cons"]
        kept.close()

    def test_a_named_database_is_never_put_aside(self, sqlite_url: str, data_folder: Path) -> None:
        with pytest.raises(NotAllowed, match="own file"):
            compose_sample_council(sqlite_url, fresh=True)


def test_nothing_is_put_aside_where_nothing_is(tmp_path: Path) -> None:
    assert put_aside(tmp_path / "absent.sqlite") is None


def test_the_clock_is_the_computers() -> None:
    clock = composition.SystemClock()
    before = datetime.now(UTC)
    assert before <= clock.now() <= datetime.now(UTC)
    assert clock.today() == datetime.now().astimezone().date()
