"""What a login may do: on SQLite by the register of officers, on PostgreSQL by what the server grants."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import insert

from sefton_minutes.domain.rights import EVERY_RIGHT, Rights, Role
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.engine import writing
from sefton_minutes.storage.tables.sharing import OfficerRow


def entered(database: Database, login: str, role: Role, *, cleared: bool = False, gone: bool = False) -> None:
    with writing(database.engine).begin() as connection:
        connection.execute(
            insert(OfficerRow).values(
                version=1,
                login=login,
                name="Rosa Penny",
                role=role.value,
                cleared=cleared,
                removed_at=datetime.now(UTC) if gone else None,
            )
        )


@pytest.fixture
def file(sqlite_url: str) -> Database:
    return Database.open(sqlite_url)


def test_while_nobody_is_entered_everybody_may_do_everything(file: Database) -> None:
    entered(file, "t.vane", Role.READER, gone=True)
    assert file.rights("r.penny") == EVERY_RIGHT
    assert file.login() == ""


def test_the_register_of_a_file_says_who_may_do_what(file: Database) -> None:
    entered(file, "r.penny", Role.CHECKER, cleared=True)
    assert file.rights(" R.Penny") == Rights(Role.CHECKER, cleared=True)
    assert file.rights("t.vane") == Rights(Role.READER, cleared=False)


def test_the_owner_on_a_server_is_an_administrator(postgresql_url: str) -> None:
    database = Database.open(postgresql_url)
    assert database.rights("anybody") == Rights(Role.ADMINISTRATOR, cleared=True, enforced=True)
    assert database.login() == "postgres"
    database.close()
