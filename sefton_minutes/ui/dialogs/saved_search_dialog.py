"""A search gets a name, or another one."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.domain.shortened_text import beginning
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_saved_search_dialog import Ui_SavedSearchDialog
from sefton_minutes.ui.workplace import Workplace

_LONGEST_OFFER = 60


class SavedSearchDialog(RecordDialog):
    """Asks for the name, and who is to see it. `asked` says in words what is searched for. A search without
    an id is a new one; the words it looks for are offered as its name."""

    def __init__(
        self, workplace: Workplace, search: SavedSearch, asked: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._search = search
        self.ui = Ui_SavedSearchDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._begin(ui, {ui.name_edit: ui.name_error_label})
        if search.id:
            self.setWindowTitle("Rename search")
        ui.asked_label.setText(asked)
        ui.name_edit.setText(search.name or beginning(" ".join(search.asked.words.split()), _LONGEST_OFFER))
        ui.name_edit.selectAll()
        ui.everybody_check.setChecked(search.for_everybody)

    def _job(self) -> Job:
        ui, searches = self.ui, self._workplace.services.saved_searches
        name = " ".join(ui.name_edit.text().split())
        if not name:
            self._faults.add(ui.name_edit, "Give the search a name.")
        kept = replace(self._search, name=name, for_everybody=ui.everybody_check.isChecked())
        return lambda: searches.keep(kept)
