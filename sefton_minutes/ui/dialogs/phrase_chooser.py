"""Alt+N, P: the phrases that may be put into this minute, found by their names, each shown as it will be
read."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.phrase_bank import Phrase
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.finder import Finder
from sefton_minutes.ui.forms.ui_phrase_chooser import Ui_PhraseChooser
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.finder_rows import FinderRow, found_rows
from sefton_minutes.ui.theme import S2, S3, S4

SHOWN_ROWS = 8
PREVIEW_HEIGHT = 150


class PhraseChooser(Finder):
    """`chosen(Phrase)` when one is taken. `offered` are the phrases, each with its words as they would be put
    in."""

    chosen = Signal(object)

    def __init__(
        self, look: Look, background: Background, offered: Sequence[tuple[Phrase, str]], parent: QWidget
    ) -> None:
        super().__init__(look, parent)
        self._words = dict(offered)
        self._all = tuple(_row(phrase, words) for phrase, words in offered)
        self.ui = Ui_PhraseChooser()
        self.ui.setupUi(self)
        self.ui.preview_edit.begin(look, background)
        self.ui.preview_edit.setViewportMargins(S4, S3, S4, S2)
        self.ui.preview_edit.setFixedHeight(look.px(PREVIEW_HEIGHT))
        self._begin(self.ui, SHOWN_ROWS)
        self._find("")

    def _find(self, asked: str) -> None:
        found = found_rows(self._all, asked)
        self._show(found, "No phrase is called so. Phrases are kept in the registers.")
        if not found:
            self.ui.preview_edit.show_phrase("")

    def _choose(self, row: FinderRow) -> None:
        self.ui.preview_edit.show_phrase(self._words[row.value])

    def _take(self, row: FinderRow) -> None:
        self.accept()
        self.chosen.emit(row.value)


def _row(phrase: Phrase, words: str) -> FinderRow:
    return FinderRow(phrase.name, phrase, " ".join(words.split()), icon="phrase", also=phrase.text)
