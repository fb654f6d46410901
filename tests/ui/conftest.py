"""The window on a throw-away copy of the sample council, in the look that officers see."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sefton_minutes import composition, resources
from sefton_minutes.services.sample_council import plant
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.page_list import make_pages
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.theme import ThemeChoice
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.that_day import ClockOfThatDay

PATIENCE_MILLISECONDS = 20_000

Settle = Callable[[], None]

on_both = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture(scope="session")
def session_look(qapp: QApplication) -> Look:
    """Fonts and style are loaded once."""
    qapp.setStyle("Fusion")
    return Look(qapp)


@pytest.fixture
def look(session_look: Look) -> Look:
    """Light, at the usual size of type."""
    if session_look.choice is not ThemeChoice.LIGHT:
        session_look.choose(ThemeChoice.LIGHT)
    if session_look.zoom != 1.0:
        session_look.zoom_to(1.0)
    return session_look


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample council in a database file, planted once and copied for each test."""
    folder = tmp_path_factory.mktemp("sample council")
    file = folder / "sample.sqlite"
    services = composition.compose(
        composition.sqlite_url(file), folder, "officer", create=True, clock=ClockOfThatDay()
    )
    plant(services, resources.text("sample_council", "council.json"))
    services.close()
    return file


@pytest.fixture
def services(sample_file: Path, tmp_path: Path) -> Iterator[composition.Services]:
    """The use cases on a sample council of one's own."""
    file = tmp_path / "council.sqlite"
    shutil.copyfile(sample_file, file)
    made = composition.compose(composition.sqlite_url(file), tmp_path, "officer", clock=ClockOfThatDay())
    yield made
    made.close()


@pytest.fixture
def empty_services(tmp_path: Path) -> Iterator[composition.Services]:
    """The use cases on a database in which nothing is kept yet."""
    url = composition.sqlite_url(tmp_path / "empty.sqlite")
    made = composition.compose(url, tmp_path, "officer", create=True, clock=ClockOfThatDay())
    yield made
    made.close()


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, migrated database. To a window each kind is like the other, as the tests of services show: on
    both run those tests that say so."""
    url: str = request.getfixturevalue(f"{getattr(request, 'param', 'sqlite')}_url")
    return url


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """Lanes that end with the test, and the windows on them: windows left lying would be dressed anew with
    every change of the look."""
    made = Background()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def settle(qtbot: QtBot, background: Background) -> Settle:
    """Wait until every lane has given its answers."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not background.is_busy, timeout=PATIENCE_MILLISECONDS)

    return wait


@pytest.fixture
def workplace(
    services: composition.Services, background: Background, look: Look, tmp_path: Path
) -> Workplace:
    """What pages, panels and dialogs are given."""
    return Workplace(services, background, look, WindowState(tmp_path / "window.ini"))


@pytest.fixture
def window(qtbot: QtBot, workplace: Workplace, settle: Settle) -> Iterator[MainWindow]:
    """The whole window, on the meetings page, with a meeting open; closed while its services are open."""
    made = open_window(qtbot, workplace, settle)
    yield made
    close_window(made, settle)


@pytest.fixture
def meetings_page(window: MainWindow) -> MeetingsPage:
    """The page in front of that window."""
    page = window.page
    assert isinstance(page, MeetingsPage)
    return page


def close_window(window: MainWindow, settle: Settle) -> None:
    """Closed while its services are open, unless the end of another window has destroyed it already."""
    if isValid(window):
        window.close()
    settle()


def open_window(qtbot: QtBot, workplace: Workplace, settle: Settle) -> MainWindow:
    """A window on these services, shown and at rest."""
    made = MainWindow(workplace.look, workplace.background, workplace.state)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    made.open_with(make_pages(workplace))
    made.show()
    settle()
    return made
