"""What is wrong with the fields of a dialog, said under each field."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QWidget


class Faults:
    """Sentences under fields. A field that has one is announced with it by screen readers."""

    def __init__(self, places: Mapping[QWidget, QLabel]) -> None:
        self._places = dict(places)
        self._wrong: set[QWidget] = set()

    def __bool__(self) -> bool:
        return bool(self._wrong)

    def clear(self) -> None:
        """Every field is right until found otherwise."""
        self._wrong = set()
        for field, label in self._places.items():
            label.hide()
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
