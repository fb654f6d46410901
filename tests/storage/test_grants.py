"""Which role may do what to each table: every table is named, and the server holds it."""

import pytest
from psycopg import sql

from sefton_minutes.storage.grants import GRANTS, PRIVILEGES, Group, privileges_of, sequence_of
from sefton_minutes.storage.migrations import REVISION_TABLE
from sefton_minutes.storage.server_script import server_script
from sefton_minutes.storage.tables import Base
from tests.tls_server import TlsServer

NAME = "minutes_granted"


@pytest.fixture(scope="module")
def granted(tls_server: TlsServer) -> TlsServer:
    """A server with a database as the script makes it."""
    done = tls_server.psql(server_script(NAME))
    assert done.returncode == 0, done.stderr
    return tls_server


def test_every_table_is_named() -> None:
    assert GRANTS.keys() == {*Base.metadata.tables, REVISION_TABLE}


def test_everything_that_the_server_keeps_is_named(granted: TlsServer) -> None:
    query = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind <> 'i'"
    with granted.superuser(NAME) as connection:
        kept = {name for (name,) in connection.execute(query)}
    assert kept == {*GRANTS, *filter(None, map(sequence_of, GRANTS))}


@pytest.mark.parametrize("group", Group)
def test_the_server_gives_each_group_what_is_written_and_no_more(granted: TlsServer, group: Group) -> None:
    role = f"{NAME}_{group.value}"
    with granted.superuser(NAME) as connection:
        for table in GRANTS:
            held = {
                privilege
                for privilege in ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")
                for query in [sql.SQL("SELECT has_table_privilege({}, {}, {})")]
                if connection.execute(query.format(role, table, privilege)).fetchone() == (True,)
            }
            assert held == {PRIVILEGES[each] for each in privileges_of([group], table)}, table


def test_what_was_done_and_issued_is_altered_by_no_group() -> None:
    never = ("audit_event", "publication", "publication_withdrawal", "publication_purge")
    assert {each for table in never for each in privileges_of(Group, table)} == {"r", "a"}
    assert privileges_of([Group.CHECKER], "publication_part") == {"r", "a"}


def test_who_is_not_cleared_has_nothing_of_what_is_restricted() -> None:
    uncleared = [group for group in Group if group not in (Group.CLEARED, Group.CLEARED_OFFICER)]
    restricted = [table for table in GRANTS if table.startswith("restricted_")]
    assert len(restricted) == 6
    assert not any(privileges_of(uncleared, table) for table in restricted)
