"""Opens the window. It is painted and answers keys before the record is opened: the composition, and with it
storage, is loaded on a background lane."""

import gc
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from sefton_minutes.diagnosis.crash_reports import SUBFOLDER, CrashReports
from sefton_minutes.diagnosis.log import begin_log, end_log
from sefton_minutes.domain.errors import DatabaseUnavailable, MinutesError, PasswordWanted
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.leaving import open_folder
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.messages import CrashTold, log_qt_message
from sefton_minutes.ui.place_asking import PlaceAsking
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Services, Workplace
from sefton_minutes.ui.x_display import answers

if TYPE_CHECKING:
    from sefton_minutes.services.administration import Administration
    from sefton_minutes.services.connecting import Connecting
    from sefton_minutes.services.drafts import OfferedDraft

WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
ADVICE = "Start the program from a desktop session, or use its commands: sefton-minutes --help."
SHORTEST_MILLISECONDS = 1
AGAIN_MILLISECONDS = 10_000
# How long a background lane may hold the interpreter while the window waits for it, in seconds: a key enters
# Python a dozen times (decision 22).
SHORTEST_SECONDS = 0.0001


class NoDisplay(MinutesError):
    """There is no screen to open a window on."""


def check_display(environment: Mapping[str, str], platform: str = sys.platform) -> None:
    """Raises NoDisplay where Qt would abort: on Linux without X and Wayland, or with an X that does not
    answer."""
    asked = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    display = environment.get("DISPLAY", "")
    if not platform.startswith("linux") or asked in WITHOUT_DISPLAY or environment.get("WAYLAND_DISPLAY"):
        return
    if not display:
        raise NoDisplay("There is no display to open a window on.", ADVICE)
    if not answers(display):
        raise NoDisplay(f"The display {display} does not answer, so no window can be opened.", ADVICE)


@dataclass(frozen=True)
class Start:
    """How the record is opened; `outcome`: what there is to say, at the foot of the window, once it is
    open."""

    compose: Callable[[], Services]
    outcome: Callable[[], str] = str


def run(
    compose: Callable[[], Services], user_data: Path, connecting: "Callable[[], Connecting] | None" = None
) -> int:
    """Open the window on what `compose` gives, and stay until it is closed. `user_data`: the folder where the
    window remembers its look and where crash reports go. `connecting` is where the place of the record and
    passwords are asked for, None where there is no choice.

    Raises NoDisplay before anything of Qt is begun.
    """
    check_display(os.environ)
    sys.setswitchinterval(SHORTEST_SECONDS)
    log = begin_log(user_data, "window")
    qInstallMessageHandler(log_qt_message)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Sefton Minutes")
    app.setStyle("Fusion")
    start: Start | None = Start(compose)
    code = 0
    while start is not None:
        opening = Opening(app, start, user_data, connecting)
        opening.window.pages_shown.connect(_keep_what_is_loaded)
        opening.begin()
        code = app.exec()
        start = opening.after
        opening.end()
    end_log(log)
    return code


class GoingBack:
    """Composes the services once the record has gone back to a backup. That is tried once: where it fails,
    the record is as it was, and the next try opens it."""

    def __init__(self, services: Services, compose: Callable[[], Services], backup: Path) -> None:
        self._administration: Administration | None = services.administration
        self.compose = compose
        self._backup, self._said = backup, ""

    def outcome(self) -> str:
        """What was done, as a sentence."""
        return self._said

    def __call__(self) -> Services:
        """Raises MinutesError."""
        administration, self._administration = self._administration, None
        if administration is not None:
            done = administration.restore(self._backup, _nothing, _never)
            kept = f"; as it was before, it lies in {done.kept}" if done.kept else ""
            self._said = f"The record is that of the backup {self._backup.name}{kept}"
        return self.compose()


def _composer(start: Start) -> Callable[[], Services]:
    """How the services are composed without going back to a backup again."""
    return start.compose.compose if isinstance(start.compose, GoingBack) else start.compose


def _nothing(_done: int, _total: int, _what: str) -> None:
    """The window says that the record is being opened."""


def _never() -> bool:
    """Nobody can give it up half way."""
    return False


class Opening(QObject):
    """One run of the program: the window first, then the record, then the pages."""

    _signed_in = Signal()

    def __init__(
        self,
        app: QApplication,
        start: Start,
        user_data: Path,
        connecting: "Callable[[], Connecting] | None" = None,
    ) -> None:
        """`after`: how the record is opened next, when the window has closed to open another."""
        super().__init__(app)
        self._start = start
        self.after: Start | None = None
        self._services: Services | None = None
        state = WindowState(user_data / "window.ini")
        self.look = Look(app, state.theme, state.zoom)
        self.background = Background(self)
        self.window = MainWindow(self.look, self.background, state)
        self._state = state
        crashes = CrashTold(self)
        crashes.reported.connect(self.window.tell)
        CrashReports(user_data / SUBFOLDER, crashes.tell).install()
        self._user_data = user_data
        self.window.offer("problems", self._show_problems)
        self._refusal: MinutesError | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._compose)
        self.window.try_again.connect(self._try_again)
        self.window.restore_wanted.connect(self._go_back)
        self._asking: PlaceAsking | None = None
        if connecting is not None:
            self._asking = PlaceAsking(self.look, self.background, connecting, self.window)
            self._asking.answered.connect(self._open_place)
            self._asking.signed_in.connect(self._go_on)
            self.window.offer("record_place", self._asking.ask_place)

    def begin(self) -> None:
        """Show the window; the record is opened once it is painted."""
        self.window.appear()
        QTimer.singleShot(SHORTEST_MILLISECONDS, self, self._open_record)

    def end(self) -> None:
        """Wait for the last save and let go of the record."""
        self.background.close()
        if self._services is not None:
            self._services.close()
        self.window.deleteLater()

    def _open_record(self) -> None:
        self.window.opening()
        self._compose()

    def _compose(self) -> None:
        self._later.stop()
        job = partial(_composed, self._start.compose)
        self.background.latest("record", job, self._show_pages, self._say_not_open)

    def _say_not_open(self, error: MinutesError) -> None:
        self.window.could_not_open(error)
        is_away = isinstance(error, DatabaseUnavailable) and not isinstance(error, PasswordWanted)
        if is_away and not isinstance(self._start.compose, GoingBack):  # why that failed is to be read
            self._later.start(AGAIN_MILLISECONDS)
        if self._asking is not None:
            self._asking.ask_about(error)

    def _show_problems(self) -> None:
        """The folder in which reports and the log lie."""
        try:
            open_folder(self._user_data)
        except MinutesError as error:
            self._tell(error)

    def _try_again(self) -> None:
        if self._services is None:
            self._open_record()
        elif self._asking is not None and self._refusal is not None:
            self._asking.ask_about(self._refusal)

    def _ask_to_sign_in(self, error: MinutesError) -> None:
        """The server no longer takes the password. One goes on typing: the journal keeps it, and after
        signing in all that waits is saved."""
        self._refusal = error
        if self._asking is not None:
            self.window.errors.show_error(error, "Sign in again")

    def _go_on(self, url: str, login: str) -> None:
        """Whoever worked here has signed in again; for another login the record is opened anew."""
        if self._services is None or login != self._services.who:
            self._open_place()
            return
        self._refusal = None
        self._services.sign_in(url)
        self.window.errors.hide()
        self._signed_in.emit()

    def _open_place(self) -> None:
        """Another place was chosen, or the password given."""
        if self._services is None:
            self._open_record()
        else:
            self.after = Start(_composer(self._start))
            self.window.close()

    def _show_pages(self, services: Services) -> None:
        from sefton_minutes.ui.backups import ScheduledBackups  # noqa: PLC0415 (as below)
        from sefton_minutes.ui.database_advice import DatabaseAdvice  # noqa: PLC0415 (as below)
        from sefton_minutes.ui.following import Following  # noqa: PLC0415 (as below)
        from sefton_minutes.ui.page_list import make_pages  # noqa: PLC0415 (pages import services)

        self._services = services
        self.window.errors.hide()
        workplace = Workplace(services, self.background, self.look, self._state)
        self.window.open_with(make_pages(workplace))
        Following(workplace, self.window)
        workplace.acts.outage.sign_in_wanted.connect(self._ask_to_sign_in)
        self._signed_in.connect(workplace.acts.outage.retry)
        backups = ScheduledBackups(workplace, self.window)
        backups.told.connect(self.window.status_line.show_sentence)
        backups.troubled.connect(self.window.backup_notice.show_notice)
        self.window.record_changed.connect(backups.changed)
        if said := self._start.outcome():
            self.window.status_line.show_sentence(said)
        DatabaseAdvice(workplace, self.window.notice)
        self.background.latest("council", services.council.name, self._show_council, self._tell)
        offer = partial(self._offer_drafts, workplace)
        self.background.latest("drafts", services.drafts.offered, offer, self._tell)

    def _go_back(self, backup: Path) -> None:
        """The window closes, which saves what is typed; whoever runs the program goes on from there."""
        if self._services is not None:
            going_back = GoingBack(self._services, _composer(self._start), backup)
            self.after = Start(going_back, going_back.outcome)
            self.window.close()

    def _show_council(self, name: str) -> None:
        self.window.status_line.show_council(name)

    def _offer_drafts(self, workplace: Workplace, offered: "tuple[OfferedDraft, ...]") -> None:
        from sefton_minutes.ui.dialogs.recovered_drafts_dialog import (  # noqa: PLC0415 (as above)
            RecoveredDraftsDialog,
        )
        from sefton_minutes.ui.pages.meetings_page import MeetingsPage  # noqa: PLC0415 (as above)

        if offered:
            dialog = RecoveredDraftsDialog(workplace, offered, self.window)
            dialog.changes_made.connect(self.window.spread)
            page = self.window.page_named("meetings")
            if isinstance(page, MeetingsPage):
                dialog.conflicted.connect(page.work.auto_save.adopt)
                dialog.finished.connect(page.conflicts.decide)
            dialog.open()

    def _tell(self, error: MinutesError) -> None:
        self.window.tell(str(error))


def _keep_what_is_loaded() -> None:
    """What was loaded stays until the end, so the collector of garbage need not go through it again and
    again: each time every key and every search would wait for 60 ms (Python documentation, gc.freeze)."""
    gc.freeze()


def _composed(compose: Callable[[], Services]) -> Services:
    """The services, which listen to others before anything is read. The code of the pages is loaded with
    them: on the window's thread keys would wait for it."""
    services = compose()
    services.following.begin()
    from sefton_minutes.ui import backups, following, page_list  # noqa: F401, PLC0415 (pages import services)

    return services
