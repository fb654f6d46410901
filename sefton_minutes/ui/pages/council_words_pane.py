"""The registers' tab of the council's own words, which the spelling check takes for right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.forms.ui_council_words_pane import Ui_CouncilWordsPane
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.pages.register_tab import RegisterTab
from sefton_minutes.ui.requests import Kind
from sefton_minutes.ui.theme import S4
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.rows import RowDelegate
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes

_WHAT_FOR = (
    "Words that are right here though no dictionary has them: places, schemes, trades. "
    "The names of people and bodies are right without being listed."
)
_BELOW_ADD_ROW = 2


class WordRow(RowDelegate):
    """One word a row."""

    def height_of(self, record: str, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(32)

    def paint_record(self, painter: QPainter, rect: QRect, record: str, chosen: bool) -> None:  # noqa: ARG002
        self.write(painter, rect.adjusted(S4, 0, -S4, 0), record)


class CouncilWordsPane(RegisterTab):
    """Words are added one by one or pasted by the hundred, and removed with a way back."""

    title = "Spelling"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._spelling = workplace.services.spelling
        self._all: tuple[str, ...] = ()
        self._gone = ""
        self._shown: RecordsModel[str] = RecordsModel(str, parent=self)
        self.ui = Ui_CouncilWordsPane()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.words_layout.insertWidget(_BELOW_ADD_ROW, self.errors)
        self.ui.words_list.setModel(self._shown)
        self.ui.words_list.setItemDelegate(WordRow(workplace.look, self.ui.words_list))
        self._connect()
        self._show_removed("")

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are shown."""
        return self._shown.records

    def load(self) -> None:
        self.workplace.background.latest("council words", self._spelling.words, self._show, self._fail)

    def concerns(self, changes: Changes) -> bool:
        return Kind.WORDS in changes

    def panes(self) -> Sequence[QWidget]:
        return (self.ui.words_list,)

    def _connect(self) -> None:
        ui = self.ui
        ui.words_add_edit.returnPressed.connect(self._add)
        ui.add_words_button.clicked.connect(self._add)
        ui.words_filter_edit.textChanged.connect(self._filter)
        ui.remove_word_button.clicked.connect(self._remove)
        ui.undo_word_button.clicked.connect(self._restore)
        ui.words_list.selectionModel().currentChanged.connect(self._allow)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), ui.words_list)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._remove)

    def _show(self, words: tuple[str, ...]) -> None:
        self._all = words
        self.ui.words_count_label.setText(f"{len(words):,}" if words else "")
        self._filter()

    @Slot()
    def _filter(self) -> None:
        ui = self.ui
        typed = ui.words_filter_edit.text().strip().casefold()
        row = ui.words_list.currentIndex().row()
        found = tuple(word for word in self._all if typed in word.casefold())
        self._shown.show(found)
        ui.words_list.setCurrentIndex(self._shown.index(min(max(row, 0), len(found) - 1)))
        ui.words_stack.setCurrentWidget(ui.words_list if found else ui.words_empty)
        ui.words_empty_head_label.setText("No words spelt so" if self._all else "No words yet")
        ui.words_empty_hint_label.setText("" if self._all else _WHAT_FOR)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self.ui.remove_word_button.setEnabled(self._current() is not None)

    def _current(self) -> str | None:
        return self._shown.record(self.ui.words_list.currentIndex())

    @Slot()
    def _add(self) -> None:
        job = partial(self._spelling.add_all, self.ui.words_add_edit.text())
        self.workplace.background.save(job, self._note_added, self._fail)

    def _note_added(self, outcome: tuple[tuple[str, ...], Changes]) -> None:
        added, changes = outcome
        self.ui.words_add_edit.clear()
        self._show_removed("")
        self.ui.words_removed_label.setText(_told(added))
        self.changes_made.emit(changes)

    @Slot()
    def _remove(self) -> None:
        word = self._current()
        if word is not None:
            job = partial(self._spelling.remove, word)
            self.workplace.background.save(job, partial(self._note_removed, word), self._fail)

    @Slot()
    def _restore(self) -> None:
        if self._gone:
            job = partial(self._spelling.add, self._gone)
            self.workplace.background.save(job, partial(self._note_removed, ""), self._fail)

    def _note_removed(self, word: str, changes: Changes) -> None:
        self._show_removed(word)
        self.changes_made.emit(changes)

    def _show_removed(self, word: str) -> None:
        self.errors.hide()
        self._gone = word
        self.ui.words_removed_label.setText(f"“{word}” was removed." if word else "")
        self.ui.undo_word_button.setVisible(bool(word))

    def _fail(self, error: MinutesError) -> None:
        self.errors.show_error(error)


def _told(added: tuple[str, ...]) -> str:
    if not added:
        return "These words were there already."
    return f"“{added[0]}” was added." if len(added) == 1 else f"{len(added):,} words were added."
