"""The bar at the top of a pane that says what went wrong there, and what to do."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import S2, S3
from sefton_minutes.ui.widgets.labels import dressed, label, set_role
from sefton_minutes.ui.widgets.layout import button, row

BarRole = Literal["bad", "warn"]
"""What failed, and what only waits, for the officer or for the database, so that nothing is lost."""


class ErrorBar(QFrame):
    """Hidden until there is something to say. `answered` comes when its button is pressed; `shown(bool)` when
    it comes or goes."""

    answered = Signal()
    shown = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None, role: BarRole = "bad") -> None:
        """`role` is that of what is said where nothing else is."""
        super().__init__(parent)
        self._look, self._usual_role = look, role
        self._role = role
        self.setAccessibleName("Problem")
        self._sign = sign = QLabel()
        self._words = dressed(label(), strong=True)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act: QPushButton = button("Try again")
        self._act.clicked.connect(self.answered)
        shut = button("", "quiet", "Hide this message")
        look.dress(shut, "close")
        shut.clicked.connect(self.hide)
        made = row(sign, self._words, self._act, shut, margins=(S3, S2, S2, S2))
        made.setStretch(1, 1)
        self.setLayout(made)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.shown.emit(visible)

    def show_error(self, error: MinutesError, act: str = "") -> None:
        """Say an expected error; `act` are the words of the button, "" for none."""
        self.say(str(error), act)

    def say(self, sentence: str, act: str = "", role: BarRole | None = None) -> None:
        """Say a sentence."""
        self._dress(role or self._usual_role)
        self._words.setText(sentence)
        self._act.setText(act)
        self._act.setAccessibleName(act)
        self._act.setVisible(bool(act))
        self.show()

    def _dress(self, role: BarRole) -> None:
        self._role = role
        set_role(self, role, "surface")
        set_role(self._words, role)
        self._look.dress(self._sign, "warn", role)

    @property
    def role(self) -> BarRole:
        """Whether what stands there failed, or waits."""
        return self._role

    @property
    def sentence(self) -> str:
        """What stands there, "" when hidden."""
        return "" if self.isHidden() else self._words.text()

    @property
    def act(self) -> str:
        """The words of its button, "" for none."""
        return self._act.text()
