"""Where an officer is in the item that is shown, so that nothing is changed under his hands."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.merge.taking_in import NOWHERE, UnderCaret
from sefton_minutes.ui.forms.ui_item_editor import Ui_ItemEditor
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.requests import DraftField

_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class CaretWatch(QObject):
    """A field has the officer while it has its window's keyboard, whether or not another program is in front:
    he comes back to the words that he left."""

    def __init__(self, ui: Ui_ItemEditor, work: MeetingWork, parent: QWidget) -> None:
        super().__init__(parent)
        self._minute, self._work = ui.minute_edit, work
        self._fields: dict[QWidget, DraftField] = {
            ui.title_edit: DraftField.TITLE,
            ui.presenters_edit: DraftField.PRESENTERS,
            ui.number_edit: DraftField.NUMBER,
            ui.agenda_edit: DraftField.AGENDA_TEXT,
        }
        self._place = NOWHERE
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        for field in (self._minute, *self._fields):
            field.installEventFilter(self)
        self._minute.cursorPositionChanged.connect(self._soon.start)
        work.arrivals.caret = self.place

    def place(self, item_id: int) -> UnderCaret:
        """Where he is in an item; nowhere in one that is not shown."""
        return self._here() if item_id == self._work.current_id else NOWHERE

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field that is left tells first what was written in it."""
        if event.type() in _FOCUS:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _here(self) -> UnderCaret:
        focus = self._minute.window().focusWidget()
        if focus is self._minute:
            start, end = self._minute.selection
            text = self._minute.text
            return UnderCaret(paragraphs=(text.count("\n", 0, start), text.count("\n", 0, end)))
        field = self._fields.get(focus)
        return NOWHERE if field is None else UnderCaret(frozenset({field}))

    def _look(self) -> None:
        here = self._here()
        if here != self._place:
            self._place = here
            self._work.caret_moved()
