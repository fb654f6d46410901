"""Words on a pane. Their look is chosen by the properties of the style sheet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sefton_minutes.ui.theme import Role
from sefton_minutes.ui.tips import plain_tip


def label(text: str = "", kind: str = "", role: Role | None = None, *, strong: bool = False) -> QLabel:
    """A label. `kind` is a size of type: caption, small, writing, title, headline, page; "" for body."""
    made = QLabel(text)
    return dressed(made, kind, role, strong=strong)


def dressed(made: QLabel, kind: str = "", role: Role | None = None, *, strong: bool = False) -> QLabel:
    """Set the properties the style sheet goes by, and the plain text format: typed words are never markup."""
    made.setTextFormat(Qt.TextFormat.PlainText)
    for name, value in (("type", kind), ("role", role or ""), ("weight", "600" if strong else "")):
        if value:
            made.setProperty(name, value)
    return made


def set_role(widget: QWidget, role: str, name: str = "role") -> None:
    """Change a property that the style sheet goes by; the look follows at once."""
    if widget.property(name) != role:
        widget.setProperty(name, role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Elided(QLabel):
    """One line that ends in … where its room ends; the whole text is its tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show the text on one line; a screen reader is told all of it."""
        super().setText(" ".join(text.split()))
        self.setToolTip(plain_tip(self.text()))
        self.setAccessibleName(self.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), flags, shown)
