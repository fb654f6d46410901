"""The registers' tab of officers: names behind logins; where the record is a file, who may do what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.officers import Officer
from sefton_minutes.ui.dialogs.officer_dialog import ROLES, OfficerDialog
from sefton_minutes.ui.forms.ui_officers_pane import Ui_OfficersPane
from sefton_minutes.ui.pages.register_pane import Entry, RegisterForm, RegisterKind, RegisterPane
from sefton_minutes.ui.pages.register_tab import RegisterTab
from sefton_minutes.ui.requests import Kind
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes

_WHAT_FOR = "While nobody is entered, everybody who can open the file may do everything."
ON_A_FILE = (
    "The record is a file: this program holds everybody to his role, but whoever may read or write the file "
    "can do so with other programs, too. The rights to the file are the only wall. A role counts when the "
    "program is opened next."
)
ON_A_SERVER = (
    "The council's database server holds everybody to his role, whatever program he uses. Roles and "
    "clearance are given there (“server script --login NAME --role ROLE”); here logins are given names."
)


class OfficersPane(RegisterTab):
    """A list as those of bodies and people are, with a word on what holds whom."""

    title = "Officers"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.ui = Ui_OfficersPane()
        self.ui.setupUi(self)
        ui = self.ui
        form = RegisterForm(
            ui.officers_layout, ui.officers_count_label, ui.officers_filter_edit, ui.officers_stack,
            ui.officers_list, ui.officers_empty, ui.officers_empty_head_label, ui.officers_empty_hint_label,
            ui.new_officer_button, ui.first_officer_button, ui.edit_officer_button, ui.remove_officer_button,
            ui.undo_officer_button, ui.officers_removed_label,
        )  # fmt: skip
        officers = workplace.services.officers
        kind = RegisterKind("officers", _WHAT_FOR, _entry, partial(_dialog, workplace), _is_entered)
        ui.officers_note_label.setText(ON_A_SERVER if officers.are_decided_by_server else ON_A_FILE)
        self.register = RegisterPane(workplace, officers, kind, form, self)
        self.register.changes_made.connect(self.changes_made)

    def load(self) -> None:
        self.register.load()

    def concerns(self, changes: Changes) -> bool:
        return Kind.OFFICERS in changes

    def panes(self) -> Sequence[QWidget]:
        return (self.ui.officers_list,)


def _entry(officer: Officer) -> Entry:
    cleared = "cleared for restricted text" if officer.cleared else "not cleared for restricted text"
    login = officer.login if officer.name else "no name given yet"
    return Entry(officer, officer.shown, f"{login}  ·  {ROLES[officer.role][0]}  ·  {cleared}")


def _is_entered(officer: Officer) -> bool:
    """A login of the server is taken away there."""
    return officer.id != 0


def _dialog(workplace: Workplace, officer: Officer | None, parent: QWidget) -> OfficerDialog:
    return OfficerDialog(workplace, officer, parent)
