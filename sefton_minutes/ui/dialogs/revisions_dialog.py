"""Earlier versions of the texts of an item: listed, compared with the text now or with each other, and put
back, whole or by the paragraph, as one step of the meeting's undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from sefton_minutes.domain.comparison import Comparison, compare, restored
from sefton_minutes.domain.history import Revision, TextField
from sefton_minutes.domain.revision_notes import RevisionNote, revision_notes
from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.ui.forms.ui_revisions_dialog import Ui_RevisionsDialog
from sefton_minutes.ui.item_acts import ItemActs
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.models.comparison import Pair, pairs_of
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.models.revision_rows import note_sentence, version_words, when_words
from sefton_minutes.ui.requests import DraftField
from sefton_minutes.ui.widgets.comparison_view import ComparisonView
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.revision_row import RevisionRow
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.revisions import Revisions

LIST_WIDTH = 240
SHARE_OF_WINDOW = 0.8
TEXTS = (("Minute", TextField.MINUTE), ("Agenda text", TextField.AGENDA))
NOW = "The text now"
NONE_YET = (
    "No earlier version of this text is kept yet.\nOne is kept of each spell of editing: when you leave the "
    "item, or pause for ten minutes."
)
HINT = "F8 goes to the next difference, Shift+F8 to the one before. Ctrl+Z takes back what is restored."
HINT_OTHERS = "One paragraph can be restored while you compare with the text now."
_Compared = tuple[Comparison, tuple[Pair, ...]]


class RevisionsDialog(QDialog):
    """On the item that is shown. The text now is what stands in the window, saved or not."""

    def __init__(
        self, workplace: Workplace, work: MeetingWork, acts: ItemActs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace, self._work, self._acts = workplace, work, acts
        self._item_id = work.current_id
        self._notes: RecordsModel[RevisionNote] = RecordsModel(note_sentence, parent=self)
        self._compared: Comparison | None = None
        self.ui = Ui_RevisionsDialog()
        self.ui.setupUi(self)
        self._errors = ErrorBar(workplace.look, self)
        self.ui.dialog_layout.insertWidget(0, self._errors)
        self._view = ComparisonView(workplace.look, self.ui.comparison_edit)
        self._dress(workplace)
        self._connect()
        self._read()

    @property
    def pair(self) -> Pair | None:
        """The paragraph in which the caret stands."""
        return self._view.pair

    def _dress(self, workplace: Workplace) -> None:
        ui = self.ui
        number = self._work.number(self._item_id)
        self.setWindowTitle(f"Earlier versions of item {number}" if number else "Earlier versions")
        for words, field in TEXTS:
            ui.text_combo.addItem(words, field)
        ui.versions_list.setModel(self._notes)
        ui.versions_list.setItemDelegate(RevisionRow(workplace.look, ui.versions_list))
        ui.versions_list.setUniformItemSizes(True)
        ui.empty_label.hide()
        ui.versions_list.setMinimumWidth(workplace.look.px(LIST_WIDTH))
        ui.versions_list.setFocus()
        behind = self.parentWidget()
        if behind is not None:
            self.resize(behind.window().size() * SHARE_OF_WINDOW)
        self._allow()

    def _connect(self) -> None:
        ui = self.ui
        ui.text_combo.currentIndexChanged.connect(self._read)
        ui.with_combo.currentIndexChanged.connect(self._compare)
        ui.versions_list.selectionModel().currentChanged.connect(self._choose)
        ui.paragraph_button.clicked.connect(self._restore_paragraph)
        ui.whole_button.clicked.connect(self._restore_whole)
        ui.close_button.clicked.connect(self.accept)
        self._view.moved.connect(self._arrive)
        for keys, step in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._go_to_difference, step))

    @Slot()
    def _read(self) -> None:
        job = partial(_noted, self._workplace.services.revisions, self._item_id, self._field)
        self._workplace.background.latest("versions", job, self._list, self._errors.show_error)

    def _list(self, notes: tuple[RevisionNote, ...]) -> None:
        """List the versions; the newest that is not the text now is chosen."""
        ui = self.ui
        for part in (ui.body_frame, ui.hint_label, ui.with_combo, ui.with_label):
            part.setVisible(bool(notes))
        ui.empty_label.setText(NONE_YET)
        ui.empty_label.setVisible(not notes)
        with QSignalBlocker(ui.with_combo):
            ui.with_combo.clear()
            ui.with_combo.addItem(NOW)
            for note in notes:
                ui.with_combo.addItem(version_words(note.revision), note.revision.id)
        self._notes.show(notes)
        self._compared = None
        other = (row for row, note in enumerate(notes) if note.revision.text != self._now)
        if notes:
            ui.versions_list.setCurrentIndex(self._notes.index(next(other, 0)))
        self._compare()

    @Slot(QModelIndex)
    def _choose(self, _index: QModelIndex) -> None:
        self._compare()

    @Slot()
    def _compare(self) -> None:
        chosen = self._chosen
        if chosen is None:
            self._allow()
            return
        job = partial(_compared, chosen.text, self._other_text())
        done = partial(self._show, chosen)
        self._workplace.background.latest("versions compared", job, done, self._errors.show_error)

    def _show(self, chosen: Revision, compared: _Compared) -> None:
        self._compared, pairs = compared
        with_now = self._is_with_now
        heads = (
            f"Version of {when_words(chosen.saved)}",
            NOW if with_now else self.ui.with_combo.currentText(),
        )
        if self._compared.is_same:
            self._view.say(
                "This version is the same." if not with_now else "This version is the text as it is now."
            )
        else:
            self._view.show(heads, pairs)
            self._view.go_to_difference(1)
        self.ui.hint_label.setText(HINT if with_now else HINT_OTHERS)
        self._allow()

    @Slot()
    def _restore_whole(self) -> None:
        chosen = self._chosen
        change = None if chosen is None else change_between(self._now, chosen.text)
        if chosen is not None and change is not None:
            self._put(change, f"restoring the version of {when_words(chosen.saved)}")
            self.accept()

    @Slot()
    def _restore_paragraph(self) -> None:
        """Where somebody else's text came meanwhile, the comparison is made anew first."""
        pair, compared = self._view.pair, self._compared
        if pair is not None and compared is not None and compared.new == self._now:
            change = restored(compared, pair.row)
            if change is not None:
                self._put(change, "restoring a paragraph")
        self._compare()

    def _put(self, change: TextChange, words: str) -> None:
        if self._field is TextField.MINUTE:
            self._work.change_text(change, words)
        else:
            self._acts.set_field(self._item_id, DraftField.AGENDA_TEXT, change.done_to(self._now))
        self._work.said.emit("Restored. Ctrl+Z takes it back.")

    def _go_to_difference(self, step: int) -> None:
        self._view.go_to_difference(step)
        self.ui.comparison_edit.setFocus()

    @Slot()
    def _arrive(self) -> None:
        self._allow()
        pair = self._view.pair
        if pair is not None and QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self.ui.comparison_edit, _said(pair))
            QAccessible.updateAccessibility(said)

    def _allow(self) -> None:
        """What can be put back now."""
        pair, chosen = self._view.pair, self._chosen
        differs = pair is not None and not pair.is_same
        self.ui.paragraph_button.setEnabled(differs and self._is_with_now)
        self.ui.whole_button.setEnabled(chosen is not None and chosen.text != self._now)

    @property
    def _field(self) -> TextField:
        return TEXTS[max(self.ui.text_combo.currentIndex(), 0)][1]

    @property
    def _now(self) -> str:
        item = self._work.item(self._item_id)
        if item is None:
            return ""
        return item.minute_text if self._field is TextField.MINUTE else item.agenda_text

    @property
    def _chosen(self) -> Revision | None:
        note = self._notes.record(self.ui.versions_list.currentIndex())
        return None if note is None else note.revision

    @property
    def _is_with_now(self) -> bool:
        return self.ui.with_combo.currentIndex() <= 0

    def _other_text(self) -> str:
        wanted = self.ui.with_combo.currentData()
        others = (note.revision.text for note in self._notes.records if note.revision.id == wanted)
        return self._now if self._is_with_now else next(others, self._now)


def _noted(revisions: Revisions, item_id: int, field: TextField) -> tuple[RevisionNote, ...]:
    return revision_notes(revisions.of(item_id, field))


def _compared(old: str, new: str) -> _Compared:
    compared = compare(old, new)
    return compared, pairs_of(compared)


def _said(pair: Pair) -> str:
    before, after = pair.words
    if pair.is_same:
        return f"The same: {after}"
    return f"Differs. This version: {before or 'nothing'}. The other: {after or 'nothing'}."
