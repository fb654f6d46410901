"""A COMMIT that the disk refuses has kept nothing, and the file is whole."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from sefton_minutes.domain.changes import EVERYTHING
from sefton_minutes.domain.errors import DatabaseFull
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_body, kept_meeting

SMALL_FILES = """
import resource, signal, sys
from pathlib import Path
from sefton_minutes.domain.changes import EVERYTHING
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.file_keeping import Surroundings
from sefton_minutes.storage.shares import Disk
on_share = sys.argv[2] == "share"
database = Database.open(sys.argv[1], surroundings=Surroundings(lambda file: Disk(on_share)))
def save(length):
    with database.unit_of_work("r.penny") as work:
        work.settings.set("council", "x" * length)
        work.commit(EVERYTHING)
save(10)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
file = Path(database.engine.url.database)
written = file if on_share else file.with_name(file.name + "-wal")
resource.setrlimit(resource.RLIMIT_FSIZE, (written.stat().st_size + 20_000, resource.RLIM_INFINITY))
try:
    save(100_000)
except MinutesError as error:
    print(type(error).__name__, error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with database.reading() as records:
    print(records.settings.get("council"))
save(20)
with database.fresh_reading() as records:
    print(records.settings.get("council"))
"""

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Unix limits the size of files")


def is_whole(url: str) -> bool:
    with closing(sqlite3.connect(make_url(url).database or "")) as file:
        return bool(file.execute("PRAGMA integrity_check").fetchone() == ("ok",))


@on_unix
@pytest.mark.parametrize("disk", ["own disk", "share"])
def test_a_disk_that_refuses_to_write_keeps_nothing_of_a_commit(sqlite_url: str, disk: str) -> None:
    """SQLITE_IOERR: the system lets files grow no further, and that is not a full disk."""
    command = [sys.executable, "-c", SMALL_FILES, sqlite_url, disk]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    refused, kept, then = ran.stdout.splitlines()
    assert refused.startswith("DatabaseUnavailable The disk that holds the database")
    assert refused.endswith("failed to read or write. Nothing was changed; look at the disk.")
    assert (kept, then) == ("x" * 10, "x" * 20)
    assert is_whole(sqlite_url)


@pytest.fixture
def little_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only an administrator may mount a disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "sefton", folder], check=False)
    if made.returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_keeps_nothing_of_a_commit_and_works_again_with_room(little_disk: Path) -> None:
    url = f"sqlite:///{little_disk / 'minutes.sqlite'}"
    database = Database.open(url)
    kept_meeting(database)

    def add_long_name() -> None:
        with database.unit_of_work(OFFICER) as work:
            work.bodies.add(a_body("Works Committee " * 20_000))
            work.commit(EVERYTHING)

    ballast = little_disk / "ballast"
    with ballast.open("wb", buffering=0) as filling:
        os.posix_fallocate(filling.fileno(), 0, shutil.disk_usage(little_disk).free)
    with pytest.raises(DatabaseFull) as told:
        add_long_name()
    assert "is full. Nothing was changed; make room on the disk and try again." in str(told.value)
    with database.reading() as records:
        assert len(records.bodies.all()) == 1
    ballast.unlink()
    add_long_name()
    with database.fresh_reading() as records:
        assert len(records.bodies.all()) == 2
    database.close()
    assert is_whole(url)
