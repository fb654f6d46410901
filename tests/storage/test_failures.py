"""Every failure of the surroundings has a sentence; a bug of ours has none."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import URL, make_url

from sefton_minutes.domain.errors import (
    DatabaseFull,
    DatabaseUnavailable,
    DatabaseUnusable,
    MinutesError,
    NotAllowed,
    PasswordWanted,
)
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.failures import as_minutes_error

FILE = read_address("sqlite:////srv/minutes.sqlite")
SERVER = read_address("postgresql+psycopg://clerk:secret@db.marram.example/minutes")


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("as the driver says it")
    error.sqlite_errorcode = code
    return error


def server_error(state: str) -> psycopg.Error:
    kind: type[psycopg.Error] = psycopg.errors.lookup(state)
    return kind("as the server says it")


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (sqlite3.SQLITE_BUSY, DatabaseUnavailable, "is locked by another program"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, DatabaseUnavailable, "is locked by another program"),
        (sqlite3.SQLITE_FULL, DatabaseFull, "The disk that holds the database"),
        (sqlite3.SQLITE_READONLY_DBMOVED, DatabaseUnavailable, "is read-only"),
        (sqlite3.SQLITE_IOERR_WRITE, DatabaseUnavailable, "failed to read or write"),
        (sqlite3.SQLITE_CANTOPEN, DatabaseUnavailable, "cannot be opened or written"),
        (sqlite3.SQLITE_CORRUPT, DatabaseUnusable, "is damaged"),
        (sqlite3.SQLITE_CORRUPT_VTAB, DatabaseUnusable, "database check --rebuild"),
        (sqlite3.SQLITE_NOTADB, DatabaseUnusable, "is not a database"),
    ],
)
def test_sqlite_codes(code: int, kind: type[MinutesError], words: str) -> None:
    told = as_minutes_error(sqlite_error(code), FILE)
    assert type(told) is kind
    assert words in str(told)
    assert "/srv/minutes.sqlite" in str(told)


@pytest.mark.parametrize(
    ("state", "kind", "words"),
    [
        ("25006", DatabaseUnavailable, "minutes on db.marram.example is read-only"),
        ("28P01", PasswordWanted, "db.marram.example did not accept login and password"),
        ("40P01", DatabaseUnavailable, "in each other's way, and the server put this one off"),
        ("42501", NotAllowed, "has no right to do that"),
        ("53100", DatabaseFull, "is full"),
        ("53300", DatabaseUnavailable, "has no connection to spare"),
        ("57P01", DatabaseUnavailable, "closed the connection to the database minutes"),
        ("XX001", DatabaseUnusable, "is damaged"),
    ],
)
def test_server_states(state: str, kind: type[MinutesError], words: str) -> None:
    told = as_minutes_error(server_error(state), SERVER)
    assert type(told) is kind
    assert words in str(told)
    assert "secret" not in str(told)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ('FATAL:  password authentication failed for user "clerk"', "did not accept login and password"),
        ("fe_sendauth: no password supplied", "asks for a password"),
        (
            'FATAL:  no pg_hba.conf entry for host "h", user "clerk", database "minutes"',
            "not let this user in",
        ),
        ('FATAL:  role "clerk" is not permitted to log in', "does not let this user in"),
        ('FATAL:  database "minutes" does not exist', "There is no database minutes on the server"),
        ('FATAL:  permission denied for database "minutes"', "does not let this user in"),
        ("FATAL:  sorry, too many clients already", "has no connection to spare"),
        ("FATAL:  the database system is starting up", "is starting or stopping"),
        ("server closed the connection unexpectedly", "closed the connection"),
        ("failed to resolve host 'db.marram.example': Name or service not known", "cannot be reached"),
        ("connection timeout expired", "cannot be reached"),
    ],
)
def test_what_is_said_while_connecting(said: str, words: str) -> None:
    told = as_minutes_error(psycopg.OperationalError(said), SERVER)
    assert isinstance(told, DatabaseUnavailable)
    assert words in str(told)


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error(sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY),
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite3.ProgrammingError("closed"),
        server_error("23505"),
        server_error("42601"),
        psycopg.ProgrammingError("misused"),
        ValueError("ours"),
    ],
    ids=repr,
)
def test_a_bug_of_ours_has_no_sentence(error: Exception) -> None:
    assert as_minutes_error(error, FILE) is None


@pytest.fixture
def url_with_password(postgresql_server: URL, postgresql_url: str) -> Iterator[URL]:
    """An address whose user must give a password, and gives the wrong one."""
    administrator = make_url(postgresql_url).set(drivername="postgresql")
    with psycopg.connect(administrator.render_as_string(False), autocommit=True) as admin:
        found = admin.execute("SHOW hba_file").fetchone()
        rules = Path(found[0] if found else "")
        if not rules.is_file():
            pytest.skip("the server's rules are not on this computer")
        before = rules.read_text()
        admin.execute("CREATE ROLE guarded LOGIN PASSWORD 'right'")
        rules.write_text(f"local all guarded scram-sha-256\nhost all guarded all scram-sha-256\n{before}")
        admin.execute("SELECT pg_reload_conf()")
        yield make_url(postgresql_url).set(username="guarded", password="wrong-one")
        rules.write_text(before)
        admin.execute("SELECT pg_reload_conf()")
        admin.execute("DROP ROLE guarded")


def test_a_wrong_password_is_told_without_it(url_with_password: URL) -> None:
    with pytest.raises(PasswordWanted) as told:
        Database.open(url_with_password.render_as_string(hide_password=False))
    assert "did not accept login and password" in str(told.value)
    assert "wrong-one" not in str(told.value)
    assert told.value.advice == "Sign in again."
