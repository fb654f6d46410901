"""Ties the paper to the text beside it: it follows what is typed, and leads back to it."""

from PySide6.QtCore import QObject

from sefton_minutes.domain.document import Origin, OriginField
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.panels.item_editor import ItemEditor
from sefton_minutes.ui.panels.paper_panel import PaperPanel


def place_in_hand(work: MeetingWork, editor: ItemEditor) -> Origin:
    """The caret in the minute that is shown."""
    caret = editor.ui.minute_edit.caret
    return Origin(work.current_id, OriginField.MINUTE, caret, caret)


class PaperBeside(QObject):
    """The paper follows keys, and every change of order, titles and readings; what was chosen in it is shown
    in the editor with the caret there."""

    def __init__(self, work: MeetingWork, editor: ItemEditor, paper: PaperPanel) -> None:
        super().__init__(paper)
        self._work, self._editor, self._paper = work, editor, paper
        editor.ui.minute_edit.edited.connect(self._follow_caret)
        work.readings.read.connect(self._follow_reading)
        for changed in (work.items_changed, work.fields_put, work.text_put):
            changed.connect(self._follow)
        paper.wanted.connect(self.go_to)

    def go_to(self, origin: Origin) -> None:
        """Put the caret where words of the paper were typed."""
        if self._work.item(origin.item_id) is None:
            return
        self._editor.commit()
        self._work.show_item(origin.item_id)
        if origin.field is OriginField.TITLE:
            self._editor.edit_title()
        elif origin.field is OriginField.AGENDA:
            self._edit_agenda(origin.start)
        else:
            self._editor.go_to(origin.start)

    def _edit_agenda(self, offset: int) -> None:
        ui = self._editor.ui
        ui.agenda_button.setChecked(True)
        cursor = ui.agenda_edit.textCursor()
        # Qt counts in units of UTF-16
        cursor.setPosition(len(ui.agenda_edit.toPlainText()[:offset].encode("utf-16-le")) // 2)
        ui.agenda_edit.setTextCursor(cursor)
        ui.agenda_edit.setFocus()

    def _follow_caret(self, _change: object) -> None:
        self._paper.follow(place_in_hand(self._work, self._editor))

    def _follow_reading(self, item_id: int) -> None:
        """Beside the words only the table of actions depends on what was read."""
        if self._work.actions_of(item_id):
            self._paper.follow()

    def _follow(self, *_what: object) -> None:
        self._paper.follow()
