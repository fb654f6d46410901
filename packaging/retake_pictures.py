"""Takes the pictures of docs/pictures again, from the real window on a throw-away sample council.

    .venv/bin/python packaging/retake_pictures.py [NAME…]       all of them, or those that are named

It needs no display. The window's clock stands still, so that only what has changed looks different; only the
hour in the picture of the recovered drafts is the hour of taking it. Look at each picture before it is kept.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sefton_minutes import composition, resources
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.minute_text.reading import DoubtKind
from sefton_minutes.domain.searching.request import SearchKind, SearchRequest
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.domain.text_change import change_between
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.services.sample_council import plant
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.attendance_dialog import AttendanceDialog
from sefton_minutes.ui.dialogs.print_dialog import PrintDialog
from sefton_minutes.ui.dialogs.recovered_drafts_dialog import RecoveredDraftsDialog
from sefton_minutes.ui.dialogs.revisions_dialog import RevisionsDialog
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.page_list import make_pages
from sefton_minutes.ui.pages.bringing_page import BringingPage
from sefton_minutes.ui.pages.doubtful_page import DoubtfulPage
from sefton_minutes.ui.pages.import_page import ImportPage
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.pages.search_page import SearchPage
from sefton_minutes.ui.paper_in_hand import PaperInHand
from sefton_minutes.ui.theme import ThemeChoice
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace

CHECKOUT = Path(__file__).resolve().parent.parent
PICTURES = CHECKOUT / "docs" / "pictures"
WINDOW = QSize(1600, 1000)
PAPER_WIDTH = 620
SAMPLE_PAGES = ("numbered_block.txt", "flat.txt")
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


def take_window(studio: Studio) -> None:
    """A minute with a doubt under the caret."""
    studio.open_minute("Application DC/2026/00417", "RESLOVED")
    photograph("window", studio.window)


def take_dark(studio: Studio) -> None:
    """The same in the dark theme."""
    studio.open_minute("Application DC/2026/00417", "RESLOVED")
    studio.workplace.look.choose(ThemeChoice.DARK)
    studio.rest()
    photograph("dark", studio.window)
    studio.workplace.look.choose(ThemeChoice.LIGHT)


def take_paper(studio: Studio) -> None:
    """The minutes on paper beside the text."""
    studio.open_minute("Serious Violence Duty: Needs Assessment", "e")
    studio.meetings.toggle_paper()
    studio.rest()
    photograph("paper", studio.window)
    studio.meetings.toggle_paper()


def take_search(studio: Studio) -> None:
    """What is found, the minute beside it, and the later ones that refer to it."""
    page = _searched(studio, "joint protocol")
    QTest.keyClick(page.ui.results_list, Qt.Key.Key_End)
    studio.rest()
    photograph("search", studio.window)
    _end_search(studio)


def take_search_narrowed(studio: Studio) -> None:
    """What narrows a search, results under their meetings, and a search that was kept; in the dark theme."""
    kept = SearchRequest("budget", kind=SearchKind.DECISIONS)
    _, changes = studio.services.saved_searches.keep(SavedSearch("Budget decisions", kept))
    studio.window.spread(changes)
    studio.workplace.look.choose(ThemeChoice.DARK)
    page = _searched(studio, "report")
    page.filters.fill(SearchRequest("", kind=SearchKind.DECISIONS, decision="noted"))
    page.filters.changed.emit()
    studio.rest()
    page.ui.group_check.setChecked(True)
    studio.rest()
    photograph("search_narrowed", studio.window)
    page.ui.group_check.setChecked(False)
    page.commands()["clear_filters"]()
    studio.workplace.look.choose(ThemeChoice.LIGHT)
    _end_search(studio)


def take_import(studio: Studio) -> None:
    """A saved page beside what was read in it."""
    page = cast("ImportPage", studio.window.page_named("import"))
    page.import_files([resources.path("sample_council", "pages", "numbered_block.txt")])
    studio.window.go("import")
    studio.rest()
    page.commands()["next_doubt"]()
    studio.rest()
    photograph("import", studio.window)
    studio.window.go("meetings")


def take_bringing_in(studio: Studio) -> None:
    """The report of a folder of old minutes."""
    page = cast("BringingPage", studio.window.page_named("bringing"))
    page.import_files([_old_minutes(studio.folder / "Minutes 2009 to 2016")])
    studio.window.go("bringing")
    studio.rest()
    photograph("bringing_in", studio.window)
    studio.window.go("meetings")


def take_doubtful(studio: Studio) -> None:
    """What is doubtful in them, with the page beside."""
    folder = _old_minutes(studio.folder / "Minutes 2009 to 2016")
    studio.services.bringing.bring([folder], lambda _done, _total, _name: None, lambda: False)
    page = cast("DoubtfulPage", studio.window.page_named("doubtful"))
    studio.window.go("doubtful")
    studio.rest()
    kinds = page.ui.kind_combo
    kinds.setCurrentIndex(kinds.findData(DoubtKind.MISSPELT_INTRODUCER.value))
    studio.rest()
    photograph("doubtful", studio.window)
    page.list.show_all()
    studio.window.go("meetings")


def take_attendance(studio: Studio) -> None:
    """Who was there."""
    meeting_id = studio.item("Serious Violence Duty: Needs Assessment").meeting_id
    attendance = studio.services.meetings.open(meeting_id).attendance
    _take_dialog(
        studio, "attendance", AttendanceDialog(studio.workplace, meeting_id, attendance, studio.window)
    )


def take_print(studio: Studio) -> None:
    """How many copies, of which pages."""
    meeting_id = studio.item("Application DC/2026/00417").meeting_id
    pdf = studio.services.printing.paper(meeting_id, PaperKind.MINUTES)
    paper = PaperInHand(
        meeting_id, PaperKind.MINUTES, "Planning Committee, 18 November 2026, minutes.pdf", pdf
    )
    dialog = PrintDialog(
        studio.workplace, paper, studio.window, printers=("Committee Services, first floor",)
    )
    _take_dialog(studio, "print", dialog)


def take_revisions(studio: Studio) -> None:
    """A minute as it was, beside what it became."""
    studio.open_minute("Petition: Canalside Library", "Mrs Beryl Hethercote")
    work, edit = studio.meetings.work, studio.meetings.editor.ui.minute_edit
    studio.services.minutes.close_spell(work.current_id)
    longer = edit.text.replace("on Saturdays", "on Saturdays and Sundays")
    change = change_between(edit.text, f"{longer}\nThe Mayor thanked the petitioners.")
    if change is not None:
        work.change_text(change, "typing")
    studio.meetings.leaving()
    studio.rest()
    dialog = RevisionsDialog(studio.workplace, work, studio.meetings.acts, studio.window)
    dialog.resize(1100, 480)
    _take_dialog(studio, "revisions", dialog)


def take_recovered(studio: Studio) -> None:
    """What a killed program had not saved."""
    item = studio.item("Hedgehog Highways")
    address = composition.sqlite_url(Path(studio.services.place))
    killed = composition.compose(address, studio.folder, "R Kettlewick", clock=CLOCK)
    words = "Councillor Joan Pemberwick asked that the note also speak of hedges.\n\nRESOLVED: That the stan"
    killed.drafts.record(item.id, item.version, words)
    killed.close()
    offered = studio.services.drafts.offered()
    dialog = RecoveredDraftsDialog(studio.workplace, offered, studio.window)
    _take_dialog(studio, "recovered", dialog)


def take_agenda_pages(studio: Studio) -> None:
    """The first two pages of an agenda."""
    item = studio.item("Taxi Marshals")
    _take_page(studio, "agenda_page_1", item, PaperKind.AGENDA, 0)
    _take_page(studio, "agenda_page_2", item, PaperKind.AGENDA, 1)


def take_minutes_pages(studio: Studio) -> None:
    """The first two pages of minutes that are still a draft."""
    item = studio.item("Serious Violence Duty: Needs Assessment")
    _take_page(studio, "minutes_page_1", item, PaperKind.MINUTES, 0)
    _take_page(studio, "minutes_page_2", item, PaperKind.MINUTES, 1)


def _searched(studio: Studio, words: str) -> SearchPage:
    """The search page with what was found for words typed into the box, the keyboard in the results."""
    box = studio.window.menu_line.search
    box.setFocus()
    QTest.keyClicks(box, words)
    studio.rest()
    QTest.keyClick(box, Qt.Key.Key_Down)
    studio.rest()
    return cast("SearchPage", studio.window.page_named("search"))


def _end_search(studio: Studio) -> None:
    studio.window.menu_line.search.clear()
    studio.window.page_named("search").asked("")
    studio.window.go("meetings")


def _old_minutes(folder: Path) -> Path:
    """Eight years of saved pages, made of the sample pages: each year one that has lost its heading."""
    whole, torn = (resources.text("sample_council", "pages", name) for name in SAMPLE_PAGES)
    right = whole.replace("RESLOVED", "RESOLVED")
    for year in range(2009, 2017):
        place = folder / str(year)
        place.mkdir(parents=True, exist_ok=True)
        for month, day in (("January", "15th"), ("March", "11th"), ("June", "10th"), ("September", "16th")):
            text = whole if month == "June" else right
            held = text.replace("Thursday 11th September, 2025", f"{day} {month}, {year}")
            (place / f"partnership {month.lower()}.txt").write_text(held, encoding="utf-8")
        (place / "partnership december.txt").write_text(torn, encoding="utf-8")
    return folder


def _take_dialog(studio: Studio, name: str, dialog: QDialog) -> None:
    dialog.open()
    studio.rest()
    photograph(name, dialog)
    dialog.reject()
    studio.rest()


def _take_page(studio: Studio, name: str, item: AgendaItem, kind: PaperKind, page: int) -> None:
    data = QByteArray(studio.services.printing.paper(item.meeting_id, kind))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size = document.pagePointSize(page)
    height = round(PAPER_WIDTH * size.height() / size.width())
    drawn = document.render(page, QSize(PAPER_WIDTH, height))
    sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    with QPainter(sheet) as painter:
        painter.drawImage(0, 0, drawn)
    keep(name, sheet)
    document.close()


TAKEN: dict[str, Callable[[Studio], None]] = {
    "window": take_window,
    "dark": take_dark,
    "paper": take_paper,
    "search": take_search,
    "search_narrowed": take_search_narrowed,
    "import": take_import,
    "bringing_in": take_bringing_in,
    "doubtful": take_doubtful,
    "attendance": take_attendance,
    "print": take_print,
    "revisions": take_revisions,
    "recovered": take_recovered,
    "agenda_pages": take_agenda_pages,
    "minutes_pages": take_minutes_pages,
}


def main(names: list[str]) -> int:
    """0 taken; 2 for a name that no picture has."""
    if unknown := [name for name in names if name not in TAKEN]:
        print(f"No picture is called {unknown[0]}. There are: {', '.join(TAKEN)}.", file=sys.stderr)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    PICTURES.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    app.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        studio = Studio(app, Path(folder))
        for name in names or TAKEN:
            TAKEN[name](studio)
        studio.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
