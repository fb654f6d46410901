"""The dialogs that the meetings page opens over the meeting in hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.ui.dialogs.attendance_dialog import AttendanceDialog
from sefton_minutes.ui.dialogs.go_to_minute_dialog import GoToMinuteDialog
from sefton_minutes.ui.dialogs.history_dialog import HistoryDialog
from sefton_minutes.ui.dialogs.issue_dialog import IssueDialog
from sefton_minutes.ui.dialogs.issued_papers_dialog import IssuedPapersDialog
from sefton_minutes.ui.dialogs.meeting_dialog import MeetingDialog
from sefton_minutes.ui.dialogs.revisions_dialog import RevisionsDialog
from sefton_minutes.ui.item_acts import ItemActs
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.requests import Changes
from sefton_minutes.ui.workplace import Workplace


class MeetingDialogs(QObject):
    """Each method opens one. Signals: `changes_made(Changes)`; `minute_wanted(meeting id, item id, offset)`
    when an officer wants to go there; `said(sentence)`: what was done."""

    changes_made = Signal(object)
    said = Signal(str)
    minute_wanted = Signal(int, int, int)

    def __init__(self, workplace: Workplace, work: MeetingWork, acts: ItemActs, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._work, self._acts, self._page = workplace, work, acts, page

    def new_meeting(self) -> None:
        """Make a meeting by hand, and go to it."""
        dialog = MeetingDialog(self._workplace, None, self._page)
        dialog.changes_made.connect(self.changes_made)
        dialog.saved.connect(self._go_to_new)
        dialog.open()

    def edit_meeting(self) -> None:
        """Date, place and stage of the open meeting."""
        if self._work.opened is not None:
            dialog = MeetingDialog(self._workplace, self._work.opened.meeting, self._page)
            dialog.changes_made.connect(self.changes_made)
            dialog.open()

    def edit_attendance(self) -> None:
        """Who was there, and who sent apologies."""
        opened = self._work.opened
        if opened is not None:
            dialog = AttendanceDialog(self._workplace, opened.meeting.id, opened.attendance, self._page)
            dialog.changes_made.connect(self.changes_made)
            dialog.open()

    def issue(self) -> None:
        """Issue the agenda or the minutes of the open meeting, as they are kept."""
        opened = self._work.opened
        if opened is not None:
            dialog = IssueDialog(self._workplace, opened, self._page)
            dialog.changes_made.connect(self.changes_made)
            dialog.told.connect(self.said)
            dialog.open()

    def show_issued(self) -> None:
        """The issued papers of the open meeting."""
        if self._work.opened is not None:
            dialog = IssuedPapersDialog(self._workplace, self._work.meeting_id, self._page)
            dialog.changes_made.connect(self.changes_made)
            dialog.told.connect(self.said)
            dialog.open()

    def show_history(self) -> None:
        """Everything that was done to the open meeting."""
        if self._work.opened is not None:
            dialog = HistoryDialog(self._workplace, self._work.opened, self._page)
            dialog.told.connect(self.said)
            dialog.open()

    def go_to_minute(self) -> None:
        """Go to a minute that is named in a few letters, as seen from the open meeting."""
        dialog = GoToMinuteDialog(self._workplace, self._work.meeting_id, self._page.window())
        dialog.wanted.connect(self.minute_wanted)
        dialog.open()

    def show_revisions(self) -> None:
        """The earlier versions of the texts of the item that is shown."""
        RevisionsDialog(self._workplace, self._work, self._acts, self._page.window()).open()

    def _go_to_new(self, meeting: Meeting, _changes: Changes) -> None:
        self.minute_wanted.emit(meeting.id, 0, -1)
