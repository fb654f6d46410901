"""What goes wrong is told in a sentence that names the thing and the cause; nothing is changed."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import make_url

from sefton_minutes.storage.database import Database
from tests.cli.conftest import Run
from tests.services.pages import PAGE

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def refused(run: Run, *arguments: str | Path) -> str:
    """The one line that a command which failed said."""
    said = run(*arguments)
    assert said.code == 1
    assert said.out == ""
    assert said.err.startswith("sefton-minutes: ")
    assert said.err.count("\n") == 1
    return said.err


def meetings_kept(url: str) -> int:
    database = Database.open(url)
    with database.reading() as records:
        count = len(records.meetings.list())
    database.close()
    return count


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("empty.txt", b"", "“empty.txt” is empty"),
        ("blank.txt", b" \n\t\n", "“blank.txt” is empty"),
        ("binary.txt", bytes(range(256)) * 40, "“binary.txt” is not text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\x00" * 200, "“picture.txt” is a picture"),
        ("big.txt", b"Minutes: words\n" * 3_600_000, "“big.txt” is larger than 20 MB"),
        ("cut.txt", f"{PAGE}“".encode()[:-1], "“cut.txt” breaks off in the middle of a character"),
        ("cut16.txt", PAGE.encode("utf-16")[:-1], "“cut16.txt” breaks off"),
    ],
)
def test_files_that_are_no_pages(
    run: Run, sqlite_url: str, tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    for arguments in (("import", "--preview", "--json"), ("import", "--database", sqlite_url)):
        assert sentence in refused(run, *arguments, file)
    assert meetings_kept(sqlite_url) == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_pages_in_every_usual_encoding(run: Run, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "page.txt"
    file.write_bytes(PAGE.replace("Ada Finch", "Zoë Finch").replace("\n", "\r\n").encode(encoding))
    (told,) = run("import", "--preview", "--json", file).told["meetings"]
    assert told["body"] == "Marram Coast Partnership"
    assert told["items"][2]["presenters"] == ["Zoë Finch"]


def test_a_page_cut_short_gives_what_is_there(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "half.txt"
    file.write_text(PAGE[: PAGE.index("gave an")], encoding="utf-8")
    (told,) = run("import", "--preview", "--json", file).told["meetings"]
    assert [item["number"] for item in told["items"]] == ["28", "29", "30"]


def test_a_text_that_is_no_page_is_told_and_not_guessed(run: Run, sqlite_url: str, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear all,\nthe kettle is broken.\nYours, T.", encoding="utf-8")
    told = run("import", "--preview", "--json", file).told
    assert told["meetings"][0]["items"] == []
    assert "the kettle is broken." in " ".join(told["not_understood"])
    assert "shows no item of an agenda" in refused(run, "import", "--database", sqlite_url, file)


def test_folders_and_absent_files(run: Run, sqlite_url: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert run("import", "--database", sqlite_url, empty).out == "0 files: nothing to read.\n"
    assert "There is no file" in refused(run, "import", "--preview", tmp_path / "absent.txt")


@pytest.mark.skipif(AS_ROOT or os.name == "nt", reason="the administrator may read everything")
def test_a_file_that_may_not_be_read(run: Run, page: Path) -> None:
    page.chmod(0)
    assert "You have no permission to open “march.txt”" in refused(run, "import", "--preview", page)


def test_one_bad_file_does_not_keep_back_the_others(
    run: Run, sqlite_url: str, page: Path, tmp_path: Path
) -> None:
    said = run("import", "--database", sqlite_url, tmp_path / "absent.txt", page)
    assert said.code == 1
    assert "There is no file" in said.err
    assert "“march.txt” was imported as meeting 1" in said.out
    assert meetings_kept(sqlite_url) == 1


def test_nothing_is_made_for_a_page_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.sqlite'}"
    refused(run, "import", "--database", url, tmp_path / "absent.txt")
    assert not (tmp_path / "new.sqlite").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["meetings"],
        ["show", "1"],
        ["search", "sea"],
        ["actions"],
        ["print", "1", "minutes", "-o", "paper.pdf"],
        ["export", "1", "-o", "meeting.json"],
        ["database", "status"],
        ["database", "backup", "copy.sqlite"],
    ],
)
def test_a_mistyped_database_is_told_and_not_made(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    said = refused(run, *arguments, "--database", f"sqlite:///{tmp_path / 'mistyped.sqlite'}")
    assert "mistyped.sqlite" in said
    assert sorted(each.name for each in tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("nonsense", "is not a URL"),
        ("mysql://server/minutes", "begins with “mysql”"),
        ("sqlite://", "names no file"),
        ("sqlite:////nowhere/at/all/minutes.sqlite", "minutes.sqlite"),
        ("postgresql+psycopg://nobody@127.0.0.1:9/minutes", "The server 127.0.0.1:9 cannot be reached"),
    ],
)
def test_addresses_that_lead_nowhere(run: Run, url: str, sentence: str) -> None:
    assert sentence in refused(run, "meetings", "--database", url)


def test_no_such_database_on_the_server(run: Run, postgresql_url: str) -> None:
    elsewhere = make_url(postgresql_url).set(database="absent").render_as_string(hide_password=False)
    said = refused(run, "meetings", "--database", elsewhere)
    assert "There is no database" in said


def test_a_password_is_never_repeated(run: Run) -> None:
    address = "postgresql+psycopg://clerk:s3cret@127.0.0.1:9/minutes"
    said = run("meetings", "--database", address, as_typed=True)
    assert said.code == 1
    assert "s3cret" not in said.out + said.err
    assert "can see a password on a command line" in said.err


def test_a_corrupt_database(run: Run, tmp_path: Path, sqlite_url: str, page: Path) -> None:
    run("import", "--database", sqlite_url, page)
    rubbish = tmp_path / "rubbish.sqlite"
    rubbish.write_bytes(b"This is no database at all. " * 500)
    assert "rubbish.sqlite is not a database" in refused(
        run, "meetings", "--database", f"sqlite:///{rubbish}"
    )
    whole = Path(sqlite_url.removeprefix("sqlite:///"))
    damaged = tmp_path / "damaged.sqlite"
    data = bytearray(whole.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    damaged.write_bytes(data)
    assert "damaged.sqlite is damaged" in refused(run, "meetings", "--database", f"sqlite:///{damaged}")


def test_another_programs_database(run: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "other.sqlite") as other:
        other.execute("CREATE TABLE recipe (name)")
    other.close()
    said = refused(run, "meetings", "--database", f"sqlite:///{tmp_path / 'other.sqlite'}")
    assert "belongs to another program" in said


def test_a_newer_database(run: Run, sqlite_url: str) -> None:
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as newer:
        newer.execute("UPDATE sefton_revision SET version_num = '9999'")
    newer.close()
    assert "made by a newer version of this program" in refused(run, "meetings", "--database", sqlite_url)


def test_a_locked_database(run: Run, sqlite_url: str, page: Path) -> None:
    """It takes the ten seconds that a lock is waited for."""
    assert run("import", "--database", sqlite_url, page).code == 0
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    said = refused(run, "import", "--database", sqlite_url, page, page)
    assert said.count("is locked by another program") == 1
    other.execute("ROLLBACK")
    other.close()
    assert meetings_kept(sqlite_url) == 1


@pytest.mark.skipif(AS_ROOT or os.name == "nt", reason="the administrator may write everything")
def test_a_read_only_database(run: Run, sqlite_url: str, page: Path, tmp_path: Path) -> None:
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    file.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        said = refused(run, "import", "--database", sqlite_url, page)
    finally:
        tmp_path.chmod(0o700)
    assert f"The database {file} is read-only" in said or f"The database {file} cannot be opened" in said
    assert meetings_kept(sqlite_url) == 0


@pytest.mark.parametrize("command", [["print", "1", "minutes"], ["export", "1", "--format", "json"]])
def test_files_that_cannot_be_written(
    run: Run, sqlite_url: str, page: Path, tmp_path: Path, command: list[str]
) -> None:
    run("import", "--database", sqlite_url, page)
    before = sorted(tmp_path.iterdir())
    for target, cause in (
        (tmp_path / "absent" / "file", "its folder does not exist"),
        (tmp_path, "it is a folder"),
    ):
        said = refused(run, *command, "-o", target, "--database", sqlite_url)
        assert cause in said
        assert str(target) in said
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["show", "987"], "There is no meeting 987"),
        (["show", "Drains Board 2027-03-04"], "No body in “Drains Board 2027-03-04” is known"),
        (["print", "987", "minutes", "-o", "x.pdf"], "There is no meeting 987"),
        (["show", "Marram Coast Partnership"], "does not name a meeting"),
    ],
)
def test_meetings_that_are_not_there(
    run: Run, sqlite_url: str, page: Path, arguments: list[str], sentence: str
) -> None:
    run("import", "--database", sqlite_url, page)
    assert sentence in refused(run, *arguments, "--database", sqlite_url)


def test_two_meetings_on_a_day_are_listed(run: Run, sqlite_url: str, page: Path, tmp_path: Path) -> None:
    evening = tmp_path / "evening.txt"
    evening.write_text(PAGE.replace("3.00 pm", "7.00 pm"), encoding="utf-8")
    run("import", "--database", sqlite_url, page, evening)
    said = refused(run, "show", "Marram Coast Partnership 2027-03-04", "--database", sqlite_url)
    assert "1 at 15:00, 2 at 19:00" in said


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["show"],
        ["show", "1", "2"],
        ["import"],
        ["import", "--date", "31 June 2027", "page.txt"],
        ["search"],
        ["search", "--from", "yesterday", "sea"],
        ["search", "--limit", "0", "sea"],
        ["search", "--limit", "many", "sea"],
        ["search", "--kind", "papers", "sea"],
        ["search", "--order", "loudest", "sea"],
        ["search", "--body", "Cabinet"],
        ["print", "1", "leaflet", "-o", "x.pdf"],
        ["print", "1", "minutes"],
        ["export", "1", "--format", "wordperfect", "-o", "x"],
        ["database"],
        ["database", "backup"],
        ["meetings", "--jso"],
        ["search", "--unknown", "sea"],
    ],
)
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)
    assert said.code == 2
    assert "usage: sefton-minutes" in said.err


@pytest.mark.skipif(shutil.which("mount") is None or not AS_ROOT, reason="needs a small disk of its own")
def test_a_full_disk_leaves_nothing_half_done(run: Run, sqlite_url: str, page: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.system(f"mount -t tmpfs -o size=1m tmpfs {disk} 2>/dev/null") != 0:
        pytest.skip("this machine mounts no disks")
    try:
        url = f"sqlite:///{disk / 'minutes.sqlite'}"
        assert run("import", "--database", url, page).code == 0
        os.system(f"head -c 2000000 /dev/zero > {disk}/filler 2>/dev/null")
        second = tmp_path / "second.txt"
        second.write_text(PAGE.replace("4th March", "5th March"), encoding="utf-8")
        assert "is full" in refused(run, "import", "--database", url, second)
        paper = disk / "paper.pdf"
        run("import", "--database", sqlite_url, page)
        said = refused(run, "print", "1", "minutes", "-o", paper, "--database", sqlite_url)
        assert "paper.pdf cannot be written: the disk is full" in said
        assert not paper.exists()
        (disk / "filler").unlink()
        assert meetings_kept(url) == 1
    finally:
        os.system(f"umount {disk}")
