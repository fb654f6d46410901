"""Every command, on both databases."""

import json
import re
import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Run
from tests.services.pages import PAGE


@pytest.fixture
def kept(run: Run, page: Path, database_url: str) -> str:
    """A database with the one meeting of the page."""
    assert run("import", "--database", database_url, page).code == 0
    return database_url


def test_import_tells_what_was_done(run: Run, page: Path, database_url: str) -> None:
    first = run("import", "--database", database_url, page)
    assert (first.code, first.err) == (0, "")
    assert (
        first.out
        == "“march.txt” was imported as meeting 1: Marram Coast Partnership, 4 March 2027, 3 items.\n"
    )
    again = run("import", "--database", database_url, page)
    assert (again.code, again.out) == (
        0,
        "“march.txt” was imported before and has not changed: nothing was done.\n",
    )
    told = run("import", "--json", "--database", database_url, page).told
    assert [(each["file"], each["meeting_id"], each["outcome"]) for each in told["imported"]] == [
        ("march.txt", 1, "unchanged")
    ]


def test_a_page_without_body_and_date_is_completed(run: Run, tmp_path: Path, database_url: str) -> None:
    page = tmp_path / "lost.txt"
    page.write_text(PAGE[PAGE.index("28.") :], encoding="utf-8")
    refused = run("import", "--database", database_url, page)
    assert refused.code == 1
    assert "does not say the body and the date of the meeting" in refused.err
    previewed = run("import", "--preview", "--json", "--body", "Coast Board", "--date", "4 March 2027", page)
    assert (previewed.told["meetings"][0]["body"], previewed.told["meetings"][0]["date"]) == (
        "Coast Board",
        "2027-03-04",
    )
    given = run("import", "--database", database_url, "--body", "Coast Board", "--date", "4/3/2027", page)
    assert given.code == 0
    assert run("show", "Coast Board 2027-03-04", "--json", "--database", database_url).code == 0


def test_meetings_are_listed(run: Run, kept: str) -> None:
    assert run("meetings", "--json", "--database", kept).told == {
        "meetings": [
            {
                "id": 1,
                "body": "Marram Coast Partnership",
                "date": "2027-03-04",
                "time": "15:00",
                "venue": "Fish Hall, Marram",
                "status": "minutes issued",
            }
        ]
    }
    assert "Marram Coast Partnership, minutes issued" in run("meetings", "--database", kept).out


@pytest.mark.parametrize("meeting", ["1", "Marram Coast Partnership 4 March 2027"])
def test_a_meeting_is_shown(run: Run, kept: str, meeting: str) -> None:
    (told,) = run("show", meeting, "--json", "--database", kept).told["meetings"]
    assert [item["number"] for item in told["items"]] == ["28", "29", "30"]
    assert [action["confirmed"] for action in told["items"][1]["actions"]] == [False]
    text = run("show", meeting, "--database", kept).out
    for words in (
        "Thursday 4 March 2027, 3.00 pm",
        "Contact: Rosalind Penny, Democratic Services Officer\n",
        "Apologies: Ravi Dunlin",
        "29.   Sea Wall",
        "Paper: Sea Wall (PDF, 76 KB)".replace(", ", " "),
        "Read as RESOLVED (not confirmed):",
        "(1) the report be noted; and",
        "Action (not confirmed): Head of Harbours: ",
        "Refers to minute 24",
        "Presented by Ada Finch",
    ):
        assert words in text


def test_what_is_shown_is_what_was_previewed(run: Run, page: Path, kept: str) -> None:
    previewed = run("import", "--preview", "--json", page)
    assert previewed.told == run("show", "1", "--json", "--database", kept).told
    text = run("import", "--preview", page).out
    assert text.split("\n")[0] == "Marram Coast Partnership"
    assert text == run("show", "1", "--database", kept).out


def test_words_are_found(run: Run, kept: str) -> None:
    told = run("search", "--json", "--database", kept, "invite", "tenders").told
    assert told["count"] == 1
    (hit,) = told["hits"]
    assert hit.keys() == {"meeting_id", "body", "date", "minute_number", "title", "clause", "snippet"}
    assert (hit["meeting_id"], hit["date"], hit["minute_number"]) == (1, "2027-03-04", "29")
    assert "invite tenders" in hit["snippet"]
    assert "1 found, newest first" in run("search", "--database", kept, "tenders").out


def test_a_search_is_narrowed(run: Run, kept: str) -> None:
    finds: dict[tuple[str, ...], int] = {
        ("update", "-Ada"): 0,
        ("sea", "OR", "huts"): 2,
        ('"gave an update"',): 1,
        ("tend*",): 1,
        ("sea", "--body", "marram coast partnership"): 1,
        ("sea", "--from", "5 March 2027"): 0,
        ("sea", "--to", "2027-03-04"): 1,
        ("nowhere",): 0,
        ('"unclosed',): 0,
        ("report", "--limit", "1"): 1,
        ("huts", "--kind", "minutes"): 1,
        ("tenders", "--kind", "decisions"): 1,
        ("tenders", "--kind", "agenda"): 0,
        ("--person", "Ravi Dunlin"): 1,
        ("sea", "--person", "Ravi Dunlin"): 0,
        ("--decided", "not*"): 2,
        ("report", "--order", "oldest", "--standing"): 1,
    }
    for arguments, count in finds.items():
        said = run("search", "--json", "--database", kept, *arguments)
        assert (said.code, said.err, said.told["count"]) == (0, "", count), arguments


def test_words_that_nothing_has_are_told_with_what_they_may_have_meant(run: Run, kept: str) -> None:
    assert run("search", "--database", kept, "tendres").out == "Nothing was found.\nDid you mean tenders?\n"
    told = run("search", "--json", "--database", kept, "tendres").told
    assert told == {"count": 0, "hits": [], "near": [{"word": "tendres", "instead": ["tenders"]}]}


def test_a_search_in_no_known_body_is_told(run: Run, kept: str) -> None:
    said = run("search", "--database", kept, "--body", "Drains Board", "sea")
    assert (said.code, said.err) == (
        1,
        "sefton-minutes: There is no body called “Drains Board”. “meetings” lists bodies and dates.\n",
    )


@pytest.mark.parametrize("paper", ["agenda", "minutes"])
def test_papers_are_printed(run: Run, kept: str, tmp_path: Path, paper: str) -> None:
    file = tmp_path / "paper.pdf"
    said = run("print", "1", paper, "-o", file, "--database", kept)
    assert (said.code, said.out, said.err) == (0, "", "")
    assert PdfReader(BytesIO(file.read_bytes())).pages


def test_a_meeting_is_exported(run: Run, kept: str, tmp_path: Path) -> None:
    file = tmp_path / "meeting.json"
    assert run("export", "1", "--format", "json", "-o", file, "--database", kept).code == 0
    assert json.loads(file.read_bytes()) == run("show", "1", "--json", "--database", kept).told


def test_actions_are_listed(run: Run, kept: str) -> None:
    (told,) = run("actions", "--json", "--database", kept).told["actions"]
    assert told.keys() == {"text", "owner", "due", "status", "minute_number", "meeting_id"}
    assert (told["owner"], told["due"], told["status"]) == ("Head of Harbours", "2027-04-30", "proposed")
    assert "Head of Harbours: " in run("actions", "--database", kept).out
    overdue = run("actions", "--overdue", "--json", "--database", kept)
    assert overdue.told == {"actions": []}
    assert run("actions", "--overdue", "--database", kept).out == "There is no such action.\n"


def test_the_state_of_the_database_is_told(run: Run, kept: str) -> None:
    told = run("database", "status", "--json", "--database", kept).told
    assert (told["current"], told["meetings"], told["items"]) == (True, 1, 3)
    text = run("database", "status", "--database", kept).out
    assert "as this program needs it" in text
    assert "Holds: 1 body, 1 meeting, 3 items, 1 action\n" in text
    assert told["advice"] is None
    assert "Advice" not in text
    upgraded = run("database", "upgrade", "--database", kept)
    assert "already: nothing was done" in upgraded.out


def test_the_database_is_copied(run: Run, kept: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    assert run("database", "backup", copy, "--database", kept).code == 0
    assert len(run("meetings", "--json", "--database", f"sqlite:///{copy}").told["meetings"]) == 1
    with closing(sqlite3.connect(copy)) as copied:
        assert copied.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_empty_server_database_is_filled_by_import_and_by_upgrade(
    run: Run, page: Path, empty_postgresql_url: str
) -> None:
    refused = run("meetings", "--database", empty_postgresql_url)
    assert refused.code == 1
    assert "no tables yet" in refused.err
    assert "no tables yet" in run("database", "status", "--database", empty_postgresql_url).out
    assert run("import", "--database", empty_postgresql_url, page).code == 0
    assert run("database", "upgrade", "--database", empty_postgresql_url).code == 0
    assert len(run("meetings", "--json", "--database", empty_postgresql_url).told["meetings"]) == 1


def test_without_an_address_the_users_own_database_is_used(run: Run, page: Path, data_folder: Path) -> None:
    assert run("meetings").code == 1
    assert not data_folder.exists()
    assert run("import", page).code == 0
    assert (data_folder / "minutes.sqlite").exists()
    assert len(run("meetings", "--json").told["meetings"]) == 1
    assert run("database", "status", "--json").told["place"] == str(data_folder / "minutes.sqlite")


def test_the_address_may_stand_before_the_command(run: Run, kept: str) -> None:
    assert run("--database", kept, "meetings").code == 0


def test_the_index_of_words_is_checked_and_rebuilt(run: Run, kept: str) -> None:
    checked = run("database", "check", "--database", kept)
    assert (checked.code, checked.out) == (0, "The record is sound.\nThe index of words is sound: 3 items.\n")
    rebuilt = run("database", "check", "--rebuild", "--json", "--database", kept)
    assert rebuilt.told == {
        "sound": True,
        "findings": [],
        "not_looked_at": [],
        "index": {
            "sound": True,
            "items": 3,
            "missing": 0,
            "outdated": 0,
            "needless": 0,
            "miscounted_words": 0,
            "damaged": False,
        },
    }


@pytest.mark.parametrize("table", ["search_item", "search_word", "search_words"])
def test_a_lost_table_of_the_index_is_told_and_made_again(
    run: Run, page: Path, sqlite_url: str, table: str
) -> None:
    assert run("import", "--database", sqlite_url, page).code == 0
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        connection.execute(f"DROP TABLE {table}")
        connection.commit()
    for command in (("search", "zzyx"), ("database", "check")):
        said = run(*command, "--database", sqlite_url)
        assert said.code == 1, command
        assert re.search("The index of words .* “database check --rebuild”", said.out + said.err)
    mended = run("database", "check", "--rebuild", "--database", sqlite_url)
    assert (mended.code, mended.out) == (0, "The record is sound.\nThe index of words is sound: 3 items.\n")
    assert "Sea Wall" in run("search", "tenders", "--database", sqlite_url).out
