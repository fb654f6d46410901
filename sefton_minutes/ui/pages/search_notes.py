"""The line above the results: what narrows the search, what was searched besides, what may be meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sefton_minutes.domain.searching.asked_in_words import Narrowing
from sefton_minutes.domain.searching.folded_words import fold
from sefton_minutes.domain.searching.query import leaves_out_all
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import S2, S4
from sefton_minutes.ui.widgets.flow import flowing
from sefton_minutes.ui.widgets.labels import label
from sefton_minutes.ui.widgets.layout import button

if TYPE_CHECKING:
    from sefton_minutes.services.searching import SearchResult


@dataclass(frozen=True, slots=True)
class Notes:
    """What is to be said: each narrowing in words; the words that were searched besides; for each word that
    nothing has, those that it may have meant; whether words with a minus were searched for, since there is
    nothing to leave them out of."""

    narrowings: Mapping[Narrowing, str]
    also: tuple[str, ...] = ()
    near: tuple[tuple[str, tuple[str, ...]], ...] = ()
    leaves_out_all: bool = False


def notes_of(narrowings: Mapping[Narrowing, str], words: str, result: SearchResult | None) -> Notes:
    """What is to be said of a result."""
    if result is None:
        return Notes(narrowings)
    asked = fold(words).split()
    widened = [(each.words if fold(each.letters) in asked else each.letters) for each in result.widened]
    known = {fold(each.letters) for each in result.widened}
    near = tuple((miss.word, tuple(miss.instead)) for miss in result.near if miss.word not in known)
    return Notes(narrowings, tuple(widened), near, leaves_out_all(words))


class SearchNotes(QObject):
    """Hidden while there is nothing to say. `lifted(Narrowing)` and `cleared` when the officer wants less
    narrowing; `corrected(word, instead)` when a word is to be put in the place of another."""

    lifted = Signal(object)
    cleared = Signal()
    corrected = Signal(str, str)

    def __init__(self, look: Look, bar: QFrame, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._bar = look, bar
        self._layout = flowing(bar)
        self._layout.setContentsMargins(S4, S2, S4, S2)
        self._said: Notes | None = None
        self.show(Notes({}))

    def show(self, notes: Notes) -> None:
        """Say this. What is said already stays as it is, keyboard included."""
        if notes == self._said:
            return
        self._said = notes
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for widget in self._widgets(notes):
            self._layout.addWidget(widget)
            widget.show()
        self._bar.setVisible(self._layout.count() > 0)

    def _widgets(self, notes: Notes) -> Iterator[QWidget]:
        for word, instead in notes.near:
            yield from self._near(word, instead)
        if notes.leaves_out_all:
            yield label("No other words, so the minus is ignored.", role="muted")
        for words in notes.also:
            yield label(f"also “{words}”", role="muted")
        for narrowing, words in notes.narrowings.items():
            chip = button(words[:1].upper() + words[1:], "chip", f"Remove the filter: {words}")
            self._look.dress(chip, "close")
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.clicked.connect(partial(self._lift, narrowing))
            yield chip
        if len(notes.narrowings) > 1:
            clear = button("Clear filters", "link")
            clear.clicked.connect(self.cleared)
            yield clear

    def _near(self, word: str, instead: Sequence[str]) -> Iterator[QWidget]:
        question = " Did you mean" if instead else ""
        yield label(f"Nothing has “{word}”.{question}", role="warn")
        for each in instead:
            link = button(each, "link", f"Search for {each} instead of {word}")
            link.clicked.connect(partial(self._correct, word, each))
            yield link

    def _lift(self, narrowing: Narrowing, _checked: bool = False) -> None:
        self.lifted.emit(narrowing)

    def _correct(self, word: str, instead: str, _checked: bool = False) -> None:
        self.corrected.emit(word, instead)
