"""The rail at the left of every page: an icon and a word for each place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.theme import S1, S2


class Rail(QFrame):
    """`chosen` gives the name of the page that was pressed. Settings stand at the foot."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("surface", "rail")
        self.setAccessibleName("Places")
        self._buttons: dict[str, QToolButton] = {}
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

    def _add(self, page: Page) -> None:
        made = QToolButton()
        made.setText(page.title)
        made.setAccessibleName(page.title)
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
