"""On a server nobody does anything in the name of another, nor alters what was done: tried with psql, as
somebody would who has a login and knows the tables."""

import pytest

from sefton_minutes.domain.rights import Role
from sefton_minutes.storage.server_script import Login, login_script, server_script
from tests.services.test_who_sees_what import RECORDS, planted
from tests.services.ways_out import MARKER
from tests.tls_server import TlsServer

NAME = "forged"
LOGINS = {
    "olive": (Role.OFFICER, True),
    "rosa": (Role.OFFICER, False),
    "carl": (Role.CHECKER, False),
    "ada": (Role.ADMINISTRATOR, False),
    "vera": (Role.ADMINISTRATOR, True),
}
EARLIER = "'2001-02-03 10:00+00'"


@pytest.fixture(scope="module")
def server(tls_server: TlsServer, tmp_path_factory: pytest.TempPathFactory) -> TlsServer:
    """A record with an item of restricted text and its minutes issued, and somebody of each kind."""
    assert tls_server.psql(server_script(NAME)).returncode == 0
    planted(tls_server.own_url(NAME), tmp_path_factory.mktemp("forged"), RECORDS["restricted"])
    for name, (role, cleared) in LOGINS.items():
        made = f"{login_script(NAME, Login(name, role, cleared))}ALTER ROLE {name} PASSWORD 'pass-word';"
        assert tls_server.psql(made).returncode == 0
    return tls_server


def said_to(server: TlsServer, login: str, statement: str) -> str:
    """What the server answers to one statement of somebody; what it changed is rolled back."""
    done = server.psql(
        f"\\set ON_ERROR_STOP off\n\\pset tuples_only\n\\pset format unaligned\n"
        f"BEGIN;\n{statement};\nROLLBACK;",
        server.conninfo(login, "pass-word", NAME),
    )
    return (done.stdout + done.stderr).strip()


SPELL = "version, item_id, field, text, who, opened_at, saved_at"
NEVER_SAID = "1, id, 'minute', 'Never said', 'carl', {0}, {0} FROM agenda_item LIMIT 1"
PAPER = "meeting_id, number, kind, who, digest, checks, overrides, content, issued_at, size"
ACTS = [
    ("rosa", "audit_event", "who, done_at, act, record_kind, record_id, detail",
     "'carl', {0}, 'changed', 'meeting', 1, '{{}}'"),
    ("rosa", "publication", PAPER,
     "meeting_id, 77, kind, 'carl', '', '[]', '[]', '{{}}', {0}, 0 FROM publication"),
    ("carl", "publication_withdrawal", "publication_id, who, reason, withdrawn_at",
     "id, 'rosa', 'Wrong', {0} FROM publication"),
    ("ada", "publication_purge", "publication_id, who, reason, purged_at",
     "id, 'rosa', 'Wrong', {0} FROM publication"),
    ("rosa", "revision", SPELL, NEVER_SAID),
    ("olive", "restricted_revision", SPELL, NEVER_SAID),
    ("rosa", "presence", "token, who, meeting_id, since, beat", "'mine', 'carl', 1, {0}, 1"),
    ("rosa", "bringing_run", "version, place, who, started_at, total", "1, '', 'carl', {0}, 1"),
]  # fmt: skip
"""Who adds what to which table in another's name, long ago."""
TIMES = {
    "audit_event": "done_at",
    "publication": "issued_at",
    "publication_withdrawal": "withdrawn_at",
    "publication_purge": "purged_at",
}
"""Where the time is evidence, too."""


def adding(table: str, columns: str, values: str) -> str:
    """As SQL that answers who did it, and whether it was done today."""
    time = TIMES.get(table, "now()")
    return (
        f"INSERT INTO {table} ({columns}) SELECT {values.format(EARLIER)} "
        f"RETURNING who, {time} > now() - interval '1 day'"
    )


@pytest.mark.parametrize(("login", "table", "columns", "values"), ACTS, ids=[each[1] for each in ACTS])
def test_the_server_writes_who_did_it_and_when(
    server: TlsServer, login: str, table: str, columns: str, values: str
) -> None:
    assert said_to(server, login, adding(table, columns, values)).endswith(f"{login}|t")


def test_a_role_that_was_taken_on_is_no_other_name(server: TlsServer) -> None:
    login, *act = ACTS[0]
    assert said_to(server, login, f"SET ROLE {NAME}_officer; {adding(*act)}").endswith(f"{login}|t")


ALTERED = [
    ("rosa", "UPDATE revision SET text = 'Never said' WHERE closed_at IS NOT NULL", "a revision is never"),
    ("rosa", "UPDATE revision SET who = 'carl', closed_at = NULL", "a revision is never"),
    ("olive", "UPDATE restricted_revision SET text = 'Never said'", "permission denied"),
    ("rosa", "INSERT INTO publication_part SELECT id, 99, 'x' FROM publication", "an issued paper is never"),
    ("ada", "WITH purged AS (DELETE FROM publication_part RETURNING 1) SELECT count(*) FROM purged",
     "deleted only when it was purged"),
    ("rosa", "UPDATE counter SET value = 0", "drawn upwards"),
    ("rosa", "UPDATE counter SET name = 'another'", "drawn upwards"),
    ("rosa", "INSERT INTO setting VALUES ('backup schedule', '{}', 1)", "administrators with clearance"),
    ("rosa", "UPDATE setting SET name = 'backup schedule'", "administrators with clearance"),
    ("ada", "INSERT INTO setting VALUES ('backup schedule', '{}', 1)", "administrators with clearance"),
    ("ada", "UPDATE audit_event SET who = 'rosa'", "permission denied"),
    ("ada", "DELETE FROM publication", "permission denied"),
    ("ada", "GRANT forged_cleared TO ada", "must have admin option"),
    ("rosa", "GRANT forged_administrator TO rosa", "must have admin option"),
    ("rosa", "SET ROLE forged_checker", "permission denied to set role"),
    ("rosa", "SET SESSION AUTHORIZATION carl", "permission denied to set session authorization"),
    ("rosa", "ALTER TABLE audit_event DISABLE TRIGGER own_name", "must be owner"),
    ("rosa", "CREATE OR REPLACE FUNCTION own_name() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'",
     "permission denied"),
    ("rosa", "UPDATE officer SET role = 'administrator'", "permission denied"),
]  # fmt: skip


@pytest.mark.parametrize(("login", "statement", "refusal"), ALTERED, ids=[each[1][:60] for each in ALTERED])
def test_what_was_done_is_not_altered(server: TlsServer, login: str, statement: str, refusal: str) -> None:
    assert refusal in said_to(server, login, statement)


READ = [
    ("SELECT attname FROM pg_stats WHERE tablename LIKE 'restricted%'", ""),
    ("SELECT last_value FROM pg_sequences WHERE sequencename = 'restricted_item_id_seq'", ""),
    ("SELECT column_name FROM information_schema.columns WHERE table_name = 'restricted_item'", ""),
    ("SELECT query_to_xml('TABLE restricted_item', true, false, '')", "permission denied"),
    (f"SELECT position('{MARKER}' IN lower(database_to_xml(true, false, '')::text))", "0"),
    ("DO $$ BEGIN EXECUTE 'TABLE restricted_item'; END $$", "permission denied"),
    ("SELECT (SELECT minute_text FROM restricted_item LIMIT 1)::int", "permission denied"),
    ("EXPLAIN SELECT FROM restricted_item WHERE minute_text > ''", "permission denied"),
    ("DECLARE it CURSOR FOR TABLE restricted_item", "permission denied"),
    ("SELECT last_value FROM restricted_item_id_seq", "permission denied"),
    ("SELECT pg_sequence_last_value('restricted_item_id_seq'::regclass)", "permission denied"),
    ("SELECT pg_read_binary_file(pg_relation_filepath('restricted_item'))", "permission denied"),
    ("SELECT stavalues1 FROM pg_statistic", "permission denied"),
    ("LOCK TABLE restricted_item IN ACCESS SHARE MODE", "permission denied"),
]


@pytest.mark.parametrize(("statement", "answer"), READ, ids=[each[0][:60] for each in READ])
def test_no_way_round_the_tables_shows_what_is_restricted(
    server: TlsServer, statement: str, answer: str
) -> None:
    """To an administrator without clearance, who has every other right."""
    said = said_to(server, "ada", statement)
    assert answer in said if answer else said == ""


def test_what_others_ask_of_the_server_is_not_shown(server: TlsServer) -> None:
    with server.superuser(NAME) as other:
        other.execute("SELECT 'the lease'")
        said = said_to(server, "ada", "SELECT query FROM pg_stat_activity WHERE usename = 'postgres'")
    assert set(said.splitlines()) == {"<insufficient privilege>"}


def test_a_spell_is_written_by_whoever_began_it_and_ended_by_anybody(server: TlsServer) -> None:
    """Which is what the program does; and nobody writes into another's."""
    begun = (
        f"INSERT INTO revision ({SPELL}) "
        "SELECT 1, id, 'minute', 'Mine', '', now(), now() FROM agenda_item LIMIT 1"
    )
    own = f"{begun}; UPDATE revision SET text = 'Mine still' WHERE text = 'Mine' RETURNING text"
    assert said_to(server, "rosa", own).endswith("Mine still")
    kept = server.psql(f"{begun};", server.conninfo("rosa", "pass-word", NAME))
    assert kept.returncode == 0
    forged = "UPDATE revision SET text = 'Not mine' WHERE who = 'rosa'"
    assert "never changed by another" in said_to(server, "carl", forged)
    ended = "UPDATE revision SET closed_at = now() WHERE who = 'rosa' RETURNING who"
    assert said_to(server, "carl", ended).endswith("rosa")


def test_what_is_restricted_now_keeps_who_wrote_it(server: TlsServer) -> None:
    moved = (
        f"INSERT INTO restricted_revision ({SPELL}) "
        "SELECT 1, item_id, field, text, who, opened_at, saved_at FROM revision "
        "WHERE who = 'administrator_cleared' LIMIT 1 RETURNING who"
    )
    planted_as = "UPDATE revision SET who = 'administrator_cleared' WHERE closed_at IS NOT NULL"
    assert server.psql(f"\\c {NAME}\n{planted_as};").returncode == 0
    assert said_to(server, "olive", moved).endswith("administrator_cleared")


def test_an_administrator_with_clearance_arranges_backups(server: TlsServer) -> None:
    statement = "INSERT INTO setting VALUES ('backup schedule', '{}', 1) RETURNING value"
    assert said_to(server, "vera", statement).endswith("{}")
