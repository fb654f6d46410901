"""Nothing is cut off on the pages of old minutes: on a laptop's screen, with large type, in every kind of
reading."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QPushButton, QWidget

from sefton_minutes.domain.doubtful import DoubtOrigin
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.doubtful_page import DoubtfulPage
from sefton_minutes.ui.widgets.labels import Elided
from tests.builders import a_typed_minute
from tests.ui.conftest import Settle
from tests.ui.old_minutes import fill, put, saved_page

LAPTOP = (1366, 768)
SLACK = 1


def cut_off(page: QWidget) -> list[str]:
    """What is said by visible labels and buttons that have no room for it, once all is laid out."""
    QApplication.processEvents()
    labels, buttons = page.findChildren(QLabel), page.findChildren(QAbstractButton)
    said: list[QLabel | QAbstractButton] = [*labels, *buttons]
    return [part.text() for part in said if part.isVisible() and part.text() and _is_cut(part)]


def _is_cut(part: QLabel | QAbstractButton) -> bool:
    if isinstance(part, Elided):
        return False
    if isinstance(part, QLabel) and part.wordWrap():
        return part.heightForWidth(part.width()) > part.height() + SLACK
    if isinstance(part, QLabel | QPushButton | QCheckBox):
        wanted = part.sizeHint()
        return wanted.width() > part.width() + SLACK or wanted.height() > part.height() + SLACK
    return False


@pytest.fixture(params=[1.0, 1.5])
def laptop(request: pytest.FixtureRequest, window: MainWindow, look: Look, settle: Settle) -> MainWindow:
    """The window on a laptop's screen, at each size of type."""
    window.resize(*LAPTOP)
    look.zoom_to(request.param)
    settle()
    return window


@pytest.fixture
def folder(tmp_path: Path, window: MainWindow, settle: Settle) -> Path:
    """Old minutes that are brought in, one of them again after an officer wrote in it."""
    made = fill(tmp_path / "old minutes")
    bringing = window.page_named("bringing")
    bringing.import_files([made])
    settle()
    services = bringing.workplace.services
    meeting = next(row for row in services.meetings.list() if row.body == "Ferry Committee")
    item = services.meetings.open(meeting.id).items[1]
    services.saving.save(a_typed_minute(item, "Ours, written since."))
    put(made, "2019/ferry march.txt", saved_page("Thursday 14th March, 2019", "Theirs, on the page."))
    bringing.import_files([made])
    settle()
    return made


def test_the_report_has_room(laptop: MainWindow, settle: Settle, folder: Path) -> None:
    laptop.go("bringing")
    settle()
    assert folder.is_dir()
    assert cut_off(laptop) == []


def test_every_kind_of_doubtful_reading_has_room(laptop: MainWindow, settle: Settle, folder: Path) -> None:
    laptop.go("doubtful")
    settle()
    page = laptop.page
    assert isinstance(page, DoubtfulPage)
    assert folder.is_dir()
    origins = set()
    for row in range(len(page.list.rows)):
        page.ui.doubts_list.setCurrentIndex(page.ui.doubts_list.model().index(row, 0))
        settle()
        assert page.list.current is not None
        origins.add(page.list.current.origin)
        assert cut_off(laptop) == []
    assert origins == {DoubtOrigin.READING, DoubtOrigin.DIFFERENCE}


@pytest.mark.parametrize("name", ["bringing", "doubtful"])
def test_what_is_said_when_there_is_nothing_has_room(laptop: MainWindow, settle: Settle, name: str) -> None:
    laptop.go(name)
    settle()
    assert cut_off(laptop) == []


def test_a_label_without_room_would_be_found(laptop: MainWindow) -> None:
    laptop.go("doubtful")
    label = QLabel("Far too long for so little room", laptop)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.resize(20, 20)
    label.show()
    assert cut_off(laptop) == [label.text()]
