"""Folders and ZIPs brought in from the terminal, and what is doubtful in them."""

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import CHECKOUT, Run
from tests.services.pages import PAGE

CLEAR = PAGE.replace("RESLOVED", "RESOLVED")
LOST = CLEAR[CLEAR.index("28.") :]
DOUBTFUL = PAGE.replace("4th March", "11th March")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page, one with a misspelt introducer, one without body and date, and something else."""
    made = tmp_path / "old minutes"
    (made / "2027").mkdir(parents=True)
    (made / "2027" / "march.txt").write_text(CLEAR, encoding="utf-8")
    (made / "2027" / "later.txt").write_text(DOUBTFUL, encoding="utf-8")
    (made / "lost.txt").write_text(LOST, encoding="utf-8")
    (made / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n0000")
    return made


def test_a_folder_is_brought_in_in_one_run(run: Run, folder: Path, database_url: str) -> None:
    said = run("import", "--json", "--database", database_url, folder)
    assert said.code == 1
    assert {file["file"]: file["result"] for file in said.told["files"]} == {
        "2027/later.txt": "doubtful",
        "2027/march.txt": "read",
        "lost.txt": "not understood",
        "photo.png": "not understood",
    }
    assert said.told["finished"] is True
    again = run("import", "--json", "--database", database_url, folder)
    assert again.told["counts"]["unchanged"] == 2
    assert len(run("meetings", "--json", "--database", database_url).told["meetings"]) == 2


def test_what_happened_is_told_and_written_for_a_spreadsheet(run: Run, folder: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.csv"
    said = run("import", "--report", report, folder)
    assert said.out.startswith("4 files: 1 read, 1 doubtful, 2 not understood.\n")
    assert "lost.txt: The page “lost.txt” does not say the body and the date of the meeting." in said.out
    rows = list(csv.DictReader(report.read_text("utf-8-sig").splitlines()))
    assert [row["File"] for row in rows[:4]] == ["2027/later.txt", "2027/march.txt", "lost.txt", "photo.png"]


def test_a_zip_is_brought_in_without_being_unpacked(run: Run, folder: Path, tmp_path: Path) -> None:
    archive = tmp_path / "minutes.zip"
    with ZipFile(archive, "w") as made:
        made.write(folder / "2027" / "march.txt", "march.txt")
    before = set(tmp_path.rglob("*"))
    assert run("import", archive).out == "1 file: 1 read.\n"
    assert not {path for path in set(tmp_path.rglob("*")) - before if path.suffix == ".txt"}


def test_a_folder_is_previewed(run: Run, folder: Path) -> None:
    said = run("import", "--preview", "--json", folder)
    assert said.code == 1
    assert [meeting["date"] for meeting in said.told["meetings"]] == ["2027-03-11", "2027-03-04", None]
    assert "photo.png" in said.err


def test_the_body_given_is_that_of_pages_that_name_none_and_one_date_is_of_no_use(
    run: Run, folder: Path
) -> None:
    said = run("import", "--date", "4 March 2027", folder)
    assert (said.code, said.out) == (1, "")
    assert "One date cannot be that of many pages." in said.err
    nameless = folder / "2027" / "nameless.txt"
    nameless.write_text(
        CLEAR.replace("Marram Coast Partnership\n", "").replace("4th", "5th"), encoding="utf-8"
    )
    assert run("import", "--body", "Harbour Board", folder / "2027").code == 0
    bodies = [each["body"] for each in run("meetings", "--json").told["meetings"]]
    assert sorted(bodies) == ["Harbour Board", "Marram Coast Partnership", "Marram Coast Partnership"]


def test_doubtful_readings_are_listed(run: Run, folder: Path) -> None:
    assert run("import", folder / "2027").code == 0
    (told,) = run("doubtful", "--json").told["doubtful"]
    assert (told["kind"], told["minute_number"], told["date"]) == ("Misspelt introducer", "30", "2027-03-11")
    assert "Misspelt introducer" in run("doubtful").out
    assert run("doubtful", "--limit", "0").code == 2


def test_nothing_doubtful_is_said_so(run: Run, folder: Path) -> None:
    assert run("import", folder / "2027" / "march.txt").code == 0
    assert run("doubtful").out == "Nothing waits for an answer.\n"


def kept_meetings(run: Run, database: str) -> int:
    """How many meetings a database has; 0 while there is no database."""
    said = run("meetings", "--json", "--database", database)
    return len(said.told["meetings"]) if said.code == 0 else 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_stops_between_files_and_the_next_run_goes_on(
    run: Run, data_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for day in range(1, 29):
        for month in ("March", "April", "May", "June", "July"):
            page = CLEAR.replace("Thursday 4th March", f"{day} {month}")
            (folder / f"{month}{day:02}.txt").write_text(page, encoding="utf-8")
    database = f"sqlite:///{tmp_path / 'council.sqlite'}"
    command = [sys.executable, "-m", "sefton_minutes", "import", "--database", database, str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "SEFTON_MINUTES_DATA": str(data_folder)}
    running = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8")
    while running.poll() is None and not kept_meetings(run, database):
        pass
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "Stopped after" in said
    kept = kept_meetings(run, database)
    assert 0 < kept < 140
    finished = run("import", "--json", "--database", database, folder).told
    assert (finished["counts"]["unchanged"], finished["counts"]["read"]) == (kept, 140 - kept)
