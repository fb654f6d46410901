"""A dialog that tells at its top what went wrong, and is freed when it closes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.error_bar import ErrorBar


class TellingDialog(QDialog):
    """A subclass sets its form up and then hands its layout over by `_put_bar`: Tab comes to the form's own
    fields first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look

    @property
    def problem(self) -> str:
        """What the bar says, "" when nothing."""
        return self._error_bar.sentence

    def _put_bar(self, layout: QVBoxLayout) -> None:
        self._error_bar = ErrorBar(self._look, self)
        layout.insertWidget(0, self._error_bar)
