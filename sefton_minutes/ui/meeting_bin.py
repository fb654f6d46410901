"""Removing a meeting, and bringing back the one removed last until something else is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.wording import plain_date
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.services.meetings import OpenMeeting


class MeetingBin(QObject):
    """Signals: `removed(Changes)`; `restored(meeting_id, Changes)`; `said(sentence)`;
    `failed(MinutesError)`."""

    removed = Signal(object)
    restored = Signal(int, object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._meetings, self._acts = workplace.services.meetings, workplace.acts
        self._last: tuple[int, str] | None = None

    @property
    def can_restore(self) -> bool:
        """Whether removing a meeting was the last act."""
        return self._last is not None

    def remove(self, opened: OpenMeeting) -> None:
        """Put a meeting into the bin, with all that belongs to it."""
        done = partial(self._take_removed, opened.meeting.id, meeting_words(opened))
        self._acts.ask(partial(self._meetings.remove, opened.meeting.id), done, self.failed.emit)

    def restore(self) -> None:
        """Bring the meeting back that was removed last."""
        if self._last is not None:
            (meeting_id, name), self._last = self._last, None
            done = partial(self._take_restored, meeting_id, name)
            self._acts.ask(partial(self._meetings.restore, meeting_id), done, self.failed.emit)

    def forget(self) -> None:
        """Something else was done since: undo means that now."""
        self._last = None

    def _take_removed(self, meeting_id: int, name: str, changes: Changes) -> None:
        self._last = meeting_id, name
        self.removed.emit(changes)
        self.said.emit(f"{name} was removed. Ctrl+Z brings it back.")

    def _take_restored(self, meeting_id: int, name: str, changes: Changes) -> None:
        self.restored.emit(meeting_id, changes)
        self.said.emit(f"{name} is back.")


def meeting_words(opened: OpenMeeting) -> str:
    """ "Planning Committee, 18 November 2026"."""
    name, day = opened.body.name_on(opened.meeting.day).name, opened.meeting.day
    return f"{name}, {plain_date(day)}" if day else name
