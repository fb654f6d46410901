"""Bringing in old minutes: a folder in one go, stopped and taken up, and the report of it."""

from collections import Counter
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.bringing_report import FileResult
from sefton_minutes.domain.changes import Kind
from sefton_minutes.ui.file_drop import HANDFUL, FileDrop
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.bringing_page import BringingPage
from sefton_minutes.ui.pages.import_page import ImportPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle
from tests.ui.old_minutes import fill, put, saved_page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What an office kept."""
    return fill(tmp_path / "old minutes")


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, settle: Settle) -> BringingPage:
    """The page in front; nothing was brought in yet."""
    made = BringingPage(workplace)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    made.shown()
    settle()
    return made


def brought(page: BringingPage, settle: Settle, *places: Path) -> None:
    """Bring places in and wait for the end."""
    page.import_files(places)
    settle()


def names(page: BringingPage) -> list[str]:
    """The files that are shown."""
    return [outcome.name for outcome in page.files.outcomes]


def choose(page: BringingPage, name: str) -> None:
    """Take the file in hand that is called so."""
    row = next(at for at, shown in enumerate(names(page)) if shown.endswith(name))
    page.ui.files_table.setCurrentIndex(page.ui.files_table.model().index(row, 0))


def test_before_anything_was_brought_in_it_says_what_to_do(page: BringingPage) -> None:
    assert page.ui.bringing_stack.currentWidget() is page.ui.empty_page
    page.ui.first_folder_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.reject()


def test_a_folder_is_brought_in_and_reported(
    qtbot: QtBot, page: BringingPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    with qtbot.waitSignal(page.changes_made) as made:
        page.import_files([folder])
    settle()
    assert Kind.MEETINGS in made.args[0]
    results = Counter(outcome.result for outcome in page.files.outcomes)
    assert results == {FileResult.READ: 2, FileResult.DOUBTFUL: 2, FileResult.NOT_UNDERSTOOD: 1}
    assert page.ui.progress_label.text().startswith("5 files in ")
    assert not page.ui.go_on_button.isVisible()
    held = [row.day for row in workplace.services.meetings.list() if row.body == "Ferry Committee"]
    assert [str(day)[:4] for day in held] == ["2019", "2019", "2018", "2018"]


def test_the_same_folder_again_changes_nothing(page: BringingPage, settle: Settle, folder: Path) -> None:
    brought(page, settle, folder)
    put(folder, "2020/ferry january.txt", saved_page("Thursday 9th January, 2020"))
    brought(page, settle, folder)
    results = Counter(outcome.result for outcome in page.files.outcomes)
    assert (results[FileResult.UNCHANGED], results[FileResult.READ]) == (4, 1)
    assert page.ui.reports_combo.count() == 2
    page.ui.reports_combo.setCurrentIndex(1)
    settle()
    assert len(page.files.outcomes) == 5


def test_the_report_is_narrowed_by_what_came_of_it_and_by_words(
    page: BringingPage, settle: Settle, folder: Path
) -> None:
    brought(page, settle, folder)
    page.files.choose_result(FileResult.DOUBTFUL)
    assert [name.rpartition("/")[2] for name in names(page)] == ["ferry march.txt", "ferry january.txt"]
    page.ui.find_edit.setText("2019")
    assert len(names(page)) == 1
    page.ui.find_edit.setText("zeppelin")
    assert page.ui.files_stack.currentWidget() is page.ui.nothing_page
    assert not page.ui.open_button.isEnabled()


def test_enter_opens_the_meeting_of_a_file(
    qtbot: QtBot, page: BringingPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    brought(page, settle, folder)
    choose(page, "2018/ferry march.txt")
    assert page.ui.open_button.text() == "&Open the meeting"
    page.ui.files_table.setFocus()
    with qtbot.waitSignal(page.open_minute) as opened:
        QTest.keyClick(page.ui.files_table, Qt.Key.Key_Return)
    assert workplace.services.meetings.open(opened.args[0]).meeting.day == date(2018, 3, 8)


def test_a_page_that_lost_its_date_is_looked_at_and_completed(
    qtbot: QtBot, window: MainWindow, settle: Settle, folder: Path
) -> None:
    window.go("bringing")
    page = window.page
    assert isinstance(page, BringingPage)
    brought(page, settle, folder)
    choose(page, "ferry torn.txt")
    assert "date" in page.ui.why_label.text()
    page.ui.open_button.click()
    settle()
    shown = window.page
    assert isinstance(shown, ImportPage)
    assert shown.ui.body_edit.text() == "Ferry Committee"
    shown.ui.day_edit.setText("9 May 2019")
    shown.ui.import_button.click()
    settle()
    assert window.windowTitle().startswith("Ferry Committee, 9 May 2019")


def test_it_stops_between_files_and_goes_on_later(page: BringingPage, settle: Settle, folder: Path) -> None:
    page.import_files([folder])
    assert page.is_running
    page.import_files([folder])
    assert "stop it first" in page.errors.sentence
    page.stop()
    settle()
    assert page.ui.progress_label.text().startswith("Stopped after ")
    assert page.ui.go_on_button.isVisible()
    page.ui.go_on_button.click()
    settle()
    assert page.ui.progress_label.text().startswith("5 files in ")
    assert len(page.files.outcomes) == 5


def test_what_was_stopped_goes_on_after_a_new_start(
    qtbot: QtBot, page: BringingPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    page.import_files([folder])
    page.stop()
    settle()
    later = BringingPage(workplace)
    qtbot.addWidget(later)
    later.show()
    later.shown()
    settle()
    assert later.ui.place_label.text() == "old minutes"
    assert later.ui.place_label.toolTip() == str(folder)
    later.ui.go_on_button.click()
    settle()
    assert later.ui.progress_label.text().startswith("5 files in ")


def test_a_body_that_is_given_is_that_of_pages_that_name_none(
    page: BringingPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    put(folder, "2020/torn.txt", saved_page("Thursday 9th January, 2020", body=""))
    page.ui.body_edit.setText(" Slipway  Committee ")
    brought(page, settle, folder)
    held = [row.body for row in workplace.services.meetings.list()]
    assert (held.count("Slipway Committee"), held.count("Ferry Committee")) == (1, 4)


def test_a_page_inside_a_zip_is_looked_at_too(
    qtbot: QtBot, page: BringingPage, settle: Settle, tmp_path: Path
) -> None:
    archive = tmp_path / "old minutes.zip"
    with ZipFile(archive, "w") as made:
        made.writestr("2019/ferry torn.txt", saved_page(""))
    brought(page, settle, archive)
    with qtbot.waitSignal(page.files_for) as given:
        page.ui.open_button.click()
    name, files = given.args
    assert (name, [file.name for file in files]) == ("import", ["ferry torn.txt"])
    assert files[0].read_text(encoding="utf-8") == saved_page("")
    archive.unlink()
    page.ui.open_button.click()
    settle()
    assert "ferry torn.txt" in page.errors.sentence


def test_the_report_is_saved_for_a_spreadsheet(
    qtbot: QtBot, page: BringingPage, settle: Settle, folder: Path, tmp_path: Path
) -> None:
    brought(page, settle, folder)
    page.ui.save_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    path = tmp_path / "report.csv"
    with qtbot.waitSignal(page.status) as said:
        dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert said.args == [f"The report is in {path}"]
    assert "ferry torn.txt" in path.read_text(encoding="utf-8-sig")


def test_a_place_that_is_not_there_is_a_sentence(page: BringingPage, settle: Settle, tmp_path: Path) -> None:
    brought(page, settle, tmp_path / "absent")
    assert "absent" in page.errors.sentence
    assert not page.is_running


def test_a_folder_dropped_on_the_window_is_brought_in_while_one_works_elsewhere(
    window: MainWindow, settle: Settle, folder: Path
) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(folder))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    (filter_of_window,) = window.findChildren(FileDrop)
    filter_of_window.eventFilter(window, QDropEvent(QPointF(9, 9), copy, dragged, left, none))
    page = window.page
    assert isinstance(page, BringingPage)
    assert page.is_running
    window.go("meetings")
    window.status_line.place_wanted.emit("bringing")
    assert window.page is page
    settle()
    assert "Brought in: 5 files" in window.status_line.sentence


def test_more_than_a_handful_of_files_is_brought_in_together(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path
) -> None:
    page = ImportPage(workplace)
    qtbot.addWidget(page)
    files = [str(tmp_path / f"{number}.txt") for number in range(HANDFUL + 1)]
    page.choose_files()
    (dialog,) = page.findChildren(QFileDialog)
    with qtbot.waitSignal(page.files_for) as given:
        dialog.filesSelected.emit(files)
    assert given.args == ["bringing", [Path(file) for file in files]]
    dialog.deleteLater()


def test_tab_goes_from_the_head_over_the_results_to_the_files(
    page: BringingPage, settle: Settle, folder: Path
) -> None:
    brought(page, settle, folder)
    page.ui.body_edit.setFocus()
    names = []
    for _ in range(8):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        names.append(page.focusWidget().accessibleName())
    assert names[0] == "All: 5 files"
    assert names.index("Find in names and reasons") < names.index("What came of each file")


def test_esc_leaves(qtbot: QtBot, page: BringingPage) -> None:
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.ui.first_folder_button, Qt.Key.Key_Escape)
