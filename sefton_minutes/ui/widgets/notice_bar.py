"""A quiet bar under the menu that says what whoever looks after the record should know."""

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import S1, S2, S3
from sefton_minutes.ui.widgets.labels import dressed, label
from sefton_minutes.ui.widgets.layout import button, row


class NoticeBar(QFrame):
    """Hidden until there is something to say, and again once it was read, until something else is said.
    `about` is what it speaks of, as screen readers tell it."""

    def __init__(self, look: Look, about: str = "the database", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = ""
        self.setProperty("surface", "warn")
        self.setAccessibleName(f"About {about}")
        sign = QLabel()
        look.dress(sign, "warn", "warn")
        self._words = dressed(label("", "small"), role="warn")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.shut_button = button("", "quiet", f"Hide what is said about {about}")
        look.dress(self.shut_button, "close")
        self.shut_button.clicked.connect(self._note_read)
        made = row(sign, self._words, self.shut_button, margins=(S3, S1, S2, S1))
        made.setStretch(1, 1)
        self.setLayout(made)
        self.hide()

    def show_notice(self, sentence: str, *, stays: bool = False) -> None:
        """Say a sentence, "" for nothing any more; with `stays` it cannot be hidden."""
        self._words.setText(sentence)
        self.shut_button.setVisible(not stays)
        self.setVisible(bool(sentence) and (stays or sentence != self._read))

    @property
    def sentence(self) -> str:
        """What stands there, "" when hidden."""
        return "" if self.isHidden() else self._words.text()

    def _note_read(self) -> None:
        self._read = self._words.text()
        self.hide()
