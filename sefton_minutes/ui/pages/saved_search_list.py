"""The searches that were given a name, above the filters: run by Enter, renamed, removed with a way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QPainter
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.ui.dialogs.saved_search_dialog import SavedSearchDialog
from sefton_minutes.ui.forms.ui_search_page import Ui_SearchPage
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.theme import S1
from sefton_minutes.ui.widgets.rows import RowDelegate
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes

InWords = Callable[[SearchRequest], str]

_TALL, _SIGN, _MOST_SHOWN = 27, 24, 8


class SavedSearchRow(RowDelegate):
    """The name, and a sign before one that is for everybody."""

    def height_of(self, record: SavedSearch, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(_TALL)

    def paint_record(self, painter: QPainter, rect: QRect, record: SavedSearch, chosen: bool) -> None:  # noqa: ARG002
        top = rect.top() + (rect.height() - self.look.px(16)) // 2
        sign = "people" if record.for_everybody else "search"
        self.draw_icon(painter, QPoint(rect.left() + S1 + 2, top), sign, "muted", 16)
        self.write(painter, rect.adjusted(self.look.px(_SIGN), 0, -S1, 0), record.name)


class SavedSearchList(QObject):
    """Hidden while there are none; `in_words` says what one asks. `asked(SavedSearch)` when one is to be run;
    `changes_made(Changes)` and `failed(MinutesError)` tell what came of a change."""

    asked = Signal(object)
    changes_made = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, form: Ui_SearchPage, in_words: InWords, window: QWidget) -> None:
        super().__init__(window)
        self._workplace, self._form, self._window = workplace, form, window
        self._in_words = in_words
        self._gone: SavedSearch | None = None
        self._rows: RecordsModel[SavedSearch] = RecordsModel(_sentence, parent=self)
        form.saved_list.setModel(self._rows)
        form.saved_list.setItemDelegate(SavedSearchRow(workplace.look, form.saved_list))
        form.saved_list.activated.connect(self._run)
        form.saved_list.clicked.connect(self._run)
        form.undo_saved_button.clicked.connect(self._restore)
        self._add_actions()
        workplace.look.changed.connect(self._fit)
        self._fit()

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """Those that are shown."""
        return self._rows.records

    def load(self) -> None:
        """Read them again."""
        job = self._workplace.services.saved_searches.all
        self._workplace.background.latest("search: saved", job, self._show, self.failed.emit)

    def keep(self, search: SavedSearch) -> None:
        """Ask for the name of a search, or another."""
        dialog = SavedSearchDialog(self._workplace, search, self._in_words(search.asked), self._window)
        dialog.changes_made.connect(self.changes_made)
        dialog.open()

    def _add_actions(self) -> None:
        """The list's own menu; its keys are told there."""
        view = self._form.saved_list
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        acts = (
            ("Search", "", self._run), ("Rename…", "F2", self._rename), ("Remove", "Delete", self._remove)
        )  # fmt: skip
        for words, key, act in acts:
            action = QAction(words, view)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            view.addAction(action)

    def _show(self, searches: tuple[SavedSearch, ...]) -> None:
        self._rows.show(searches)
        self._fit()

    def _fit(self) -> None:
        form, count = self._form, len(self._rows.records)
        form.saved_list.setFixedHeight(min(count, _MOST_SHOWN) * self._workplace.look.px(_TALL) + 2)
        form.saved_list.setVisible(count > 0)
        form.saved_pane.setVisible(count > 0 or self._gone is not None)
        form.saved_removed_label.setVisible(self._gone is not None)
        form.saved_removed_label.setText(f"“{self._gone.name}” was removed." if self._gone else "")
        form.undo_saved_button.setVisible(self._gone is not None)

    def _current(self) -> SavedSearch | None:
        return self._rows.record(self._form.saved_list.currentIndex())

    @Slot()
    def _run(self, _index: QModelIndex | bool | None = None) -> None:
        search = self._current()
        if search is not None:
            self.asked.emit(search)

    @Slot()
    def _rename(self, _checked: bool = False) -> None:
        search = self._current()
        if search is not None:
            self.keep(search)

    @Slot()
    def _remove(self, _checked: bool = False) -> None:
        search = self._current()
        if search is not None:
            job = partial(self._workplace.services.saved_searches.remove, search.id)
            self._workplace.background.save(job, partial(self._note_removed, search), self._fail)

    @Slot()
    def _restore(self) -> None:
        if self._gone is not None:
            job = partial(self._workplace.services.saved_searches.restore, self._gone.id)
            self._workplace.background.save(job, partial(self._note_removed, None), self._fail)

    def _note_removed(self, gone: SavedSearch | None, changes: Changes) -> None:
        self._gone = gone
        self._fit()
        self.changes_made.emit(changes)

    def _fail(self, error: MinutesError) -> None:
        self.failed.emit(error)


def _sentence(search: SavedSearch) -> str:
    return f"{search.name}; for everybody" if search.for_everybody else search.name
