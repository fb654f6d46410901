"""Looking after the database from the terminal, on both kinds."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def kept(run: Run, page: Path, database_url: str) -> str:
    """A database with the one meeting of the page."""
    assert run("import", "--database", database_url, page).code == 0
    return database_url


def test_backups_are_listed_and_held_against_their_hashes(run: Run, kept: str, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    said = run("database", "backup", folder / "copy.sqlite", "--database", kept)
    assert said.code == 0
    assert "opened and counted" in said.out
    (told,) = run("database", "backups", folder, "--json").told["backups"]
    assert (told["file"], told["by_itself"], told["whole"]) == ("copy.sqlite", False, None)
    assert told["rows"]["agenda_item"] == 3
    assert told["sha256"] == json.loads((folder / "copy.sqlite.json").read_text())["digest"]
    whole = run("database", "backups", folder, "--verify")
    assert (whole.code, whole.out.rstrip().endswith("copy.sqlite, whole")) == (0, True)
    with (folder / "copy.sqlite").open("ab") as content:
        content.write(b"x")
    spoilt = run("database", "backups", folder, "--verify")
    assert spoilt.code == 1
    assert "NOT AS IT WAS MADE" in spoilt.out
    assert run("database", "backups", tmp_path / "absent").code == 1
    assert run("database", "backups", tmp_path).out == "There is no backup of this program.\n"


def test_going_back_says_what_it_means_and_does_it(
    run: Run, page: Path, sqlite_url: str, tmp_path: Path
) -> None:
    assert run("import", "--database", sqlite_url, page).code == 0
    assert run("database", "backup", tmp_path / "copy.sqlite", "--database", sqlite_url).code == 0
    later = tmp_path / "later.txt"
    later.write_text(page.read_text(encoding="utf-8").replace("2027", "2028"), encoding="utf-8")
    assert run("import", "--database", sqlite_url, later).code == 0
    told = run(
        "database", "restore", tmp_path / "copy.sqlite", "--dry-run", "--json", "--database", sqlite_url
    ).told
    assert (told["backup"]["meetings"], told["present"]["meetings"]) == (1, 2)
    assert told["lost_count"] == 4
    text = run("database", "restore", tmp_path / "copy.sqlite", "--dry-run", "--database", sqlite_url).out
    assert "4 meetings and items are newer in the present record" in text
    assert text.endswith("Nothing was changed.\n")
    assert len(run("meetings", "--json", "--database", sqlite_url).told["meetings"]) == 2
    done = run("database", "restore", tmp_path / "copy.sqlite", "--database", sqlite_url)
    assert done.code == 0
    assert "The record as it was before is in " in done.out
    assert len(run("meetings", "--json", "--database", sqlite_url).told["meetings"]) == 1


def test_a_record_moves_to_the_other_kind_and_back(
    run: Run, kept: str, empty_postgresql_url: str, tmp_path: Path
) -> None:
    there = run("database", "copy", kept, empty_postgresql_url, "--json")
    assert there.code == 0
    assert there.told["equal"]
    back = f"sqlite:///{tmp_path / 'back.sqlite'}"
    said = run("database", "copy", empty_postgresql_url, back)
    assert said.code == 0
    assert f"Equal: {there.told['rows']:,} rows in " in said.out
    assert (
        run("show", "1", "--json", "--database", back).told
        == run("show", "1", "--json", "--database", kept).told
    )
    refused = run("database", "copy", kept, back)
    assert refused.code == 1
    assert "is not empty" in refused.err


def test_everything_is_checked(run: Run, kept: str) -> None:
    said = run("database", "check", "--database", kept)
    assert (said.code, said.out) == (0, "The record is sound.\nThe index of words is sound: 3 items.\n")
    told = run("database", "check", "--json", "--database", kept).told
    assert told["sound"]
    assert (told["findings"], told["not_looked_at"]) == ([], [])


def test_on_a_new_computer_a_backup_becomes_the_record(
    run: Run, page: Path, data_folder: Path, tmp_path: Path
) -> None:
    assert run("import", page).code == 0
    assert run("database", "backup", tmp_path / "copy.sqlite").code == 0
    shutil.rmtree(data_folder)
    plan = run("database", "restore", tmp_path / "copy.sqlite", "--dry-run")
    assert "There is no record here now: the backup becomes the record." in plan.out
    assert not data_folder.exists()
    done = run("database", "restore", tmp_path / "copy.sqlite")
    assert (done.code, done.err) == (0, "")
    assert run("database", "check").code == 0
    assert len(run("meetings", "--json").told["meetings"]) == 1
