"""What was issued of the open meeting, and what has changed since: read whenever either may have altered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.services.issuing import Standing

_KEY = "issued papers that stand"


class IssuedStanding(QObject):
    """`shown(standing)`: a `Standing` for each kind of paper that was issued. `changed_items`: the items that
    differ from what was issued."""

    shown = Signal(object)

    def __init__(self, workplace: Workplace, work: MeetingWork) -> None:
        super().__init__(work)
        self._issuing, self._background = workplace.services.issuing, workplace.background
        self._work = work
        self._meeting_id = 0
        self.standing: tuple[Standing, ...] = ()
        work.meeting_shown.connect(self._take_meeting)
        work.changes_made.connect(self.changed)
        work.concerned.connect(self.changed)

    @property
    def changed_items(self) -> frozenset[int]:
        """Items that differ from any paper that stands as issued."""
        return frozenset(item for each in self.standing for item in each.differs.items)

    def changed(self, changes: Changes) -> None:
        """Something was changed somewhere."""
        if changes.meeting_id in (None, self._meeting_id):
            self.read()

    def read(self) -> None:
        """Read anew what stands."""
        if self._meeting_id:
            job = partial(self._issuing.standing, self._meeting_id)
            self._background.latest(_KEY, job, self._take, self._give_up)

    def _take_meeting(self) -> None:
        if self._work.meeting_id != self._meeting_id:
            self._meeting_id = self._work.meeting_id
            self._take(())
            self.read()

    def _take(self, standing: tuple[Standing, ...]) -> None:
        self.standing = standing
        self.shown.emit(standing)

    def _give_up(self, _error: MinutesError) -> None:
        """The database is away, or the meeting gone: others say so."""
        self._take(())
