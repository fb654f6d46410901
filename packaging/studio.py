"""Where the pictures of the guide are taken: the real window on a throw-away sample council."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

from PIL import Image
from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sefton_minutes import composition, resources
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.text_change import change_between
from sefton_minutes.services.sample_council import plant
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.page_list import make_pages
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace

CHECKOUT = Path(__file__).resolve().parent.parent
PICTURES = CHECKOUT / "docs" / "pictures"
WINDOW = QSize(1600, 1000)
COLOURS = 255
# After its last answer a window still draws: pages of a paper come from a thread of QtPdf.
DRAWING_MILLISECONDS = 700


class TheDayAfterPlanning:
    """A clock that stands at 14.32 on 19 November 2026, when the sample council has most to show."""

    def now(self) -> datetime:
        """Always the same."""
        return datetime(2026, 11, 19, 14, 32, tzinfo=UTC)

    def today(self) -> date:
        """Its day."""
        return self.now().date()


CLOCK = TheDayAfterPlanning()


class Studio:
    """The window on a sample council of its own, and how to bring it to rest."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        file = folder / "Calderby.sqlite"
        self.services = composition.compose(
            composition.sqlite_url(file), folder, "R Kettlewick", create=True, clock=CLOCK
        )
        plant(self.services, resources.text("sample_council", "council.json"))
        self.folder = folder
        self.background = Background()
        state = WindowState(folder / "window.ini")
        self.workplace = Workplace(self.services, self.background, Look(app), state)
        self.window = MainWindow(self.workplace.look, self.background, state)
        self.window.open_with(make_pages(self.workplace))
        self.window.status_line.show_council(self.services.council.name())
        self.window.resize(WINDOW)
        self.window.show()
        self.window.activateWindow()
        self.rest()

    def rest(self) -> None:
        """Until every lane has answered and what they said is drawn."""
        while True:
            loop = QEventLoop()
            QTimer.singleShot(DRAWING_MILLISECONDS, loop.quit)
            loop.exec()
            if not self.background.is_busy:
                return

    def close(self) -> None:
        """Let go of window and record."""
        self.window.close()
        self.rest()
        self.background.close()
        self.services.close()

    @property
    def meetings(self) -> MeetingsPage:
        """The page where minutes are written."""
        return cast("MeetingsPage", self.window.page_named("meetings"))

    def item(self, title: str) -> AgendaItem:
        """The item, of any meeting, whose title begins so."""
        opened = (self.services.meetings.open(row.id) for row in self.services.meetings.list())
        return next(item for meeting in opened for item in meeting.items if item.title.startswith(title))

    def open_minute(self, title: str, words: str) -> None:
        """Open an item with the caret in these words of its minute."""
        item = self.item(title)
        at = item.minute_text.index(words) + 1
        self.window.go("meetings")
        self.meetings.open_at(item.meeting_id, item.id, at)
        self.rest()
        self.meetings.editor.go_to(at)
        self.rest()

    def write_in(self, title: str, changed: Mapping[str, str]) -> None:
        """Open an item and type: words of its minute, and what they become. The caret stands behind the last.
        `take_back` undoes it."""
        item = self.item(title)
        self.open_minute(title, item.minute_text[0])
        edit = self.meetings.editor.ui.minute_edit
        for words, become in changed.items():
            text = edit.text
            change = change_between(text, text.replace(words, become))
            if change is not None:
                self.meetings.work.change_text(change, "typing")
                edit.go_to(change.start + len(change.added))
        self.rest()

    def take_back(self) -> None:
        """Undo all that was typed."""
        while undo := self.meetings.commands().get("undo"):
            undo()
        self.rest()

    def give(self, command: str) -> None:
        """Give a command of the window, as its menu does, and let it come to rest."""
        cast("QAction", self.window.findChild(QAction, command)).trigger()
        self.rest()


def keep(name: str, picture: QImage) -> None:
    """Write a picture with as many colours as it needs, and as few bytes."""
    path = PICTURES / f"{name}.png"
    picture.save(str(path))
    taken = Image.open(path).convert("RGB")
    fewer = taken.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    fewer.save(path, optimize=True)
    print(f"{path.relative_to(CHECKOUT).as_posix()}: {path.stat().st_size // 1024} KB")


def photograph(name: str, widget: QWidget) -> None:
    """Write what a widget shows."""
    keep(name, widget.grab().toImage())


def photograph_part(name: str, studio: Studio, part: QRect) -> None:
    """Write a part of the window with the menus and dialogs that stand over it."""
    window = studio.window
    shown = window.grab().toImage()
    with QPainter(shown) as painter:
        for over in QApplication.topLevelWidgets():
            if over.isVisible() and over is not window:
                painter.drawImage(
                    over.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), over.grab().toImage()
                )
    keep(name, shown.copy(part))


def place_of(widget: QWidget) -> QRect:
    """Where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def take_dialog(studio: Studio, name: str, dialog: QDialog) -> None:
    """Write what a dialog shows, and close it."""
    dialog.open()
    studio.rest()
    photograph(name, dialog)
    dialog.reject()
    studio.rest()
