"""Older databases are refused until they are upgraded, and lose nothing by it."""

import os
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import URL, make_url, text

from sefton_minutes.domain.errors import DatabaseNeedsUpgrade, DatabaseUnusable, MinutesError
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.searching.plan import SearchPlan, Sought, texts_of
from sefton_minutes.domain.searching.query import parse_query
from sefton_minutes.domain.searching.request import SearchKind
from sefton_minutes.domain.server_findings import Weight
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.engine import make_plain_engine, writing
from sefton_minutes.storage.migrations import NEWEST, REVISIONS
from sefton_minutes.storage.schema import MIGRATIONS, WITHOUT_DOUBTS, WITHOUT_SEARCH_ENGINE
from sefton_minutes.storage.search_index import SearchIndex
from sefton_minutes.storage.server_check import server_check
from sefton_minutes.storage.server_script import Login, login_script, server_script
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.status import database_status
from sefton_minutes.storage.upgrading import Upgrade, upgrade
from tests.tls_server import TlsServer

OLDER = REVISIONS[:-1]

KEPT_IN_0001 = """
INSERT INTO body (id, version, regime, default_venue, contact, contact_post)
VALUES (7, 3, 'committee', 'Town Hall', 'Rosalind Penny', '');
INSERT INTO body_name VALUES (7, 0, 'Harbour Board', 'HB', NULL);
INSERT INTO meeting (id, version, body_id, day, venue, contact, contact_post, status, imported)
VALUES (9, 2, 7, '2027-03-04', 'Town Hall', '', '', 'held', FALSE);
INSERT INTO agenda_item
(id, version, meeting_id, position, title, minute_number, agenda_text, minute_text, is_heading)
VALUES (11, 5, 9, 0, 'Fish Quay', '34', '', 'It was noted.', FALSE);
"""


def make_older(url: str, revision: str, kept: str = KEPT_IN_0001) -> None:
    """A database as the program of that revision left it, with one minuted item."""
    engine = make_plain_engine(read_address(url))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        for statement in kept.strip().strip(";").split(";\n"):
            connection.execute(text(statement))
        if revision not in WITHOUT_SEARCH_ENGINE:
            SearchIndex(connection, Stamp("", datetime.now(UTC))).rebuild()
    engine.dispose()


def check_upgrade(url: str, revision: str) -> Upgrade:
    """An older database is refused, upgraded, and then holds what it held."""
    make_older(url, revision)
    with pytest.raises(DatabaseNeedsUpgrade, match="made by an older version"):
        Database.open(url, create=True)
    done = upgrade(url)
    assert (done.before, done.after) == (revision, NEWEST)
    database = Database.open(url)
    with database.reading() as records:
        assert records.search.find(
            SearchPlan((Sought(parse_query("noted"), texts_of(SearchKind.ALL)),))
        ).item_ids == (11,)
        assert records.items.get(11).minute_text == "It was noted."
        assert records.meetings.list()[0].body == "Harbour Board"
    database.close()
    return done


@pytest.mark.parametrize("revision", OLDER)
def test_an_older_file_is_copied_and_upgraded(tmp_path: Path, revision: str) -> None:
    done = check_upgrade(f"sqlite:///{tmp_path / 'minutes.sqlite'}", revision)
    assert done.copy == tmp_path / f"minutes.before-{NEWEST}.sqlite"
    copied = database_status(f"sqlite:///{done.copy}")
    assert (copied.revision, copied.items) == (revision, 1)


@pytest.mark.parametrize("revision", OLDER)
def test_an_older_server_database_is_upgraded(empty_postgresql_url: str, revision: str) -> None:
    assert check_upgrade(empty_postgresql_url, revision).copy is None


def test_the_owner_upgrades_and_every_login_is_held_to_its_role(tls_server: TlsServer) -> None:
    """The officer is told before what is to be done, cannot do it, and goes on afterwards with his rights."""
    name = "minutes_older"
    empty = f"DROP SCHEMA public CASCADE; CREATE SCHEMA public AUTHORIZATION {name}_owner;"
    for script in (
        server_script(name),
        login_script(name, Login("olga", Role.OFFICER, cleared=False)),
        f"ALTER ROLE {name}_owner PASSWORD 'own'; ALTER ROLE olga PASSWORD 'pass-word';",
        f"\\c {name}\n{empty}\nGRANT USAGE ON SCHEMA public TO {name}_reader;",
    ):
        done = tls_server.psql(script)
        assert done.returncode == 0, done.stderr
    owner, url = tls_server.url(f"{name}_owner", "own", name), tls_server.url("olga", "pass-word", name)
    make_older(owner, "0005")
    assert tls_server.psql(server_script(name)).returncode == 0, "it asks for the upgrade, and fails nothing"
    with pytest.raises(MinutesError):
        Database.open(url)
    with pytest.raises(MinutesError):
        upgrade(url)
    assert upgrade(owner).after == NEWEST
    found = server_check(url, lambda: datetime.now(UTC)).findings
    assert [each.sentence for each in found if each.weight is Weight.WRONG] == []
    database = Database.open(url)
    assert database.rights("").role is Role.OFFICER
    database.close()


def test_a_current_database_is_left_alone(database_url: str, tmp_path: Path) -> None:
    files = sorted(tmp_path.iterdir())
    assert upgrade(database_url) == Upgrade(NEWEST, NEWEST, None)
    assert sorted(tmp_path.iterdir()) == files


def test_an_empty_database_is_filled(empty_postgresql_url: str, tmp_path: Path) -> None:
    for url in (empty_postgresql_url, f"sqlite:///{tmp_path / 'minutes.sqlite'}"):
        assert upgrade(url) == Upgrade(None, NEWEST, None)
        Database.open(url).close()


def test_a_server_database_that_cannot_hold_every_letter_is_refused(postgresql_server: URL) -> None:
    server = postgresql_server.set(drivername="postgresql").render_as_string(hide_password=False)
    narrow = f"sefton_narrow_{os.getpid()}"
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {narrow} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0".encode())
        try:
            url = postgresql_server.set(drivername="postgresql+psycopg", database=narrow)
            with pytest.raises(
                DatabaseUnusable, match="keeps text as LATIN1, which cannot hold every letter"
            ):
                upgrade(url.render_as_string(hide_password=False))
        finally:
            admin.execute(f"DROP DATABASE {narrow} WITH (FORCE)".encode())


def test_another_programs_file_is_not_upgraded(tmp_path: Path) -> None:
    file = tmp_path / "minutes.sqlite"
    file.write_text("Minutes of the meeting\n" * 100)
    with pytest.raises(DatabaseUnusable, match="is not a database"):
        upgrade(f"sqlite:///{file}")


def test_a_newer_database_is_not_upgraded(sqlite_url: str) -> None:
    database = Database.open(sqlite_url)
    with writing(database.engine).begin() as connection:
        connection.execute(text("UPDATE sefton_revision SET version_num = '9999'"))
    database.close()
    with pytest.raises(DatabaseUnusable, match="newer version"):
        upgrade(sqlite_url)
    assert Path(make_url(sqlite_url).database or "").exists()


IMPORTED_IN_0001 = """
UPDATE meeting SET imported = TRUE;
UPDATE agenda_item SET minute_text = 'RESLOVED: That the report be noted.';
INSERT INTO audit_event (who, done_at, act, record_kind, record_id, detail)
VALUES ('r.penny', '2027-03-05 12:00:00', 'imported', 'item', 11, '{}');
"""


@pytest.mark.parametrize("revision", WITHOUT_DOUBTS)
def test_an_older_record_is_read_for_doubts(tmp_path: Path, revision: str) -> None:
    url = f"sqlite:///{tmp_path / 'minutes.sqlite'}"
    make_older(url, revision, KEPT_IN_0001 + IMPORTED_IN_0001)
    upgrade(url)
    database = Database.open(url)
    with database.reading() as records:
        (waiting,) = records.doubts.list()
        assert (waiting.item_id, waiting.words) == (11, "RESLOVED")
        assert list(records.as_published.of_items(9)) == [11]
    database.close()


def test_what_was_refused_stays_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'minutes.sqlite'}"
    refused = "INSERT INTO refusal VALUES (11, 'digest');\n"
    make_older(url, "0002", KEPT_IN_0001 + refused)
    upgrade(url)
    database = Database.open(url)
    with database.reading() as records:
        assert records.answers.of_item(11).refused == {"digest"}
    database.close()
