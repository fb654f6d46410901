"""Where the record is: asked at the first start, and whenever the officer wants another place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.record_place import ServerPlace
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.dialog_room import bring_into_sight
from sefton_minutes.ui.dialogs.faults import Faults
from sefton_minutes.ui.dialogs.telling_dialog import TellingDialog
from sefton_minutes.ui.forms.ui_connection_dialog import Ui_ConnectionDialog
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.labels import set_role

if TYPE_CHECKING:
    from sefton_minutes.services.connecting import Connecting, Trial

Ask = Callable[[QWidget, str], str]
HIGHEST_PORT = 65_535
WIDTH, FRAME = 520, 48
"""Pixels: of the dialog in type of usual size, and of what the system draws around a window."""

WELCOME = (
    "Welcome. Where shall the record of your council be kept? Enter begins it on this computer; it can move"
    " to a server later.\nTo try the sample council first, cancel this and run “sefton-minutes demo”."
)


def ask_file(parent: QWidget, name: str) -> str:
    """Which file, that is there or is to be begun; "" when the officer thinks better of it."""
    options = QFileDialog.Option.DontConfirmOverwrite
    return QFileDialog.getSaveFileName(parent, "The file of the record", name, options=options)[0]


class ConnectionDialog(TellingDialog):
    """Tries a connection out and says in sentences what was found. `chosen` when the place was kept. A place
    that an administrator set can be tried, not changed."""

    chosen = Signal()

    def __init__(
        self,
        look: Look,
        background: Background,
        connecting: Connecting,
        parent: QWidget | None = None,
        *,
        ask: Ask = ask_file,
    ) -> None:
        super().__init__(look, parent)
        self._background, self._connecting, self._ask = background, connecting, ask
        self.ui = Ui_ConnectionDialog()
        self.ui.setupUi(self)
        self._put_bar(self.ui.dialog_layout)
        self._is_made = False
        self._labels: dict[QLineEdit, QLabel] = {
            self.ui.file_edit: self.ui.file_error_label,
            self.ui.server_edit: self.ui.server_error_label,
            self.ui.port_edit: self.ui.port_error_label,
            self.ui.database_edit: self.ui.database_error_label,
            self.ui.login_edit: self.ui.login_error_label,
            self.ui.password_edit: self.ui.password_error_label,
        }
        self._faults = Faults(dict(self._labels.items()))
        self._faults.clear()
        self._fill_in()
        self._connect()
        self._is_made = True
        self._follow_choice()

    def showEvent(self, event: QShowEvent) -> None:
        """What it needs is known when it has its type."""
        super().showEvent(event)
        self._make_room()

    def _fill_in(self) -> None:
        ui = self.ui
        ui.port_edit.setPlaceholderText("5432")
        ui.remember_label.setText(self._connecting.cannot_remember)
        ui.remember_label.setVisible(bool(self._connecting.cannot_remember))
        ui.remember_check.setEnabled(not self._connecting.cannot_remember)
        ui.given_label.hide()
        try:
            self._show_place()
        except MinutesError as error:
            ui.own_radio.setChecked(True)
            self._error_bar.show_error(error)

    def _show_place(self) -> None:
        ui, place = self.ui, self._connecting.place()
        ui.welcome_label.setText(WELCOME)
        ui.welcome_label.setVisible(place is None)
        url = place.url if place else self._connecting.own_file()
        server = self._connecting.server_place(url)
        ui.login_edit.setText(server.login if server else self._connecting.own_login)
        if server is not None:
            ui.server_radio.setChecked(True)
            ui.server_edit.setText(server.server)
            ui.port_edit.setText(str(server.port or ""))
            ui.database_edit.setText(server.database)
            ui.authority_edit.setText(server.authority)
        elif url == self._connecting.own_file():
            ui.own_radio.setChecked(True)
        else:
            ui.file_radio.setChecked(True)
            ui.file_edit.setText(self._connecting.file_place(url))
        if place is not None and not place.is_the_officers:
            ui.given_label.setText(f"The place is set by {place.source}, so it cannot be changed here.")
            ui.given_label.show()
            ui.save_button.setEnabled(False)

    def _connect(self) -> None:
        ui = self.ui
        for radio in (ui.own_radio, ui.file_radio, ui.server_radio):
            radio.toggled.connect(self._follow_choice)
        for field in (*self._labels, ui.authority_edit):
            field.textEdited.connect(self._forget_trial)
        ui.browse_button.clicked.connect(self._browse)
        ui.authority_button.clicked.connect(self._browse_authority)
        ui.test_button.clicked.connect(self._test)
        ui.save_button.clicked.connect(self._keep)
        ui.cancel_button.clicked.connect(self.reject)

    @Slot()
    def _follow_choice(self) -> None:
        ui = self.ui
        ui.file_part.setVisible(ui.file_radio.isChecked())
        on_server = ui.server_radio.isChecked()
        ui.server_part.setVisible(on_server)
        ui.remember_check.setEnabled(on_server and not self._connecting.cannot_remember)
        self._forget_trial()
        self._make_room()

    @Slot()
    def _forget_trial(self) -> None:
        self.ui.result_label.clear()

    def _make_room(self) -> None:
        """As high as all that is said needs, as far as the screen goes; what is beyond is scrolled to."""
        if not self._is_made:
            return
        ui, room = self.ui, self.screen().availableSize()
        wide = min(self._look.px(WIDTH), room.width() - FRAME)
        ui.fields_layout.activate()
        margins = ui.dialog_layout.contentsMargins()
        inner = wide - margins.left() - margins.right()
        least = max(ui.dialog_layout.minimumHeightForWidth(wide), ui.dialog_layout.minimumSize().height())
        around = least - ui.fields_scroll.minimumSizeHint().height()
        layout = ui.fields_layout
        breaks = layout.hasHeightForWidth()  # only while a label that breaks its lines is shown
        fields = layout.totalHeightForWidth(inner) if breaks else layout.totalSizeHint().height()
        self.setMinimumWidth(wide)
        self.resize(wide, min(around + fields, room.height() - FRAME))
        bring_into_sight(self)

    @Slot()
    def _browse(self) -> None:
        if file := self._ask(self, self.ui.file_edit.text() or "minutes.sqlite"):
            self.ui.file_edit.setText(file)
            self._forget_trial()

    @Slot()
    def _browse_authority(self) -> None:
        if file := QFileDialog.getOpenFileName(self, "The certificate of the server’s authority")[0]:
            self.ui.authority_edit.setText(file)
            self._forget_trial()

    def _url(self) -> str:
        """The address of what is chosen; "" after saying which field is wrong."""
        ui = self.ui
        self._faults.clear()
        self._error_bar.hide()
        if ui.own_radio.isChecked():
            return self._connecting.own_file()
        if ui.file_radio.isChecked():
            path = ui.file_edit.text().strip()
            if not path:
                self._faults.add(ui.file_edit, "Name the file, or choose it.")
            url = self._connecting.url_of_file(path)
        else:
            url = self._server_url()
        self._make_room()
        if self._faults:
            self._faults.focus_first()
            return ""
        return url

    def _server_url(self) -> str:
        ui = self.ui
        server, database, port = (
            field.text().strip() for field in (ui.server_edit, ui.database_edit, ui.port_edit)
        )
        if not server:
            self._faults.add(ui.server_edit, "Type the server’s full name, such as minutes.example.gov.uk.")
        if not database:
            self._faults.add(ui.database_edit, "Type the name of the database.")
        if port and not (port.isdecimal() and 0 < int(port) <= HIGHEST_PORT):
            self._faults.add(ui.port_edit, "A number, or nothing.")
            port = ""
        login, authority = ui.login_edit.text().strip(), ui.authority_edit.text().strip()
        return self._connecting.url_of(ServerPlace(server, database, login, int(port or 0), authority))

    @Slot()
    def _test(self) -> None:
        if url := self._url():
            self._try_out(url, self._show_trial)

    @Slot()
    def _keep(self) -> None:
        if url := self._url():
            self._try_out(url, partial(self._keep_if_good, url))

    def _try_out(self, url: str, done: Callable[[Trial], None]) -> None:
        self._set_busy(busy=True)
        set_role(self.ui.result_label, "muted")
        self.ui.result_label.setText("Connecting…")
        job = partial(self._connecting.try_out, url, self.ui.password_edit.text())
        self._background.latest("connection", job, done, self._fail)

    def _show_trial(self, trial: Trial) -> None:
        self._set_busy(busy=False)
        set_role(self.ui.result_label, "" if trial.is_good else "bad")
        self.ui.result_label.setText("\n".join(trial.sentences))
        self._make_room()
        self.ui.fields_scroll.ensureWidgetVisible(self.ui.result_label)
        if trial.wants_password:
            self.ui.password_edit.setFocus()
            self.ui.password_edit.selectAll()

    def _keep_if_good(self, url: str, trial: Trial) -> None:
        self._show_trial(trial)
        if not trial.is_good:
            return
        try:
            self._remember(url)
            self._connecting.choose(url)
        except MinutesError as error:
            self._fail(error)
            return
        self.chosen.emit()
        self.accept()

    def _remember(self, url: str) -> None:
        password = self.ui.password_edit.text()
        if password and self.ui.server_radio.isChecked():
            remember = self.ui.remember_check.isChecked()
            self._connecting.sign_in(url, self._connecting.login_at(url), password, remember=remember)

    def _set_busy(self, *, busy: bool) -> None:
        self.ui.test_button.setEnabled(not busy)
        self.ui.save_button.setEnabled(not busy and self.ui.given_label.isHidden())

    def _fail(self, error: MinutesError) -> None:
        self._set_busy(busy=False)
        self.ui.result_label.clear()
        self._error_bar.show_error(error)
        self._make_room()
