"""What the editor says of others' work on the item that is shown: a bar above while something is to be
decided, a quiet line below while something waits for the caret to go away."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from sefton_minutes.ui.forms.ui_item_editor import Ui_ItemEditor
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.merged_words import FIELD_WORDS, merged_words, waiting_words
from sefton_minutes.ui.requests import Conflict, DraftField
from sefton_minutes.ui.theme import S1
from sefton_minutes.ui.who_changed import WhoChanged
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.labels import label

DECIDE, BRING_BACK = "Decide…", "Bring it back"
REMOVED = "Somebody else removed this item. It stays here until you leave it."


class ConflictLines(QObject):
    """`decision_wanted(item_id)` when the button of the bar asks for what is to be decided. The quiet line
    stands below the minute: nothing that is written moves when it comes."""

    decision_wanted = Signal(int)

    def __init__(self, look: Look, ui: Ui_ItemEditor, work: MeetingWork, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._who = WhoChanged(work.workplace)
        self.bar = ErrorBar(look, role="warn")
        self.bar.setAccessibleName("Changed by somebody else")
        self.quiet: QLabel = label("", "small", "muted")
        self.quiet.setWordWrap(True)
        self.quiet.setAccessibleName("What others changed")
        self.quiet.setContentsMargins(look.px(40), S1, look.px(24), S1)
        self.quiet.hide()
        ui.panel_layout.insertWidget(0, self.bar)
        ui.work_layout.insertWidget(ui.work_layout.indexOf(ui.foot_line), self.quiet)
        self._connect()

    def show(self) -> None:
        """Say what is to be said of the item that is shown now."""
        item_id = self._work.current_id
        conflict = self._work.auto_save.conflict(item_id)
        if conflict is not None:
            self.bar.say(_told(conflict, self._work.names.of(conflict.who)), DECIDE)
        elif self._work.is_removed(item_id):
            self.bar.say(REMOVED, BRING_BACK)
        else:
            self.bar.hide()
        self._show_waiting(item_id)

    def _connect(self) -> None:
        work = self._work
        self.bar.answered.connect(self._answer)
        work.auto_save.conflicted.connect(self.show)
        work.auto_save.settled.connect(self.show)
        work.items_changed.connect(self.show)
        work.item_shown.connect(self.show)
        work.arrivals.waiting_changed.connect(self._show_waiting)
        work.arrivals.put_together.connect(self._tell_merged)

    def _answer(self) -> None:
        item_id = self._work.current_id
        if self._work.auto_save.conflict(item_id) is not None:
            self.decision_wanted.emit(item_id)
        else:
            self._work.bring_back(item_id)

    def _show_waiting(self, item_id: int) -> None:
        if item_id != self._work.current_id:
            return
        waits = self._work.arrivals.waits(item_id)
        if waits and not self.quiet.isVisible():
            self._who.tell(item_id, self._say_waiting)
        elif not waits:
            self.quiet.hide()

    def _say_waiting(self, who: str) -> None:
        if self._work.arrivals.waits(self._work.current_id):
            self.quiet.setText(waiting_words(self._work.names.of(who)))
            self.quiet.show()

    def _tell_merged(self, item_id: int, fields: tuple[DraftField, ...], changes: int) -> None:
        told = partial(self._say_merged, self._work.name(item_id), fields, changes)
        self._who.tell(item_id, told)

    def _say_merged(self, name: str, fields: tuple[DraftField, ...], changes: int, who: str) -> None:
        self._work.said.emit(merged_words(self._work.names.of(who), fields, changes, name))


def _told(conflict: Conflict, who: str) -> str:
    """In few words: the item is the one below, and the bar is to leave room for its text."""
    if conflict.is_removed:
        return f"{who} removed this item while you were typing in it."
    fields = " and ".join(FIELD_WORDS[field] for field in conflict.merge.conflicts)
    return f"{who} changed {fields} in the same place as you."
