"""What is run while its disk is watched: programs that save, and note each save once it was acknowledged."""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.file_keeping import Surroundings
from sefton_minutes.storage.journal import Entry, Journal
from sefton_minutes.storage.shares import Disk

ACKNOWLEDGED = "acknowledged"
"""The file in which a program notes the numbers of its saves, one a line. What it writes there is in the
watched folder only to be noted in order with what the database did: it is never read from the disk."""

DATABASE = "minutes.sqlite"


@contextmanager
def _acknowledging(folder: Path) -> Iterator[int]:
    descriptor = os.open(folder / ACKNOWLEDGED, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    yield descriptor
    os.close(descriptor)


def _acknowledge(descriptor: int, number: int) -> None:
    os.write(descriptor, f"{number}\n".encode())


def plain(folder: Path, count: int, mode: str, synchronous: str) -> None:
    """Transactions over two tables, in a given mode of journal and of syncing."""
    connection = sqlite3.connect(folder / DATABASE, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    connection.execute("PRAGMA wal_autocheckpoint = 40")
    with _acknowledging(folder) as acknowledged:
        for number in range(count):
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO save VALUES (?, ?)", (number, str(number) * 600))
            connection.execute("UPDATE item SET saves = saves + 1, text = ?", (str(number) * 900,))
            connection.execute("COMMIT")
            _acknowledge(acknowledged, number)
    os._exit(0)  # the power is cut: nobody closes the database in good order


def product(folder: Path, count: int, where: str) -> None:
    """Saves through the program's own door to an SQLite file, as it opens one on a disk of this computer
    ("disk") or of another ("share")."""
    disk = Disk(is_share=where == "share")
    surroundings = Surroundings(disk_of=lambda _file: disk)
    database = Database.open(f"sqlite:///{folder / DATABASE}", surroundings=surroundings)
    with _acknowledging(folder) as acknowledged:
        for number in range(count):
            with database.unit_of_work("r.penny") as work:
                work.settings.set(f"save {number}", f"{number} " * 400)
                work.audit.add("saved", "setting", number)
                work.commit(NO_CHANGES)
            _acknowledge(acknowledged, number)
    os._exit(0)


def journal(folder: Path, count: int) -> None:
    """Keys typed into the journal, synced at every seventh: those are acknowledged."""
    typed = Journal(folder)
    with _acknowledging(folder) as acknowledged:
        for number in range(count):
            entry = Entry("here", number % 3 + 1, "minute_text", 1, f"key {number}", datetime.now(UTC))
            typed.record(entry)
            if number % 7 == 6:
                typed.sync()
                _acknowledge(acknowledged, number)
    os._exit(0)


if __name__ == "__main__":
    name, place, number, *how = sys.argv[1:]
    programs: dict[str, Callable[..., None]] = {"plain": plain, "product": product, "journal": journal}
    programs[name](Path(place), int(number), *how)
