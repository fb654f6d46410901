"""One meeting from a published page to printed minutes, as an officer does it: by real keys and a real mouse,
in a program that is killed in the midst of it and started again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.xdisplay.display import CHECKOUT, Hands, Program, until

PAGE = CHECKOUT / "resources" / "sample_council" / "pages" / "numbered_block.txt"
MEETING = "Safer Calderby Partnership, 11 September 2025 – Sefton Minutes"
SEARCH_BOX = (1400, 20)

pytestmark = pytest.mark.xdisplay


@pytest.fixture
def program(hands: Hands, tmp_path: Path) -> Iterator[Program]:
    made = Program(hands, tmp_path / "council.sqlite", tmp_path / "data")
    made.start()
    yield made
    made.stop()


def import_the_page(hands: Hands) -> None:
    hands.await_window("Meetings – Sefton Minutes")
    hands.keys("ctrl+o")
    hands.name_file("Choose saved pages", PAGE)
    hands.await_window("Import numbered_block.txt – Sefton Minutes")
    hands.keys("Return")
    hands.await_window(MEETING)


def accept_the_misspelt_introducer(hands: Hands, program: Program) -> None:
    assert "RESLOVED" in program.shown()
    hands.keys("F8", "ctrl+Return", "ctrl+s")
    until(lambda: "RESLOVED" not in program.shown(), "the accepted introducer to be saved")


def add_an_action(hands: Hands, program: Program) -> None:
    hands.keys("ctrl+shift+k")
    hands.await_window("New action")
    hands.type("Book the hall for the workshop")
    hands.keys("alt+a")
    until(lambda: "Book the hall" in program.ask("actions"), "the action to be kept")
    hands.await_no_window("New action")
    hands.await_window(MEETING)


def write_and_be_killed(hands: Hands, program: Program) -> None:
    hands.keys("ctrl+Next", "ctrl+End", "Return")
    hands.type("The lamps on the towpath were lit.")
    until(lambda: "towpath were lit" in program.journals(), "the typing to reach the journal")
    program.kill()
    program.start()
    hands.await_window("Typing that was not saved")
    hands.keys("alt+p")
    until(lambda: "The lamps on the towpath were lit." in program.shown(), "the draft to be put back")
    hands.await_no_window("Typing that was not saved")
    hands.await_window(MEETING)


def find_it_again(hands: Hands, program: Program) -> None:
    hands.click(*SEARCH_BOX)
    hands.type("lamps towpath")
    hands.await_window("Search – Sefton Minutes")
    hands.keys("Return")
    hands.await_window(MEETING)
    hands.type("Found: ")
    hands.keys("ctrl+s")
    until(lambda: "Found: The lamps" in program.shown(), "typing to begin where the words were found")


def print_the_minutes(hands: Hands, file: Path) -> str:
    hands.keys("ctrl+p")
    hands.await_window("Print")
    hands.keys("alt+d")
    hands.name_file("Save", file)
    until(file.exists, "the paper to be saved")
    return "\n".join(page.extract_text() for page in PdfReader(file).pages)


def test_from_a_published_page_to_printed_minutes(hands: Hands, program: Program, tmp_path: Path) -> None:
    import_the_page(hands)
    accept_the_misspelt_introducer(hands, program)
    add_an_action(hands, program)
    write_and_be_killed(hands, program)
    find_it_again(hands, program)
    printed = print_the_minutes(hands, tmp_path / "minutes.pdf")
    assert "Found: The lamps on the towpath were lit." in " ".join(printed.split())
    assert "RESLOVED" not in printed
    assert "Book the hall for the workshop" in " ".join(printed.split())
