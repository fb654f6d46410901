"""What can be done with a misspelt word: what may have been meant, each with a figure as its key, and two
ways to let the word stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from shiboken6 import isValid

from sefton_minutes.domain.spelling import without_possessive

LOOKING = "Looking for what was meant…"
NOTHING_ALIKE = "Nothing like it is known"
_MOST_SUGGESTED = 7


class Corrections(QObject):
    """Actions for a menu. What may have been meant comes a moment later by `show_suggestions`."""

    def __init__(
        self,
        word: str,
        correct: Callable[[str], None],
        add: Callable[[], None],
        pass_over: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._correct, self._add, self._pass_over = correct, add, pass_over
        self._looking = QAction(LOOKING, self)
        self._looking.setEnabled(False)
        self._meant = [QAction(self) for _ in range(_MOST_SUGGESTED)]
        for action in self._meant:
            action.setVisible(False)
            action.triggered.connect(self._choose)
        line = QAction(self)
        line.setSeparator(True)
        adding = QAction(f"&Add “{without_possessive(word)}” to the council’s words", self)
        adding.triggered.connect(self._add_word)
        passing = QAction(f"&Pass over “{word}” in this meeting", self)
        passing.triggered.connect(self._pass_word)
        self.actions: tuple[QAction, ...] = (self._looking, *self._meant, line, adding, passing)

    def show_suggestions(self, words: Sequence[str]) -> None:
        """These may have been meant. Whoever asked may have closed the menu meanwhile."""
        if not isValid(self):
            return
        for number, (action, word) in enumerate(zip(self._meant, words, strict=False), 1):
            action.setData(word)
            action.setText(f"&{number}   {word}")
            action.setVisible(True)
        self._looking.setText(NOTHING_ALIKE)
        self._looking.setVisible(not words)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._correct(action.data())

    def _add_word(self) -> None:
        self._add()

    def _pass_word(self) -> None:
        self._pass_over()
