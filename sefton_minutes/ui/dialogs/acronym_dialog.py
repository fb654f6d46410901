"""An abbreviation of the council's list: new, or edited."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_acronym_dialog import Ui_AcronymDialog
from sefton_minutes.ui.workplace import Workplace


class AcronymDialog(RecordDialog):
    """Asks for letters and words. Without an acronym given it is a new one."""

    def __init__(
        self, workplace: Workplace, acronym: Acronym | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._acronym = acronym or Acronym("", "")
        self.ui = Ui_AcronymDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._begin(ui, {ui.letters_edit: ui.letters_error_label, ui.words_edit: ui.words_error_label})
        if acronym is not None:
            self.setWindowTitle("Edit abbreviation")
            ui.save_button.setText("&Save abbreviation")
            ui.save_button.setAccessibleName("Save abbreviation")
        ui.letters_edit.setText(self._acronym.letters)
        ui.words_edit.setText(self._acronym.words)

    def _job(self) -> Job:
        ui, acronyms = self.ui, self._workplace.services.acronyms
        letters = " ".join(ui.letters_edit.text().split())
        words = " ".join(ui.words_edit.text().split())
        if not letters:
            self._faults.add(ui.letters_edit, "Type the letters, such as PCC.")
        if not words:
            self._faults.add(ui.words_edit, "Type what the letters stand for.")
        kept = replace(self._acronym, letters=letters, words=words)
        return lambda: acronyms.keep(kept)
