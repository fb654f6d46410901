"""A PostgreSQL database that tests use in turn is each time as if it had just been made."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import psycopg
import pytest
from sqlalchemy import URL

from tests.swept_database import SweptDatabase

MORE_THAN_ROWS = (
    "ALTER TABLE body ADD COLUMN mark integer",
    "DROP TABLE body CASCADE",
    "CREATE TABLE mark (id integer)",
    "GRANT SELECT (id) ON body TO PUBLIC",
    "REVOKE CONNECT ON DATABASE {name} FROM PUBLIC",
    "ALTER DATABASE {name} SET timezone = 'Asia/Tokyo'",
    "DROP TRIGGER {trigger} ON {table}",
)
_TRIGGER = """
SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1 LIMIT 1
"""


@dataclass(frozen=True)
class Lent:
    """One that is lent: its name, which is new each time, and its number on the server, which is not."""

    connection: psycopg.Connection
    name: str

    def number(self) -> int:
        return int(self.one("SELECT oid FROM pg_database WHERE datname = current_database()"))

    def one(self, question: str) -> str:
        answer = self.connection.execute(question.encode()).fetchone()
        assert answer is not None
        return str(answer[0])


@pytest.fixture
def swept(
    postgresql_server: URL, postgresql_template: str, database_numbers: Iterator[int]
) -> Iterator[SweptDatabase]:
    made = SweptDatabase(postgresql_server, postgresql_template, database_numbers)
    yield made
    made.drop()


@contextmanager
def lent(swept: SweptDatabase) -> Iterator[Lent]:
    url = swept.lend().set(drivername="postgresql")
    with closing(psycopg.connect(url.render_as_string(hide_password=False), autocommit=True)) as connection:
        yield Lent(connection, str(url.database))


def test_rows_go_and_numbers_begin_anew(swept: SweptDatabase) -> None:
    with lent(swept) as first:
        number, revision = first.number(), first.one("SELECT * FROM sefton_revision")
        first.connection.execute("DELETE FROM sefton_revision")
        sequence = first.one("SELECT min(sequencename) FROM pg_sequences")
        first.connection.execute(f"SELECT nextval('{sequence}'), nextval('{sequence}')".encode())
        swept.take_back()
        with pytest.raises(psycopg.OperationalError):
            first.one("SELECT 1")
    with lent(swept) as second:
        assert second.number() == number
        assert second.name != first.name
        assert second.one("SELECT * FROM sefton_revision") == revision
        assert second.one(f"SELECT nextval('{sequence}')") == "1"


@pytest.mark.parametrize("change", MORE_THAN_ROWS)
def test_where_more_than_rows_was_changed_it_is_made_anew(swept: SweptDatabase, change: str) -> None:
    with lent(swept) as first:
        number = first.number()
        trigger, table = first.connection.execute(_TRIGGER).fetchone() or ("", "")
        first.connection.execute(change.format(name=first.name, trigger=trigger, table=table).encode())
        swept.take_back()
    with lent(swept) as second:
        assert second.number() != number
