"""The bin: everything that was removed, searched as one types, brought back by Enter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.removed import Removed, RemovedKind, matching
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.rights_told import role_needed
from sefton_minutes.ui.dialogs.dialog_room import give_room
from sefton_minutes.ui.dialogs.telling_dialog import TellingDialog
from sefton_minutes.ui.forms.ui_bin_dialog import Ui_BinDialog
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.models.removed_rows import removed_words, sentence
from sefton_minutes.ui.requests import Changes
from sefton_minutes.ui.tips import plain_tip
from sefton_minutes.ui.widgets.told_row import ToldRow
from sefton_minutes.ui.workplace import Workplace

EMPTY = "The bin is empty."
NONE_FOUND = "Nothing in the bin has these words."
EVERY_KIND = "Everything"


class BinDialog(TellingDialog):
    """`changes_made(Changes)` when something came back; `told(sentence)` for the status line."""

    changes_made = Signal(object)
    told = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace.look, parent)
        self._workplace = workplace
        self._all: tuple[Removed, ...] = ()
        self._removed: RecordsModel[Removed] = RecordsModel(sentence, parent=self)
        self.ui = Ui_BinDialog()
        self.ui.setupUi(self)
        self._put_bar(self.ui.dialog_layout)
        self._dress()
        self._connect()
        give_room(self, workplace.look, 760, 520)
        self._read()

    def _dress(self) -> None:
        ui = self.ui
        ui.kind_combo.addItem(EVERY_KIND, None)
        for kind in RemovedKind:
            ui.kind_combo.addItem(kind.value.capitalize(), kind)
        ui.removed_list.setModel(self._removed)
        ui.removed_list.setItemDelegate(ToldRow(self._workplace.look, ui.removed_list, removed_words))
        ui.removed_list.setUniformItemSizes(True)
        if told := role_needed(self._workplace.services.rights, Role.OFFICER):
            ui.restore_button.setToolTip(plain_tip(" ".join(told)))
        self._allow()

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(self._narrow)
        ui.kind_combo.currentIndexChanged.connect(self._narrow)
        ui.removed_list.activated.connect(self._restore)
        ui.removed_list.selectionModel().currentChanged.connect(self._allow)
        ui.restore_button.clicked.connect(self._restore)
        ui.close_button.clicked.connect(self.reject)

    @Slot()
    def _read(self) -> None:
        bin_ = self._workplace.services.bin
        self._workplace.background.latest("bin", bin_.removed, self._take, self._error_bar.show_error)

    def _take(self, removed: tuple[Removed, ...]) -> None:
        self._all = removed
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        """Show what is of the kind that is chosen and has every word that is typed."""
        kind = self.ui.kind_combo.currentData()
        of_kind = tuple(each for each in self._all if kind is None or each.kind == kind)
        shown = matching(of_kind, self.ui.search_edit.text())
        row = max(self.ui.removed_list.currentIndex().row(), 0)
        self._removed.show(())
        self._removed.show(shown)
        self.ui.removed_list.setCurrentIndex(self._removed.index(min(row, len(shown) - 1)))
        self.ui.count_label.setText(_count_words(len(shown), len(self._all)))
        self._allow()

    @Slot()
    def _allow(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        may_write = role_needed(self._workplace.services.rights, Role.OFFICER) is None
        self.ui.restore_button.setEnabled(may_write and self._chosen is not None)

    @property
    def _chosen(self) -> Removed | None:
        return self._removed.record(self.ui.removed_list.currentIndex())

    @Slot()
    def _restore(self) -> None:
        chosen = self._chosen
        if chosen is None or not self.ui.restore_button.isEnabled():
            return
        self._error_bar.hide()
        self.ui.restore_button.setEnabled(False)
        job = partial(self._workplace.services.bin.restore, chosen)
        self._workplace.background.save(job, partial(self._take_restored, chosen), self._refuse)

    def _take_restored(self, restored: Removed, changes: Changes) -> None:
        self.changes_made.emit(changes)
        self.told.emit(f"{restored.kind.value.capitalize()} “{restored.what}” is back.")
        self._read()

    def _refuse(self, error: MinutesError) -> None:
        self._error_bar.show_error(error)
        self._read()


def _count_words(shown: int, total: int) -> str:
    if not total:
        return EMPTY
    if not shown:
        return NONE_FOUND
    things = "1 record" if total == 1 else f"{total:,} records"
    return f"{things} in the bin" if shown == total else f"{shown:,} of {things} in the bin"
