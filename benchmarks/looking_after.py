"""What looking after a database costs: a backup beside SQLite's own, bare copying, checking, moving.

By hand: python -m benchmarks.looking_after [FILE] [--postgresql URL]. FILE is a database of this program
(made by benchmarks.corpus); without it a small council is made. The PostgreSQL database must be empty."""

import argparse
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.corpus import fill
from benchmarks.figures import tell
from sefton_minutes.services.administration import Administration
from sefton_minutes.storage.database import Database

Job = Callable[[], object]


def main() -> None:
    """Measure, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--postgresql", metavar="URL")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        file = asked.file or _small_council(folder)
        _measure(file, folder, asked.postgresql)


def _small_council(folder: Path) -> Path:
    file = folder / "council.sqlite"
    with closing(Database.open(f"sqlite:///{file}")) as database:
        fill(database, "S")
    return file


def _measure(file: Path, folder: Path, postgresql: str | None) -> None:
    administration = Administration(lambda: f"sqlite:///{file}", "benchmark")
    megabytes = file.stat().st_size / 1_000_000
    bare = _seconds(lambda: _bare_backup(file, folder / "bare.sqlite"))
    print(f"{megabytes:,.0f} MB, {administration.status().items:,} items")
    print(f"bare sqlite3 backup          {bare:8.2f} s")
    checked = _seconds(lambda: _bare_check(folder / "bare.sqlite"))
    print(
        f"bare copy + integrity_check  {bare + checked:8.2f} s  {(bare + checked) / bare:6.1f} times the bare"
    )
    ours = _seconds(lambda: administration.backup(folder / "ours.sqlite", _untold, _never))
    print(f"backup, verified             {ours:8.2f} s  {ours / bare:6.1f} times the bare")
    _tell("backup, verified", ours, bare)
    (folder / "ours.sqlite").unlink()
    check = _seconds(lambda: administration.check(_untold, _never))
    print(f"check                        {check:8.2f} s  {check / bare:6.1f} times the bare")
    _tell("check of everything", check, bare)
    _move(administration, f"sqlite:///{folder / 'moved.sqlite'}", "to SQLite")
    if postgresql:
        _move(administration, postgresql, "to PostgreSQL")
        back = Administration(lambda: postgresql, "benchmark")
        _move(back, f"sqlite:///{folder / 'back.sqlite'}", "and back")


def _move(administration: Administration, target: str, where: str) -> None:
    begin = time.perf_counter()
    proof = administration.copy_to(target, _untold, _never)
    took = time.perf_counter() - begin
    print(f"copy {where:<23} {took:8.2f} s  {proof.rows / took:,.0f} rows a second, proved")


def _bare_backup(file: Path, target: Path) -> None:
    with closing(sqlite3.connect(file)) as origin, closing(sqlite3.connect(target)) as copy:
        origin.backup(copy)


def _bare_check(file: Path) -> None:
    with closing(sqlite3.connect(file)) as copy:
        copy.execute("PRAGMA integrity_check").fetchall()


def _tell(what: str, seconds: float, bare: float) -> None:
    tell("looking_after", what, [1000 * seconds], "bare sqlite3 backup", [1000 * bare])


def _seconds(job: Job) -> float:
    begin = time.perf_counter()
    job()
    return time.perf_counter() - begin


def _untold(_done: int, _total: int, _what: str) -> None:
    """Nobody looks."""


def _never() -> bool:
    return False


if __name__ == "__main__":
    main()
