"""Words go from another program into a minute and back, by real keys over the clipboard of a display."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.xdisplay.display import CHECKOUT, Hands, Program, until
from tests.xdisplay.test_one_meeting import MEETING, import_the_page

LIST = '<p>Members heard:</p><ol type="a"><li>the lamps be lit;</li><li>the bins be emptied.</li></ol>'

pytestmark = pytest.mark.xdisplay


@pytest.fixture
def program(hands: Hands, tmp_path: Path) -> Iterator[Program]:
    made = Program(hands, tmp_path / "council.sqlite", tmp_path / "data")
    made.start()
    yield made
    made.stop()


@contextmanager
def other_program(hands: Hands, title: str, file: Path, html: str = "") -> Iterator[None]:
    """A window of rich text in a process of its own, with the keyboard."""
    environment = {**hands.environment, "QT_QPA_PLATFORM": "xcb"}
    words = [sys.executable, "-m", "tests.xdisplay.other_program", title, str(file), html]
    process = subprocess.Popen(words, env=environment, cwd=CHECKOUT)
    try:
        hands.await_window(title)
        yield
    finally:
        process.terminate()
        process.wait(20)


def written(file: Path) -> str:
    """What stands in the other program."""
    return file.read_text("utf-8") if file.exists() else ""


def test_a_list_is_copied_into_a_minute_and_clauses_out_of_it(
    hands: Hands, program: Program, tmp_path: Path
) -> None:
    import_the_page(hands)
    hands.keys("F8", "ctrl+Next", "ctrl+End", "Return")
    with other_program(hands, "Writer of lists", tmp_path / "lists.html", LIST):
        hands.keys("ctrl+a", "ctrl+c")
        hands.await_window(MEETING)
        hands.keys("ctrl+v", "ctrl+s")
        until(lambda: "(b)\tthe bins be emptied." in program.shown(), "the list to be pasted and saved")
    hands.keys("ctrl+a", "ctrl+c")
    pasted = tmp_path / "pasted.html"
    with other_program(hands, "Reader of minutes", pasted):
        hands.keys("ctrl+v")
        until(lambda: "the bins be emptied." in written(pasted), "the minute to be pasted elsewhere")
    rich = written(pasted)
    assert "(b)\xa0\xa0\xa0 the bins be emptied.</span></p>" in rich
    assert "font-family:'Arial'" in rich
