"""A phrase as it will stand in a minute: what the grammar reads in it, its fields marked."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.phrase_bank import fields
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.read_marks import Mark, Style
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit


class PhraseText(MinuteEdit):
    """Read only. `was_read(Reading)` when the grammar has read what is shown."""

    was_read = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background: Background | None = None
        self.setReadOnly(True)

    def begin(self, look: Look, background: Background) -> None:
        """Take the look in force, and the lanes on which words are read."""
        self.use(look)
        self._background = background

    def show_phrase(self, words: str) -> None:
        """Show the words of a phrase from their beginning."""
        self.show_text(words)
        self.show_layer("fields", [Mark(field.start, field.end, Style.FIELD) for field in fields(words)])
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self._background is not None:
            key = f"phrase read for {self.objectName()}"
            self._background.latest(key, partial(read, words), self._take, _not_expected)

    def _take(self, reading: Reading) -> None:
        self.show_reading(reading)
        self.was_read.emit(reading)


def _not_expected(error: MinutesError) -> None:
    """The grammar reads whatever it is given."""
    raise error
