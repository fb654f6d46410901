"""The registers: lists with a filter, records added, edited, removed and brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.body_dialog import BodyDialog
from sefton_minutes.ui.dialogs.person_dialog import PersonDialog
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.pages.registers_page import RegistersPage
from sefton_minutes.ui.workplace import Workplace
from tests.ui.conftest import Settle


@pytest.fixture
def page(qtbot: QtBot, workplace: Workplace, settle: Settle) -> RegistersPage:
    """The page in front; what is done on it comes back to it, as the window sees to."""
    made = RegistersPage(workplace)
    qtbot.addWidget(made)
    made.changes_made.connect(made.changed)
    made.resize(1400, 800)
    made.show()
    made.shown()
    settle()
    return made


def names(page: RegistersPage) -> list[str]:
    """The bodies that are shown."""
    return [entry.name for entry in page.bodies.entries]


def test_both_registers_are_shown(page: RegistersPage, workplace: Workplace) -> None:
    assert names(page) == [body.name for body in workplace.services.bodies.all()]
    assert page.ui.people_count_label.text() == str(len(workplace.services.people.all()))
    assert "formerly Audit Committee" in page.bodies.entries[0].note


def test_typing_narrows_a_list(page: RegistersPage) -> None:
    page.ui.bodies_filter_edit.setText("planning COMM")
    assert names(page) == ["Planning Committee"]
    page.ui.bodies_filter_edit.setText("zeppelin")
    assert page.ui.bodies_empty_head_label.text() == "No bodies called so"
    assert not page.ui.edit_body_button.isEnabled()
    assert not page.ui.first_body_button.isVisible()


def test_a_body_is_added_and_shown(qtbot: QtBot, page: RegistersPage, settle: Settle) -> None:
    page.ui.new_body_button.click()
    (dialog,) = page.findChildren(BodyDialog)
    settle()
    dialog.ui.name_edit.setText("Towpath Working Group")
    with qtbot.waitSignal(page.changes_made):
        dialog.ui.save_button.click()
    settle()
    assert "Towpath Working Group" in names(page)


def test_enter_edits_the_chosen_person(qtbot: QtBot, page: RegistersPage, settle: Settle) -> None:
    QTest.keyClick(page.ui.people_list, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(PersonDialog)
    dialog.ui.post_edit.setText("Harbour Master")
    with qtbot.waitSignal(page.changes_made):
        dialog.ui.save_button.click()
    settle()
    assert page.people.entries[0].note.startswith("Harbour Master")


def test_a_body_with_meetings_is_not_removed_and_the_bar_says_why(
    page: RegistersPage, settle: Settle
) -> None:
    before = names(page)
    page.ui.remove_body_button.click()
    settle()
    assert "meeting" in page.bodies.errors.sentence
    assert names(page) == before


def test_a_removed_person_can_be_brought_back(qtbot: QtBot, page: RegistersPage, settle: Settle) -> None:
    before = [entry.name for entry in page.people.entries]
    with qtbot.waitActive(page):
        page.activateWindow()
    page.ui.people_list.setFocus()
    QTest.keyClick(page.ui.people_list, Qt.Key.Key_Delete)
    settle()
    assert [entry.name for entry in page.people.entries] == before[1:]
    assert page.ui.people_removed_label.text() == f"{before[0]} was removed."
    page.ui.undo_person_button.click()
    settle()
    assert [entry.name for entry in page.people.entries] == before
    assert not page.ui.undo_person_button.isVisible()


def test_an_empty_register_says_what_it_is_for_and_offers_the_first(
    qtbot: QtBot,
    empty_services: composition.Services,
    background: Background,
    look: Look,
    workplace: Workplace,
    settle: Settle,
) -> None:
    page = RegistersPage(Workplace(empty_services, background, look, workplace.state))
    qtbot.addWidget(page)
    page.show()
    page.shown()
    settle()
    assert page.ui.bodies_empty_head_label.text() == "No bodies yet"
    assert "what meets" in page.ui.bodies_empty_hint_label.text()
    page.ui.first_person_button.click()
    (dialog,) = page.findChildren(PersonDialog)
    dialog.reject()
