"""Officers on their tab of the registers: entered, edited, removed; and what holds them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.rights import Role
from sefton_minutes.storage.server_script import Login, login_script, server_script
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.officer_dialog import OfficerDialog
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.pages.officers_pane import ON_A_FILE, ON_A_SERVER, OfficersPane
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.tls_server import TlsServer
from tests.ui.conftest import Settle

ROSA = Officer("r.penny", "Rosa Penny", Role.ADMINISTRATOR, cleared=True)


def shown(workplace: Workplace, qtbot: QtBot, settle: Settle) -> OfficersPane:
    made = OfficersPane(workplace)
    qtbot.addWidget(made)
    made.changes_made.connect(lambda _changes: made.load())
    made.resize(1000, 700)
    made.show()
    made.load()
    settle()
    return made


@pytest.fixture
def pane(qtbot: QtBot, workplace: Workplace, settle: Settle) -> OfficersPane:
    return shown(workplace, qtbot, settle)


def rows(pane: OfficersPane) -> list[tuple[str, str]]:
    return [(entry.name, entry.note) for entry in pane.register.entries]


def opened(pane: OfficersPane) -> OfficerDialog:
    return pane.findChildren(OfficerDialog)[-1]


def test_the_first_entry_is_offered_as_administrator(pane: OfficersPane, settle: Settle) -> None:
    assert pane.ui.officers_empty_head_label.text() == "No officers yet"
    assert pane.ui.officers_note_label.text() == ON_A_FILE
    pane.ui.first_officer_button.click()
    dialog = opened(pane)
    QTest.keyClicks(dialog.ui.login_edit, "R.Penny")
    QTest.keyClicks(dialog.ui.name_edit, "Rosa Penny")
    assert dialog.ui.role_combo.currentText() == "Administrator"
    QTest.keyClick(dialog.ui.cleared_check, Qt.Key.Key_Space)
    QTest.keyClick(dialog.ui.name_edit, Qt.Key.Key_Return)
    settle()
    settle()
    assert rows(pane) == [("Rosa Penny", "r.penny  ·  Administrator  ·  cleared for restricted text")]


def test_the_last_administrator_stays_and_says_why(
    pane: OfficersPane, workplace: Workplace, settle: Settle
) -> None:
    workplace.services.officers.keep(ROSA)
    pane.load()
    settle()
    pane.ui.edit_officer_button.click()
    dialog = opened(pane)
    dialog.ui.role_combo.setCurrentText("Reader")
    assert dialog.ui.role_note_label.text() == "Looks at the record, searches and prints."
    dialog.ui.save_button.click()
    settle()
    assert dialog.problem.startswith("Somebody must be an administrator.")
    dialog.reject()
    pane.ui.remove_officer_button.click()
    settle()
    assert pane.register.errors.sentence.startswith("Somebody must be an administrator.")


def test_what_is_missing_is_said_beside_the_field(pane: OfficersPane) -> None:
    pane.ui.new_officer_button.click()
    dialog = opened(pane)
    dialog.ui.save_button.click()
    assert not dialog.ui.login_error_label.isHidden()
    assert not dialog.ui.name_error_label.isHidden()


@pytest.fixture
def on_server(
    tls_server: TlsServer, background: Background, look: Look, tmp_path: Path
) -> Iterator[Workplace]:
    """An administrator of the council's server."""
    for script in (
        server_script("minutes_pane"),
        login_script("minutes_pane", Login("pane.admin", Role.ADMINISTRATOR, cleared=False)),
        login_script("minutes_pane", Login("pane.reader", Role.READER, cleared=True)),
        "ALTER ROLE \"pane.admin\" PASSWORD 'pass-word'",
    ):
        done = tls_server.psql(script)
        assert done.returncode == 0, done.stderr
    services = composition.compose(tls_server.url("pane.admin", "pass-word", "minutes_pane"), tmp_path)
    yield Workplace(services, background, look, WindowState(tmp_path / "window.ini"))
    services.close()


def test_on_a_server_logins_are_named_and_their_roles_only_shown(
    on_server: Workplace, qtbot: QtBot, settle: Settle
) -> None:
    pane = shown(on_server, qtbot, settle)
    assert pane.ui.officers_note_label.text() == ON_A_SERVER
    assert rows(pane) == [
        ("pane.admin", "no name given yet  ·  Administrator  ·  not cleared for restricted text"),
        ("pane.reader", "no name given yet  ·  Reader  ·  cleared for restricted text"),
    ]
    assert not pane.ui.remove_officer_button.isEnabled()
    pane.ui.edit_officer_button.click()
    dialog = opened(pane)
    assert not dialog.ui.role_combo.isEnabled()
    assert "server script --login" in dialog.ui.role_note_label.text()
    dialog.ui.name_edit.setText("Rosa Penny")
    dialog.ui.save_button.click()
    settle()
    settle()
    assert [name for name, _ in rows(pane)] == ["pane.reader", "Rosa Penny"]
    kept = on_server.services.officers.all()[1]
    assert replace(kept, id=0, version=0) == Officer("pane.admin", "Rosa Penny", Role.ADMINISTRATOR)
