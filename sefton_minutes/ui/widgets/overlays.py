"""Marks laid over a field by several who do not know each other: each replaces its own and leaves those of
others. For fields of a few lines: a hundred marks cost as much as a keystroke may."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from sefton_minutes.ui.widgets.qt_places import selected, stretch

_WHOSE = QTextFormat.Property.UserProperty.value + 1
Overlay = tuple[int, int, QTextCharFormat]


def lay_over(field: QTextEdit | QPlainTextEdit, name: str, overlays: Iterable[Overlay]) -> None:
    """Mark stretches (from, to, how) of a field's text, in the place of those of that name before. They keep
    their places while one types."""
    others = [made for made in field.extraSelections() if made.format.stringProperty(_WHOSE) != name]
    field.setExtraSelections([*others, *(_selection(field, name, overlay) for overlay in overlays)])


def overlays(field: QTextEdit | QPlainTextEdit, name: str) -> list[Overlay]:
    """The marks of a name where they stand now."""
    laid = [made for made in field.extraSelections() if made.format.stringProperty(_WHOSE) == name]
    places = [selected(field, made.cursor) for made in laid]
    return [(*place, QTextCharFormat(made.format)) for place, made in zip(places, laid, strict=True)]


def _selection(field: QTextEdit | QPlainTextEdit, name: str, overlay: Overlay) -> QTextEdit.ExtraSelection:
    start, end, shown = overlay
    made = QTextEdit.ExtraSelection()
    made.format = QTextCharFormat(shown)
    made.format.setProperty(_WHOSE, name)
    made.cursor = stretch(field, start, end)
    return made
