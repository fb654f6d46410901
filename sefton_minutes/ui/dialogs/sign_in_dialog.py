"""Login and password for the council's server, asked when the server wants them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.dialog_room import give_room
from sefton_minutes.ui.dialogs.faults import Faults
from sefton_minutes.ui.dialogs.telling_dialog import TellingDialog
from sefton_minutes.ui.forms.ui_sign_in_dialog import Ui_SignInDialog
from sefton_minutes.ui.look import Look

if TYPE_CHECKING:
    from sefton_minutes.services.connecting import Connecting, Trial

WIDTH = 420
"""Pixels, in type of usual size."""


class SignInDialog(TellingDialog):
    """`signed_in` when the server let the officer in; `place_wanted` when it is another place that is
    wanted."""

    signed_in = Signal()
    place_wanted = Signal()

    def __init__(
        self,
        look: Look,
        background: Background,
        connecting: Connecting,
        url: str,
        parent: QWidget | None = None,
    ) -> None:
        """`url` is the address of the record, without password."""
        super().__init__(look, parent)
        self._background, self._connecting, self._url = background, connecting, url
        self.ui = Ui_SignInDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._put_bar(ui.dialog_layout)
        self._faults = Faults(
            {ui.login_edit: ui.login_error_label, ui.password_edit: ui.password_error_label}
        )
        self._faults.clear()
        place = connecting.server_place(url)
        where = f"{place.database} on {place.server}" if place else url
        ui.place_label.setText(f"The record is in {where}.")
        ui.login_edit.setText(connecting.login_at(url))
        ui.remember_label.setText(connecting.cannot_remember)
        ui.remember_label.setVisible(bool(connecting.cannot_remember))
        ui.remember_check.setEnabled(not connecting.cannot_remember)
        ui.save_button.clicked.connect(self._sign_in)
        ui.cancel_button.clicked.connect(self.reject)
        ui.place_button.clicked.connect(self._want_place)
        ui.password_edit.setFocus()
        self._make_room()

    @Slot()
    def _sign_in(self) -> None:
        ui = self.ui
        self._faults.clear()
        self._error_bar.hide()
        login, password = ui.login_edit.text().strip(), ui.password_edit.text()
        if not login:
            self._faults.add(ui.login_edit, "Type the login that you were given for the server.")
        if not password:
            self._faults.add(ui.password_edit, "Type the password.")
        if self._faults:
            self._make_room()
            self._faults.focus_first()
            return
        ui.save_button.setEnabled(False)
        url = self._connecting.with_login(self._url, login)
        job = partial(self._connecting.try_out, url, password)
        done = partial(self._take_trial, url, login, password)
        self._background.latest("sign in", job, done, self._fail)

    def _take_trial(self, url: str, login: str, password: str, trial: Trial) -> None:
        self.ui.save_button.setEnabled(True)
        if not trial.is_good:
            self._error_bar.say(" ".join(trial.sentences))
            self._make_room()
            self.ui.password_edit.setFocus()
            self.ui.password_edit.selectAll()
            return
        try:
            self._connecting.sign_in(url, login, password, remember=self.ui.remember_check.isChecked())
        except MinutesError as error:
            self._fail(error)
            return
        self.signed_in.emit()
        self.accept()

    @Slot()
    def _want_place(self) -> None:
        self.place_wanted.emit()
        self.reject()

    def _fail(self, error: MinutesError) -> None:
        self.ui.save_button.setEnabled(True)
        self._error_bar.show_error(error)
        self._make_room()

    def _make_room(self) -> None:
        give_room(self, self._look, WIDTH, 0)
