"""Years of old minutes, as an officer brings them in: by real keys, in a program that is killed in the midst
of it and started again; and what is doubtful in them, answered by single keys."""

import json
from calendar import month_name
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.old_minutes import MISSPELT, PLAIN, put, saved_page
from tests.xdisplay.display import Hands, Program, until

YEARS = range(2015, 2022)
PAGES = 12 * len(YEARS)
DOUBTFUL = 4
FIRST_MEETING = "Ferry Committee"
HOME = "Meetings – Sefton Minutes"
BRINGING = "Bring in old minutes – Sefton Minutes"
READINGS = "Doubtful readings – Sefton Minutes"

pytestmark = pytest.mark.xdisplay


@pytest.fixture
def program(hands: Hands, tmp_path: Path) -> Iterator[Program]:
    made = Program(hands, tmp_path / "council.sqlite", tmp_path / "data")
    made.start()
    yield made
    made.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page a month; those of the first months are doubtful, all in the same way."""
    made = tmp_path / "old minutes"
    for number in range(PAGES):
        year, month = YEARS[number // 12], number % 12 + 1
        minute = MISSPELT if number < DOUBTFUL else PLAIN
        put(made, f"{year}/{month:02}.txt", saved_page(f"10th {month_name[month]}, {year}", minute))
    return made


def told(program: Program, what: str, *words: str) -> int:
    """How many of these the terminal lists."""
    answer = program.ask(*words, "--json")
    return len(json.loads(answer)[what]) if answer else 0


def meetings(program: Program) -> int:
    """How many meetings the record holds."""
    return told(program, "meetings", "meetings")


def waiting(program: Program) -> int:
    """How many readings wait for an answer."""
    return told(program, "doubtful", "doubtful")


def bring_in_and_be_killed(hands: Hands, program: Program, folder: Path) -> None:
    hands.await_window(HOME)
    hands.keys("ctrl+shift+o")
    hands.await_window(BRINGING)
    hands.keys("alt+c")
    hands.name_file("Choose the folder of old minutes", folder)
    until(lambda: meetings(program), "the first meetings to be kept")
    program.kill()
    assert 0 < meetings(program) < PAGES


def go_on(hands: Hands, program: Program) -> None:
    program.start()
    hands.await_window(FIRST_MEETING)
    hands.keys("ctrl+shift+o")
    hands.await_window(BRINGING)
    before = meetings(program)
    until(lambda: _entered(hands) and meetings(program) > before, "Go on to go on")
    until(lambda: meetings(program) == PAGES, "the rest to be brought in")


def _entered(hands: Hands) -> bool:
    """Go on has the keyboard as soon as the report of what was stopped is read."""
    hands.keys("Return")
    return True


def answer(hands: Hands, program: Program) -> None:
    hands.keys("ctrl+6")
    hands.await_window(READINGS)
    until(lambda: waiting(program) == DOUBTFUL, "what is doubtful")
    hands.keys("a")
    until(lambda: waiting(program) == DOUBTFUL - 1, "A to accept")
    hands.keys("k")
    until(lambda: waiting(program) == DOUBTFUL - 2, "K to keep")
    hands.keys("ctrl+z")
    until(lambda: waiting(program) == DOUBTFUL - 1, "Ctrl+Z to take K back")
    hands.keys("shift+a")
    until(lambda: waiting(program) == 0, "Shift+A to accept all alike")
    hands.keys("ctrl+z", "ctrl+z")
    until(lambda: waiting(program) == DOUBTFUL, "Ctrl+Z to take all of them back, and A")
    hands.keys("shift+a")
    until(lambda: waiting(program) == 0, "Shift+A to accept them once more")


def test_from_a_folder_of_old_pages_to_a_record_without_doubts(
    hands: Hands, program: Program, folder: Path
) -> None:
    bring_in_and_be_killed(hands, program, folder)
    go_on(hands, program)
    answer(hands, program)
    assert told(program, "hits", "search", "RESLOVED") == 0
    assert told(program, "hits", "search", "--limit", str(2 * PAGES), '"survey be noted"') == PAGES
