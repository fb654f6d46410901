"""What there is to say of the database is shown in its bar, and looked at again every minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.widgets.notice_bar import NoticeBar
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.advice import Told

EVERY_MILLISECONDS = 60_000


class DatabaseAdvice(QObject):
    """Looks for as long as the bar lives."""

    def __init__(self, workplace: Workplace, bar: NoticeBar) -> None:
        super().__init__(bar)
        self._advice, self._background = workplace.services.advice, workplace.background
        self._bar = bar
        self._again = QTimer(self)
        self._again.setInterval(EVERY_MILLISECONDS)
        self._again.timeout.connect(self.look)
        self._again.start()
        self.look()

    def look(self) -> None:
        """Ask, and show what is said."""
        self._background.latest("advice", self._advice.now, self._show, _pass_over)

    def _show(self, told: Told) -> None:
        self._bar.show_notice(told.words, stays=told.only_reads)


def _pass_over(_error: MinutesError) -> None:
    """That the database is away, saving tells."""
