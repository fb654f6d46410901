"""Fields for a date and a time of day: typed freely, shown in full when left, empty when not known."""

from datetime import date, time

from PySide6.QtCore import QDate, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from sefton_minutes.domain.entered_dates import NotUnderstood, entered_date, entered_time
from sefton_minutes.domain.wording import clock_time, long_date
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.day_calendar import DayCalendar


class DateField(QLineEdit):
    """A line that holds a day or nothing. Alt+Down, or the sign at its end, opens a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.editingFinished.connect(self._write_in_full)
        self._opener = QAction("Choose from a calendar", self)
        self._opener.setShortcut(QKeySequence("Alt+Down"))
        self._opener.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._opener.triggered.connect(self._open_calendar)
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName("Choose from a calendar")

    def dress(self, look: Look) -> None:
        """Show the sign of the calendar; a form cannot give it, since it follows the theme."""
        self._look = look
        look.dress(self._opener, "calendar")

    def day(self) -> date | None:
        """The day, None when empty. Raises NotUnderstood when the words are no day."""
        return entered_date(self.text())

    def set_day(self, day: date | None) -> None:
        """Show a day in full, or nothing."""
        self.setText(long_date(day) if day else "")

    @Slot()
    def _write_in_full(self) -> None:
        try:
            self.set_day(self.day())
        except NotUnderstood:
            return  # the words stay as typed; whoever saves the field says what is wrong with them

    @Slot()
    def _open_calendar(self) -> None:
        if self._look is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = DayCalendar(self._look, self._shown_day(), menu)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _shown_day(self) -> QDate:
        try:
            day = self.day()
        except NotUnderstood:
            day = None
        return QDate(day.year, day.month, day.day) if day else QDate.currentDate()

    @Slot(QDate)
    def _take(self, chosen: QDate) -> None:
        self.set_day(date(chosen.year(), chosen.month(), chosen.day()))
        self.setFocus()


class TimeField(QLineEdit):
    """A line that holds a local time of day or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._write_in_full)

    def clock(self) -> time | None:
        """The time, None when empty. Raises NotUnderstood when the words are no time."""
        return entered_time(self.text())

    def set_clock(self, clock: time | None) -> None:
        """Show a time as papers print it, or nothing. Midnight is a time."""
        self.setText("" if clock is None else clock_time(clock))

    @Slot()
    def _write_in_full(self) -> None:
        try:
            self.set_clock(self.clock())
        except NotUnderstood:
            return  # as in DateField
