"""A finder: a field to type a few letters into, and the list of what they fit. The keyboard stays in the
field; arrows choose, Enter takes, Esc leaves."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.finder_rows import FinderRow, sentence
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.widgets.finder_row import HEIGHT, FinderRowDelegate
from sefton_minutes.ui.widgets.rows import RowList

WIDTH = 640
EDGE = 24
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FinderForm(Protocol):
    """What the form of every finder holds."""

    ask_edit: QLineEdit
    list_view: RowList
    empty_label: QLabel
    finder_layout: QVBoxLayout
    dialog_layout: QVBoxLayout


class Finder(QDialog):
    """Base of palette and chooser of phrases. A subclass hands its form over by `_begin`, shows rows by
    `_show`, and says in `_find`, `_choose` and `_take` what typing, choosing and taking mean."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look, self._window = look, parent.window()
        self._before = QApplication.focusWidget()

    @property
    def rows(self) -> Sequence[FinderRow]:
        """What is listed now."""
        return self._model.records

    @property
    def current(self) -> FinderRow | None:
        """The row that Enter takes."""
        return self._model.record(self._form.list_view.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field choose in the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            QApplication.sendEvent(self._form.list_view, event)
            return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """The keyboard returns to where it was."""
        super().done(result)
        self._window.activateWindow()
        if self._before is not None:
            self._before.setFocus()

    def _begin(self, form: FinderForm, shown_rows: int) -> None:
        self._form = form
        self._model: RecordsModel[FinderRow] = RecordsModel(sentence, parent=self)
        form.list_view.setModel(self._model)
        form.list_view.setItemDelegate(FinderRowDelegate(self._look, form.list_view))
        form.list_view.setUniformItemSizes(True)
        form.list_view.selectionModel().currentChanged.connect(self._note_current)
        form.list_view.clicked.connect(self._take_current)
        form.ask_edit.textChanged.connect(self._find)
        form.ask_edit.returnPressed.connect(self._take_current)
        form.ask_edit.installEventFilter(self)
        self._place(form, shown_rows)
        form.ask_edit.setFocus()

    @abstractmethod
    def _find(self, asked: str) -> None:
        """List what fits what is typed."""

    def _choose(self, row: FinderRow) -> None:
        """A row is chosen, not yet taken."""

    @abstractmethod
    def _take(self, row: FinderRow) -> None:
        """Carry out what the row stands for."""

    def _show(self, rows: Sequence[FinderRow], nothing: str) -> None:
        """List these and choose the first; without any, say so."""
        view = self._form.list_view
        self._model.show(rows)
        self._form.empty_label.setText(nothing)
        self._form.empty_label.setVisible(not rows)
        view.setVisible(bool(rows))
        if rows:
            view.setCurrentIndex(self._model.index(0))
            view.scrollToTop()
            self._note_current(view.currentIndex())

    @Slot()
    def _take_current(self) -> None:
        row = self.current
        if row is not None and row.possible:
            self._take(row)

    def _note_current(self, index: QModelIndex) -> None:
        row = self._model.record(index)
        if row is not None:
            self._choose(row)
            if QAccessible.isActive():
                said = QAccessibleAnnouncementEvent(self._form.ask_edit, sentence(row))
                QAccessible.updateAccessibility(said)

    def _place(self, form: FinderForm, shown_rows: int) -> None:
        """At the top of the window, where it covers the least of the text; never larger than the window, and
        of one size whatever is found."""
        window, top, listed = self._window, self._look.px(48), shown_rows * self._look.px(HEIGHT)
        form.empty_label.hide()
        form.list_view.setFixedHeight(listed)
        width = min(self._look.px(WIDTH), window.width() - 2 * EDGE)
        self.setFixedWidth(width)
        too_high = self._wanted_height(form) - (window.height() - top - EDGE)
        form.list_view.setFixedHeight(listed - max(too_high, 0))
        form.empty_label.setFixedHeight(form.list_view.height())
        self.setFixedHeight(self._wanted_height(form))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + top)

    def _wanted_height(self, form: FinderForm) -> int:
        """What all parts need together; layouts that are not yet shown count anew only when told."""
        form.finder_layout.activate()
        form.dialog_layout.activate()
        return self.sizeHint().height()
