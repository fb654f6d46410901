"""A state in words on a tint; the tint only repeats what the words say."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import CAPTION, Role

BACKS: dict[Role, Role] = {
    "good": "good_back", "warn": "warn_back", "bad": "bad_back", "exempt": "exempt_back", "accent": "surface"
}  # fmt: skip


def chip_rect(look: Look, text: str, right: float, middle: float) -> QRectF:
    """Where a chip stands that ends at `right` and is centred on `middle`."""
    width = QFontMetrics(look.font(CAPTION, 600)).horizontalAdvance(text) + look.px(14)
    return QRectF(right - width, middle - look.px(19) / 2, width, look.px(19))


def elided_chip(look: Look, text: str, room: int) -> str:
    """The words of a chip that is no wider than `room`."""
    metrics = QFontMetrics(look.font(CAPTION, 600))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - look.px(14))


def paint_chip(painter: QPainter, look: Look, rect: QRectF, text: str, role: Role) -> None:
    """Paint a chip. Roles without a tint of their own get a frame."""
    back = BACKS.get(role)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    framed = back is None or (look.tokens.hex(back) == look.tokens.hex("surface") and role != "accent")
    painter.setPen(QPen(look.colour("line")) if framed else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(look.colour(back) if back else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setPen(look.colour(role))
    painter.setFont(look.font(CAPTION, 600))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class Chip(QLabel):
    """A chip in a row of widgets."""

    def __init__(
        self, look: Look, text: str = "", role: Role = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look, self._role = look, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def say(self, text: str, role: Role) -> None:
        """Change words and tint."""
        self._role = role
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rect = chip_rect(self._look, self.text(), 0, 0)
        return QSize(round(rect.width()) + 1, round(rect.height()) + 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        paint_chip(painter, self._look, rect, self.text(), self._role)
