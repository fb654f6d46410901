"""An officer of the register: new, or edited."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.rights import Role
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_officer_dialog import Ui_OfficerDialog
from sefton_minutes.ui.workplace import Workplace

ROLES: Mapping[Role, tuple[str, str]] = {
    Role.READER: ("Reader", "Looks at the record, searches and prints."),
    Role.OFFICER: ("Officer", "Writes agendas and minutes, and issues papers."),
    Role.CHECKER: ("Checker", "Does what an officer does, and withdraws what was issued."),
    Role.ADMINISTRATOR: (
        "Administrator",
        "Does everything: officers, backups, and destroying what should never have been issued.",
    ),
}
"""Each in words, and what it may do."""

ON_SERVER = "Role and clearance are the server's: “server script --login” gives others."


class OfficerDialog(RecordDialog):
    """Asks for login and name; where the record is a file, for role and clearance too. Without an officer
    given he is a new one."""

    def __init__(
        self, workplace: Workplace, officer: Officer | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._officer = officer or Officer("", role=self._first_role())
        self.ui = Ui_OfficerDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._begin(ui, {ui.login_edit: ui.login_error_label, ui.name_edit: ui.name_error_label})
        if officer is not None:
            self.setWindowTitle("Edit officer")
            ui.save_button.setText("&Save officer")
            ui.save_button.setAccessibleName("Save officer")
        self._fill()

    def _first_role(self) -> Role:
        """The first to be entered is an administrator, or nobody would be."""
        services = self._workplace.services
        is_first = not services.officers.are_decided_by_server and not services.rights.enforced
        return Role.ADMINISTRATOR if is_first and not services.officers.all() else Role.OFFICER

    def _fill(self) -> None:
        ui, officer = self.ui, self._officer
        for role, (words, _) in ROLES.items():
            ui.role_combo.addItem(words, role)
        ui.role_combo.currentIndexChanged.connect(self._explain)
        ui.login_edit.setText(officer.login)
        ui.name_edit.setText(officer.name)
        ui.role_combo.setCurrentIndex(list(ROLES).index(officer.role))
        ui.cleared_check.setChecked(officer.cleared)
        decided = self._workplace.services.officers.are_decided_by_server
        for part in (ui.role_combo, ui.cleared_check):
            part.setDisabled(decided)
            part.setToolTip(ON_SERVER if decided else "")
        self._explain()

    @Slot()
    def _explain(self) -> None:
        if self._workplace.services.officers.are_decided_by_server:
            self.ui.role_note_label.setText(ON_SERVER)
        else:
            self.ui.role_note_label.setText(ROLES[Role(self.ui.role_combo.currentData())][1])

    def _job(self) -> Job:
        ui, officers = self.ui, self._workplace.services.officers
        login, name = ui.login_edit.text().strip(), " ".join(ui.name_edit.text().split())
        if not login:
            self._faults.add(ui.login_edit, "Type the name used to log in, such as r.penny.")
        if not name:
            self._faults.add(ui.name_edit, "Type the officer's name.")
        role = Role(ui.role_combo.currentData())
        kept = replace(self._officer, login=login, name=name, role=role, cleared=ui.cleared_check.isChecked())
        return lambda: officers.keep(kept)
