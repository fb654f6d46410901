"""What is missing or wrong on a council's server, on a real one."""

import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from sqlalchemy import make_url

from sefton_minutes.domain.errors import DatabaseUnusable
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.server_findings import ServerCheck, Weight
from sefton_minutes.storage.server_check import server_check
from sefton_minutes.storage.server_guards import GUARDS
from sefton_minutes.storage.server_script import Login, login_script, server_script
from tests.storage.test_encryption import listening
from tests.tls_server import HOST, TlsServer

NAME = "minutes_checked"


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def checked(tls_server: TlsServer) -> TlsServer:
    """With a database, an officer ada and a cleared reader bea; their password is pass-word."""
    for script in (
        server_script(NAME),
        login_script(NAME, Login("ada_c", Role.OFFICER, cleared=False)),
        login_script(NAME, Login("bea_c", Role.READER, cleared=True)),
        "ALTER ROLE ada_c PASSWORD 'pass-word'; ALTER ROLE bea_c PASSWORD 'pass-word';",
    ):
        done = tls_server.psql(script)
        assert done.returncode == 0, done.stderr
    return tls_server


@pytest.fixture
def fresh(tls_server: TlsServer) -> Iterator[TlsServer]:
    """The same database spoilt at will and put right again by the script."""
    yield tls_server
    assert tls_server.psql(server_script(NAME)).returncode == 0


def told(check: ServerCheck, *weights: Weight) -> str:
    found = [each for each in check.findings if each.weight in (weights or tuple(Weight))]
    return "\n".join(f"{each.sentence} {each.advice}" for each in found)


def test_a_server_that_is_as_it_should_be(checked: TlsServer) -> None:
    check = server_check(checked.url("ada_c", "pass-word", NAME), now)
    assert told(check, Weight.WRONG, Weight.ADVICE) == ""
    said = told(check)
    assert "encrypted: TLSv1." in said
    assert "ada_c is an officer, not cleared for restricted text." in said
    assert "Each role may do what is written for it, and nothing else." in said
    assert "What was issued and who did what are kept by the server itself." in said
    assert check.place == f"{NAME} on {HOST}:{checked.port}"
    assert "pass-word" not in repr(check)


def test_every_guard_of_a_new_database_is_looked_for(checked: TlsServer) -> None:
    with checked.superuser(NAME) as connection:
        made = connection.execute(
            "SELECT relname, tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            "WHERE NOT tgisinternal"
        ).fetchall()
    assert set(made) == {(table, name) for table, names in GUARDS.items() for name in names}


def test_a_cleared_reader_is_told_to_be_one(checked: TlsServer) -> None:
    check = server_check(checked.url("bea_c", "pass-word", NAME), now)
    assert check.is_sound
    assert "bea_c is a reader, cleared for restricted text." in told(check)


def test_a_superuser_is_told_not_to_work_as_one(checked: TlsServer) -> None:
    check = server_check(checked.own_url(NAME), now)
    assert "postgres is a superuser" in told(check, Weight.ADVICE)
    assert "Line 1 of pg_hba.conf lets anybody in without a password" in told(check, Weight.ADVICE)
    assert check.is_sound


SPOILT = [
    ("GRANT SELECT ON restricted_item TO {}_reader", "_reader may do more than it should with restricted_i"),
    ("GRANT SELECT (minute_text) ON restricted_item TO {}_officer", "restricted_item: SELECT"),
    ("GRANT UPDATE ON audit_event TO {}_officer", "audit_event: UPDATE"),
    ("GRANT SELECT ON revision TO PUBLIC", "_reader may do more than it should with revision"),
    ("REVOKE SELECT ON meeting FROM {}_reader", "_reader may not do what it should with meeting: SELECT"),
    ("REVOKE USAGE ON SEQUENCE meeting_id_seq FROM {}_officer", "not do what it should with meeting_id_seq"),
    ("GRANT UPDATE ON SEQUENCE meeting_id_seq TO {}_reader", "do more than it should with meeting_id_seq"),
    ("GRANT {0}_cleared TO {0}_reader", "_reader has the rights of {0}_cleared, too"),
    ("GRANT pg_read_all_data TO {}_reader", "has the rights of pg_read_all_data"),
    ("REVOKE {0}_officer FROM {0}_checker", "_checker lacks the rights of {0}_officer"),
    ("ALTER ROLE {}_reader CREATEDB", "has powers that no group should have"),
    ("GRANT TEMP ON DATABASE {} TO PUBLIC", "A reader may make tables for the while"),
    ("GRANT CREATE ON SCHEMA public TO {}_reader", "A reader may make tables in the database"),
    ("REVOKE CONNECT ON DATABASE {0} FROM {0}_reader; GRANT CONNECT ON DATABASE {0} TO ada_c",
     "A reader may not connect"),
    ("GRANT EXECUTE ON FUNCTION lo_create(oid) TO PUBLIC", "keep bytes beside the tables"),
    ("GRANT SELECT ON restricted_search TO ada_c", "ada_c may do more than it should with restricted_search"),
    ("ALTER DATABASE {} SET synchronous_commit = off", "loses what was saved just before"),
    ("ALTER TABLE audit_event DISABLE TRIGGER never_changed",
     "never_changed of the table audit_event is switched off"),
    ("ALTER TRIGGER drawn_upwards ON counter RENAME TO away",
     "drawn_upwards of the table counter was dropped"),
    ("UPDATE sefton_revision SET version_num = '0001'", "The tables are of an older version"),
]  # fmt: skip

MENDED = (
    "REVOKE SELECT ON restricted_search FROM ada_c; REVOKE CONNECT ON DATABASE {0} FROM ada_c; "
    "REVOKE {0}_cleared, pg_read_all_data FROM {0}_reader; ALTER DATABASE {0} RESET synchronous_commit; "
    "UPDATE sefton_revision SET version_num = '0006'; ALTER TABLE audit_event ENABLE TRIGGER never_changed; "
    "DO $$ BEGIN ALTER TRIGGER away ON counter RENAME TO drawn_upwards; "
    "EXCEPTION WHEN undefined_object THEN NULL; END $$"
)


@pytest.mark.parametrize(("spoil", "sentence"), SPOILT)
def test_what_was_altered_by_hand_is_told(
    checked: TlsServer, fresh: TlsServer, spoil: str, sentence: str
) -> None:
    with checked.superuser(NAME) as connection:
        connection.execute(spoil.format(NAME))
    check = server_check(checked.url("ada_c", "pass-word", NAME), now)
    with checked.superuser(NAME) as connection:
        connection.execute(MENDED.format(NAME))
    assert sentence.format(NAME) in told(check, Weight.WRONG)
    assert not check.is_sound


def test_a_database_without_roles_or_tables_is_told(tls_server: TlsServer) -> None:
    with tls_server.superuser() as connection:
        connection.execute("CREATE DATABASE minutes_bare TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    said = told(server_check(tls_server.own_url("minutes_bare"), now), Weight.WRONG)
    assert "has no roles for this database" in said
    assert "has no tables yet" in said
    assert "keeps text as LATIN1" in said


def test_a_table_of_somebody_else_that_readers_may_use_is_told(checked: TlsServer) -> None:
    with checked.superuser(NAME) as connection:
        connection.execute("CREATE TABLE lunches (day date); GRANT SELECT ON lunches TO PUBLIC")
        check = server_check(checked.url("ada_c", "pass-word", NAME), now)
        connection.execute("DROP TABLE lunches")
    assert "none of this program's: lunches" in told(check, Weight.ADVICE)


def test_clocks_that_differ_are_told(checked: TlsServer) -> None:
    check = server_check(checked.url("ada_c", "pass-word", NAME), lambda: now() + timedelta(seconds=90))
    assert "differ by 90 seconds" in told(check, Weight.ADVICE)


def test_a_login_without_a_role_is_told(checked: TlsServer) -> None:
    with checked.superuser(NAME) as connection:
        connection.execute("CREATE ROLE stray LOGIN PASSWORD 'pass-word'")
        connection.execute(f"GRANT CONNECT ON DATABASE {NAME} TO stray")
        check = server_check(checked.url("stray", "pass-word", NAME), now)
        connection.execute(f"REVOKE CONNECT ON DATABASE {NAME} FROM stray")
    assert "stray is in no role of this database" in told(check, Weight.WRONG)


def test_why_a_server_is_not_reached_is_told(checked: TlsServer, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = make_url(checked.url("ada_c", "x", NAME)).set(port=unused.getsockname()[1])
        nameless = nobody.difference_update_query(["hostaddr"])
        for url, sentence in (
            (checked.url("ada_c", "wrong", NAME), "did not accept login and password"),
            (checked.url("ada_c", "pass-word", "absent"), "There is no database absent"),
            (checked.url("ada_c", "pass-word", NAME, host="db.council.test"), "is another server's"),
            (checked.url("ada_c", "pass-word", NAME, sslrootcert=str(other)), "authority that is not known"),
            (nobody.render_as_string(hide_password=False), "nothing listens at that port"),
            (nameless.render_as_string(hide_password=False), "Nobody knows a computer of that name"),
        ):
            check = server_check(url, now)
            assert not check.is_sound
            assert sentence in told(check)


def test_a_certificate_that_has_expired_is_told(checked: TlsServer, tmp_path: Path) -> None:
    authority = trustme.CA()
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST, not_after=datetime(2020, 1, 1, tzinfo=UTC)).configure_cert(context)

    def answer(client: socket.socket) -> None:
        client.recv(8)
        client.sendall(b"S")  # PostgreSQL's protocol, SSLRequest: yes
        with pytest.raises(ssl.SSLError):
            context.wrap_socket(client, server_side=True)

    with listening(answer) as port:
        url = make_url(checked.url("ada_c", "x", NAME, sslrootcert=str(file))).set(port=port)
        check = server_check(url.render_as_string(hide_password=False), now)
    assert told(check).startswith(f"The certificate of the server {HOST} has expired.")


def test_a_file_is_no_server(sqlite_url: str) -> None:
    with pytest.raises(DatabaseUnusable, match="is a file, and no server"):
        server_check(sqlite_url, now)
