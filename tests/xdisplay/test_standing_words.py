"""Standing words, phrases and the palette by real keys: menus and small windows hand the keyboard on and give
it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.xdisplay.display import CHECKOUT, Hands, Program, until

PAGE = CHECKOUT / "resources" / "sample_council" / "pages" / "numbered_block.txt"
MEETING = "Safer Calderby Partnership, 11 September 2025 – Sefton Minutes"

pytestmark = pytest.mark.xdisplay


@pytest.fixture
def program(hands: Hands, tmp_path: Path) -> Iterator[Program]:
    """The program with a meeting open."""
    made = Program(hands, tmp_path / "council.sqlite", tmp_path / "data")
    made.start()
    hands.await_window("Meetings – Sefton Minutes")
    hands.keys("ctrl+o")
    hands.name_file("Choose saved pages", PAGE)
    hands.await_window("Import numbered_block.txt – Sefton Minutes")
    hands.keys("Return")
    hands.await_window(MEETING)
    yield made
    made.stop()


def test_standing_words_are_put_in_by_keys_alone(hands: Hands, program: Program) -> None:
    hands.keys("F8", "ctrl+Next", "ctrl+End", "alt+n", "r")
    hands.type("the lamps be lit.")
    hands.keys("ctrl+s")
    until(lambda: "the lamps be lit." in program.shown(), "a resolution by Alt+N, R")
    hands.keys("ctrl+End", "alt+n", "p")
    hands.await_window("Phrases")
    hands.type("moved")
    hands.keys("Return")
    hands.await_no_window("Phrases")
    hands.await_window(MEETING)
    hands.type("Ada Finch")
    hands.keys("Tab")
    hands.type("Bo Lark")
    hands.keys("Tab")
    hands.type("the towpath be swept.")
    hands.keys("ctrl+k")
    hands.await_window("Commands and places")
    hands.type("save now")
    hands.keys("Return")
    hands.await_no_window("Commands and places")
    until(lambda: "moved by Ada Finch, seconded by Bo Lark" in program.shown(), "a phrase with its fields")
    assert "RESOLVED: That the towpath be swept." in program.shown()
