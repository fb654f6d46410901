"""The registers' tab of abbreviations: letters, and what they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.ui.dialogs.acronym_dialog import AcronymDialog
from sefton_minutes.ui.forms.ui_acronyms_pane import Ui_AcronymsPane
from sefton_minutes.ui.pages.register_pane import Entry, RegisterForm, RegisterKind, RegisterPane
from sefton_minutes.ui.pages.register_tab import RegisterTab
from sefton_minutes.ui.requests import Kind
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes

_WHAT_FOR = (
    "Whoever searches for the letters finds the words too, and the other way round: PCC and "
    "Police and Crime Commissioner."
)


class AcronymsPane(RegisterTab):
    """A list as those of bodies and people are."""

    title = "Abbreviations"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.ui = Ui_AcronymsPane()
        self.ui.setupUi(self)
        ui = self.ui
        form = RegisterForm(
            ui.acronyms_layout, ui.acronyms_count_label, ui.acronyms_filter_edit, ui.acronyms_stack,
            ui.acronyms_list, ui.acronyms_empty, ui.acronyms_empty_head_label, ui.acronyms_empty_hint_label,
            ui.new_acronym_button, ui.first_acronym_button, ui.edit_acronym_button, ui.remove_acronym_button,
            ui.undo_acronym_button, ui.acronyms_removed_label,
        )  # fmt: skip
        kind = RegisterKind("abbreviations", _WHAT_FOR, _entry, partial(_dialog, workplace))
        self.register = RegisterPane(workplace, workplace.services.acronyms, kind, form, self)
        self.register.changes_made.connect(self.changes_made)

    def load(self) -> None:
        self.register.load()

    def concerns(self, changes: Changes) -> bool:
        return Kind.SEARCHES in changes

    def panes(self) -> Sequence[QWidget]:
        return (self.ui.acronyms_list,)


def _entry(acronym: Acronym) -> Entry:
    return Entry(acronym, acronym.letters, acronym.words)


def _dialog(workplace: Workplace, acronym: Acronym | None, parent: QWidget) -> AcronymDialog:
    return AcronymDialog(workplace, acronym, parent)
