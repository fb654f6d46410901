"""The database itself."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import insert

from sefton_minutes.domain.errors import CannotWriteFile, DatabaseUnavailable, NotAllowed
from sefton_minutes.domain.stopping import Stopped
from sefton_minutes.services.administration import Administration
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.tables.sharing import OfficerRow
from tests.builders import OFFICER, a_body, kept_item, kept_meeting


def untold(_done: int, _total: int, _what: str) -> None:
    """Nobody looks."""


def never() -> bool:
    return False


def administration_of(url: str) -> Administration:
    """Of the database at an address whose password does not change."""
    return Administration(lambda: url, OFFICER)


def test_its_state_is_told(database_url: str, bodies: Bodies) -> None:
    bodies.add(a_body())
    status = administration_of(database_url).status()
    assert status.is_current
    assert (status.bodies, status.meetings) == (1, 0)


def test_there_may_be_nothing_to_upgrade(database_url: str) -> None:
    done = administration_of(database_url).upgrade()
    assert done.before == done.after


def test_a_copy_can_be_opened(database_url: str, bodies: Bodies, tmp_path: Path) -> None:
    bodies.add(a_body())
    administration_of(database_url).backup(tmp_path / "copy.sqlite", untold, never)
    copy = Database.open(f"sqlite:///{tmp_path / 'copy.sqlite'}")
    with copy.reading() as records:
        assert [body.name for body in records.bodies.all()] == ["Harbour and Markets Committee"]
    copy.close()


def test_what_fails_is_told(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(CannotWriteFile):
        administration_of(database_url).backup(tmp_path / "absent" / "copy.sqlite", untold, never)
    with pytest.raises(DatabaseUnavailable, match="There is no database"):
        administration_of(f"sqlite:///{tmp_path / 'absent.sqlite'}").status()


def test_it_is_copied_while_others_write_and_is_whole(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    meeting = kept_meeting(database)
    ended = Event()

    def write() -> int:
        others, count = Database.open(database_url), 0
        while not ended.is_set() or count < 3:
            kept_item(others, meeting, title=f"Item {count}")
            count += 1
        others.close()
        return count

    administration = administration_of(database_url)
    with ThreadPoolExecutor(2) as pool:
        writers = [pool.submit(write) for _ in range(2)]
        try:
            made = [administration.backup(tmp_path / f"{n}.sqlite", untold, never) for n in range(3)]
        finally:
            ended.set()
        written = sum(writer.result() for writer in writers)
    counts = [each.rows["agenda_item"] for each in made]
    assert counts == sorted(counts)
    assert counts[-1] <= written
    for n in range(3):
        copy = administration_of(f"sqlite:///{tmp_path / f'{n}.sqlite'}").check(untold, never)
        assert copy.findings == ()


def test_everything_is_checked(database: Database, database_url: str, bodies: Bodies) -> None:
    bodies.add(a_body())
    checked = administration_of(database_url).check(untold, never)
    assert checked.is_sound
    assert checked.sentences == ("The record is sound.", "The index of words is sound: 0 items.")
    with pytest.raises(Stopped):
        administration_of(database_url).check(untold, lambda: True)


def test_who_may_not_is_told(sqlite_url: str, tmp_path: Path) -> None:
    file = Database.open(sqlite_url)
    with file.unit_of_work(OFFICER) as work:
        row = {"version": 1, "login": OFFICER, "name": "", "role": "officer", "cleared": False}
        work._connection.execute(insert(OfficerRow).values(**row))
        work._connection.commit()
    administration = administration_of(sqlite_url)
    for act in (
        lambda: administration.backup(tmp_path / "copy.sqlite", untold, never),
        lambda: administration.restore_plan(tmp_path / "copy.sqlite"),
        lambda: administration.copy_to(f"sqlite:///{tmp_path / 'copy.sqlite'}", untold, never),
    ):
        with pytest.raises(NotAllowed, match=r"needs clearance|Only an administrator"):
            act()
    with pytest.raises(NotAllowed, match="Only an administrator"):
        administration.restore(tmp_path / "copy.sqlite", untold, never)
    file.close()
    assert not (tmp_path / "copy.sqlite").exists()
