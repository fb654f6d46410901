"""Names that are offered under the line while one types. The keyboard stays in the text."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QWidget

from sefton_minutes.domain.name_completion import Completion
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.theme import BODY, S2, SMALL
from sefton_minutes.ui.widgets.labels import label
from sefton_minutes.ui.widgets.layout import column
from sefton_minutes.ui.widgets.rows import RowDelegate, RowList

MOST_NAMES = 7
_ROW = 28
_NARROWEST, _WIDEST = 260, 460
_KEYS_BEFORE = "↓ to choose  ·  Esc to close"
_KEYS_CHOSEN = "Enter or Tab to take it  ·  Esc to close"


class NameRow(RowDelegate):
    """A name, and behind it what the person is."""

    def height_of(self, record: Completion, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(_ROW)

    def paint_record(self, painter: QPainter, rect: QRect, record: Completion, chosen: bool) -> None:  # noqa: ARG002
        room = rect.adjusted(S2, 0, -S2, 0)
        taken = self.write(painter, room, record.name)
        self.write(painter, room.adjusted(taken + S2, 0, 0, 0), record.person.post, SMALL, role="muted")


class NamePopup(QFrame):
    """At most seven names, over whatever stands in `parent`. It never has the keyboard: whoever has it tells
    it to `move_on`. `picked(Completion)` when a name was clicked."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model: RecordsModel[Completion] = RecordsModel(_sentence, parent=self)
        self.setProperty("kind", "popup")
        self.setAccessibleName("Names from the register")
        self._list = RowList(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("surface", "raised")
        self._list.setAccessibleName("Names")
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setModel(self._model)
        self._list.setItemDelegate(NameRow(look, self._list))
        self._list.clicked.connect(self._pick)
        self._keys = label(_KEYS_BEFORE, "caption", "muted")
        self._keys.setIndent(S2)
        layout = column(self._list, self._keys, spacing=2)
        layout.setContentsMargins(1, 1, 1, 4)
        self.setLayout(layout)
        self.hide()

    @property
    def names(self) -> tuple[Completion, ...]:
        """The names that are shown."""
        return self._model.records if self.isVisible() else ()

    @property
    def chosen(self) -> Completion | None:
        """The name in hand, None while nobody moved into the list."""
        return self._model.record(self._list.currentIndex()) if self.isVisible() else None

    def show_names(self, names: Sequence[Completion], *, choose: bool) -> None:
        """Offer these; with `choose` the first is in hand, without none is."""
        self._model.show(names[:MOST_NAMES])
        self._choose(0 if choose else -1)
        self.setFixedSize(self._width(), self._height())
        self.show()
        self.raise_()

    def move_on(self, step: int) -> bool:
        """Take the next name (1) or the one before (-1) in hand; before the first there is none again. False
        when there was nothing to move to."""
        row = self._list.currentIndex().row() + step
        if row < -1 or row >= len(self._model.records):
            return False
        self._choose(row)
        return True

    def _choose(self, row: int) -> None:
        index = self._model.index(row) if row >= 0 else QModelIndex()
        self._list.setCurrentIndex(index)
        if not index.isValid():
            self._list.clearSelection()
        self._keys.setText(_KEYS_CHOSEN if index.isValid() else _KEYS_BEFORE)

    def _pick(self, index: QModelIndex) -> None:
        record = self._model.record(index)
        if record is not None:
            self.picked.emit(record)

    def _width(self) -> int:
        names, notes = QFontMetrics(self._look.font(BODY)), QFontMetrics(self._look.font(SMALL))
        widest = max(
            names.horizontalAdvance(each.name) + notes.horizontalAdvance(each.person.post)
            for each in self._model.records
        )
        wanted = max(widest + 5 * S2, self._keys.sizeHint().width() + 2 * S2, self._look.px(_NARROWEST))
        parent = self.parentWidget()
        return min(wanted, self._look.px(_WIDEST), parent.width() if parent else wanted)

    def _height(self) -> int:
        rows = len(self._model.records) * self._look.px(_ROW)
        return rows + self._keys.sizeHint().height() + 8


def _sentence(completion: Completion) -> str:
    return ", ".join(part for part in (completion.name, completion.person.post) if part)
