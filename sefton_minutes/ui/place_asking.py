"""Asking where the record is, and signing in: when the record could not be opened for want of either, and
when the officer wants another place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.errors import MinutesError, NothingChosen, PasswordWanted
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sefton_minutes.services.connecting import Connecting


class PlaceAsking(QObject):
    """`answered` when the record can be tried again, at the place that was given; `signed_in(url, login)`
    when the server took a password, with the address that bears it."""

    answered = Signal()
    signed_in = Signal(str, str)

    def __init__(
        self, look: Look, background: Background, connecting: Callable[[], Connecting], window: QWidget
    ) -> None:
        """`connecting` loads storage: it is called when something is asked, and no sooner."""
        super().__init__(window)
        self._look, self._background = look, background
        self._connecting, self._window = connecting, window

    def ask_about(self, error: MinutesError) -> None:
        """Ask for what was wanting, if it was the place or a password."""
        if isinstance(error, NothingChosen):
            self.ask_place()
        elif isinstance(error, PasswordWanted):
            self._ask_password()

    def ask_place(self) -> None:
        """Where the record is to be."""
        from sefton_minutes.ui.dialogs.connection_dialog import (  # noqa: PLC0415 (not before it is wanted)
            ConnectionDialog,
        )

        dialog = ConnectionDialog(self._look, self._background, self._connecting(), self._window)
        dialog.chosen.connect(self.answered)
        dialog.open()

    def _ask_password(self) -> None:
        from sefton_minutes.ui.dialogs.sign_in_dialog import SignInDialog  # noqa: PLC0415 (as above)

        connecting = self._connecting()
        place = connecting.place()
        if place is not None:
            dialog = SignInDialog(self._look, self._background, connecting, place.url, self._window)
            dialog.signed_in.connect(partial(self._tell_signed_in, connecting, place.url))
            dialog.place_wanted.connect(self.ask_place)
            dialog.open()

    def _tell_signed_in(self, connecting: Connecting, url: str) -> None:
        self.signed_in.emit(connecting.signed_in(url), connecting.login_at(url))
