"""How far a meeting has come, as a line of words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import SMALL, Role

STAGES = (
    (MeetingStatus.PLANNED, "Planned"),
    (MeetingStatus.AGENDA_ISSUED, "Agenda issued"),
    (MeetingStatus.HELD, "Held"),
    (MeetingStatus.MINUTES_DRAFTED, "Writing minutes"),
    (MeetingStatus.MINUTES_ISSUED, "Issued as draft"),
    (MeetingStatus.CONFIRMED, "Confirmed"),
    (MeetingStatus.SIGNED, "Signed"),
)
ASIDE = {
    MeetingStatus.CANCELLED: "Cancelled",
    MeetingStatus.POSTPONED: "Postponed",
    MeetingStatus.ADJOURNED: "Adjourned",
}
GAP, SIGN = 5, 14


class StagesLine(QWidget):
    """Stages past with a tick, the present one in the accent, those to come quiet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._status = MeetingStatus.PLANNED
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def use(self, look: Look) -> None:
        """Take the look in force."""
        self._look = look
        look.changed.connect(self.updateGeometry)

    def show_status(self, status: MeetingStatus) -> None:
        """Show another stage."""
        self._status = status
        self.setAccessibleName(f"Stage: {status_words(status)}")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(20) if self._look else 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        if self._status in ASIDE:
            self._write(painter, 0, ASIDE[self._status], "warn", strong=True)
            return
        here = [status for status, _ in STAGES].index(self._status)
        x = 0
        for number, (_status, words) in enumerate(STAGES):
            x = self._paint_stage(painter, x, words, number - here) + GAP
            if number + 1 < len(STAGES):
                x = self._sign(painter, x, "right", "border") + GAP

    def _paint_stage(self, painter: QPainter, x: int, words: str, step: int) -> int:
        if step < 0:
            x = self._sign(painter, x, "check", "good") + GAP
        return self._write(painter, x, words, "accent" if step == 0 else "muted", strong=step == 0)

    def _write(self, painter: QPainter, x: int, words: str, role: Role, *, strong: bool) -> int:
        if self._look is None:
            return x
        made = self._look.font(SMALL, 600 if strong else 400)
        width = QFontMetrics(made).horizontalAdvance(words)
        painter.setFont(made)
        painter.setPen(self._look.colour(role))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(x, 0, width + 2, self.height()), flags, words)
        return x + width

    def _sign(self, painter: QPainter, x: int, name: str, role: Role) -> int:
        if self._look is None:
            return x
        made = self._look.pixmap(name, role, SIGN)
        side = round(made.deviceIndependentSize().height())
        painter.drawPixmap(QPoint(x, (self.height() - side) // 2), made)
        return x + side


def status_words(status: MeetingStatus) -> str:
    """A stage as the office says it."""
    return dict(STAGES).get(status) or ASIDE[status]
