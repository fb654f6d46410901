"""Papers are issued, listed, written and withdrawn from the terminal."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def url(run: Run, page: Path, sqlite_url: str) -> str:
    """A database with one meeting that was brought in."""
    assert run("import", "--database", sqlite_url, page).code == 0
    return sqlite_url


def issue(run: Run, url: str, *more: str) -> int:
    told = run("issue", "1", "minutes", "--reason", "As published", "--json", "--database", url, *more).told
    number = told["papers"][0]["number"]
    assert isinstance(number, int)
    return number


def test_a_paper_is_issued_listed_and_written(run: Run, url: str, tmp_path: Path) -> None:
    assert run("papers", "--database", url).out == "Nothing was issued yet.\n"
    number = issue(run, url)
    (told,) = run("papers", "--json", "--database", url).told["papers"]
    assert (told["number"], told["paper"], told["state"]) == (number, "minutes", "issued")
    assert told["body"] == "Marram Coast Partnership"
    file = tmp_path / "minutes.pdf"
    assert run("paper", str(number), "-o", file, "--database", url).code == 0
    assert file.stat().st_size == told["bytes"]
    assert f"No. {number}" in run("papers", "1", "--database", url).out


def test_what_is_found_keeps_a_paper_back_unless_a_reason_is_given(run: Run, url: str) -> None:
    issue(run, url)
    said = run("issue", "1", "minutes", "--database", url)
    assert said.code == 1
    assert "Nothing was issued" in said.err
    assert "were issued on" in said.err
    assert "--reason" in said.err
    assert len(run("papers", "--json", "--database", url).told["papers"]) == 1


def test_a_withdrawn_paper_says_why_and_by_what_it_is_superseded(run: Run, url: str) -> None:
    first, second = issue(run, url), issue(run, url)
    arguments = ("--reason", "A wrong name", "--superseded-by", str(second), "--database", url)
    assert run("withdraw", str(first), *arguments).out == f"No. {first} was withdrawn.\n"
    told = run("papers", "--json", "--database", url).told["papers"]
    withdrawn = told[-1]["withdrawn"]
    assert (withdrawn["reason"], withdrawn["superseded_by"]) == ("A wrong name", second)
    assert told[0]["withdrawn"] is None
    again = run("withdraw", str(first), *arguments)
    assert (again.code, "withdrawn already" in again.err) == (1, True)


def test_a_number_that_was_never_drawn(run: Run, url: str, tmp_path: Path) -> None:
    said = run("paper", "77", "-o", tmp_path / "no.pdf", "--database", url)
    assert (said.code, "No paper was issued as No. 77" in said.err) == (1, True)
    assert run("paper", "none", "-o", tmp_path / "no.pdf", "--database", url).code == 2
    assert not (tmp_path / "no.pdf").exists()
