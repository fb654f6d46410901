"""Fields for dates and times show at once what they understood."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QToolButton
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.entered_dates import NotUnderstood
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.civil_fields import DateField, TimeField


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> DateField:
    """An empty field in focus."""
    made = DateField()
    made.dress(look)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.setFocus()
    return made


def test_a_day_is_written_in_full_when_the_field_is_left(field: DateField) -> None:
    QTest.keyClicks(field, "5/12/19")
    assert field.day() == date(2019, 12, 5)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Thursday 5 December 2019"
    assert field.day() == date(2019, 12, 5)


def test_words_that_are_no_day_stay_as_typed(field: DateField) -> None:
    QTest.keyClicks(field, "next week")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "next week"
    with pytest.raises(NotUnderstood):
        field.day()


def test_a_day_is_chosen_from_the_calendar_by_keys(field: DateField) -> None:
    field.set_day(date(2026, 6, 11))
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (calendar,) = field.findChildren(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 6, 11)
    calendar.activated.emit(QDate(2026, 6, 18))
    assert field.text() == "Thursday 18 June 2026"


def test_the_calendar_opens_on_some_day_whatever_was_typed(field: DateField) -> None:
    field.setText("next week")
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (calendar,) = field.findChildren(QCalendarWidget)
    assert calendar.selectedDate() == QDate.currentDate()
    calendar.clicked.emit(QDate(2027, 1, 2))
    assert field.day() == date(2027, 1, 2)


def test_the_sign_of_the_calendar_has_a_name(field: DateField) -> None:
    (sign,) = field.findChildren(QToolButton)
    said = QAccessible.queryAccessibleInterface(sign).text(QAccessible.Text.Name)
    assert said == "Choose from a calendar"


def test_a_time_is_written_as_papers_print_it(qtbot: QtBot, look: Look) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    for typed, shown, clock in (
        ("1530", "3.30 pm", time(15, 30)),
        ("", "", None),
        ("0.00", "12.00 midnight", time(0)),
    ):
        field.setText(typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert (field.text(), field.clock()) == (shown, clock)
    field.setText("teatime")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "teatime"
