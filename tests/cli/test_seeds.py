"""The two real published pages through the terminal, on both databases: they come out exactly."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sefton_minutes.storage.database import Database
from tests.cli.conftest import Run

Told = dict[str, Any]


@pytest.fixture
def first(run: Run, seeds: Path, database_url: str) -> Told:
    """The page of 5 December 2019, kept."""
    file = seeds / "000_6371fdcc7127ccfa.txt"
    assert run("import", "--database", database_url, file).code == 0
    shown = run(
        "show", "Sefton Safer Communities Partnership 5 December 2019", "--json", "--database", database_url
    )
    meeting: Told = shown.told["meetings"][0]
    assert run("import", "--preview", "--json", file).told["meetings"] == [meeting]
    return meeting


@pytest.fixture
def second(run: Run, seeds: Path, database_url: str) -> Told:
    """The page that lost its header, numbers and introducers, kept as of 9 June 2022."""
    file = seeds / "001_039cddd6ef083507.txt"
    given = ("--body", "Sefton Safer Communities Partnership", "--date", "2022-06-09")
    assert run("import", "--database", database_url, *given, file).code == 0
    shown = run("show", "1", "--json", "--database", database_url)
    meeting: Told = shown.told["meetings"][0]
    return meeting


def clauses(told: Told) -> Iterator[Told]:
    """Every clause, inner ones too."""
    for clause in told["clauses"]:
        yield clause
        yield from clauses(clause)


def named(meeting: Told, title: str) -> Told:
    """The item whose title begins so."""
    (item,) = [each for each in meeting["items"] if (each["title"] or "").startswith(title)]
    found: Told = item
    return found


def test_the_first_page(first: Told) -> None:
    assert (first["body"], first["date"], first["time"]) == (
        "Sefton Safer Communities Partnership",
        "2019-12-05",
        "15:00",
    )
    assert (first["venue"], first["contact"]) == ("Committee Room, Town Hall, Bootle", "Paul Fraser")
    assert (first["next_meeting"]["date"], first["next_meeting"]["time"]) == ("2020-03-12", "10:00")
    items = first["items"]
    assert [item["number"] for item in items] == [str(number) for number in range(28, 40)]
    assert [item["number"] for item in items if item["presenters"]] == ["33", "34", "35", "36", "37"]
    assert named(first, "Operation Target")["presenters"] == ["Chief Inspector Matthew Moscrop"]
    papers = {item["number"]: paper["size"] for item in items for paper in item["attachments"]}
    assert papers == {"30": "76 KB", "32": "384 KB", "36": "245 KB", "37": "88 KB"}
    assert [who["name"] for who in first["attendance"]] == ["Councillor T. Hardy", "Karen Rooney"]


def test_the_decisions_of_the_first_page(first: Told) -> None:
    decided = [item for item in first["items"] if item["resolutions"]]
    resolutions = [resolution for item in decided for resolution in item["resolutions"]]
    assert len(decided) == 10
    assert sum(len(list(clauses(resolution))) for resolution in resolutions) == 14
    assert [r["introducer"] for r in resolutions if not r["confirmed"]] == ["RESOLVED"]
    numbers = [each["minute_number"] for item in first["items"] for each in item["references"]]
    assert numbers == ["20", "24"]


def test_the_second_page(second: Told) -> None:
    items = second["items"]
    assert len(items) == 13
    assert [place for place, item in enumerate(items) if item["title"] is None] == [1, 2, 12]
    assert [item["title"] for item in items if item["title"]] == [
        "Apologies for Absence",
        "Domestic Homicide Review (DHRs) Update",
        "Prevent Local Partnerships Health Check",
        "OFSTED Report on Links with Domestic Abuse",
        "Youth Justice Service Update",
        "Sefton Local Profile",
        "Community Safety Strategy - Strategic Needs Assessment",
        "Unauthorised Encampments",
        "Project Adder",
        "Public Consultation for the Serious Violence Duty",
    ]
    assert len(second["attendance"]) == 6
    assert second["time"] is None
    assert (second["next_meeting"]["date"], second["next_meeting"]["time"]) == ("2022-09-08", "10:00")
    numbers = [each["minute_number"] for item in items for each in item["references"]]
    assert numbers == ["37"]


def test_the_lost_introducers_of_the_second_page(second: Told) -> None:
    for title, count in (("Domestic", 2), ("Prevent", 2), ("OFSTED", 3), ("Community Safety", 3)):
        (resolution,) = named(second, title)["resolutions"]
        assert (resolution["introducer"], resolution["confirmed"]) == (None, False)
        assert len(resolution["clauses"]) == count
    introduced = [r for item in second["items"] for r in item["resolutions"] if r["introducer"]]
    assert {r["introducer"].upper() for r in introduced} == {"RESOLVED"}
    assert all(r["confirmed"] for r in introduced)


def test_the_actions_of_the_second_page(second: Told) -> None:
    noted = [action["text"] for action in named(second, "Domestic")["actions"]]
    for words in (
        "Discuss at LCR SD VAG",
        "Need to request further funds",
        "Share process",
        "Check what the cost",
    ):
        assert sum(text.startswith(words) for text in noted) == 1
    strategy = named(second, "Community Safety")["actions"]
    assert [action["due"] for action in strategy if action["due"]] == ["2022-07-08", "2022-09-08"]
    assert not any(action["confirmed"] for item in second["items"] for action in item["actions"])


def test_nothing_is_changed_by_importing_again(run: Run, seeds: Path, database_url: str, first: Told) -> None:
    again = run("import", "--database", database_url, seeds / "000_6371fdcc7127ccfa.txt")
    assert (again.code, "nothing was done" in again.out) == (0, True)
    assert run("show", "1", "--json", "--database", database_url).told["meetings"] == [first]


def test_no_date_is_invented(run: Run, seeds: Path, sqlite_url: str) -> None:
    told = run("import", "--preview", "--json", seeds / "001_039cddd6ef083507.txt").told
    assert (told["meetings"][0]["body"], told["meetings"][0]["date"]) == (None, None)
    refused = run("import", "--database", sqlite_url, seeds / "001_039cddd6ef083507.txt")
    assert refused.code == 1


def test_the_original_bytes_are_kept(run: Run, seeds: Path, sqlite_url: str) -> None:
    file = seeds / "000_6371fdcc7127ccfa.txt"
    run("import", "--database", sqlite_url, file)
    database = Database.open(sqlite_url)
    with database.reading() as records:
        (source,) = records.sources.of_meeting(1)
        assert records.sources.data(source.id) == file.read_bytes()
    database.close()
