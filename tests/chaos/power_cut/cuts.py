"""Power cuts at many moments of one watched run, and what was lost at them."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.chaos.power_cut.disk import Disk, Note
from tests.chaos.power_cut.programs import ACKNOWLEDGED, DATABASE


@dataclass(frozen=True, slots=True)
class Cut:
    """The disk after a power cut, by names, and the numbers that were acknowledged before it."""

    files: Mapping[str, bytes]
    acknowledged: tuple[int, ...]


Saves = Callable[[sqlite3.Connection], tuple[set[int], int]]
"""The numbers of the saves that a database has whole, and how many it has in part."""


@dataclass(frozen=True, slots=True)
class CutReport:
    """Of all cuts together: `acknowledged` saves were looked for, `lost` of them are gone; `torn` counts
    saves of which a part is there, `damaged` disks on which the database's own check finds a fault; what
    those hold is not counted."""

    cuts: int
    acknowledged: int
    lost: int
    torn: int
    damaged: int

    def __str__(self) -> str:
        return (
            f"{self.cuts} cuts, {self.acknowledged} acknowledged saves, {self.lost} lost, {self.torn} torn, "
            f"{self.damaged} damaged"
        )


def cuts(files: Mapping[str, bytes], notes: Sequence[Note], count: int, chance: Random) -> Iterator[Cut]:
    """The power is cut at `count` moments, in their order."""
    disk, acknowledged = Disk(files), list[int]()
    moments = sorted(chance.randint(0, len(notes)) for _ in range(count))
    done = 0
    for moment in moments:
        for note in notes[done:moment]:
            if note.name == ACKNOWLEDGED:
                acknowledged.extend(map(int, note.data.split()))
            else:
                disk.follow(note)
        done = moment
        yield Cut(disk.after_cut(chance), tuple(acknowledged))


def lay_out(cut: Cut, folder: Path) -> None:
    """Put the files into a folder. What SQLite maps into memory is not on any disk after a cut."""
    folder.mkdir()
    for name, data in cut.files.items():
        if not name.endswith("-shm"):
            (folder / name).write_bytes(data)


def report_of(all_cuts: Iterator[Cut], place: Path, saves: Saves) -> CutReport:
    """Open the database after each cut and hold it against what was acknowledged."""
    count = acknowledged = lost = torn = damaged = 0
    for cut in all_cuts:
        count += 1
        folder = place / f"cut-{count}"
        lay_out(cut, folder)
        try:
            there, partial = _found(folder / DATABASE, saves)
        except sqlite3.DatabaseError:
            damaged += 1
        else:
            acknowledged += len(cut.acknowledged)
            lost += len(set(cut.acknowledged) - there)
            torn += partial
        shutil.rmtree(folder)
    return CutReport(count, acknowledged, lost, torn, damaged)


def _found(file: Path, saves: Saves) -> tuple[set[int], int]:
    """Raises DatabaseError where the file is damaged."""
    with closing(sqlite3.connect(file)) as connection:
        faults = connection.execute("PRAGMA integrity_check").fetchall()
        if faults != [("ok",)]:
            raise sqlite3.DatabaseError(faults)
        return saves(connection)


def plain_saves(connection: sqlite3.Connection) -> tuple[set[int], int]:
    """The saves of `programs.plain`: each counted itself in every row of the other table."""
    there = {number for (number,) in connection.execute("SELECT number FROM save")}
    counts = {saves for (saves,) in connection.execute("SELECT saves FROM item")}
    return there, sum(abs(len(there) - count) for count in counts)


def product_saves(connection: sqlite3.Connection) -> tuple[set[int], int]:
    """The saves of `programs.product`: each has a setting and a row of the audit."""
    names = connection.execute("SELECT name FROM setting WHERE name LIKE 'save %'")
    there = {int(name.removeprefix("save ")) for (name,) in names}
    audited = connection.execute("SELECT record_id FROM audit_event WHERE record_kind = 'setting'")
    return there, len(there ^ {number for (number,) in audited})
