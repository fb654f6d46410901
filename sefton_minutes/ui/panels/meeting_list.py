"""The list of meetings with its filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from sefton_minutes.domain.meetings import MeetingStatus, MeetingSummary
from sefton_minutes.domain.municipal_year import year_name
from sefton_minutes.ui import company_words
from sefton_minutes.ui.forms.ui_meeting_list import Ui_MeetingList
from sefton_minutes.ui.models import meeting_rows
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.requests import Changes, Kind, MeetingFilter
from sefton_minutes.ui.tips import as_tip
from sefton_minutes.ui.widgets.delegates import MeetingDelegate
from sefton_minutes.ui.widgets.stages_line import status_words
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.bodies import Body

Rows = tuple[meeting_rows.MeetingRow, ...]


class MeetingList(QFrame):
    """`chosen(meeting_id)`; `new_wanted`, `import_wanted`; `failed(MinutesError)`; `listed` when rows
    came."""

    chosen = Signal(int)
    new_wanted = Signal()
    import_wanted = Signal()
    failed = Signal(object)
    listed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._background = workplace.services, workplace.background
        self._shown_id = 0
        self._rows: Rows = ()
        self.ui = Ui_MeetingList()
        self.ui.setupUi(self)
        self._company = workplace.company
        self.model = RecordsModel(self._sentence, meeting_rows.is_heading, self)
        self.model.tip = self._tip
        self.ui.list_view.setModel(self.model)
        delegate = MeetingDelegate(
            workplace.look, self.ui.list_view, today=workplace.services.clock.today, company=self._initials
        )
        self.ui.list_view.setItemDelegate(delegate)
        workplace.look.dress(self.ui.new_button, "plus")
        workplace.look.dress(self.ui.import_button, "import")
        self._fill_stages()
        self._connect()

    def reload(self) -> None:
        """Read filters and list anew."""
        bodies, years = self._services.bodies.all, self._services.meetings.years
        self._background.latest("list of bodies", bodies, self._show_bodies, self.failed.emit)
        self._background.latest("list of years", years, self._show_years, self.failed.emit)
        self.ask()

    def ask(self) -> None:
        """Read the list by body, year and stage as they stand; words narrow it afterwards, as one types."""
        wanted = replace(self.filter, words="")
        job = partial(_rows, self._services.meetings.list, wanted, self._services.clock.today)
        self._background.latest("list of meetings", job, self._show, self.failed.emit)

    def changed(self, changes: Changes) -> None:
        """Read the list again when meetings or bodies were changed."""
        if changes.kinds & {Kind.MEETINGS, Kind.BODIES}:
            self.reload()

    def mark(self, meeting_id: int) -> None:
        """Show which meeting is open."""
        self._shown_id = meeting_id
        for row, record in enumerate(self.model.records):
            if record.summary is not None and record.summary.id == meeting_id:
                if self.ui.list_view.currentIndex().row() != row:
                    self.ui.list_view.setCurrentIndex(self.model.index(row))
                return
        self.ui.list_view.clearSelection()

    def first_to_open(self) -> int:
        """The meeting an officer most likely wants: minutes to finish first, then what comes next. 0:
        none."""
        groups: dict[str, int] = {}
        heading = ""
        for record in self.model.records:
            heading = record.heading or heading
            if record.summary is not None:
                groups.setdefault(heading, record.summary.id)
        wanted = (groups.get(name) for name in ("Minutes to finish", "Upcoming", "Past"))
        return next((found for found in wanted if found), 0)

    @property
    def is_empty(self) -> bool:
        """Whether there is no meeting at all, so that the first steps are offered."""
        return not self.model.records and self.filter == MeetingFilter()

    @property
    def filter(self) -> MeetingFilter:
        """What the filters say."""
        ui = self.ui
        status = ui.status_combo.currentData()
        return MeetingFilter(
            body_id=ui.body_combo.currentData(),
            municipal_year=ui.year_combo.currentData(),
            status=MeetingStatus(status) if status else None,
            words=ui.filter_edit.text().strip(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter Esc clears it, Enter opens the first meeting that is left, Down goes to the list."""
        if watched is self.ui.filter_edit and isinstance(event, QKeyEvent):
            act = self._answer_in_filter(Qt.Key(event.key()))
            if act is not None and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # Esc would close the list where it was opened over the items
                return True
            if act is not None and event.type() is QEvent.Type.KeyPress:
                act()
                return True
        return super().eventFilter(watched, event)

    def _answer_in_filter(self, key: Qt.Key) -> Callable[[], None] | None:
        ui, typed = self.ui, bool(self.ui.filter_edit.text())
        answers: dict[Qt.Key, Callable[[], None]] = {Qt.Key.Key_Down: ui.list_view.setFocus}
        if typed:
            answers |= {
                Qt.Key.Key_Escape: ui.filter_edit.clear,
                Qt.Key.Key_Return: self._choose_first,
                Qt.Key.Key_Enter: self._choose_first,
            }
        return answers.get(key)

    def _choose_first(self) -> None:
        found = (row.summary.id for row in self.model.records if row.summary is not None)
        first = next(found, 0)
        if first:
            self.chosen.emit(first)

    def _connect(self) -> None:
        ui = self.ui
        self._company.changed.connect(self.model.tell_anew)
        ui.filter_edit.textChanged.connect(self._narrow)
        ui.filter_edit.installEventFilter(self)
        for combo in (ui.body_combo, ui.year_combo, ui.status_combo):
            combo.activated.connect(self.ask)
        ui.list_view.clicked.connect(self._choose)
        ui.list_view.activated.connect(self._choose)
        for button in (ui.new_button, ui.first_button):
            button.clicked.connect(self.new_wanted)
        ui.import_button.clicked.connect(self.import_wanted)

    def _initials(self, meeting_id: int) -> str:
        return company_words.initials(self._company.in_meeting(meeting_id))

    def _tip(self, row: meeting_rows.MeetingRow) -> str:
        return as_tip(self._company_words(row))

    def _company_words(self, row: meeting_rows.MeetingRow) -> str:
        others = self._company.in_meeting(row.summary.id) if row.summary is not None else ()
        return company_words.meeting_tip(others, self._services.clock.today())

    def _sentence(self, row: meeting_rows.MeetingRow) -> str:
        return company_words.with_company(meeting_rows.sentence(row), self._company_words(row))

    def _choose(self, index: QModelIndex) -> None:
        record = self.model.record(index)
        if record is not None and record.summary is not None:
            self.chosen.emit(record.summary.id)

    def _show(self, rows: Rows) -> None:
        self._rows = rows
        self._narrow()

    def _narrow(self) -> None:
        """Show the rows that the words of the filter name."""
        rows = meeting_rows.narrowed(self._rows, self.ui.filter_edit.text())
        self.model.show(rows)
        self.mark(self._shown_id)
        narrowed = self.filter != MeetingFilter()
        self.ui.empty_frame.setVisible(not rows)
        self.ui.list_view.setVisible(bool(rows))
        self.ui.import_button.setVisible(not narrowed)
        self.ui.first_button.setVisible(not narrowed)
        none = "No meetings yet. Import a page, or make the first."
        self.ui.empty_label.setText("No meeting fits these filters." if narrowed else none)
        self.listed.emit()

    def _fill_stages(self) -> None:
        self.ui.status_combo.addItem("All stages", None)
        for status in MeetingStatus:
            self.ui.status_combo.addItem(status_words(status), str(status))
        self.ui.body_combo.addItem("All bodies", None)
        self.ui.year_combo.addItem("All years", None)
        self.ui.empty_frame.hide()

    def _show_bodies(self, bodies: tuple[Body, ...]) -> None:
        named = sorted(((body.name, body.id) for body in bodies), key=_name)
        _offer(self.ui.body_combo, [("All bodies", None), *named])

    def _show_years(self, years: tuple[int, ...]) -> None:
        _offer(self.ui.year_combo, [("All years", None), *((year_name(year), year) for year in years)])


def _offer(combo: QComboBox, choices: list[tuple[str, int | None]]) -> None:
    """Fill a combo box; what was chosen stays chosen where it is still there."""
    chosen = combo.currentData()
    combo.clear()
    for words, value in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))


def _name(choice: tuple[str, int]) -> str:
    return choice[0].casefold()


def _rows(
    listed: Callable[[MeetingFilter], tuple[MeetingSummary, ...]],
    wanted: MeetingFilter,
    today: Callable[[], date],
) -> Rows:
    return meeting_rows.meeting_rows(listed(wanted), today())
