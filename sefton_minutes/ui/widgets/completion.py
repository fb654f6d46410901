"""Names from the register, offered while one types."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def offer(field: QLineEdit, names: Iterable[str]) -> None:
    """Offer the names that hold what was typed anywhere in them, whatever the case."""
    completer = QCompleter(sorted(set(names), key=str.casefold), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(10)
    field.setCompleter(completer)
