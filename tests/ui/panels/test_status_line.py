"""The line at the foot of the window: how far the long jobs are, and the way to them."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.background import Background, LongJob, Progress
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.panels.status_line import StatusLine
from tests.ui.conftest import Settle


class Held:
    """A long job that tells how far it is and goes on when it may."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.may_go_on = threading.Event()

    def __call__(self, progress: Progress, _cancelled: Callable[[], bool]) -> None:
        progress(412, 2_000, self.what)
        self.may_go_on.wait(10)

    def start(self, background: Background, place: str = "") -> LongJob:
        """Begin it."""
        return background.long(self, _ignore, _ignore, _ignore, place=place)


def _ignore(*_told: object) -> None:
    pass


@pytest.fixture
def line(qtbot: QtBot, look: Look, background: Background) -> StatusLine:
    """The line alone."""
    made = StatusLine(look, background)
    qtbot.addWidget(made)
    made.resize(1200, 28)
    made.show()
    return made


@pytest.fixture
def bringing() -> Iterator[Held]:
    """A job that has a page of its own."""
    made = Held("2019/a rather long name of a saved page of the committee, second copy.html")
    yield made
    made.may_go_on.set()


def shown(line: StatusLine) -> list[str]:
    """The words of what can be seen of jobs."""
    parts = (line.progress_label, line.show_button, line.cancel_button)
    return [part.text() for part in parts if part.isVisible()]


def test_a_long_job_shows_how_far_it_is_and_leads_to_its_page(
    qtbot: QtBot, line: StatusLine, background: Background, settle: Settle, bringing: Held
) -> None:
    bringing.start(background, "bringing")
    qtbot.waitUntil(lambda: len(shown(line)) == 3)
    words, *buttons = shown(line)
    assert words.endswith("412 of 2,000")
    assert "…" in words
    assert buttons == ["Show", "Cancel"]
    with qtbot.waitSignal(line.place_wanted) as wanted:
        line.show_button.click()
    assert wanted.args == ["bringing"]
    bringing.may_go_on.set()
    settle()
    assert shown(line) == []


def test_the_job_begun_last_is_shown_and_then_the_one_before(
    qtbot: QtBot, line: StatusLine, background: Background, settle: Settle, bringing: Held
) -> None:
    bringing.start(background, "bringing")
    printing = Held("Printing")
    printing.start(background)
    qtbot.waitUntil(lambda: shown(line) == ["Printing 412 of 2,000", "Cancel"])
    printing.may_go_on.set()
    qtbot.waitUntil(lambda: shown(line)[1:] == ["Show", "Cancel"])
    bringing.may_go_on.set()
    settle()
