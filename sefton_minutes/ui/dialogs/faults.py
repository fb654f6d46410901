"""What is wrong with the fields of a dialog, said under each field."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget


class Faults:
    """Sentences under fields. A field that has one is announced with it by screen readers; it loses it when
    the officer writes in it or chooses."""

    def __init__(self, places: Mapping[QWidget, QLabel]) -> None:
        self._places = dict(places)
        self._wrong: set[QWidget] = set()
        for field in self._places:
            if isinstance(field, QLineEdit):
                field.textEdited.connect(partial(self.settle, field))
            elif isinstance(field, QComboBox):
                field.activated.connect(partial(self.settle, field))

    def __bool__(self) -> bool:
        return bool(self._wrong)

    def clear(self) -> None:
        """Every field is right until found otherwise."""
        for field in self._places:
            self.settle(field)

    def settle(self, field: QWidget, _now: object = None) -> None:
        """A field is right until found otherwise."""
        self._wrong.discard(field)
        self._places[field].hide()
        field.setAccessibleDescription("")

    def add(self, field: QWidget, sentence: str) -> None:
        """Say under a field what is wrong with it."""
        self._wrong.add(field)
        self._places[field].setText(sentence)
        self._places[field].show()
        field.setAccessibleDescription(sentence)

    def focus_first(self) -> None:
        """Put the keyboard where the first fault is, in the order of the form."""
        for field in self._places:
            if field in self._wrong:
                field.setFocus()
                return
