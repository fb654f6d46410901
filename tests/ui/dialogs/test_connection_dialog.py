"""Where the record is: chosen at the first start, tried out before it is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from sefton_minutes.composition.os_passwords import OsPasswords
from sefton_minutes.composition.record_places import FileRecordPlaces
from sefton_minutes.domain.errors import DatabaseUnavailable, NothingChosen, PasswordWanted
from sefton_minutes.domain.rights import Role
from sefton_minutes.services.connecting import Connecting
from sefton_minutes.storage.server_script import Login, login_script, server_script
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.connection_dialog import ConnectionDialog
from sefton_minutes.ui.dialogs.sign_in_dialog import SignInDialog
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.place_asking import PlaceAsking
from tests.remembering_passwords import StoreInMemory, no_store, store_in_memory
from tests.tls_server import TlsServer

NAME = "minutes_dialog"


@pytest.fixture
def store() -> Iterator[StoreInMemory]:
    with store_in_memory() as kept:
        yield kept


@pytest.fixture
def connecting(tmp_path: Path, store: StoreInMemory) -> Connecting:
    return at(tmp_path)


def at(folder: Path) -> Connecting:
    places = FileRecordPlaces(None, {}, folder / "machine.ini", folder / "data")
    return Connecting(places, OsPasswords(), "r.penny")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.add_widget(made)
    return made


@pytest.fixture
def shown(parent: QWidget, look: Look, background: Background, connecting: Connecting) -> ConnectionDialog:
    return show(parent, look, background, connecting)


def show(parent: QWidget, look: Look, background: Background, connecting: Connecting) -> ConnectionDialog:
    dialog = ConnectionDialog(look, background, connecting, parent)
    dialog.show()
    return dialog


def place_of(connecting: Connecting) -> str:
    place = connecting.place()
    assert place is not None
    return place.url


def test_enter_alone_begins_a_record_of_ones_own(
    qtbot: QtBot, shown: ConnectionDialog, connecting: Connecting, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    assert shown.ui.own_radio.isChecked()
    assert not shown.ui.file_edit.isVisible()
    assert not shown.ui.server_edit.isVisible()
    with qtbot.wait_signal(shown.chosen):
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert place_of(connecting) == connecting.own_file()


def test_a_file_that_colleagues_use_is_tried_before_it_is_kept(
    qtbot: QtBot, shown: ConnectionDialog, connecting: Connecting, sqlite_url: str
) -> None:
    shown.ui.file_radio.click()
    shown.ui.file_edit.setText("/absent/folder/minutes.sqlite")
    shown.ui.save_button.click()
    qtbot.wait_until(lambda: "does not exist" in shown.ui.result_label.text())
    assert connecting.place() is None
    shown.ui.file_edit.setText(connecting.file_place(sqlite_url))
    with qtbot.wait_signal(shown.chosen):
        shown.ui.save_button.click()
    assert place_of(connecting) == sqlite_url


def test_what_is_missing_is_said_beside_its_field(qtbot: QtBot, shown: ConnectionDialog) -> None:
    ui = shown.ui
    ui.server_radio.click()
    ui.port_edit.setText("many")
    ui.test_button.click()
    assert not ui.server_error_label.isHidden()
    assert not ui.database_error_label.isHidden()
    assert not ui.port_error_label.isHidden()
    assert ui.server_edit.accessibleDescription() == ui.server_error_label.text()
    ui.file_radio.click()
    ui.test_button.click()
    assert ui.file_error_label.text() == "Name the file, or choose it."


def test_a_server_that_is_not_there_is_a_sentence(
    qtbot: QtBot, shown: ConnectionDialog, connecting: Connecting
) -> None:
    ui = shown.ui
    ui.server_radio.click()
    ui.server_edit.setText("127.0.0.1")
    ui.port_edit.setText("1")
    ui.database_edit.setText("minutes")
    ui.test_button.click()
    qtbot.wait_until(lambda: "cannot be reached" in ui.result_label.text())
    assert connecting.place() is None
    assert ui.save_button.isEnabled()


def test_what_an_administrator_set_is_shown_and_only_tried(
    qtbot: QtBot,
    parent: QWidget,
    look: Look,
    background: Background,
    tmp_path: Path,
    sqlite_url: str,
    store: StoreInMemory,
) -> None:
    (tmp_path / "machine.ini").write_text(f"[record]\ndatabase = {sqlite_url}\n")
    dialog = show(parent, look, background, at(tmp_path))
    assert "set by this computer's settings" in dialog.ui.given_label.text()
    dialog.ui.test_button.click()
    qtbot.wait_until(lambda: "0 meetings" in dialog.ui.result_label.text())
    assert not dialog.ui.save_button.isEnabled()


def test_settings_that_cannot_be_read_are_told(
    parent: QWidget, look: Look, background: Background, tmp_path: Path, store: StoreInMemory
) -> None:
    (tmp_path / "machine.ini").write_text("nothing")
    dialog = show(parent, look, background, at(tmp_path))
    assert "does not say where the record is" in dialog.problem


def test_without_a_store_nothing_is_offered_to_be_remembered(
    parent: QWidget, look: Look, background: Background, tmp_path: Path
) -> None:
    with no_store():
        dialog = show(parent, look, background, at(tmp_path))
        dialog.ui.server_radio.click()
        assert not dialog.ui.remember_check.isEnabled()
        assert "no store" in dialog.ui.remember_label.text()


@pytest.fixture(scope="module")
def server(tls_server: TlsServer) -> TlsServer:
    for script in (
        server_script(NAME),
        login_script(NAME, Login("ada_d", Role.OFFICER, cleared=False)),
        "ALTER ROLE ada_d PASSWORD 'pass-word';",
    ):
        done = tls_server.psql(script)
        assert done.returncode == 0, done.stderr
    return tls_server


@pytest.fixture
def signed_out(server: TlsServer, connecting: Connecting) -> str:
    """The place that was chosen: a server that wants a password."""
    url = make_url(server.url("ada_d", "", NAME))._replace(password=None)
    connecting.choose(url.render_as_string(hide_password=False))
    return place_of(connecting)


def test_a_wrong_password_is_asked_for_again_and_the_right_one_is_remembered(
    qtbot: QtBot,
    look: Look,
    background: Background,
    window: MainWindow,
    connecting: Connecting,
    signed_out: str,
    store: StoreInMemory,
) -> None:
    dialog = SignInDialog(look, background, connecting, signed_out, window)
    dialog.show()
    assert dialog.ui.login_edit.text() == "ada_d"
    assert NAME in dialog.ui.place_label.text()
    dialog.ui.save_button.click()
    assert not dialog.ui.password_error_label.isHidden()
    dialog.ui.password_edit.setText("guess")
    dialog.ui.save_button.click()
    qtbot.wait_until(lambda: "did not accept" in dialog.problem)
    dialog.ui.password_edit.setText("pass-word")
    dialog.ui.remember_check.click()
    with qtbot.wait_signal(dialog.signed_in):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert list(store.kept.values()) == ["pass-word"]
    assert make_url(connecting.signed_in(signed_out)).password == "pass-word"


def test_the_window_asks_for_what_was_wanting(
    qtbot: QtBot, look: Look, background: Background, window: MainWindow, connecting: Connecting,
    signed_out: str,
) -> None:  # fmt: skip
    asking = PlaceAsking(look, background, lambda: connecting, window)
    asking.ask_about(PasswordWanted("The server asks for a password."))
    signing = window.findChild(SignInDialog)
    assert signing is not None
    signing.ui.place_button.click()
    choosing = window.findChild(ConnectionDialog)
    assert choosing is not None
    assert choosing.ui.server_radio.isChecked()
    assert choosing.ui.database_edit.text() == NAME
    choosing.reject()


def test_at_the_first_start_the_place_is_asked_for_and_then_tried_again(
    qtbot: QtBot, look: Look, background: Background, window: MainWindow, connecting: Connecting,
    tmp_path: Path,
) -> None:  # fmt: skip
    (tmp_path / "data").mkdir()
    asking = PlaceAsking(look, background, lambda: connecting, window)
    asking.ask_about(NothingChosen("Nobody has said yet where the record is."))
    choosing = window.findChild(ConnectionDialog)
    assert choosing is not None
    with qtbot.wait_signal(asking.answered):
        choosing.ui.save_button.click()


def test_signing_in_again_tells_the_address_that_bears_the_password(
    qtbot: QtBot, look: Look, background: Background, window: MainWindow, connecting: Connecting,
    signed_out: str,
) -> None:  # fmt: skip
    asking = PlaceAsking(look, background, lambda: connecting, window)
    asking.ask_about(PasswordWanted("The server did not accept login and password."))
    signing = window.findChild(SignInDialog)
    assert signing is not None
    signing.ui.password_edit.setText("pass-word")
    with qtbot.wait_signal(asking.signed_in) as told:
        signing.ui.save_button.click()
    assert told.args is not None
    assert make_url(told.args[0]).password == "pass-word"
    assert told.args[1] == "ada_d"


def test_where_the_choice_was_put_off_a_button_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    window.could_not_open(NothingChosen("Nobody has said yet where the record is.", "Choose its place."))
    assert (window.errors.act, window.errors.role) == ("Choose it…", "warn")
    window.could_not_open(PasswordWanted("The server db.example asks for a password."))
    assert (window.errors.act, window.errors.role) == ("Sign in…", "warn")
    window.could_not_open(DatabaseUnavailable("The server db.example cannot be reached."))
    assert (window.errors.act, window.errors.role) == ("Try again", "bad")
    with qtbot.wait_signal(window.try_again):
        window.errors.answered.emit()


def test_a_dialog_that_grows_near_the_foot_of_the_screen_stays_in_sight(shown: ConnectionDialog) -> None:
    room = shown.screen().availableGeometry()
    shown.move(room.left(), room.bottom() - shown.height())
    shown.ui.server_radio.setChecked(True)
    assert room.contains(shown.frameGeometry())


def test_for_a_file_that_was_chosen_all_fields_are_in_sight(
    parent: QWidget, look: Look, background: Background, tmp_path: Path
) -> None:
    connecting = at(tmp_path)
    connecting.choose(connecting.url_of_file(str(tmp_path / "shared.sqlite")))
    dialog = show(parent, look, background, connecting)
    scroll = dialog.ui.fields_scroll
    assert dialog.ui.file_radio.isChecked()
    assert scroll.verticalScrollBar().maximum() == 0
    assert dialog.ui.file_edit.visibleRegion().boundingRect().height() == dialog.ui.file_edit.height()
