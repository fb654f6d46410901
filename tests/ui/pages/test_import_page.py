"""Import: pages are looked at, completed, their doubts answered, and kept."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from sefton_minutes import resources
from sefton_minutes.domain.changes import Kind
from sefton_minutes.ui.file_drop import FileDrop
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.import_page import ImportPage
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.workplace import Workplace
from tests.checkout import CHECKOUT
from tests.ui.conftest import Settle
from tests.ui.old_minutes import put, saved_page

PAGES = ("sample_council", "pages")


@pytest.fixture
def saved_pages() -> Path:
    """Pages in every form that the readers know."""
    return CHECKOUT / "tests" / "pages"


@pytest.fixture
def numbered() -> Path:
    """A page that says everything; one introducer is misspelt."""
    return resources.path(*PAGES, "numbered_block.txt")


@pytest.fixture
def flat() -> Path:
    """A page that lost its heading, two titles and most introducers."""
    return resources.path(*PAGES, "flat.txt")


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace) -> ImportPage:
    """The page in front."""
    made = ImportPage(workplace)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    return made


def looked_at(page: ImportPage, settle: Settle, *files: Path) -> None:
    """Take files in hand and wait until the first is shown."""
    page.import_files(files)
    settle()


def test_a_page_is_shown_beside_what_was_read(page: ImportPage, settle: Settle, numbered: Path) -> None:
    looked_at(page, settle, numbered)
    ui = page.ui
    assert ui.body_edit.text() == "Safer Calderby Partnership"
    assert (ui.day_edit.day(), ui.time_edit.clock()) == (date(2025, 9, 11), time(15))
    assert ui.page_text.toPlainText().startswith("Agenda and minutes")
    assert ui.read_list.model().rowCount() == 11
    assert "11 items" in ui.summary_label.text()
    assert "“RESLOVED” read as RESOLVED" in [
        question.sentence.partition(": ")[2] for question in page.doubts.questions
    ]
    assert ui.import_button.text() == f"Imp&ort with {len(page.doubts.questions)} doubts marked"


def test_a_page_is_kept_as_a_meeting_and_opened(
    qtbot: QtBot, page: ImportPage, workplace: Workplace, settle: Settle, numbered: Path
) -> None:
    looked_at(page, settle, numbered)
    with qtbot.waitSignal(page.changes_made) as made, qtbot.waitSignal(page.open_minute) as opened:
        page.ui.import_button.click()
    assert Kind.MEETINGS in made.args[0]
    meeting = workplace.services.meetings.open(opened.args[0])
    assert meeting.meeting.day == date(2025, 9, 11)
    assert len(meeting.items) == 11


def test_an_accepted_reading_is_kept_in_house_form(
    qtbot: QtBot, page: ImportPage, workplace: Workplace, settle: Settle, numbered: Path
) -> None:
    looked_at(page, settle, numbered)
    before = len(page.doubts.questions)
    question = next(each for each in page.doubts.questions if each.can_accept)
    while page.doubts.questions[0] is not question:
        page.doubts.keep_as_typed()
    page.commands()["accept"]()
    assert len(page.doubts.questions) < before
    with qtbot.waitSignal(page.open_minute) as opened:
        page.ui.import_button.click()
    minutes = [item.minute_text for item in workplace.services.meetings.open(opened.args[0]).items]
    assert not any("RESLOVED" in text for text in minutes)


def test_a_refused_reading_stays_refused(
    qtbot: QtBot, page: ImportPage, workplace: Workplace, settle: Settle, numbered: Path
) -> None:
    looked_at(page, settle, numbered)
    while page.doubts.questions:
        page.commands()["keep_as_typed"]()
    assert page.ui.import_button.text() == "Imp&ort"
    assert not page.ui.doubts_pane.isVisible()
    assert page.commands() == {}
    with qtbot.waitSignal(page.open_minute) as opened:
        page.ui.import_button.click()
    items = workplace.services.meetings.open(opened.args[0]).items
    minutes = workplace.services.minutes
    assert [doubt for item in items for doubt in minutes.context(item.id).read(item.minute_text).doubts] == []


def test_what_the_page_does_not_say_is_framed_and_asked_for(
    qtbot: QtBot, page: ImportPage, workplace: Workplace, settle: Settle, flat: Path
) -> None:
    looked_at(page, settle, flat)
    ui = page.ui
    for field in (ui.body_edit, ui.day_edit, ui.time_edit, ui.venue_edit):
        assert (field.text(), field.property("kind")) == ("", "wanting")
    assert not ui.import_button.isEnabled()
    assert ui.foot_label.text() == "Fill in the body and the date first: the page does not say."
    ui.body_edit.setText("Towpath Forum")
    assert ui.body_label.text() == "&Body, new to the register"
    ui.day_edit.setText("12 June")
    assert ui.day_error_label.isVisible()
    assert not ui.import_button.isEnabled()
    ui.day_edit.setText("12 June 2025")
    ui.time_edit.setText("3pm")
    assert ui.body_edit.property("kind") != "wanting"
    with qtbot.waitSignal(page.open_minute) as opened:
        ui.import_button.click()
    meeting = workplace.services.meetings.open(opened.args[0])
    assert meeting.body.name == "Towpath Forum"
    assert (meeting.meeting.day, meeting.meeting.time) == (date(2025, 6, 12), time(15))


def test_a_page_that_is_in_the_record_says_so_and_changes_nothing(
    qtbot: QtBot, page: ImportPage, workplace: Workplace, settle: Settle, numbered: Path
) -> None:
    looked_at(page, settle, numbered)
    with qtbot.waitSignal(page.open_minute) as first:
        page.ui.import_button.click()
    kept = workplace.services.meetings.open(first.args[0])
    looked_at(page, settle, numbered)
    assert "in the record already" in page.ui.foot_label.text()
    assert page.ui.import_button.text() == "&Open the meeting"
    with qtbot.waitSignal(page.open_minute) as again:
        page.ui.import_button.click()
    assert again.args == first.args
    assert workplace.services.meetings.open(first.args[0]) == kept


def test_several_pages_come_one_after_the_other(
    qtbot: QtBot, page: ImportPage, settle: Settle, numbered: Path, flat: Path
) -> None:
    looked_at(page, settle, numbered, flat)
    assert page.ui.turn_label.text() == "1 of 2 pages"
    page.ui.import_button.click()
    settle()
    assert page.ui.turn_label.text() == "2 of 2 pages"
    assert page.ui.file_label.text() == "flat.txt"
    with qtbot.waitSignal(page.open_minute):
        page.ui.skip_button.click()


def test_a_bad_file_is_a_sentence_and_the_next_page_is_shown(
    page: ImportPage, settle: Settle, tmp_path: Path, numbered: Path
) -> None:
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    looked_at(page, settle, picture, tmp_path / "absent.txt", numbered)
    assert "picture.txt" in page.errors.sentence
    assert "absent.txt" in page.errors.sentence
    assert page.ui.file_label.text() == "numbered_block.txt"
    looked_at(page, settle, tmp_path)
    assert page.errors.sentence
    assert page.ui.import_stack.currentWidget() is page.ui.empty_page


def test_giving_up_keeps_nothing(
    qtbot: QtBot, page: ImportPage, workplace: Workplace, settle: Settle, numbered: Path
) -> None:
    before = workplace.services.meetings.list()
    looked_at(page, settle, numbered)
    with qtbot.waitSignal(page.left):
        page.ui.cancel_button.click()
    assert workplace.services.meetings.list() == before


def test_a_doubt_is_shown_on_both_sides(page: ImportPage, settle: Settle, numbered: Path) -> None:
    looked_at(page, settle, numbered)
    page.commands()["next_doubt"]()
    question = page.doubts.questions[0]
    assert page.ui.page_text.textCursor().position() == question.start
    assert page.ui.read_list.currentIndex().row() == question.item
    marks = [mark.cursor.selectedText() for mark in page.ui.page_text.extraSelections()]
    assert "RESLOVED" in " ".join(marks)


def test_a_doubt_behind_an_emoji_is_marked_at_its_words(
    page: ImportPage, settle: Settle, tmp_path: Path
) -> None:
    minute = "The survey 👍👍 was presented.\nRESLOVED: That the survey be noted."
    looked_at(page, settle, put(tmp_path, "emoji.txt", saved_page("Thursday 11th January, 2018", minute)))
    page.commands()["next_doubt"]()
    text = page.ui.page_text
    assert text.toPlainText()[text.textCursor().position() - 2 :].startswith("RESLOVED")
    assert "RESLOVED" in [mark.cursor.selectedText() for mark in text.extraSelections()]


def test_both_sides_scroll_together(page: ImportPage, settle: Settle, numbered: Path) -> None:
    looked_at(page, settle, numbered)
    page.ui.read_list.setCurrentIndex(page.ui.read_list.model().index(6, 0))
    assert page.ui.page_text.verticalScrollBar().value() > 0
    page.ui.page_text.verticalScrollBar().setValue(0)
    assert page.ui.read_list.indexAt(page.ui.read_list.rect().topLeft()).row() == 0


def test_answers_are_buttons_with_names(page: ImportPage, settle: Settle, numbered: Path) -> None:
    looked_at(page, settle, numbered)
    names = [
        button.accessibleName() for button in page.ui.doubts_rows.findChildren(type(page.ui.import_button))
    ]
    assert "Accept: Minute 16: “RESLOVED” read as RESOLVED" in names


def test_without_files_it_asks_for_them_and_leaves_when_there_are_none(
    qtbot: QtBot, page: ImportPage
) -> None:
    page.shown()
    (dialog,) = page.findChildren(QFileDialog)
    with qtbot.waitSignal(page.left):
        dialog.reject()


def test_files_that_are_chosen_are_looked_at(page: ImportPage, settle: Settle, numbered: Path) -> None:
    page.ui.choose_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(numbered)])
    dialog.accept()
    settle()
    assert page.ui.file_label.text() == "numbered_block.txt"


def test_a_page_dropped_on_the_window_is_imported(
    qtbot: QtBot, window: MainWindow, settle: Settle, numbered: Path
) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(numbered)), QUrl("https://example.org/page")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(9, 9), copy, dragged, left, none)
    (filter_of_window,) = window.findChildren(FileDrop)
    assert filter_of_window.eventFilter(window, drop), (
        "Qt lets no test drop on a window, so its filter is given it"
    )
    settle()
    page = window.page
    assert isinstance(page, ImportPage)
    QTest.keyClick(page.ui.import_button, Qt.Key.Key_Space)
    settle()
    meetings = window.page
    assert isinstance(meetings, MeetingsPage)
    assert "imported" in window.status_line.sentence
    assert len(meetings.work.items) == 11


def test_esc_leaves_and_what_was_answered_waits(
    qtbot: QtBot, page: ImportPage, settle: Settle, numbered: Path
) -> None:
    looked_at(page, settle, numbered)
    page.commands()["accept"]()
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.ui.page_text, Qt.Key.Key_Escape)
    page.leaving()
    page.shown()
    assert not page.findChildren(QFileDialog)
    assert page.ui.doubts_count_label.text() == "2"


def test_answers_follow_one_another_and_the_keyboard_ends_at_the_import(
    page: ImportPage, settle: Settle, numbered: Path
) -> None:
    looked_at(page, settle, numbered)
    page.commands()["next_doubt"]()
    for _ in range(3):
        question = page.doubts.questions[0]
        assert page.ui.page_text.textCursor().position() == question.start
        page.commands()["keep_as_typed"]()
    assert page.focusWidget() is page.ui.import_button
    assert page.commands() == {}


def test_tab_comes_from_what_was_read_to_the_answers_and_then_to_the_foot(
    page: ImportPage, settle: Settle, numbered: Path
) -> None:
    looked_at(page, settle, numbered)
    page.ui.read_list.setFocus()
    names = []
    for _ in range(8):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        names.append(page.focusWidget().accessibleName().partition(":")[0])
    assert names[:2] == ["Accept", "Keep as typed"]
    assert names[6:] == ["Cancel", "Import with 3 doubts marked"]


def test_a_page_that_is_in_the_record_asks_nothing_and_opens_its_meeting(
    qtbot: QtBot, page: ImportPage, settle: Settle, numbered: Path
) -> None:
    looked_at(page, settle, numbered)
    page.ui.import_button.click()
    settle()
    looked_at(page, settle, numbered)
    assert page.ui.foot_label.text() == "This page is in the record already, and nothing on it has changed."
    assert not page.doubts.questions
    with qtbot.waitSignal(page.open_minute):
        QTest.keyClick(page.ui.import_button, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)


def test_a_file_with_several_meetings_shows_one_after_the_other(
    page: ImportPage, settle: Settle, saved_pages: Path
) -> None:
    looked_at(page, settle, saved_pages / "web_service" / "get_meetings.xml")
    told = page.ui.turn_label.text()
    assert told.startswith("meeting 1 of ")
    page.ui.skip_button.click()
    assert page.ui.turn_label.text() == told.replace("meeting 1", "meeting 2")


def test_a_list_of_committees_tells_of_no_meeting_and_says_where_it_belongs(
    page: ImportPage, settle: Settle, saved_pages: Path
) -> None:
    looked_at(page, settle, saved_pages / "web_service" / "get_committees.xml")
    assert "tells of no meeting" in page.errors.sentence
    assert "Bring in old minutes" in page.errors.sentence


def test_what_the_public_may_not_see_is_shown_as_withheld(
    page: ImportPage, settle: Settle, saved_pages: Path
) -> None:
    looked_at(page, settle, saved_pages / "html" / "restricted_agenda.html")
    model = page.ui.read_list.model()
    rows = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
    assert any("Withheld: not for the public" in row for row in rows)


def test_an_unknown_body_may_be_a_known_one_under_its_former_name(
    qtbot: QtBot, page: ImportPage, workplace: Workplace, settle: Settle, tmp_path: Path
) -> None:
    looked_at(
        page, settle, put(tmp_path, "page.txt", saved_page("Monday 5th March, 2012", body="Works Board"))
    )
    ui = page.ui
    assert ui.body_label.text() == "&Body, new to the register"
    assert ui.former_pane.isVisible()
    ui.former_combo.setCurrentIndex(ui.former_combo.findText("Cabinet"))
    assert ui.body_label.text() == "&Body, by its former name"
    with qtbot.waitSignal(page.open_minute) as opened:
        ui.import_button.click()
    meeting = workplace.services.meetings.open(opened.args[0])
    assert meeting.body.name == "Cabinet"
    assert meeting.body.name_on(meeting.meeting.day).name == "Works Board"


def test_a_known_body_is_not_asked_about(page: ImportPage, settle: Settle, numbered: Path) -> None:
    looked_at(page, settle, numbered)
    assert not page.ui.former_pane.isVisible()
    assert page.facts.former_name_of is None
