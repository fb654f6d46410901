"""The password is changed on the server while somebody types: the window asks for the new one, and nothing
is lost."""

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from sefton_minutes import composition
from sefton_minutes.app import Opening, Start
from sefton_minutes.composition.os_passwords import OsPasswords
from sefton_minutes.composition.record_places import FileRecordPlaces
from sefton_minutes.domain.backup_keeping import BackupSchedule, BackupTime
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.domain.rights import Role
from sefton_minutes.services.connecting import Connecting
from sefton_minutes.services.saving import TypedItem
from sefton_minutes.storage.server_script import Login, login_script, server_script
from sefton_minutes.ui.dialogs.sign_in_dialog import SignInDialog
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.builders import a_body, a_meeting, an_item
from tests.remembering_passwords import no_store
from tests.tls_server import TlsServer

NAME = "minutes_signed"
OLD, NEW = "first-word", "second-word"
CHANGED = (
    f"ALTER ROLE ann_w PASSWORD '{NEW}';"
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ann_w';"
)
PATIENCE = 60_000
"""Milliseconds: a lost connection is tried again after up to ten seconds."""


@dataclass(frozen=True)
class Server:
    """The record on it, and a colleague who works there all the time under her own login."""

    tls: TlsServer
    hers: composition.Services
    item_id: int

    def minute(self) -> str:
        """As she sees it."""
        return self.hers.agendas.get_item(self.item_id).minute_text

    def run(self, script: str) -> None:
        """As superuser."""
        done = self.tls.psql(script)
        assert done.returncode == 0, done.stderr


@pytest.fixture
def server(tls_server: TlsServer, tmp_path: Path) -> Iterator[Server]:
    for script in (
        server_script(NAME),
        *(login_script(NAME, Login(login, Role.ADMINISTRATOR, cleared=True)) for login in ("ann_w", "bea_w")),
        f"ALTER ROLE ann_w PASSWORD '{OLD}'; ALTER ROLE bea_w PASSWORD '{OLD}';",
    ):
        done = tls_server.psql(script)
        assert done.returncode == 0, done.stderr
    hers = composition.compose(tls_server.url("bea_w", OLD, NAME), tmp_path / "hers")
    body = hers.bodies.add(a_body())[0]
    meeting = hers.meetings.add(a_meeting(body.id))[0]
    item = hers.agendas.add_item(meeting.id, an_item(minute_text="Noted."))[0]
    yield Server(tls_server, hers, item.id)
    hers.close()


@pytest.fixture
def connecting(server: Server, tmp_path: Path) -> Iterator[Connecting]:
    """On a computer without a store for passwords; the first one was typed at the start."""
    places = FileRecordPlaces(None, {}, tmp_path / "none.ini", tmp_path / "data")
    made = Connecting(places, OsPasswords(), "somebody")
    url = make_url(server.tls.url("ann_w", "", NAME))._replace(password=None).render_as_string()
    with no_store():
        made.choose(url)
        made.sign_in(url, "ann_w", OLD, remember=False)
        yield made


@pytest.fixture
def opening(
    qtbot: QtBot, qapp: QApplication, connecting: Connecting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opening]:
    """The whole program, with its record open."""
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))  # it puts its own in their place
    place = connecting.place()
    assert place is not None
    compose = partial(_composed, connecting, place.url, tmp_path / "data")
    made = Opening(qapp, Start(compose), tmp_path / "data", lambda: connecting)
    made.window.resize(1600, 1000)
    with qtbot.wait_signal(made.window.pages_shown, timeout=PATIENCE):
        made.begin()
    yield made
    made.window.close()
    made.end()


def _composed(connecting: Connecting, url: str, folder: Path) -> composition.Services:
    return composition.compose(connecting.signed_in(url), folder)


def shown(qtbot: QtBot, window: MainWindow) -> MeetingsPage:
    """The page, with the item in hand and the keyboard in its minute."""
    page = window.page
    assert isinstance(page, MeetingsPage)
    qtbot.wait_until(lambda: page.work.current is not None, timeout=PATIENCE)
    page.editor.ui.minute_edit.setFocus()
    return page


def test_what_was_typed_meanwhile_is_saved_and_everything_has_the_new_password(
    qtbot: QtBot, opening: Opening, server: Server, tmp_path: Path
) -> None:
    window = opening.window
    page = shown(qtbot, window)
    services = page.workplace.services
    server.run(CHANGED)
    QTest.keyClicks(page.editor.ui.minute_edit, "Typed while away. ")
    page.work.auto_save.flush()
    qtbot.wait_until(lambda: window.errors.act == "Sign in again", timeout=PATIENCE)
    assert "Typed" not in server.minute()
    window.errors.answered.emit()
    dialog = window.findChild(SignInDialog)
    assert dialog is not None
    dialog.ui.password_edit.setText(NEW)
    dialog.ui.save_button.click()
    qtbot.wait_until(lambda: "Typed while away." in server.minute(), timeout=PATIENCE)
    assert window.errors.isHidden()

    item = server.hers.agendas.get_item(server.item_id)
    server.hers.saving.save(TypedItem(item, {DraftField.TITLE: "Heard again"}))
    qtbot.wait_until(lambda: page.work.items[0].title == "Heard again", timeout=PATIENCE)
    qtbot.wait_until(
        lambda: [one.who for one in server.hers.presence.others()] == ["ann_w"], timeout=PATIENCE
    )

    assert services.administration.status().is_current
    folder = tmp_path / "backups"
    folder.mkdir()
    services.backups.keep_schedule(BackupSchedule(BackupTime.AT_START, folder=str(folder)))
    assert services.backups.make_due(lambda *_step: None, lambda: False).was_made
