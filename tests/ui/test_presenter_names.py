"""Presenters are completed from the register, each of several."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sefton_minutes import composition
from sefton_minutes.domain.people import Person
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("zwetk", "Councillor Z. Zwetkova"),
        ("Cllr Zwetk", "Councillor Z. Zwetkova"),
        ("A. Nother; zwetk", "A. Nother; Councillor Z. Zwetkova"),
        ("harbourmast", "Harbourmaster"),
    ],
)
def test_the_last_name_is_completed_and_kept(
    window: MainWindow, meetings_page: MeetingsPage, services: composition.Services, settle: Settle,
    typed: str, expected: str,
) -> None:  # fmt: skip
    _, changes = services.people.add(Person("Councillor Z. Zwetkova", "Harbourmaster"))
    window.spread(changes)
    settle()
    field = meetings_page.editor.ui.presenters_edit
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, typed)
    popup = field.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == expected
    meetings_page.editor.commit()
    assert meetings_page.work.current is not None
    assert meetings_page.work.current.presenters == tuple(expected.split("; "))


def test_nothing_is_offered_before_a_name_begins(
    window: MainWindow, meetings_page: MeetingsPage, settle: Settle
) -> None:
    field = meetings_page.editor.ui.presenters_edit
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "A. Nother; ")
    popup = field.completer().popup()
    assert popup is None or not popup.isVisible()
