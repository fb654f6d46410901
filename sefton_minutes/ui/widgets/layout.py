"""Rows, columns and panes, for the screens that are not drawn in Designer."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from sefton_minutes.ui.theme import S2

Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]
L = TypeVar("L", bound=QBoxLayout)


def row(*parts: Part, margins: Margins = (0, 0, 0, 0), spacing: int = S2) -> QHBoxLayout:
    """Parts from left to right: widgets, layouts, a space in pixels, or None for a stretch."""
    return _filled(QHBoxLayout(), parts, margins, spacing)


def column(*parts: Part, margins: Margins = (0, 0, 0, 0), spacing: int = S2) -> QVBoxLayout:
    """Parts from top to bottom, as in `row`."""
    return _filled(QVBoxLayout(), parts, margins, spacing)


def pane(surface: str, layout: QLayout | None = None) -> QFrame:
    """A frame with the colour of a surface: rail, window, pane, raised, warn."""
    made = QFrame()
    made.setProperty("surface", surface)
    if layout is not None:
        made.setLayout(layout)
    return made


def line(*, upright: bool = False) -> QFrame:
    """The hairline that parts two panes."""
    made = pane("line")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def button(text: str, kind: str = "", name: str = "") -> QPushButton:
    """A button; `kind` is "", primary, quiet, tab or link, `name` what a screen reader says where the words
    are too few."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setAccessibleName(name or text.replace("&", "").rstrip("…"))
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def _filled(box: L, parts: Iterable[Part], margins: Margins, spacing: int) -> L:
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)
    return box
