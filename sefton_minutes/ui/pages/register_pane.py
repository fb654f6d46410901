"""One register: a filtered list, its records added, edited, and removed with a way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.dialogs.record_dialog import RecordDialog
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.theme import S4, SMALL
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.rows import RowDelegate, RowList
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes


@dataclass(frozen=True, slots=True)
class Entry:
    """A record of a register as its row shows it."""

    record: Any
    name: str
    note: str

    def holds(self, words: Sequence[str]) -> bool:
        """Whether every word stands somewhere in the row, whatever the case."""
        text = f"{self.name} {self.note}".casefold()
        return all(word in text for word in words)


class Register(Protocol):
    """What both registers can do."""

    def all(self) -> tuple[Any, ...]: ...
    def remove(self, record_id: int, /) -> "Changes": ...
    def restore(self, record_id: int, /) -> "Changes": ...


@dataclass(frozen=True, slots=True)
class RegisterForm:
    """The widgets of one register in the form of the page."""

    layout: QVBoxLayout
    count: QLabel
    filter: QLineEdit
    stack: QStackedWidget
    list: RowList
    empty: QWidget
    empty_head: QLabel
    empty_hint: QLabel
    new: QPushButton
    first: QPushButton
    edit: QPushButton
    remove: QPushButton
    undo: QPushButton
    removed: Elided


@dataclass(frozen=True, slots=True)
class RegisterKind:
    """What one register is: its words, its rows, its dialog; and which records can be removed."""

    many: str
    what_for: str
    entry: Callable[[Any], Entry]
    dialog: Callable[[Any, QWidget], RecordDialog]
    removable: Callable[[Any], bool] = lambda _record: True


class EntryRow(RowDelegate):
    """Name, and under it a note."""

    def height_of(self, record: Entry, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(54 if record.note else 40)

    def paint_record(self, painter: QPainter, rect: QRect, record: Entry, chosen: bool) -> None:  # noqa: ARG002
        px = self.look.px
        line = QRect(rect.left() + S4, rect.top() + px(8), rect.width() - 2 * S4, px(20))
        self.write(painter, line, record.name, strong=True)
        if record.note:
            self.write(painter, line.translated(0, px(20)), record.note, SMALL, role="muted")


class RegisterPane(QObject):
    """Keeps the list true. `changes_made` tells what was done here; `chosen(Entry | None)` the row in
    hand."""

    changes_made = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        register: Register,
        kind: RegisterKind,
        form: RegisterForm,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._register, self._kind, self._form = workplace, register, kind, form
        self._window = parent
        self._all: tuple[Entry, ...] = ()
        self._gone: Entry | None = None
        self._wanted_id = 0
        self._shown: RecordsModel[Entry] = RecordsModel(
            lambda entry: f"{entry.name}; {entry.note}", parent=self
        )
        self.errors = ErrorBar(workplace.look)
        form.layout.insertWidget(3, self.errors)
        form.list.setModel(self._shown)
        form.list.setItemDelegate(EntryRow(workplace.look, form.list))
        self._connect()
        self._show_removed(None)

    def load(self) -> None:
        """Read the register again."""
        key = f"register: {self._kind.many}"
        self._workplace.background.latest(key, self._register.all, self._show, self._fail)

    def choose(self, record_id: int) -> None:
        """Show everything and choose this record, now or when the register has been read."""
        self._wanted_id = record_id
        self._form.filter.clear()
        self._filter()
        self._form.list.setFocus()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The rows that are shown."""
        return self._shown.records

    @property
    def all(self) -> tuple[Entry, ...]:
        """Every row of the register, shown or not."""
        return self._all

    @property
    def current(self) -> Entry | None:
        """The row in hand."""
        return self._entry()

    def _connect(self) -> None:
        form = self._form
        form.filter.textChanged.connect(self._filter)
        form.new.clicked.connect(self._add)
        form.first.clicked.connect(self._add)
        form.edit.clicked.connect(self._edit)
        form.list.activated.connect(self._edit)
        form.remove.clicked.connect(self._remove)
        form.undo.clicked.connect(self._restore)
        form.list.selectionModel().currentChanged.connect(self._allow)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), form.list)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._remove)
        self._workplace.look.dress(form.new, "plus")

    def _show(self, records: tuple[Any, ...]) -> None:
        self._all = tuple(self._kind.entry(record) for record in records)
        self._form.count.setText(str(len(records)) if records else "")
        self._filter()

    @Slot()
    def _filter(self) -> None:
        form = self._form
        words = form.filter.text().casefold().split()
        chosen = self._entry()
        entries = tuple(entry for entry in self._all if entry.holds(words))
        self._shown.show(entries)
        if entries:
            wanted = next((entry for entry in entries if entry.record.id == self._wanted_id != 0), None)
            self._wanted_id = 0 if wanted else self._wanted_id
            form.list.setCurrentIndex(self._shown.index(_place_of(wanted or chosen, entries)))
        form.empty_head.setText(
            f"No {self._kind.many} called so" if self._all else f"No {self._kind.many} yet"
        )
        form.empty_hint.setText("Try fewer letters." if self._all else self._kind.what_for)
        form.first.setVisible(not self._all)
        form.stack.setCurrentWidget(form.list if entries else form.empty)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        entry = self._entry()
        self._form.edit.setEnabled(entry is not None)
        self._form.remove.setEnabled(entry is not None and self._kind.removable(entry.record))
        self.chosen.emit(entry)

    def _entry(self) -> Entry | None:
        return self._shown.record(self._form.list.currentIndex())

    @Slot()
    def _add(self) -> None:
        self._open(self._kind.dialog(None, self._window))

    @Slot()
    def _edit(self, _index: QModelIndex | None = None) -> None:
        entry = self._entry()
        if entry is not None and self._form.edit.isEnabled():  # by Enter too
            self._open(self._kind.dialog(entry.record, self._window))

    def _open(self, dialog: RecordDialog) -> None:
        dialog.changes_made.connect(self.changes_made)
        dialog.open()

    @Slot()
    def _remove(self) -> None:
        entry = self._entry()
        if entry is not None and self._form.remove.isEnabled():  # by Delete too
            job = partial(self._register.remove, entry.record.id)
            self._workplace.acts.ask(job, partial(self._note_removed, entry), self._fail)

    @Slot()
    def _restore(self) -> None:
        if self._gone is not None:
            job = partial(self._register.restore, self._gone.record.id)
            self._workplace.acts.ask(job, partial(self._note_removed, None), self._fail)

    def _note_removed(self, entry: Entry | None, changes: "Changes") -> None:
        self._show_removed(entry)
        self.changes_made.emit(changes)

    def _show_removed(self, entry: Entry | None) -> None:
        self.errors.hide()
        self._gone = entry
        self._form.removed.setText(f"{entry.name} was removed." if entry else "")
        self._form.undo.setVisible(entry is not None)

    def _fail(self, error: MinutesError) -> None:
        self.errors.show_error(error)


def _place_of(chosen: Entry | None, entries: Sequence[Entry]) -> int:
    """Where the record that was chosen stands now: itself, else one of its name (a new wording of it), else
    the first."""
    if chosen is None:
        return 0
    same = [place for place, entry in enumerate(entries) if entry.record.id == chosen.record.id != 0]
    named = [place for place, entry in enumerate(entries) if entry.name == chosen.name]
    return next(iter((*same, *named)), 0)


def _sentence(entry: Entry) -> str:
    return "; ".join(part for part in (entry.name, entry.note) if part)
