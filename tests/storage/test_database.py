"""Opening a database: made when it may be, refused with a sentence when it cannot be used."""

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import DatabaseNeedsUpgrade, DatabaseUnavailable, DatabaseUnusable
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, kept_meeting


def refusal(url: str) -> str:
    """What the officer is told instead of the database being opened."""
    with pytest.raises((DatabaseUnavailable, DatabaseUnusable, DatabaseNeedsUpgrade)) as refused:
        Database.open(url, patience=0.1)
    return str(refused.value)


def test_an_absent_sqlite_file_is_made(tmp_path: Path) -> None:
    file = tmp_path / "100% of it" / "Marram & Söhne #1.sqlite"
    file.parent.mkdir()
    database = Database.open(f"sqlite:///{file}")
    kept_meeting(database)
    database.close()
    assert database.place == str(file)
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the folder's rights decide")
def test_a_new_sqlite_file_is_its_owners_alone(tmp_path: Path) -> None:
    made = tmp_path / "made.sqlite"
    shared = tmp_path / "for the office.sqlite"
    shared.touch()
    shared.chmod(0o660)
    for file in (made, shared):
        Database.open(f"sqlite:///{file}").close()
    assert (made.stat().st_mode & 0o777, shared.stat().st_mode & 0o777) == (0o600, 0o660)


def test_an_empty_sqlite_file_is_filled(tmp_path: Path) -> None:
    (tmp_path / "empty.sqlite").touch()
    database = Database.open(f"sqlite:///{tmp_path / 'empty.sqlite'}")
    assert database.place == str(tmp_path / "empty.sqlite")
    database.close()


def test_several_programs_may_make_the_same_file_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'shared.sqlite'}"
    failures: list[BaseException] = []

    def open_it() -> None:
        try:
            Database.open(url).close()
        except BaseException as error:  # noqa: BLE001 - whatever a thread raises is the test's to tell
            failures.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_an_empty_postgresql_database_is_filled_only_when_asked(empty_postgresql_url: str) -> None:
    assert "has no tables yet. Its owner runs “database upgrade” once." in refusal(empty_postgresql_url)
    Database.open(empty_postgresql_url, create=True).close()
    Database.open(empty_postgresql_url).close()


def test_a_current_database_is_opened_without_loading_alembic(sqlite_url: str) -> None:
    script = (
        "import sys; from sefton_minutes.storage.database import Database;"
        f"Database.open({sqlite_url!r}).close();"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'alembic', 'psycopg'}))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_newer_database_is_refused(database_url: str) -> None:
    database = Database.open(database_url)
    with database.engine.execution_options(sefton_writes=True).begin() as connection:
        connection.execute(text("UPDATE sefton_revision SET version_num = '9999'"))
    database.close()
    said = refusal(database_url)
    assert said.startswith(f"The database {database.place} was made by a newer version of this program.")


def test_another_programs_sqlite_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "recipes.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    before = file.read_bytes()
    assert f"The database {file} belongs to another program." in refusal(f"sqlite:///{file}")
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_another_programs_postgresql_database_is_refused(empty_postgresql_url: str) -> None:
    own = Database.open(empty_postgresql_url, create=True)
    with own.engine.begin() as connection:
        connection.execute(text("ALTER TABLE sefton_revision RENAME TO other_revision"))
    own.close()
    assert "belongs to another program" in refusal(empty_postgresql_url)


@pytest.mark.parametrize(
    "content", [b"Minutes of the meeting held on 4 March 2027\n" * 40, b"\x89PNG\r\n\x1a\n" * 300]
)
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "minutes.sqlite"
    file.write_bytes(content)
    assert refusal(f"sqlite:///{file}") == f"The file {file} is not a database."
    assert file.read_bytes() == content


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(f"sqlite:///{tmp_path}").startswith(f"{tmp_path} is a folder, not a database.")


def test_a_name_that_is_too_long_is_a_sentence(tmp_path: Path) -> None:
    assert "cannot be opened: its name is too long." in refusal(f"sqlite:///{tmp_path / ('x' * 300)}")


def test_a_folder_that_may_not_be_entered_is_a_sentence(tmp_path: Path, as_nobody: None) -> None:
    (tmp_path / "closed").mkdir(mode=0o000)
    said = refusal(f"sqlite:///{tmp_path / 'closed' / 'minutes.sqlite'}")
    assert "minutes.sqlite cannot be opened: you have no right to it." in said


def test_a_folder_that_may_not_be_written_is_a_sentence(tmp_path: Path, as_nobody: None) -> None:
    (tmp_path / "closed").mkdir(mode=0o555)
    said = refusal(f"sqlite:///{tmp_path / 'closed' / 'minutes.sqlite'}")
    assert "minutes.sqlite cannot be opened or written." in said


def test_an_absent_folder_is_named(tmp_path: Path) -> None:
    said = refusal(f"sqlite:///{tmp_path / 'gone' / 'minutes.sqlite'}")
    assert (
        said
        == f"The folder {tmp_path / 'gone'} for the database minutes.sqlite does not exist. Make it first."
    )


def test_a_locked_file_is_refused_in_a_moment(sqlite_url: str) -> None:
    file = make_url(sqlite_url).database or ""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(sqlite_url).startswith(f"The database {file} is locked by another program.")


def test_a_damaged_file_is_refused(sqlite_url: str) -> None:
    file = Path(make_url(sqlite_url).database or "")
    with file.open("rb+") as content:
        content.seek(100)
        content.write(b"\xff" * 8000)
    assert refusal(sqlite_url) == f"The database {file} is damaged. Go back to a backup of it."


def test_a_truncated_file_is_refused(sqlite_url: str) -> None:
    file = Path(make_url(sqlite_url).database or "")
    file.write_bytes(file.read_bytes()[:4096])
    assert refusal(sqlite_url) == f"The database {file} is damaged. Go back to a backup of it."


def test_no_such_server() -> None:
    said = refusal("postgresql+psycopg://clerk:secret@127.0.0.1:1/minutes")
    assert said.startswith("The server 127.0.0.1:1 cannot be reached.")
    assert "secret" not in said


def test_no_such_database_on_the_server(postgresql_url: str) -> None:
    url = make_url(postgresql_url).set(database="absent").render_as_string(hide_password=False)
    assert refusal(url).startswith("There is no database absent on the server ")


def test_no_such_user_on_the_server(postgresql_url: str) -> None:
    url = make_url(postgresql_url).set(username="nobody.here").render_as_string(hide_password=False)
    assert "does not let this user in" in refusal(url)


def test_reading_sees_one_moment_whatever_others_save(database: Database) -> None:
    with database.reading() as records:
        assert records.bodies.all() == ()
        kept_meeting(database)
        assert records.bodies.all() == ()
    with database.reading() as records:
        assert len(records.bodies.all()) == 1


def test_reading_cannot_write(database: Database) -> None:
    with pytest.raises(DatabaseUnavailable, match="read-only"), database.reading() as records:
        records.settings.set("council", "Marram")
    with database.unit_of_work(OFFICER) as work:
        work.settings.set("council", "Marram")
        work.commit(NO_CHANGES)
