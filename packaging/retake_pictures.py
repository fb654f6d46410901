"""Takes the pictures of docs/pictures again, from the real window on a throw-away sample council.

    .venv/bin/python packaging/retake_pictures.py [NAME…]       all of them, or those that are named

It needs no display. The window's clock stands still, so that only what has changed looks different; only the
hour in the picture of the recovered drafts is the hour of taking it. Look at each picture before it is kept.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

from pictures_of_finding import take_search, take_search_narrowed, take_search_near
from pictures_of_papers import take_bin, take_history, take_issue, take_issued_papers, take_purge
from pictures_of_sharing import take_conflict
from pictures_of_writing import (
    take_large_type,
    take_names,
    take_palette,
    take_phrase,
    take_replace,
    take_revisions,
    take_spelling,
    take_writing,
)
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from studio import CLOCK, PICTURES, Studio, keep, photograph, take_dialog

from sefton_minutes import composition, resources
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.minute_text.reading import DoubtKind
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.ui.dialogs.attendance_dialog import AttendanceDialog
from sefton_minutes.ui.dialogs.print_dialog import PrintDialog
from sefton_minutes.ui.dialogs.recovered_drafts_dialog import RecoveredDraftsDialog
from sefton_minutes.ui.pages.bringing_page import BringingPage
from sefton_minutes.ui.pages.doubtful_page import DoubtfulPage
from sefton_minutes.ui.pages.import_page import ImportPage
from sefton_minutes.ui.paper_in_hand import PaperInHand
from sefton_minutes.ui.theme import ThemeChoice

PAPER_WIDTH = 620
SAMPLE_PAGES = ("numbered_block.txt", "flat.txt")


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
    """The minutes on paper beside the text, at what is being typed."""
    studio.open_minute("Serious Violence Duty: Needs Assessment", "thanked by the Chair")
    studio.meetings.arrangement.toggle_paper()
    studio.rest()
    edit = studio.meetings.editor.ui.minute_edit
    edit.go_to(edit.text.index("the Chair.") + len("the Chair"))
    QTest.keyClicks(edit, " for their work")
    studio.rest()
    photograph("paper", studio.window)
    studio.take_back()
    studio.meetings.arrangement.toggle_paper()


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
    take_dialog(
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
    take_dialog(studio, "print", dialog)


def take_recovered(studio: Studio) -> None:
    """What a killed program had not saved."""
    item = studio.item("Hedgehog Highways")
    address = composition.sqlite_url(Path(studio.services.place))
    killed = composition.compose(address, studio.folder, "R Kettlewick", clock=CLOCK)
    words = "Councillor Joan Pemberwick asked that the note also speak of hedges.\n\nRESOLVED: That the stan"
    killed.drafts.record(item, words)
    killed.close()
    offered = studio.services.drafts.offered()
    dialog = RecoveredDraftsDialog(studio.workplace, offered, studio.window)
    take_dialog(studio, "recovered", dialog)


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
    "search": take_search,
    "search_narrowed": take_search_narrowed,
    "search_near": take_search_near,
    "conflict": take_conflict,
    "large_type": take_large_type,
    "phrase": take_phrase,
    "palette": take_palette,
    "replace": take_replace,
    "paper": take_paper,
    "writing": take_writing,
    "names": take_names,
    "spelling": take_spelling,
    "import": take_import,
    "bringing_in": take_bringing_in,
    "doubtful": take_doubtful,
    "attendance": take_attendance,
    "print": take_print,
    "recovered": take_recovered,
    "revisions": take_revisions,
    "issue": take_issue,
    "issued_papers": take_issued_papers,
    "purge": take_purge,
    "bin": take_bin,
    "history": take_history,
    "agenda_pages": take_agenda_pages,
    "minutes_pages": take_minutes_pages,
}


def main(names: list[str]) -> int:
    """0 taken; 2 for a name that no picture has."""
    if unknown := [name for name in names if name not in TAKEN]:
        print(f"No picture is called {unknown[0]}. There are: {', '.join(TAKEN)}.", file=sys.stderr)
        return 2
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(Path(folder))}"
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
        app.setCursorFlashTime(0)
        studio = Studio(app, Path(folder))
        for name in names or TAKEN:
            TAKEN[name](studio)
        studio.close()
    return 0


def _screen(folder: Path) -> Path:
    """The description of a screen with room for the whole window: menus then open where they belong."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return file


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
