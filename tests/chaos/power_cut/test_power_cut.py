"""What a power cut loses, by the way SQLite writes its journal, and what the program's own settings lose."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from sefton_minutes.storage.journal import Journal
from tests.chaos.power_cut import cuts, watched
from tests.chaos.power_cut.cuts import CutReport
from tests.chaos.power_cut.programs import DATABASE
from tests.figures import Tell

SEED = 20270304
CUTS = 60

pytestmark = pytest.mark.skipif(bool(watched.why_not()), reason=watched.why_not())


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return watched.compiled(tmp_path_factory.mktemp("library"))


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


def plain_database(folder: Path, mode: str) -> None:
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("CREATE TABLE save (number INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, saves INTEGER, text TEXT)")
        connection.executemany("INSERT INTO item VALUES (?, 0, '')", [(row,) for row in range(12)])
        connection.commit()


def held(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def after_plain_saves(library: Path, disk: Path, mode: str, synchronous: str, tell: Tell) -> CutReport:
    plain_database(disk, mode)
    before = held(disk)
    notes = watched.watched(
        library, disk, disk.with_name("notes"), "plain", str(disk), "60", mode, synchronous
    )
    report = cuts.report_of(cuts.cuts(before, notes, CUTS, Random(SEED)), disk.parent, cuts.plain_saves)
    tell(f"power cut, {mode} with {synchronous}, seed {SEED}: {report}")
    return report


@pytest.mark.parametrize(("mode", "synchronous"), [("WAL", "FULL"), ("DELETE", "EXTRA")])
def test_the_settings_of_the_program_lose_no_acknowledged_save(
    library: Path, disk: Path, mode: str, synchronous: str, tell: Tell
) -> None:
    report = after_plain_saves(library, disk, mode, synchronous, tell)
    assert (report.cuts, report.lost, report.torn, report.damaged) == (CUTS, 0, 0, 0)
    assert report.acknowledged > CUTS


@pytest.mark.parametrize(("mode", "synchronous"), [("WAL", "NORMAL"), ("DELETE", "FULL")])
def test_other_settings_lose_saves_so_that_the_cut_is_known_to_bite(
    library: Path, disk: Path, mode: str, synchronous: str, tell: Tell
) -> None:
    """The common ones lose what they acknowledged, as real power cuts were seen to do; nothing is torn."""
    report = after_plain_saves(library, disk, mode, synchronous, tell)
    assert report.lost > 0
    assert (report.torn, report.damaged) == (0, 0)


def test_what_was_never_synced_is_damaged(library: Path, disk: Path, tell: Tell) -> None:
    report = after_plain_saves(library, disk, "DELETE", "OFF", tell)
    assert report.damaged + report.torn > 0


@pytest.mark.parametrize("where", ["disk", "share"])
def test_no_save_through_the_program_is_lost(
    library: Path, disk: Path, sqlite_template: Path, where: str, tell: Tell
) -> None:
    """Of a share only what the program asks of it: whether the other computer heeds it, nobody here knows."""
    shutil.copyfile(sqlite_template, disk / DATABASE)
    before = held(disk)
    notes = watched.watched(library, disk, disk.with_name("notes"), "product", str(disk), "60", where)
    report = cuts.report_of(cuts.cuts(before, notes, CUTS, Random(SEED)), disk.parent, cuts.product_saves)
    tell(f"power cut, the program's file on a {where}, seed {SEED}: {report}")
    assert (report.lost, report.torn, report.damaged) == (0, 0, 0)
    assert report.acknowledged > CUTS


def test_a_power_cut_loses_no_key_that_the_journal_synced(library: Path, disk: Path) -> None:
    notes = watched.watched(library, disk, disk.with_name("notes"), "journal", str(disk), "120")
    for number, cut in enumerate(cuts.cuts({}, notes, CUTS, Random(SEED))):
        folder = disk.with_name(f"cut-{number}")
        cuts.lay_out(cut, folder)
        newest = {entry.item_id: _key(entry.text) for entry in Journal(folder).left_behind()}
        for key in cut.acknowledged:
            for earlier in range(max(0, key - 6), key + 1):
                assert newest.get(earlier % 3 + 1, -1) >= earlier


def _key(text: str) -> int:
    return int(text.removeprefix("key "))
