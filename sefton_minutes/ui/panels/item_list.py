"""The items of the open meeting, in order."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.ui import company_words
from sefton_minutes.ui.forms.ui_item_list import Ui_ItemList
from sefton_minutes.ui.item_acts import ItemActs
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.models.item_rows import ItemRow, ItemsModel, item_row
from sefton_minutes.ui.tips import as_tip
from sefton_minutes.ui.widgets.delegates import ItemDelegate

NO_ITEMS = "This meeting has no items yet. Add the first."
DIFFERS = "Differs from what was issued"
NO_MEETING = "The items of the meeting that is open stand here."


class ItemList(QFrame):
    """`opened` when Enter asks for the text, `title_wanted` when F2 asks for the title."""

    opened = Signal()
    title_wanted = Signal()

    def __init__(self, look: Look, work: MeetingWork, acts: ItemActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._acts = work, acts
        self._differing: frozenset[int] = frozenset()
        self.ui = Ui_ItemList()
        self.ui.setupUi(self)
        self.model = ItemsModel(self)
        self.model.tip = _tip
        self.ui.list_view.setModel(self.model)
        self.ui.list_view.setItemDelegate(ItemDelegate(look, self.ui.list_view))
        look.dress(self.ui.add_button, "plus")
        self._connect()
        self.show_items()

    def show_items(self) -> None:
        """Show the items as they stand."""
        numbers, work = self._work.numbers, self._work
        rows = [self._row(item, number) for item, number in zip(work.items, numbers, strict=True)]
        if [_seen(row) for row in rows] != [_seen(row) for row in self.model.records]:
            self.model.show(rows)
        self.ui.count_label.setText(str(len(rows)) if rows else "")
        self.ui.empty_frame.setVisible(not rows)
        self.ui.first_button.setVisible(work.opened is not None)
        self.ui.empty_label.setText(NO_ITEMS if work.opened is not None else NO_MEETING)
        self.ui.list_view.setVisible(bool(rows))
        self.ui.add_button.setEnabled(work.opened is not None)
        self.mark(work.current_id)

    def _row(self, item: AgendaItem, number: str) -> ItemRow:
        row, place = item_row(item, number, self._work.readings.of(item.id)), self._work.workplace
        if item.id in self._differing and row.role != "warn":
            row = replace(row, note=DIFFERS, role="warn")
        others = place.company.at_item(self._work.meeting_id, item.id)
        told = company_words.tip(others, place.services.clock.today())
        return replace(row, here=company_words.names(others), company=told)

    def show_differing(self, items: frozenset[int]) -> None:
        """These items say something else than the paper that was issued."""
        if items != self._differing:
            self._differing = items
            self.show_items()

    def mark(self, item_id: int) -> None:
        """Show which item is open."""
        row = next((at for at, record in enumerate(self.model.records) if record.item.id == item_id), -1)
        view = self.ui.list_view
        if row < 0:
            view.clearSelection()
        elif view.currentIndex().row() != row:
            view.setCurrentIndex(self.model.index(row))

    def _connect(self) -> None:
        view = self.ui.list_view
        view.selectionModel().currentChanged.connect(self._show_chosen)
        view.moved.connect(self._move)
        view.removal_wanted.connect(self._remove)
        view.opened.connect(self.opened)
        view.doubleClicked.connect(self._open)
        view.title_wanted.connect(self.title_wanted)
        self.ui.add_button.clicked.connect(self._add)
        self.ui.first_button.clicked.connect(self._add)
        for changed in (self._work.items_changed, self._work.readings.read, self._work.readings.all_read):
            changed.connect(self.show_items)
        self._work.workplace.company.changed.connect(self.show_items)
        self._work.item_shown.connect(self.mark)

    def _show_chosen(self, index: QModelIndex) -> None:
        record = self.model.record(index)
        if record is not None and self._work.item(record.item.id) is not None:
            self._work.show_item(record.item.id)

    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def _move(self, row: int, to: int) -> None:
        self._acts.move(self.model.records[row].item.id, to)

    def _remove(self) -> None:
        self._acts.remove(self._work.current_id)

    def _add(self) -> None:
        self._acts.add()


def _tip(row: ItemRow) -> str:
    return as_tip(row.company)


def _seen(row: ItemRow) -> tuple[object, ...]:
    """What of a row is shown: a minute that grows by a word changes nothing here, and nothing is painted."""
    return row.item.id, row.item.is_heading, row.title, row.number, row.note, row.role, row.company
