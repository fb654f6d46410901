"""What narrows a search, how it is shown, and how it is taken away again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest
from sefton_minutes.ui.pages.search_page import SearchPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, settle: Settle) -> SearchPage:
    """The page in front, all reports found."""
    made = SearchPage(workplace)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    made.shown()
    made.asked("report ")
    settle()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def chips(page: SearchPage) -> list[str]:
    """What narrows the search, as it is shown above the results."""
    buttons = page.ui.notes_bar.findChildren(QPushButton)
    return [each.text() for each in buttons if each.isVisible() and each.property("kind") == "chip"]


def press(page: SearchPage, name: str) -> None:
    """Press a button above the results by the keyboard."""
    button = next(
        each
        for each in page.ui.notes_bar.findChildren(QPushButton)
        if each.isVisible() and each.accessibleName() == name
    )
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_kinds_are_chosen_by_the_arrow_keys(page: SearchPage, settle: Settle) -> None:
    everything = len(page.hits)
    page.ui.kinds_list.setFocus()
    QTest.keyClick(page.ui.kinds_list, Qt.Key.Key_Down)
    settle()
    assert 0 < len(page.hits) < everything
    assert chips(page) == ["In decisions"]
    assert page.filters.request("").kind is SearchKind.DECISIONS


def test_a_person_of_the_register_is_offered_and_found(page: SearchPage, settle: Settle) -> None:
    page.asked("")
    field = page.ui.person_edit
    field.setFocus()
    QTest.keyClicks(field, "szew")
    offered = field.completer().popup()
    assert offered is not None
    assert offered.isVisible()
    offered.setCurrentIndex(offered.model().index(0, 0))
    QTest.keyClick(offered, Qt.Key.Key_Return)
    settle()
    assert page.hits, "a person alone is something to look for"
    assert chips(page) == [f"Naming {field.text()}"]
    assert "Szewczuk" in field.text()


def test_what_was_decided_can_be_typed_or_chosen(page: SearchPage, settle: Settle) -> None:
    page.asked("")
    combo = page.ui.decision_combo
    typed = combo.lineEdit()
    assert typed is not None
    typed.setFocus()
    QTest.keyClicks(typed, "note*")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    settle()
    assert chips(page) == ["Decided: note*"]
    assert page.hits
    assert all("note" in hit.snippet.casefold() for hit in page.hits)
    offered = [combo.itemText(row) for row in range(combo.count())]
    assert {"approved", "noted", "deferred"} <= set(offered)


def test_each_narrowing_is_lifted_by_its_own_key(page: SearchPage, settle: Settle) -> None:
    everything = len(page.hits)
    narrow = SearchRequest(
        "",
        kind=SearchKind.MINUTES,
        person="Marta Szewczuk",
        from_day=date(2026, 5, 1),
        to_day=date(2027, 4, 30),
    )
    page.filters.fill(narrow)
    page.filters.changed.emit()
    settle()
    assert chips(page) == ["2026/27", "In minutes", "Naming Marta Szewczuk"]
    press(page, "Remove the filter: naming Marta Szewczuk")
    settle()
    assert page.ui.person_edit.text() == ""
    assert chips(page) == ["2026/27", "In minutes"]
    press(page, "Clear filters")
    settle()
    assert chips(page) == []
    assert not page.ui.notes_bar.isVisible()
    assert len(page.hits) == everything
    assert "clear_filters" not in page.commands()


def test_days_that_are_no_municipal_year_are_other_days(page: SearchPage, settle: Settle) -> None:
    page.ui.from_edit.setFocus()
    QTest.keyClicks(page.ui.from_edit, "1 June 2026")
    QTest.keyClick(page.ui.from_edit, Qt.Key.Key_Return)
    settle()
    assert page.ui.dates_list.currentIndex().data() == "Other days"
    assert chips(page) == ["From 1 Jun 2026"]
    page.ui.dates_list.setCurrentIndex(page.ui.dates_list.model().index(0, 0))
    settle()
    assert page.ui.from_edit.text() == ""
    assert chips(page) == []


def test_the_oldest_or_the_best_come_first_when_asked(page: SearchPage, settle: Settle) -> None:
    newest = [hit.item_id for hit in page.hits]
    page.ui.order_combo.setFocus()
    QTest.keyClick(page.ui.order_combo, Qt.Key.Key_Down)
    settle()
    days = [hit.day or date.min for hit in page.hits]
    assert days == sorted(days)
    QTest.keyClick(page.ui.order_combo, Qt.Key.Key_Down)
    settle()
    assert page.filters.request("").order is SearchOrder.BEST
    assert {hit.item_id for hit in page.hits} == set(newest)


def test_standing_text_is_left_out_unless_asked(page: SearchPage, settle: Settle) -> None:
    page.asked("disclosable pecuniary interest ")
    settle()
    without = len(page.hits)
    page.ui.standing_check.setFocus()
    QTest.keyClick(page.ui.standing_check, Qt.Key.Key_Space)
    settle()
    assert len(page.hits) > without
    assert chips(page) == ["Standing text too"]


def test_filters_fold_where_there_is_no_room_and_open_by_their_key(page: SearchPage, settle: Settle) -> None:
    page.resize(1000, 700)
    assert not page.ui.filters_pane.isVisible()
    assert page.ui.filters_button.isVisible()
    page.commands()["show_filters"]()
    assert page.ui.filters_pane.isVisible()
    assert not page.ui.reading_pane.isVisible()
    focus = QApplication.focusWidget()
    assert focus is page.ui.kinds_list
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not page.ui.filters_pane.isVisible()
    assert page.ui.reading_pane.isVisible()
    assert QApplication.focusWidget() is page.ui.results_list


def test_every_filter_can_be_reached_by_tab(page: SearchPage) -> None:
    reached: set[QWidget] = set()
    widget: QWidget | None = page.ui.results_list
    while widget is not None and widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    ui = page.ui
    fields = (
        ui.person_edit,
        ui.decision_combo,
        ui.standing_check,
        ui.clear_button,
        ui.order_combo,
        ui.group_check,
    )
    assert {*fields, ui.kinds_list, ui.bodies_list, ui.dates_list} <= reached
