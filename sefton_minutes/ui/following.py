"""This window follows what others change, and others follow where this officer is. The keyboard is neither
taken nor kept waiting, and when the database is away there is silence: saving tells that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject

from sefton_minutes.domain.changes import EVERYTHING, Changes, Kind, merged
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.company import Others
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.page_stack import HOME
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.presence_keeper import PresenceKeeper
from sefton_minutes.ui.single_shot import single_shot
from sefton_minutes.ui.workplace import Workplace

PAUSE_MILLISECONDS = 150
"""A burst of changes is read again at most so often."""
AWAY_MILLISECONDS = 5 * 60 * 1000
"""Whoever has looked at something else for so long has the meeting no longer open, as far as others mind."""


class Following(QObject):
    """Listens from the moment it is made until the lanes are closed."""

    def __init__(self, workplace: Workplace, window: MainWindow) -> None:
        super().__init__(window)
        page = window.page_named(HOME)
        assert isinstance(page, MeetingsPage)  # noqa: S101 - the page of that name
        self._work, self._page, self._spread = page.work, page, window.spread
        self._company = workplace.company
        self._pending: tuple[Changes, ...] = ()
        self._pause = single_shot(self, PAUSE_MILLISECONDS, self._tell_pages)
        self._away = single_shot(self, AWAY_MILLISECONDS, self._note_place)
        self._keeper = PresenceKeeper(workplace.services.presence)
        self._work.meeting_shown.connect(self._note_place)
        self._work.item_shown.connect(self._note_place)
        page.installEventFilter(self)
        self._note_place()
        workplace.background.listen(workplace.services.following.next, self.take, self._pass_over)
        workplace.background.listen(self._keeper.next, self._show_others, self._pass_over)

    def take(self, heard: Sequence[Changes]) -> None:
        """This was changed elsewhere. Who has what open, and by what name, is looked at by itself; the first
        concerns no page."""
        if any(changes.kinds & {Kind.PRESENCE, Kind.OFFICERS} for changes in heard):
            self._keeper.look()
        self._pending = merged((*self._pending, *(_for_pages(changes) for changes in heard)))
        if not self._pause.isActive():
            self._tell_pages()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another page is in front, or this one again."""
        if watched is self._page and event.type() == QEvent.Type.Hide:
            self._away.start()
        elif watched is self._page and event.type() == QEvent.Type.Show:
            self._away.stop()
            self._note_place()
        return super().eventFilter(watched, event)

    def _tell_pages(self) -> None:
        pending, self._pending = self._pending, ()
        for changes in pending:
            self._spread(changes)
        if pending:
            self._pause.start()

    def _note_place(self, *_shown: object) -> None:
        if self._work.meeting_id and (self._page.isVisible() or self._away.isActive()):
            self._keeper.be_at(self._work.meeting_id, self._work.current_id or None)
        else:
            self._keeper.be_away()

    def _show_others(self, found: tuple[Others]) -> None:
        self._company.show(found[0])

    def _pass_over(self, _error: MinutesError) -> None:
        """Saving tells that the database is away."""


def _for_pages(changes: Changes) -> Changes:
    if changes == EVERYTHING:
        return changes
    return Changes(changes.kinds - {Kind.PRESENCE}, changes.meeting_id, changes.item_id)
