"""The report of what was brought in: a table, narrowed by what came of the files and by words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sefton_minutes.domain.bringing_report import BringingReport, FileOutcome, FileResult
from sefton_minutes.ui.forms.ui_bringing_page import Ui_BringingPage
from sefton_minutes.ui.models.file_outcomes import (
    DOUBTS,
    FILE,
    RESULT,
    WHY,
    WORST_FIRST,
    FileOutcomesModel,
    doubts_in_words,
)
from sefton_minutes.ui.widgets.layout import button
from sefton_minutes.ui.widgets.tables import settle
from sefton_minutes.ui.workplace import Workplace

_WIDTHS = {FILE: 280, RESULT: 140, DOUBTS: 88}


class BringingFiles(QObject):
    """`chosen(FileOutcome | None)` is the file in hand, `wanted(FileOutcome)` one that was opened."""

    chosen = Signal(object)
    wanted = Signal(object)

    def __init__(self, workplace: Workplace, form: Ui_BringingPage, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._form = workplace.look, form
        self._result: FileResult | None = None
        self._chips: dict[FileResult | None, QPushButton] = {}
        self._files = FileOutcomesModel(workplace.look.colour, self)
        self._prepare_table()
        self._make_chips()
        form.find_edit.textChanged.connect(self._narrow)
        workplace.look.changed.connect(self._fit)

    @property
    def outcomes(self) -> tuple[FileOutcome, ...]:
        """The rows that are shown."""
        return self._files.outcomes

    @property
    def current(self) -> FileOutcome | None:
        """The file in hand."""
        return self._files.outcome(self._form.files_table.currentIndex())

    def show(self, report: BringingReport) -> None:
        """Show a report, or more of the same; the file in hand stays in hand."""
        before = self.current
        self._files.show(report.files)
        self._count(report.counts, len(report.files))
        self._choose(before)

    def choose_result(self, result: FileResult | None) -> None:
        """Show the files with this result, None for all."""
        self._chips[result].click()

    def _prepare_table(self) -> None:
        table = self._form.files_table
        table.setModel(self._files)
        settle(table, self._look, WHY, _WIDTHS)
        table.setWordWrap(False)
        table.setItemDelegate(_Cells(table))
        table.sortByColumn(RESULT, Qt.SortOrder.AscendingOrder)
        table.horizontalHeader().sortIndicatorChanged.connect(self._keep_in_sight)
        table.selectionModel().currentChanged.connect(self._tell)
        table.activated.connect(self._open)

    def _make_chips(self) -> None:
        group = QButtonGroup(self)
        group.setExclusive(True)
        for result in (None, *WORST_FIRST):
            chip: QPushButton = button("", "tab")
            chip.setProperty("room", "wide")
            chip.setCheckable(True)
            chip.setChecked(result is None)
            chip.clicked.connect(partial(self._choose_result, result))
            group.addButton(chip)
            self._form.chips_layout.addWidget(chip)
            self._chips[result] = chip
        for before, after in pairwise((self._form.go_on_button, *self._chips.values(), self._form.find_edit)):
            QWidget.setTabOrder(before, after)
        self._count({}, 0)

    def _count(self, counts: Mapping[FileResult, int], total: int) -> None:
        for result, chip in self._chips.items():
            number = total if result is None else counts.get(result, 0)
            words = "All" if result is None else result.value.capitalize()
            chip.setText(f"{words}  {number:,}")
            chip.setAccessibleName(f"{words}: {number:,} files")
            chip.setToolTip(f"Show the files that are {result}" if result else "Show every file")
            chip.setEnabled(number > 0 or chip.isChecked())

    def _choose_result(self, result: FileResult | None, _checked: bool = False) -> None:
        self._result = result
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        before = self.current
        self._files.narrow(self._result, self._form.find_edit.text())
        self._choose(before)

    @Slot()
    def _keep_in_sight(self) -> None:
        self._choose(self.current)

    def _choose(self, outcome: FileOutcome | None) -> None:
        """A table that was arranged anew has no row in hand: the same file, else the first."""
        form = self._form
        found = bool(self.outcomes)
        form.files_stack.setCurrentWidget(form.files_table if found else form.nothing_page)
        form.nothing_label.setText("" if found else self._nothing())
        if found:
            row = max(self._files.row_of(outcome.name) if outcome else 0, 0)
            form.files_table.setCurrentIndex(self._files.index(row, FILE))
        self._tell()

    def _nothing(self) -> str:
        if self._result is None and not self._form.find_edit.text():
            return "No file is done yet."
        return "No file of this report is like that."

    @Slot()
    def _tell(self) -> None:
        outcome = self.current
        self._form.why_label.setText(_whole(outcome) if outcome else "")
        self.chosen.emit(outcome)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        outcome = self._files.outcome(index)
        if outcome is not None:
            self.wanted.emit(outcome)

    @Slot()
    def _fit(self) -> None:
        settle(self._form.files_table, self._look, WHY, _WIDTHS)


class _Cells(QStyledItemDelegate):
    """Of a long name the end is told too; a sentence is cut at its end."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        cut = Qt.TextElideMode.ElideMiddle if index.column() == FILE else Qt.TextElideMode.ElideRight
        option.textElideMode = cut


def _whole(outcome: FileOutcome) -> str:
    doubts = f" ({doubts_in_words(outcome.doubts)})" if outcome.doubts else ""
    return f"{outcome.name}{doubts}: {outcome.sentence}"
