"""The registers: the bodies whose meetings are minuted, the people whom papers name, and on tabs of their own
what else a council keeps lists of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.people import Person
from sefton_minutes.ui.destinations import KeptPlace, to_bodies
from sefton_minutes.ui.dialogs.body_dialog import REGIMES, BodyDialog
from sefton_minutes.ui.dialogs.join_body_dialog import JoinBodyDialog
from sefton_minutes.ui.dialogs.person_dialog import PersonDialog
from sefton_minutes.ui.forms.ui_registers_page import Ui_RegistersPage
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.pages.register_pane import Entry, RegisterForm, RegisterKind, RegisterPane
from sefton_minutes.ui.pages.register_tab import RegisterTab
from sefton_minutes.ui.pages.register_tabs import make_register_tabs
from sefton_minutes.ui.requests import Kind
from sefton_minutes.ui.widgets.layout import button
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes


class RegistersPage(Page):
    """Bodies at the left, people at the right; each other register fills a tab."""

    name = "registers"
    title = "Registers"
    icon_name = "people"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._stale = True
        self.ui = Ui_RegistersPage()
        self.ui.setupUi(self)
        self.bodies = self._pane_of_bodies()
        self.people = self._pane_of_people()
        for pane in (self.bodies, self.people):
            pane.changes_made.connect(self.changes_made)
        self.ui.splitter.setSizes([760, 760])
        self.bodies.chosen.connect(self._allow_join)
        self.ui.join_body_button.clicked.connect(self._join)
        self.ui.join_body_button.setToolTip("The body is another one under a former name")
        self._allow_join(None)
        self.tabs = make_register_tabs(workplace)
        self._stale_tabs = set(self.tabs)
        self.ui.bodies_tab.clicked.connect(partial(self.open_tab, None))
        self._tab_buttons: dict[RegisterTab, QPushButton] = {}
        for tab in self.tabs:
            self._tab_buttons[tab] = self._add_tab(tab)

    def shown(self) -> None:
        if self._stale:
            self._stale = False
            self.bodies.load()
            self.people.load()
        for tab in self._stale_tabs:
            tab.load()
        self._stale_tabs.clear()

    def changed(self, changes: Changes) -> None:
        self._stale = self._stale or Kind.BODIES in changes or Kind.PEOPLE in changes
        self._stale_tabs |= {tab for tab in self.tabs if tab.concerns(changes)}
        if self.isVisible():
            self.shown()

    def kept_destinations(self) -> Sequence[KeptPlace]:
        """The bodies, by name."""
        return to_bodies(self.workplace.services.bodies.all(), self.show_body)

    def show_body(self, body_id: int) -> None:
        """Come to the front with a body chosen."""
        self.go_to.emit(self.name)
        self.open_tab(None)
        self.bodies.choose(body_id)

    def panes(self) -> Sequence[QWidget]:
        own = (self.ui.bodies_list, self.ui.people_list)
        return (*own, *(pane for tab in self.tabs for pane in tab.panes()))

    def open_tab(self, tab: RegisterTab | None, _checked: bool = False) -> None:
        """Bring a tab to the front; None is that of bodies and people."""
        ui = self.ui
        (self._tab_buttons[tab] if tab else ui.bodies_tab).setChecked(True)
        ui.tabs_stack.setCurrentWidget(tab or ui.splitter)

    def _add_tab(self, tab: RegisterTab) -> QPushButton:
        opener: QPushButton = button(tab.title, "tab")
        opener.setProperty("room", "wide")
        opener.setProperty("weight", "600")
        opener.setCheckable(True)
        opener.setAutoExclusive(True)
        opener.clicked.connect(partial(self.open_tab, tab))
        before = next(reversed(self._tab_buttons.values()), self.ui.bodies_tab)
        self.ui.tabs_row.insertWidget(self.ui.tabs_row.count() - 1, opener)
        QWidget.setTabOrder(before, opener)
        self.ui.tabs_stack.addWidget(tab)
        tab.changes_made.connect(self.changes_made)
        return opener

    @Slot(object)
    def _allow_join(self, entry: Entry | None) -> None:
        self.ui.join_body_button.setEnabled(entry is not None and len(self.bodies.all) > 1)

    @Slot()
    def _join(self) -> None:
        entry = self.bodies.current
        if entry is not None:
            bodies = [each.record for each in self.bodies.all]
            dialog = JoinBodyDialog(self.workplace, entry.record, bodies, self)
            dialog.changes_made.connect(self.changes_made)
            dialog.open()

    def _pane_of_bodies(self) -> RegisterPane:
        ui = self.ui
        form = RegisterForm(
            ui.bodies_layout, ui.bodies_count_label, ui.bodies_filter_edit, ui.bodies_stack, ui.bodies_list,
            ui.bodies_empty, ui.bodies_empty_head_label, ui.bodies_empty_hint_label, ui.new_body_button,
            ui.first_body_button, ui.edit_body_button, ui.remove_body_button, ui.undo_body_button,
            ui.bodies_removed_label,
        )  # fmt: skip
        what_for = "A body is what meets: the council, a committee, the cabinet, a partnership."
        kind = RegisterKind("bodies", what_for, _body_entry, partial(_body_dialog, self.workplace))
        return RegisterPane(self.workplace, self.workplace.services.bodies, kind, form, self)

    def _pane_of_people(self) -> RegisterPane:
        ui = self.ui
        form = RegisterForm(
            ui.people_layout, ui.people_count_label, ui.people_filter_edit, ui.people_stack, ui.people_list,
            ui.people_empty, ui.people_empty_head_label, ui.people_empty_hint_label, ui.new_person_button,
            ui.first_person_button, ui.edit_person_button, ui.remove_person_button, ui.undo_person_button,
            ui.people_removed_label,
        )  # fmt: skip
        what_for = "Their names are offered where attendance, presenters and owners of actions are typed."
        kind = RegisterKind("people", what_for, _person_entry, partial(_person_dialog, self.workplace))
        return RegisterPane(self.workplace, self.workplace.services.people, kind, form, self)


def _body_entry(body: Body) -> Entry:
    before = ", ".join(name.name for name in body.names[:-1])
    formerly = f"formerly {before}" if before else ""
    return Entry(body, body.name, _line(body.names[-1].abbreviation, REGIMES[body.regime], formerly))


def _person_entry(person: Person) -> Entry:
    return Entry(person, person.name, _line(person.post, person.organisation))


def _line(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)


def _body_dialog(workplace: Workplace, body: Body | None, parent: QWidget) -> BodyDialog:
    return BodyDialog(workplace, body, parent)


def _person_dialog(workplace: Workplace, person: Person | None, parent: QWidget) -> PersonDialog:
    return PersonDialog(workplace, person, parent)
