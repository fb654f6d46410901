"""The head of the open meeting: what, when, where, how far, who was there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.wording import clock_time, long_date
from sefton_minutes.ui.forms.ui_meeting_head import Ui_MeetingHead
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.tips import as_tip

if TYPE_CHECKING:
    from sefton_minutes.services.meetings import OpenMeeting

HERE = (AttendanceKind.PRESENT, AttendanceKind.SUBSTITUTE)
EXPECTED = (*HERE, AttendanceKind.APOLOGIES, AttendanceKind.ABSENT)


class MeetingHead(QFrame):
    """Shows a meeting; folded, it leaves stages and attendance to the menu and offers the list of
    meetings."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folded = False
        self._issued = ("", "")
        self.ui = Ui_MeetingHead()
        self.ui.setupUi(self)
        self.ui.stages_line.use(look)
        signs = {self.ui.meetings_button: "meetings", self.ui.attendance_button: "attendance"}
        signs |= {self.ui.paper_button: "paper", self.ui.print_button: "print"}
        for button, name in signs.items():
            look.dress(button, name)
        self.show_issued("", "", "")
        self.show_meeting(None)

    def fold(self, *, folded: bool) -> None:
        """The list of meetings is folded away, or stands beside."""
        self._folded = folded
        self.ui.meetings_button.setVisible(folded)
        self._arrange()

    def show_meeting(self, opened: OpenMeeting | None) -> None:
        """Show this meeting, or none."""
        ui = self.ui
        for part in (ui.attendance_button, ui.paper_button, ui.print_button, ui.issue_button):
            part.setEnabled(opened is not None)
        if opened is None:
            ui.body_label.setText("No meeting is open")
            ui.where_label.setText("")
        else:
            ui.body_label.setText(opened.body.name_on(opened.meeting.day).name)
            ui.where_label.setText(when_and_where(opened))
            ui.stages_line.show_status(opened.meeting.status)
            ui.attendance_button.setText(attendance_words(opened.attendance))
            ui.attendance_button.setAccessibleName(f"{attendance_words(opened.attendance)} present")
        self._arrange()

    def show_issued(self, chip: str, short: str, detail: str) -> None:
        """What was issued of the meeting, "" for nothing: as it is said where there is room, in short, and
        with what of the record differs from it."""
        self._issued = chip, short
        button = self.ui.issued_button
        button.setToolTip(as_tip(detail))
        button.setAccessibleName(chip)
        button.setAccessibleDescription(detail)
        button.setVisible(bool(chip))
        self._arrange()

    def _arrange(self) -> None:
        self.ui.issued_button.setText(self._issued[self._folded])
        has_meeting = self.ui.attendance_button.isEnabled()
        self.ui.stages_line.setVisible(has_meeting and not self._folded)
        self.ui.attendance_button.setVisible(has_meeting and not self._folded)
        self.setFixedHeight(self._look.px(48 if self._folded else 60))


def when_and_where(opened: OpenMeeting) -> str:
    """ "Thursday 11 June 2026, 3.00 pm · Committee Room 1, Town Hall"."""
    meeting = opened.meeting
    when = long_date(meeting.day) if meeting.day else "No date yet"
    if meeting.time:
        when = f"{when}, {clock_time(meeting.time)}"
    return " · ".join(part for part in (when, meeting.venue) if part)


def attendance_words(attendance: tuple[Attendance, ...]) -> str:
    """ "Attendance 5 of 9": who was there of those who were expected; officers and visitors are not
    counted."""
    here = sum(one.kind in HERE for one in attendance)
    expected = sum(one.kind in EXPECTED for one in attendance)
    return f"Attendance {here} of {expected}" if expected else "Attendance"
