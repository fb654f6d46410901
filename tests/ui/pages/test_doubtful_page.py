"""The doubtful list: answered by single keys with the page beside, undone, and for all alike."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.doubtful import DoubtOrigin
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.doubtful_page import DoubtfulPage
from sefton_minutes.ui.panels.rail import PlaceButton, short_count
from sefton_minutes.ui.workplace import Services, Workplace
from tests.builders import a_typed_minute
from tests.ui.conftest import Settle
from tests.ui.old_minutes import MISSPELT, PLAIN, fill, long_page, put, saved_page

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def bring(services: Services, *places: Path) -> None:
    """Bring places in as the page of old minutes does."""
    services.bringing.bring(places, lambda _done, _total, _name: None, lambda: False)


@pytest.fixture
def folder(workplace: Workplace, tmp_path: Path) -> Path:
    """What an office kept, brought in: two readings of the same kind are doubtful."""
    made = fill(tmp_path / "old minutes")
    bring(workplace.services, made)
    return made


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, settle: Settle, folder: Path) -> Iterator[DoubtfulPage]:
    """The page in front; what is done on it comes back to it, as the window sees to."""
    made = DoubtfulPage(workplace)
    qtbot.addWidget(made)
    made.changes_made.connect(made.changed)
    made.resize(1400, 800)
    made.show()
    made.shown()
    settle()
    yield made
    settle()


def press(page: DoubtfulPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """A key on the list."""
    QTest.keyClick(page.ui.doubts_list, key, modifier or Qt.KeyboardModifier.NoModifier)


def survey(workplace: Workplace, page_id: int) -> AgendaItem:
    """The item of a meeting that is in doubt."""
    return workplace.services.meetings.open(page_id).items[1]


def test_the_list_shows_what_waits_and_the_page_beside(page: DoubtfulPage) -> None:
    ui = page.ui
    assert ui.count_label.text() == "2"
    assert [doubtful.kind for doubtful in page.list.rows] == ["Misspelt introducer"] * 2
    assert [doubtful.day for doubtful in page.list.rows] == [date(2019, 1, 10), date(2018, 3, 8)]
    assert ui.item_label.text() == "2. Survey of the Slipway"
    assert "Ferry Committee" in ui.where_label.text()
    assert ui.original_file.text().endswith("ferry january.txt")
    marked = [mark.cursor.selectedText() for mark in ui.original_text.extraSelections()]
    assert "Survey of the Slipway" in marked[0]
    assert "RESLOVED" in marked[1]
    assert "RESOLVED" in ui.proposal_text.toPlainText()
    assert ui.alike_label.text() == "2 alike:"


def test_a_doubt_behind_an_emoji_is_marked_at_its_words(
    qtbot: QtBot, workplace: Workplace, settle: Settle, tmp_path: Path
) -> None:
    minute = "The survey 👍👍 was presented.\nRESLOVED: That the survey be noted."
    bring(workplace.services, put(tmp_path, "emoji.txt", saved_page("Thursday 11th January, 2018", minute)))
    made = DoubtfulPage(workplace)
    qtbot.addWidget(made)
    made.shown()
    settle()
    marked = [mark.cursor.selectedText() for mark in made.ui.original_text.extraSelections()]
    assert marked[1] == "RESLOVED"


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return])
def test_a_key_accepts_and_the_next_one_is_in_hand(
    page: DoubtfulPage, workplace: Workplace, settle: Settle, key: Qt.Key
) -> None:
    first, second = page.list.rows
    press(page, key)
    assert page.list.current == second
    settle()
    assert survey(workplace, first.meeting_id).minute_text == PLAIN
    assert [doubtful.id for doubtful in page.list.rows] == [second.id]
    assert workplace.services.reviewing.count() == 1


def test_a_key_keeps_the_words_and_the_doubt_does_not_come_back(
    page: DoubtfulPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    first = page.list.rows[0]
    press(page, Qt.Key.Key_K)
    settle()
    assert survey(workplace, first.meeting_id).minute_text == MISSPELT
    bring(workplace.services, folder)
    assert workplace.services.reviewing.count() == 1


def test_all_alike_are_answered_at_once_and_taken_back_at_once(
    page: DoubtfulPage, workplace: Workplace, settle: Settle
) -> None:
    meetings = [doubtful.meeting_id for doubtful in page.list.rows]
    said: list[str] = []
    page.status.connect(said.append)
    press(page, Qt.Key.Key_A, SHIFT)
    settle()
    assert said == ["All alike are being answered…", "Accepted: 2 alike. Ctrl+Z takes it back."]
    assert [survey(workplace, meeting).minute_text for meeting in meetings] == [PLAIN, PLAIN]
    assert page.ui.doubtful_stack.currentWidget() is page.ui.empty_page
    assert page.focusWidget() is page.ui.empty_undo_button
    page.commands()["undo"]()
    settle()
    assert page.focusWidget() is page.ui.doubts_list
    assert [survey(workplace, meeting).minute_text for meeting in meetings] == [MISSPELT, MISSPELT]
    assert page.list.current is not None
    assert page.list.current.meeting_id == meetings[0]
    assert "undo" not in page.commands()


def test_answers_to_all_alike_are_taken_back_while_they_are_being_given(
    page: DoubtfulPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    put(folder, "2017/ferry.txt", long_page("Thursday 9th March, 2017", 60))
    bring(workplace.services, folder)
    page.list.load()
    settle()
    press(page, Qt.Key.Key_A, SHIFT)
    assert page.list.rows == ()
    page.commands()["undo"]()
    settle()
    assert (workplace.services.reviewing.count(), len(page.list.rows)) == (62, 62)
    assert "undo" not in page.commands()


def test_what_was_answered_alone_before_is_spared_by_an_answer_to_all_alike(
    page: DoubtfulPage, workplace: Workplace, settle: Settle
) -> None:
    first, second = page.list.rows
    press(page, Qt.Key.Key_K)
    press(page, Qt.Key.Key_A, SHIFT)
    settle()
    minutes = [survey(workplace, each.meeting_id).minute_text for each in (first, second)]
    assert minutes == [MISSPELT, PLAIN]
    assert workplace.services.reviewing.count() == 0


def test_the_last_answer_is_taken_back_first_and_is_in_hand_again(
    page: DoubtfulPage, workplace: Workplace, settle: Settle
) -> None:
    first, second = page.list.rows
    press(page, Qt.Key.Key_A)
    press(page, Qt.Key.Key_K)
    settle()
    page.ui.empty_undo_button.click()
    settle()
    assert [doubtful.meeting_id for doubtful in page.list.rows] == [second.meeting_id]
    page.ui.undo_button.click()
    settle()
    assert page.list.current is not None
    assert page.list.current.meeting_id == first.meeting_id
    assert survey(workplace, first.meeting_id).minute_text == MISSPELT


def test_what_is_taken_back_is_in_hand_wherever_it_stands(page: DoubtfulPage, settle: Settle) -> None:
    second = page.list.rows[1]
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_A)
    settle()
    page.commands()["undo"]()
    settle()
    assert page.list.current is not None
    assert page.list.current.meeting_id == second.meeting_id


def test_a_long_list_is_read_on_when_its_end_comes_into_sight(
    page: DoubtfulPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    page.list.at_a_time = 10
    for month in range(1, 13):
        day = f"{month + 1}th {date(2015, month, 1):%B}, 2015"
        put(folder, f"2015/{month}.txt", saved_page(day, MISSPELT))
    bring(workplace.services, folder)
    page.list.show_all()
    settle()
    assert (len(page.list.rows), page.ui.count_label.text()) == (10, "the worst 10 of 14")
    bar = page.ui.doubts_list.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert (len(page.list.rows), page.ui.count_label.text()) == (14, "14")


def test_an_answer_may_hold_for_pages_brought_in_later(
    page: DoubtfulPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    press(page, Qt.Key.Key_L)
    assert page.ui.later_check.isChecked()
    press(page, Qt.Key.Key_A, SHIFT)
    settle()
    put(folder, "2020/ferry january.txt", saved_page("Thursday 9th January, 2020", MISSPELT))
    bring(workplace.services, folder)
    assert workplace.services.reviewing.count() == 0


def test_one_steps_through_the_list_without_answering(page: DoubtfulPage, workplace: Workplace) -> None:
    first, second = page.list.rows
    press(page, Qt.Key.Key_Space)
    assert page.list.current == second
    press(page, Qt.Key.Key_Space)
    assert page.list.current == second
    press(page, Qt.Key.Key_Backspace)
    assert page.list.current == first
    assert workplace.services.reviewing.count() == 2


def test_the_minute_is_opened(qtbot: QtBot, page: DoubtfulPage) -> None:
    doubtful = page.list.rows[0]
    with qtbot.waitSignal(page.open_minute) as opened:
        press(page, Qt.Key.Key_O)
    assert opened.args[:2] == [doubtful.meeting_id, doubtful.item_id]


def test_keys_answer_only_in_the_list(page: DoubtfulPage, workplace: Workplace, settle: Settle) -> None:
    for field in (page.ui.kind_combo, page.ui.body_combo, page.ui.original_text):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_K)
        QTest.keyClick(field, Qt.Key.Key_A)
    settle()
    assert workplace.services.reviewing.count() == 2


def test_buttons_do_the_same_and_say_their_keys(
    page: DoubtfulPage, workplace: Workplace, settle: Settle
) -> None:
    ui = page.ui
    assert (ui.accept_button.text(), ui.keep_button.text()) == ("Accept (A)", "Keep as typed (K)")
    assert ui.accept_button.toolTip().endswith("(A or Enter)")
    assert ui.accept_alike_button.text() == "Accept all 2 (Shift+A)"
    ui.keep_button.click()
    settle()
    assert workplace.services.reviewing.count() == 1
    assert page.focusWidget() is ui.doubts_list


def test_the_list_is_narrowed_to_a_body_and_shown_whole_again(page: DoubtfulPage, settle: Settle) -> None:
    combo = page.ui.body_combo
    combo.setCurrentIndex(combo.findText("Cabinet"))
    settle()
    assert page.ui.list_stack.currentWidget() is page.ui.none_page
    assert not page.ui.right_pane.isVisible()
    page.ui.show_all_button.click()
    settle()
    assert len(page.list.rows) == 2
    kinds = page.ui.kind_combo
    assert [kinds.itemText(at) for at in range(kinds.count())] == ["All kinds (2)", "Misspelt introducer (2)"]


def test_officers_text_and_the_page_stand_beside_each_other(
    page: DoubtfulPage, workplace: Workplace, settle: Settle, folder: Path
) -> None:
    services = workplace.services
    meeting = next(row for row in services.meetings.list() if row.day == date(2018, 1, 11))
    item = survey(workplace, meeting.id)
    services.saving.save(a_typed_minute(item, "Ours, written since.\nRESOLVED: That the survey be noted."))
    theirs = "The survey was shown.\nRESOLVED: That the survey be noted."
    put(folder, "2018/ferry january.txt", saved_page("Thursday 11th January, 2018", theirs))
    bring(services, folder)
    page.list.load()
    settle()
    kinds = page.ui.kind_combo
    difference = next(row for row in page.list.rows if row.origin is DoubtOrigin.DIFFERENCE)
    kinds.setCurrentIndex(kinds.findData(difference.kind))
    settle()
    assert page.ui.accept_button.text() == "Take the page’s text (A)"
    assert not page.ui.later_check.isEnabled()
    shown = page.ui.proposal_text.toPlainText()
    assert "Ours, written since." in shown
    assert "The survey was shown." in shown
    press(page, Qt.Key.Key_A)
    settle()
    assert survey(workplace, meeting.id).minute_text == theirs


@pytest.fixture
def place(window: MainWindow) -> PlaceButton:
    """Where the rail says how much waits."""
    (found,) = (made for made in window.findChildren(PlaceButton) if made.property("place") == "doubtful")
    return found


def test_the_rail_says_how_much_waits(
    folder: Path, window: MainWindow, place: PlaceButton, settle: Settle
) -> None:
    assert folder.exists()
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    settle()
    assert isinstance(window.page, DoubtfulPage)
    assert (place.waiting, place.accessibleName()) == (2, "Doubtful, 2 waiting")
    press(window.page, Qt.Key.Key_A, SHIFT)
    settle()
    assert (place.waiting, place.accessibleName()) == (0, "Doubtful")
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle()
    assert place.waiting == 2


def test_the_rail_follows_what_is_done_on_other_pages(
    window: MainWindow, place: PlaceButton, settle: Settle, tmp_path: Path
) -> None:
    assert place.waiting == 0
    window.page_named("bringing").import_files([fill(tmp_path / "old minutes")])
    settle()
    assert place.waiting == 2
    page = window.page_named("doubtful")
    assert isinstance(page, DoubtfulPage)
    doubtful = page.workplace.services.reviewing.doubtful()[0]
    assert doubtful.item_id is not None
    window.open_minute(doubtful.meeting_id, doubtful.item_id, 0)
    settle()
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    settle()
    assert place.waiting == 1


@pytest.mark.parametrize(
    ("number", "words"), [(7, "7"), (999, "999"), (1_204, "1.2k"), (9_999, "9.9k"), (14_600, "14k")]
)
def test_a_badge_has_room_for_four_letters(number: int, words: str) -> None:
    assert short_count(number) == words
