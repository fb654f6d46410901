"""What an IT department runs on its own server, through psql."""

import psycopg
import pytest

from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.rights import Rights, Role
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.migrations import NEWEST
from sefton_minutes.storage.server_script import Login, login_script, server_script
from sefton_minutes.storage.upgrading import upgrade
from tests.tls_server import TlsServer

ODD_NAME = 'Sefton\'s "Min=utes" 100%'


def ran(server: TlsServer, script: str) -> str:
    done = server.psql(script)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def set_password(server: TlsServer, login: str, password: str) -> None:
    with server.superuser() as connection:
        connection.execute(
            psycopg.sql.SQL("ALTER ROLE {} PASSWORD {}").format(psycopg.sql.Identifier(login), password)
        )


@pytest.mark.parametrize("name", ["minutes_s", ODD_NAME])
def test_the_script_makes_a_database_that_officers_open(tls_server: TlsServer, name: str) -> None:
    ran(tls_server, server_script(name))
    ran(tls_server, login_script(name, Login("rosa of " + name[:9], Role.CHECKER, cleared=True)))
    set_password(tls_server, "rosa of " + name[:9], "pass-word")
    database = Database.open(tls_server.url("rosa of " + name[:9], "pass-word", name))
    assert database.rights("") == Rights(Role.CHECKER, cleared=True, enforced=True)
    assert database.login() == "rosa of " + name[:9]
    database.close()


def test_it_may_be_run_again(tls_server: TlsServer) -> None:
    ran(tls_server, server_script("minutes_again"))
    assert ran(tls_server, server_script("minutes_again")) == ""


def test_a_login_is_given_another_role_and_no_powers(tls_server: TlsServer) -> None:
    ran(tls_server, server_script("minutes_moved"))
    with tls_server.superuser() as connection:
        connection.execute("CREATE ROLE moved LOGIN CREATEDB")
    ran(tls_server, login_script("minutes_moved", Login("moved", Role.ADMINISTRATOR, cleared=True)))
    ran(tls_server, login_script("minutes_moved", Login("moved", Role.READER, cleared=False)))
    set_password(tls_server, "moved", "pass-word")
    database = Database.open(tls_server.url("moved", "pass-word", "minutes_moved"))
    assert database.rights("") == Rights(Role.READER, cleared=False, enforced=True)
    database.close()
    with tls_server.superuser() as connection:
        powers = connection.execute("SELECT rolcreatedb FROM pg_roles WHERE rolname = 'moved'").fetchone()
    assert powers == (False,)


@pytest.mark.parametrize("name", ["postgres", "minutes_great_reader", "minutes_great_owner"])
def test_a_superuser_a_group_and_an_owner_are_no_officers_login(tls_server: TlsServer, name: str) -> None:
    ran(tls_server, server_script("minutes_great"))
    done = tls_server.psql(login_script("minutes_great", Login(name, Role.READER, cleared=False)))
    assert done.returncode == 3
    assert "superuser, a group or an owner" in done.stderr


@pytest.mark.parametrize("name", ["", "min\nutes", "x" * 48, "é" * 25])
def test_a_name_that_cannot_have_roles_is_refused(name: str) -> None:
    with pytest.raises(NotAllowed):
        server_script(name)


def test_a_network_is_one_word() -> None:
    with pytest.raises(NotAllowed, match="no network"):
        server_script("minutes", ["0.0.0.0/0 trust"])


def test_the_lines_for_the_door_ask_for_tls_and_a_password() -> None:
    rules = [
        line.removeprefix("--").split()
        for line in server_script("minutes", ["10.20.0.0/16"]).splitlines()
        if line.startswith("--     host")
    ]
    assert [rule for rule in rules if rule[-1] != "reject"] == [
        ["hostssl", '"minutes"', '+"minutes_reader"', "10.20.0.0/16", "scram-sha-256"],
        ["hostssl", '"minutes"', '"minutes_owner"', "10.20.0.0/16", "scram-sha-256"],
    ]
    assert "trust" not in {word for rule in rules for word in rule}


def test_an_older_database_is_taken_over_and_upgraded_by_its_owner(tls_server: TlsServer) -> None:
    """Whatever login made it."""
    with tls_server.superuser() as connection:
        connection.execute("CREATE DATABASE minutes_older")
    Database.open(tls_server.own_url("minutes_older"), create=True).close()
    ran(tls_server, server_script("minutes_older"))
    set_password(tls_server, "minutes_older_owner", "pass-word")
    with tls_server.superuser("minutes_older") as connection:
        connection.execute("GRANT ALL ON audit_event TO minutes_older_reader")
    owner = tls_server.url("minutes_older_owner", "pass-word", "minutes_older")
    assert upgrade(owner).before == NEWEST
    with tls_server.superuser("minutes_older") as connection:
        query = "SELECT has_table_privilege('minutes_older_reader', 'audit_event', 'SELECT')"
        assert connection.execute(query).fetchone() == (False,)
