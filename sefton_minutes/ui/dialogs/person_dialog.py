"""A person of the register: new, or edited."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.people import Person
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_person_dialog import Ui_PersonDialog
from sefton_minutes.ui.workplace import Workplace


class PersonDialog(RecordDialog):
    """Asks for a person. Without one given it is a new one."""

    def __init__(
        self, workplace: Workplace, person: Person | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._person = person or Person("")
        self.ui = Ui_PersonDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._begin(ui, {ui.name_edit: ui.name_error_label})
        if person is not None:
            self.setWindowTitle("Edit person")
            ui.save_button.setText("&Save person")
        ui.name_edit.setText(self._person.name)
        ui.post_edit.setText(self._person.post)
        ui.organisation_edit.setText(self._person.organisation)
        ui.aliases_edit.setPlainText("\n".join(self._person.aliases))

    def _job(self) -> Job:
        ui, people = self.ui, self._workplace.services.people
        lines = (" ".join(line.split()) for line in ui.aliases_edit.toPlainText().splitlines())
        person = replace(
            self._person,
            name=" ".join(ui.name_edit.text().split()),
            post=ui.post_edit.text().strip(),
            organisation=ui.organisation_edit.text().strip(),
            aliases=tuple(line for line in lines if line),
        )
        if not person.name:
            self._faults.add(ui.name_edit, "Give the name as papers are to print it.")
        base, seen = self._person, self._seen
        return lambda: people.edit(person, base, seen) if person.id else people.add(person)
