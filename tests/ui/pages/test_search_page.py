"""Search, from typing to the minute that opens at its clause."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.domain.searching.request import SHOWN_AT_ONCE, SearchRequest
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.models.result_rows import MeetingHead
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.pages.reading_pane import Asked
from sefton_minutes.ui.pages.search_page import SearchPage
from sefton_minutes.ui.theme import ThemeChoice
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_typed_minute
from tests.ui.conftest import Settle


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, settle: Settle) -> SearchPage:
    """The page in front, with nothing asked yet."""
    made = SearchPage(workplace)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    made.shown()
    settle()
    return made


def test_before_anything_is_asked_it_says_how_to_ask(page: SearchPage) -> None:
    assert page.ui.results_stack.currentWidget() is page.ui.empty_page
    assert "in quotation marks finds the phrase" in page.ui.empty_page_hint_label.text()
    assert not page.ui.open_button.isEnabled()
    assert "copy_citation" not in page.commands()


def test_what_is_found_comes_newest_first_with_the_minute_beside_it(page: SearchPage, settle: Settle) -> None:
    page.asked("report ")
    settle()
    days = [hit.day or date.min for hit in page.hits]
    assert len(days) > 3
    assert days == sorted(days, reverse=True)
    assert page.ui.count_label.text() == f"{len(days)} results"
    hit = page.hits[0]
    assert hit.title in page.ui.title_label.text()
    assert "report" in page.ui.minute_view.toPlainText().casefold()
    marked = [mark.cursor.selectedText().casefold() for mark in page.ui.minute_view.extraSelections()]
    assert set(marked) == {"report"}


def test_a_word_that_is_still_being_typed_finds_what_begins_so(page: SearchPage, settle: Settle) -> None:
    page.asked("repo")
    settle()
    growing = {hit.item_id for hit in page.hits}
    page.asked("report ")
    settle()
    assert {hit.item_id for hit in page.hits} <= growing


def test_what_is_found_stays_while_the_next_word_is_begun(
    qtbot: QtBot, page: SearchPage, settle: Settle
) -> None:
    page.asked("report ")
    settle()
    found = page.hits
    page.asked("report q")
    settle()
    assert page.hits == found
    qtbot.waitUntil(lambda: page.ui.results_stack.currentWidget() is page.ui.empty_page)
    page.asked("report ")
    settle()
    page.asked("report q")
    page.asked("report q")
    settle()
    assert not page.hits, "asked for again, it is meant as it stands"


def test_nothing_found_says_what_to_try(page: SearchPage, settle: Settle) -> None:
    page.asked("zeppelin ")
    settle()
    assert page.ui.empty_page_head_label.text() == "Nothing found for “zeppelin”"
    assert page.ui.empty_page_hint_label.text().startswith("Try fewer words")
    page.ui.bodies_list.setCurrentIndex(page.ui.bodies_list.model().index(1, 0))
    settle()
    assert page.ui.empty_page_hint_label.text().startswith("Clear the filters")


def test_a_minute_that_comes_when_nothing_is_found_any_more_is_not_shown(
    page: SearchPage, settle: Settle
) -> None:
    page.asked("report ")
    settle()
    page.reading.show(page.hits[1], Asked(SearchRequest("report ")), rest=0.1)
    page.reading.clear()
    settle()
    assert page.ui.minute_view.toPlainText() == ""
    assert page.ui.title_label.text() == ""


def test_body_and_municipal_year_narrow_what_is_found(page: SearchPage, settle: Settle) -> None:
    page.asked("report ")
    settle()
    everywhere = len(page.hits)
    bodies = page.ui.bodies_list.model()
    cabinet = next(row for row in range(bodies.rowCount()) if bodies.index(row, 0).data() == "Cabinet")
    page.ui.bodies_list.setCurrentIndex(bodies.index(cabinet, 0))
    settle()
    assert {hit.body for hit in page.hits} == {"Cabinet"}
    page.ui.bodies_list.setCurrentIndex(bodies.index(0, 0))
    page.ui.dates_list.setCurrentIndex(page.ui.dates_list.model().index(1, 0))
    settle()
    assert page.ui.from_edit.day() == date(2026, 5, 1)
    assert 0 < len(page.hits) < everywhere
    assert all(hit.day and date(2026, 5, 1) <= hit.day <= date(2027, 4, 30) for hit in page.hits)


def test_a_day_of_ones_own_narrows_too_and_words_that_are_none_say_so(
    page: SearchPage, settle: Settle
) -> None:
    page.asked("report ")
    settle()
    page.ui.to_edit.setText("1 June 2026")
    page.ui.to_edit.editingFinished.emit()
    settle()
    assert all(hit.day and hit.day <= date(2026, 6, 1) for hit in page.hits)
    page.ui.to_edit.setText("once")
    page.ui.to_edit.editingFinished.emit()
    settle()
    assert "not a whole date" in page.ui.to_error_label.text()


def test_a_hit_opens_at_its_words_and_gives_its_citation(
    qtbot: QtBot, page: SearchPage, settle: Settle
) -> None:
    page.asked("report ")
    settle()
    QTest.keyClick(page.ui.results_list, Qt.Key.Key_Down)
    hit = page.hits[1]
    with qtbot.waitSignal(page.open_minute) as opened:
        QTest.keyClick(page.ui.results_list, Qt.Key.Key_Return)
    assert opened.args == [hit.meeting_id, hit.item_id, hit.offset]
    page.commands()["copy_citation"]()
    assert QGuiApplication.clipboard().text() == hit.citation
    settle()


def test_escape_goes_back(qtbot: QtBot, page: SearchPage, settle: Settle) -> None:
    page.asked("report ")
    settle()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.ui.results_list.setFocus()
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.ui.results_list, Qt.Key.Key_Escape)


def test_what_is_saved_elsewhere_is_found_at_once(
    page: SearchPage, workplace: Workplace, settle: Settle
) -> None:
    page.asked("zeppelin ")
    settle()
    item = workplace.services.meetings.open(workplace.services.meetings.list()[-1].id).items[0]
    saved = workplace.services.saving.save(a_typed_minute(item, "The zeppelin was noted."))
    page.changed(saved.changes)
    settle()
    assert [hit.item_id for hit in page.hits] == [item.id]


def test_from_the_box_of_the_menu_line_to_the_clause(
    qtbot: QtBot, window: MainWindow, settle: Settle
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    box = window.menu_line.search
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is box
    QTest.keyClicks(box, "report")
    settle()
    page = window.page
    assert isinstance(page, SearchPage)
    assert QApplication.focusWidget() is box, "results come while one types on"
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.ui.results_list
    hit = page.hits[0]
    QTest.keyClick(page.ui.results_list, Qt.Key.Key_Return)
    settle()
    meetings = window.page
    assert isinstance(meetings, MeetingsPage)
    assert meetings.editor.ui.minute_edit.caret == hit.offset


def test_enter_in_the_box_opens_the_first_result_even_before_it_is_found(
    window: MainWindow, settle: Settle
) -> None:
    box = window.menu_line.search
    QTest.keyClicks(box, "report")
    QTest.keyClick(box, Qt.Key.Key_Return)
    settle()
    settle()
    search, meetings = window.page_named("search"), window.page
    assert isinstance(search, SearchPage)
    assert isinstance(meetings, MeetingsPage)
    assert meetings.work.current_id == search.hits[0].item_id
    assert meetings.editor.ui.minute_edit.caret == search.hits[0].offset


def test_escape_in_the_box_gives_the_page_back(qtbot: QtBot, window: MainWindow, settle: Settle) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    before = window.page
    window.menu_line.search.setFocus()
    QTest.keyClicks(window.menu_line.search, "re")
    settle()
    assert window.page is not before
    QTest.keyClick(window.menu_line.search, Qt.Key.Key_Escape)
    assert window.page is before


def test_what_only_the_agenda_says_is_shown_with_its_hits(page: SearchPage, settle: Settle) -> None:
    page.asked('"further report requested"')
    settle()
    assert [hit.title for hit in page.hits] == ["Refuge Places: Waiting Times"]
    assert page.ui.minute_view.toPlainText().startswith("Further report requested")
    (mark,) = page.ui.minute_view.extraSelections()
    assert mark.cursor.selectedText() == "Further report requested"


def many_items(workplace: Workplace, count: int) -> None:
    """Items on a subject of their own, kept in the last meeting of the list."""
    services = workplace.services
    meeting = services.meetings.list()[-1]
    for number in range(count):
        services.agendas.add_item(meeting.id, AgendaItem(title=f"Zeppelin mast {number}"))


def test_more_come_when_the_end_of_the_list_is_reached(
    page: SearchPage, workplace: Workplace, settle: Settle
) -> None:
    many_items(workplace, 55)
    page.asked("zeppelin ")
    settle()
    assert page.ui.count_label.text() == "55 results"
    assert len(page.hits) == SHOWN_AT_ONCE
    page.ui.results_list.setFocus()
    third = page.hits[2]
    for _ in range(2):
        QTest.keyClick(page.ui.results_list, Qt.Key.Key_Down)
    page.ui.results_list.verticalScrollBar().setValue(page.ui.results_list.verticalScrollBar().maximum())
    settle()
    assert len(page.hits) == 55
    assert page.results.current == third, "what was in hand stays in hand"


def test_results_stand_under_their_meetings_and_the_arrows_pass_over_the_heads(
    page: SearchPage, settle: Settle
) -> None:
    page.asked("report ")
    settle()
    before = page.results.current
    page.commands()["group_results"]()
    rows = page.results.rows
    heads = [row for row in rows if isinstance(row, MeetingHead)]
    assert sum(head.count for head in heads) == len(page.hits)
    assert isinstance(rows[0], MeetingHead)
    assert page.results.current == before
    met = []
    for _ in page.hits:
        met.append(page.results.current)
        QTest.keyClick(page.ui.results_list, Qt.Key.Key_Down)
    assert met == [row for row in rows if not isinstance(row, MeetingHead)]


def test_a_misspelt_word_is_put_right_by_one_key(page: SearchPage, qtbot: QtBot, settle: Settle) -> None:
    page.asked("refige places ")
    settle()
    (instead,) = [each for each in page.ui.notes_bar.findChildren(QPushButton) if each.text() == "refuge"]
    with qtbot.waitSignal(page.words_asked) as asked:
        QTest.keyClick(instead, Qt.Key.Key_Space)
    assert asked.args == ["refuge places "]
    settle()
    assert page.hits


def test_an_acronym_is_told_with_what_it_stands_for(
    page: SearchPage, workplace: Workplace, settle: Settle
) -> None:
    workplace.services.acronyms.keep(Acronym("CSP", "refuge places"))
    page.asked("CSP ")
    settle()
    assert page.hits
    said = [each.text() for each in page.ui.notes_bar.findChildren(QLabel) if each.isVisible()]
    assert said == ["also “refuge places”"]
    page.ui.results_list.setCurrentIndex(page.ui.results_list.model().index(1, 0))
    settle()
    marked = [mark.cursor.selectedText().casefold() for mark in page.ui.minute_view.extraSelections()]
    assert marked == ["refuge places"]


def test_a_minus_with_nothing_to_leave_the_word_out_of_is_told(page: SearchPage, settle: Settle) -> None:
    page.asked("-refuge ")
    settle()
    assert page.hits
    said = [each.text() for each in page.ui.notes_bar.findChildren(QLabel) if each.isVisible()]
    assert said == ["No other words, so the minus is ignored."]
    page.asked("places -refuge ")
    settle()
    assert not page.ui.notes_bar.isVisible()


def test_more_like_a_result_shows_a_chip_that_can_be_closed(
    qtbot: QtBot, page: SearchPage, settle: Settle
) -> None:
    page.asked("refuge ")
    settle()
    hit = page.hits[-1]
    page.ui.results_list.setCurrentIndex(page.ui.results_list.model().index(len(page.hits) - 1, 0))
    with qtbot.waitSignal(page.words_asked) as asked:
        page.commands()["more_like"]()
    assert asked.args == [""]
    settle()
    assert page.hits
    assert hit.item_id not in [found.item_id for found in page.hits]
    assert not page.ui.order_combo.isEnabled()
    (chip,) = [each for each in page.ui.notes_bar.findChildren(QPushButton) if each.isVisible()]
    assert chip.text() == f"Like {hit.citation}"
    QTest.keyClick(chip, Qt.Key.Key_Space)
    settle()
    assert page.ui.order_combo.currentText() == "Newest first"
    assert page.ui.results_stack.currentWidget() is page.ui.empty_page


def test_later_minutes_that_refer_to_a_result_are_links(
    qtbot: QtBot, page: SearchPage, workplace: Workplace, settle: Settle
) -> None:
    page.asked("protocol ")
    settle()
    found = [workplace.services.referring.later(hit.item_id) for hit in page.hits]
    row = next(row for row, later in enumerate(found) if later)
    page.ui.results_list.setCurrentIndex(page.ui.results_list.model().index(row, 0))
    settle()
    later = found[row]
    assert list(page.reading.later) == list(later)
    assert page.ui.later_label.text().endswith(f": {len(later)}")
    page.ui.later_list.setFocus()
    page.ui.later_list.setCurrentIndex(page.ui.later_list.model().index(0, 0))
    with qtbot.waitSignal(page.open_minute) as opened:
        QTest.keyClick(page.ui.later_list, Qt.Key.Key_Return)
    assert opened.args == [later[0].meeting_id, later[0].item_id, later[0].offset]


def test_back_from_a_minute_the_result_is_still_in_hand(
    qtbot: QtBot, window: MainWindow, settle: Settle
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    box = window.menu_line.search
    box.setFocus()
    QTest.keyClicks(box, "report ")
    QTest.keyClick(box, Qt.Key.Key_Down)
    settle()
    page = window.page
    assert isinstance(page, SearchPage)
    QTest.keyClick(page.ui.results_list, Qt.Key.Key_Down)
    chosen = page.results.current
    QTest.keyClick(page.ui.results_list, Qt.Key.Key_Return)
    settle()
    assert window.page is not page
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.page is page
    assert page.results.current == chosen
    assert QApplication.focusWidget() is page.ui.results_list


def test_the_last_of_many_quick_keys_is_answered(page: SearchPage, settle: Settle) -> None:
    for end in range(1, len("refuge places ") + 1):
        page.asked("refuge places "[:end])
    settle()
    assert page.hits
    assert all("refuge places" in f"{hit.title} {hit.snippet}".casefold() for hit in page.hits)
    page.asked("r")
    page.asked("")
    settle()
    assert page.ui.count_label.text() == "Search"
    assert page.hits == ()


def test_a_result_has_a_menu_of_its_own(qtbot: QtBot, page: SearchPage, settle: Settle) -> None:
    page.asked("report ")
    settle()
    acts = {act.text(): act for act in page.ui.results_list.actions()}
    with qtbot.waitSignal(page.open_minute):
        acts["&Open at clause"].trigger()
    acts["Copy &citation"].trigger()
    assert QGuiApplication.clipboard().text() == page.hits[0].citation


def test_signs_that_qt_counts_as_two_move_no_mark(
    page: SearchPage, workplace: Workplace, settle: Settle, look: Look
) -> None:
    item = workplace.services.meetings.open(workplace.services.meetings.list()[-1].id).items[0]
    workplace.services.saving.save(a_typed_minute(item, "The 👍👍 of the zeppelin was noted."))
    page.asked("zeppelin ")
    settle()
    assert [m.cursor.selectedText() for m in page.ui.minute_view.extraSelections()] == ["zeppelin"]
    page.asked("")
    look.choose(ThemeChoice.DARK)
    assert page.ui.minute_view.extraSelections() == []
