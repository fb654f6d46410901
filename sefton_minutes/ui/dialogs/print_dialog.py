"""Prints a paper, or saves the same bytes as a file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.page_ranges import NoSuchPages, named_pages
from sefton_minutes.ui.dialogs.faults import Faults
from sefton_minutes.ui.dialogs.telling_dialog import TellingDialog
from sefton_minutes.ui.forms.ui_print_dialog import Ui_PrintDialog
from sefton_minutes.ui.paper_in_hand import Printable
from sefton_minutes.ui.print_job import PrintJob, Sides, page_count, printer_names, send
from sefton_minutes.ui.theme import S2
from sefton_minutes.ui.widgets.labels import set_role
from sefton_minutes.ui.workplace import Workplace

_SIDES = {
    Sides.ONE: "One side",
    Sides.LONG_EDGE: "Both sides, turned on the long edge",
    Sides.SHORT_EDGE: "Both sides, turned on the short edge",
}
_NO_PRINTER = "No printer is set up on this computer. The paper can be saved as a PDF instead."


Ask = Callable[[QWidget, str], str]


def ask_where(parent: QWidget, name: str) -> str:
    """Where to save a PDF; "" when the officer thinks better of it."""
    return QFileDialog.getSaveFileName(parent, "Save as PDF", name, "PDF (*.pdf)")[0]


def with_ending(path: Path) -> Path:
    """The path, ending in ".pdf" where it has no ending of its own."""
    return path if path.suffix else path.with_suffix(".pdf")


class PrintDialog(TellingDialog):
    """`told` says what was printed or saved. `printers` are this computer's unless given."""

    told = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        paper: Printable,
        parent: QWidget | None = None,
        *,
        printers: Sequence[str] | None = None,
        ask: Ask = ask_where,
    ) -> None:
        super().__init__(workplace.look, parent)
        self._workplace, self._paper, self._ask = workplace, paper, ask
        self._pages = page_count(paper.pdf)
        self.ui = Ui_PrintDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._put_bar(ui.dialog_layout)
        self._faults = Faults({ui.pages_edit: ui.pages_error_label, ui.printer_combo: ui.printer_error_label})
        self._faults.clear()
        ui.paper_label.setText(
            f"{paper.name.removesuffix('.pdf')}, {self._pages} page{'s' * (self._pages != 1)}"
        )
        for sides, words in _SIDES.items():
            ui.sides_combo.addItem(words, sides)
        self._offer(printer_names() if printers is None else printers)
        ui.copies_spin.lineEdit().setAccessibleName(ui.copies_spin.accessibleName())
        ui.copies_spin.lineEdit().setTextMargins(S2, 0, 0, 0)  # style sheets give the field inside no padding
        ui.collate_check.setChecked(True)
        ui.print_button.clicked.connect(self._print)
        ui.save_as_button.clicked.connect(self._save_as)
        ui.cancel_button.clicked.connect(self.reject)

    def _offer(self, printers: Sequence[str]) -> None:
        ui = self.ui
        ui.printer_combo.addItems(list(printers))
        if printers:
            ui.printer_combo.setFocus()
            return
        self._faults.add(ui.printer_combo, _NO_PRINTER)
        for widget in (ui.printer_combo, ui.copies_spin, ui.collate_check, ui.sides_combo, ui.pages_edit):
            widget.setEnabled(False)
        ui.print_button.setEnabled(False)
        ui.print_button.setDefault(False)
        ui.save_as_button.setDefault(True)
        set_role(ui.print_button, "", "kind")
        set_role(ui.save_as_button, "primary", "kind")
        ui.save_as_button.setFocus()

    @Slot()
    def _print(self) -> None:
        ui = self.ui
        self._faults.clear()
        self._error_bar.hide()
        try:
            pages = named_pages(ui.pages_edit.text(), self._pages)
        except NoSuchPages as fault:
            self._faults.add(ui.pages_edit, str(fault))
            self._faults.focus_first()
            return
        copies, sides = ui.copies_spin.value(), Sides(ui.sides_combo.currentData())
        printer = ui.printer_combo.currentText()
        job = PrintJob(printer, pages, copies, ui.collate_check.isChecked(), sides)
        ui.print_button.setEnabled(False)
        said = f"Sent {copies} cop{'y' if copies == 1 else 'ies'} to {printer}"
        self._workplace.background.long(
            partial(send, self._paper.pdf, job), partial(self._finish, said), self._fail, self._show_progress
        )

    @Slot()
    def _save_as(self) -> None:
        place = self._ask(self, self._paper.name)
        if place:
            path = with_ending(Path(place))
            job = partial(self._paper.saving(self._workplace.services), path)
            self._workplace.background.save(job, partial(self._finish, f"Saved as {path.name}"), self._fail)

    def _finish(self, said: str, _result: object = None) -> None:
        self.told.emit(said)
        self.accept()

    def _show_progress(self, done: int, total: int, _what: str) -> None:
        self.ui.print_button.setText(f"Page {done} of {total}…")

    def _fail(self, error: MinutesError) -> None:
        self.ui.print_button.setEnabled(True)
        self.ui.print_button.setText("P&rint")
        self._error_bar.show_error(error)
