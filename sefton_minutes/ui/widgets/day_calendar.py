"""A month from which a day is chosen."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from sefton_minutes.ui.look import Look

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DayCalendar(QCalendarWidget):
    """Weeks begin on Monday. Weekends are grey and not red: red says that something is late or failed."""

    def __init__(self, look: Look, day: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Calendar")
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setSelectedDate(day)
        quiet = QTextCharFormat()
        quiet.setForeground(look.colour("muted"))
        self.setHeaderTextFormat(quiet)
        for weekday in _WEEKEND:
            self.setWeekdayTextFormat(weekday, quiet)
        for name, icon in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
            for button in self.findChildren(QToolButton, name):
                look.dress(button, icon)
        self.setMinimumSize(look.px(290), look.px(230))
