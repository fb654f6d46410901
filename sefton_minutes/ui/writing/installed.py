"""The habits of the editor of minutes, in the order in which keys come to them."""

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit


def install_habits(edit: MinuteEdit, work: MeetingWork, look: Look) -> None:
    """Give the editor of the meeting in hand all its habits."""
