"""The rail at the left of every page: an icon and a word for each place."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.theme import CAPTION, S1, S2


class PlaceButton(QToolButton):
    """A place of the rail. How much waits there stands beside its icon, and is said with its name."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look, self._title = look, title
        self._waiting = 0
        self.setText(title)
        self.setAccessibleName(title)

    @property
    def waiting(self) -> int:
        """How much waits there."""
        return self._waiting

    def show_waiting(self, number: int) -> None:
        """So much waits there now; 0 shows nothing."""
        self._waiting = number
        self.setAccessibleName(f"{self._title}, {number:,} waiting" if number else self._title)
        self.setToolTip(f"{number:,} waiting" if number else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._waiting:
            return
        words = short_count(self._waiting)
        font = self._look.font(CAPTION, 600)
        width = max(QFontMetrics(font).horizontalAdvance(words) + self._look.px(8), self._look.px(18))
        left = min(self.width() / 2 + self._look.px(5), self.width() - width - 1)
        badge = QRectF(left, self._look.px(2), width, self._look.px(17))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(self._look.colour("on_accent"))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


def short_count(number: int) -> str:
    """ "37", "840", "1.2k", "14k": as much as a badge has room for, never more than there are."""
    if number < 1_000:
        return str(number)
    return f"{number // 100 / 10:g}k" if number < 10_000 else f"{number // 1_000}k"


class Rail(QFrame):
    """`chosen` gives the name of the page that was pressed. Settings stand at the foot."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("surface", "rail")
        self.setAccessibleName("Places")
        self._buttons: dict[str, PlaceButton] = {}
        self._group = QButtonGroup(self)
        self._upper, self._lower = QVBoxLayout(), QVBoxLayout()
        box = QVBoxLayout(self)
        box.setContentsMargins(S1, S2, S1, S2)
        for part in (self._upper, self._lower):
            part.setSpacing(2)
            box.addLayout(part)
        box.insertStretch(1, 1)
        look.changed.connect(self._fit)
        self._fit()

    def show_pages(self, pages: Sequence[Page]) -> None:
        """One button a page that belongs on the rail."""
        for page in pages:
            if page.in_rail:
                self._add(page)
        self._fit()

    def mark(self, name: str) -> None:
        """Show which place one is in."""
        for place, button in self._buttons.items():
            here = place == name
            button.setChecked(here)
            self._look.dress(button, str(button.property("drawing")), "accent" if here else "muted")

    def show_waiting(self, name: str, number: int) -> None:
        """So much waits in a place."""
        if name in self._buttons:
            self._buttons[name].show_waiting(number)

    def _add(self, page: Page) -> None:
        made = PlaceButton(self._look, page.short_title or page.title)
        made.setCheckable(True)
        made.setProperty("type", "caption")
        made.setProperty("drawing", page.icon_name)
        made.setProperty("place", page.name)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(self._press)
        self._look.dress(made, page.icon_name)
        self._group.addButton(made)
        (self._lower if page.name == "settings" else self._upper).addWidget(made)
        self._buttons[page.name] = made

    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.chosen.emit(str(button.property("place")))

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(76))
        for button in self._buttons.values():
            button.setFixedSize(self._look.px(68), self._look.px(54))
