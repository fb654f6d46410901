"""The database itself."""

from pathlib import Path

import pytest

from sefton_minutes.domain.errors import CannotWriteFile, DatabaseUnavailable
from sefton_minutes.services.administration import Administration
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.storage.database import Database
from tests.builders import a_body


def test_its_state_is_told(database_url: str, bodies: Bodies) -> None:
    bodies.add(a_body())
    status = Administration(database_url).status()
    assert status.is_current
    assert (status.bodies, status.meetings) == (1, 0)


def test_there_may_be_nothing_to_upgrade(database_url: str) -> None:
    done = Administration(database_url).upgrade()
    assert done.before == done.after


def test_a_copy_can_be_opened(database_url: str, bodies: Bodies, tmp_path: Path) -> None:
    bodies.add(a_body())
    Administration(database_url).backup(tmp_path / "copy.sqlite")
    copy = Database.open(f"sqlite:///{tmp_path / 'copy.sqlite'}")
    with copy.reading() as records:
        assert [body.name for body in records.bodies.all()] == ["Harbour and Markets Committee"]
    copy.close()


def test_what_fails_is_told(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(CannotWriteFile):
        Administration(database_url).backup(tmp_path / "absent" / "copy.sqlite")
    with pytest.raises(DatabaseUnavailable, match="There is no database"):
        Administration(f"sqlite:///{tmp_path / 'absent.sqlite'}").status()
