"""Find and replace in the open meeting: a bar at the top of the editor, which covers nothing."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QKeyCombination, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from sefton_minutes.domain.find_replace import Occurrence, Wanted, in_case_of
from sefton_minutes.ui.finding import Finding
from sefton_minutes.ui.forms.ui_find_bar import Ui_FindBar
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.models.replacement_rows import ReplacementRow, ReplacementRows, where_words
from sefton_minutes.ui.replacing import Replacing
from sefton_minutes.ui.widgets.flow import flowing
from sefton_minutes.ui.widgets.key_answers import KeyAnswers
from sefton_minutes.ui.widgets.labels import set_role
from sefton_minutes.ui.widgets.replacement_row import HEIGHT, ReplacementDelegate

ROWS, ROWS_IN_LARGE_TYPE = 6, 3
LARGE_TYPE, LARGEST_TYPE = 1.5, 1.75
NO_LIMIT = 16_777_215


class FindBar(QFrame):
    """Hidden until it is opened. `closed(Occurrence | None)` gives the keyboard back: to the place one went
    to, or to where it was."""

    closed = Signal(object)

    def __init__(self, look: Look, work: MeetingWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._work = look, work
        self._gone_to: Occurrence | None = None
        self.finding = Finding(work)
        self.finding.setParent(self)
        self._replacing = Replacing(work)
        self.ui = Ui_FindBar()
        self.ui.setupUi(self)
        self.rows = ReplacementRows(self)
        self._delegate = ReplacementDelegate(look, self.ui.list_view)
        self.ui.list_view.setModel(self.rows)
        self.ui.list_view.setItemDelegate(self._delegate)
        flowing(self.ui.options_frame)
        look.dress(self.ui.close_button, "close")
        self._connect()
        self._connect_keys()
        self.hide()

    @property
    def is_replacing(self) -> bool:
        """Whether the preview of a replacement is shown."""
        return not self.ui.replace_frame.isHidden()

    @property
    def is_crowded(self) -> bool:
        """Whether the type is so large that the bar needs the room of what stands below it."""
        return not self.isHidden() and self._look.zoom >= LARGEST_TYPE

    def open_find(self, words: str, offset: int, *, replacing: bool = False) -> None:
        """Show the bar and give it the keyboard. `words`: what is to be found, "" for what was before;
        `offset`: the place in the minute shown from which it is looked for."""
        ui = self.ui
        ui.replace_frame.setVisible(replacing)
        if words:
            ui.find_edit.setText(words)
        self._gone_to = None
        self.show()
        self._fit()
        self._look_for(offset)
        wanted = ui.replace_edit if replacing and ui.find_edit.text() else ui.find_edit
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        wanted.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline parts it from the item."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("line"))
        painter.end()

    def order_tabs(self) -> None:
        """Tab goes from the words to those that take their place, and then to everything else."""
        ui = self.ui
        steps = (ui.find_edit, ui.replace_edit, ui.keep_case_box, ui.previous_button)
        for before, after in pairwise(steps):
            QWidget.setTabOrder(before, after)

    def close_here(self) -> None:
        """Close it while the keyboard is in the text, which keeps it."""
        self._gone_to = None
        self.close_find()

    def close_find(self) -> None:
        """Hide the bar and every mark of it."""
        if not self.isHidden():
            self.hide()
            self.finding.look_for(None)
            self.closed.emit(self._gone_to)

    def _connect(self) -> None:
        ui, finding = self.ui, self.finding
        ui.find_edit.textEdited.connect(self._look_anew)
        for box in (ui.case_box, ui.whole_box, ui.accents_box):
            box.toggled.connect(self._look_anew)
        ui.accents_box.setChecked(True)
        ui.next_button.clicked.connect(partial(self._step, 1))
        ui.previous_button.clicked.connect(partial(self._step, -1))
        ui.close_button.clicked.connect(self.close_find)
        ui.replace_edit.textEdited.connect(self._preview)
        ui.keep_case_box.toggled.connect(self._preview)
        ui.all_button.clicked.connect(self._tick_all)
        ui.none_button.clicked.connect(self._tick_none)
        ui.replace_button.clicked.connect(self._replace)
        ui.list_view.clicked.connect(self._click)
        ui.list_view.activated.connect(self._go_to_row)
        self.rows.ticked.connect(self._show_ticks)
        finding.found.connect(self._show_found)
        finding.went_to.connect(self._note_place)
        self._look.changed.connect(self._fit)

    def _connect_keys(self) -> None:
        """Keys of the bar alone: elsewhere F3 is another's."""
        keys = {"Esc": self.close_find, "F3": partial(self._step, 1), "Shift+F3": partial(self._step, -1)}
        for key, act in keys.items():
            made = QShortcut(QKeySequence(key), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)
        for key, by in (("Return", 1), ("Enter", 1), ("Shift+Return", -1), ("Shift+Enter", -1)):
            made = QShortcut(QKeySequence(key), self.ui.find_edit)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
            made.activated.connect(partial(self._step, by))
        self.ui.replace_edit.returnPressed.connect(self.ui.list_view.setFocus)
        KeyAnswers(self.ui.list_view, {QKeyCombination(Qt.Key.Key_Space): self._toggle})

    def _wanted(self) -> Wanted:
        ui = self.ui
        return Wanted(
            ui.find_edit.text(),
            match_case=ui.case_box.isChecked(),
            whole_words=ui.whole_box.isChecked(),
            accents_count=ui.accents_box.isChecked(),
        )

    def _look_for(self, offset: int) -> None:
        self.finding.look_for(self._wanted(), self._work.current_id, offset)

    def _look_anew(self, *_ignored: object) -> None:
        """Another thing is wanted: from the place one is at."""
        here = self._gone_to
        self._look_for(here.start if here is not None and here.item_id == self._work.current_id else 0)

    def _step(self, by: int, _checked: bool = False) -> None:
        self.finding.step(by)

    def _note_place(self, occurrence: Occurrence) -> None:
        self._gone_to = occurrence
        self._show_count()

    def _show_found(self) -> None:
        self._show_count()
        if self.is_replacing:
            self._preview()

    def _show_count(self) -> None:
        words, found = self.finding.count_words, bool(self.finding.occurrences)
        self.ui.count_label.setText(words)
        set_role(self.ui.count_label, "muted" if found or not words else "warn")
        for part in (self.ui.next_button, self.ui.previous_button):
            part.setEnabled(found)

    def _preview(self, *_ignored: object) -> None:
        self.rows.offer([self._row(one) for one in self.finding.occurrences])
        self._fit()

    def _row(self, one: Occurrence) -> ReplacementRow:
        put = self.ui.replace_edit.text()
        instead = in_case_of(one.words, put) if self.ui.keep_case_box.isChecked() else put
        return ReplacementRow(one, where_words(self._work.number(one.item_id), one.part), instead)

    def _show_ticks(self) -> None:
        chosen = len(self.rows.chosen)
        self.ui.replace_button.setText(f"&Replace {chosen:,}" if chosen else "&Replace")
        self.ui.replace_button.setAccessibleName(f"Replace {chosen:,}" if chosen else "Replace")
        self.ui.replace_button.setEnabled(chosen > 0)
        for part in (self.ui.all_button, self.ui.none_button):
            part.setEnabled(bool(self.rows.records))

    def _tick_all(self) -> None:
        self.rows.tick_all(ticked=True)

    def _tick_none(self) -> None:
        self.rows.tick_all(ticked=False)

    def _toggle(self) -> None:
        self.rows.toggle(self.ui.list_view.currentIndex())

    def _click(self, index: QModelIndex) -> None:
        """A click on the tick ticks; elsewhere it goes to the place."""
        view = self.ui.list_view
        tick = self._delegate.tick_rect(view.visualRect(index)).adjusted(-4, -6, 4, 6)
        if tick.contains(view.viewport().mapFromGlobal(view.cursor().pos())):
            self.rows.toggle(index)
        else:
            self._go_to_row(index)

    def _go_to_row(self, index: QModelIndex) -> None:
        """Where the list has all the room, it gives way to the text it leads to."""
        row = self.rows.record(index)
        if row is None:
            return
        if self.is_crowded:
            self.ui.replace_frame.hide()
            self.ui.find_edit.setFocus()
        self.finding.go_to(row.occurrence)

    def _replace(self) -> None:
        """Afterwards the list has the keyboard: in a field undo would take back what was typed there."""
        chosen = self.rows.chosen
        if chosen:
            replacement, keep_case = self.ui.replace_edit.text(), self.ui.keep_case_box.isChecked()
            self._replacing.replace(self.finding.texts(), chosen, replacement, keep_case=keep_case)
            self.ui.list_view.setFocus()

    def _fit(self) -> None:
        most = ROWS_IN_LARGE_TYPE if self._look.zoom >= LARGE_TYPE else ROWS
        height = min(max(len(self.rows.records), 1), most) * self._look.px(HEIGHT) + 2
        self.ui.list_view.setMinimumHeight(self._look.px(HEIGHT) if self.is_crowded else height)
        self.ui.list_view.setMaximumHeight(NO_LIMIT if self.is_crowded else height)
        room = QSizePolicy.Policy.Preferred if self.is_crowded else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, room)  # what is left over is the text's
