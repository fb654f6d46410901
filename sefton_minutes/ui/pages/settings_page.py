"""Settings: the council's name, the look of the window, where the record is, its backups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.rights_told import clearance_needed, role_needed
from sefton_minutes.domain.wording import clock_time
from sefton_minutes.ui.background import Progress
from sefton_minutes.ui.dialogs.about_dialog import AboutDialog
from sefton_minutes.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from sefton_minutes.ui.forms.ui_settings_page import Ui_SettingsPage
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.pages.backup_pane import BackupPane
from sefton_minutes.ui.requests import Changes, Kind
from sefton_minutes.ui.theme import LARGEST_ZOOM, SMALLEST_ZOOM, ThemeChoice
from sefton_minutes.ui.tips import plain_tip
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.workplace import Services, Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.rights import Rights
    from sefton_minutes.services.administration import DatabaseStatus

_THEMES = {
    ThemeChoice.LIGHT: "Light",
    ThemeChoice.DARK: "Dark",
    ThemeChoice.CONTRAST: "High contrast",
    ThemeChoice.SYSTEM: "As the computer",
}
_ZOOMS = tuple(percent / 100 for percent in (90, 100, 110, 125, 150, 175, 200))
_ON_ONE_COMPUTER = (
    "The file belongs on this computer, off network drives; an office of several computers is best served by"
    " the council’s database server."
)
_ON_A_SERVER = "The council’s server is backed up by whoever runs it"
_COPY_HERE = "; a copy for yourself can be made here"

Ask = Callable[[QWidget, str], str]


def ask_where(parent: QWidget, name: str) -> str:
    """Where to write the copy; "" when the officer thinks better of it."""
    return QFileDialog.getSaveFileName(parent, "Back up now", name)[0]


class SettingsPage(Page):
    """What is chosen holds at once; nothing waits for a button."""

    name = "settings"
    title = "Settings"
    icon_name = "settings"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None, *, ask: Ask = ask_where) -> None:
        super().__init__(workplace, parent)
        self._ask = ask
        self._council: str | None = None
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self.errors = ErrorBar(workplace.look)
        self.ui.outer_layout.insertWidget(0, self.errors)
        self.backups = BackupPane(workplace, self)
        self.ui.page_layout.insertWidget(self.ui.page_layout.indexOf(self.ui.about_head_label), self.backups)
        self._why_no_copy = _why_no_copy(workplace.services.rights)
        self.ui.backup_button.setEnabled(not self._why_no_copy)
        self.ui.backup_button.setToolTip(plain_tip(self._why_no_copy))
        self._offer_looks()
        self._connect()
        self._show_look()

    def shown(self) -> None:
        council = self.workplace.services.council
        administration = self.workplace.services.administration
        self.workplace.background.latest("settings: council", council.name, self._show_council, self._fail)
        self.workplace.background.latest(
            "settings: database", administration.status, self._show_database, self._fail
        )
        self.backups.show_schedule()

    def leaving(self) -> None:
        self._keep_council()

    def changed(self, changes: Changes) -> None:
        if Kind.COUNCIL in changes and self.isVisible():
            self.shown()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        buttons = {
            "back_up": self.ui.backup_button,
            "restore_backup": self.backups.ui.restore_button,
            "check_record": self.backups.ui.check_button,
        }
        return {name: button.click for name, button in buttons.items() if button.isEnabled()}

    def panes(self) -> Sequence[QWidget]:
        return (self.ui.council_edit, self.ui.theme_combo, self.ui.backup_button, self.backups.ui.when_combo)

    def _offer_looks(self) -> None:
        for theme, words in _THEMES.items():
            self.ui.theme_combo.addItem(words, theme)
        for zoom in _ZOOMS:
            if SMALLEST_ZOOM <= zoom <= LARGEST_ZOOM:
                self.ui.size_combo.addItem(f"{zoom:.0%}", zoom)

    def _connect(self) -> None:
        ui, look = self.ui, self.workplace.look
        ui.council_edit.editingFinished.connect(self._keep_council)
        ui.theme_combo.activated.connect(self._choose_theme)
        ui.size_combo.activated.connect(self._choose_size)
        ui.backup_button.clicked.connect(self._back_up)
        ui.about_button.clicked.connect(self._show_about)
        ui.keys_button.clicked.connect(self._show_keys)
        look.changed.connect(self._show_look)
        self.backups.failed.connect(self._fail)
        self.backups.status.connect(self.status)
        self.backups.changes_made.connect(self.changes_made)
        self.backups.restore_wanted.connect(self.restore_wanted)

    @Slot()
    def _show_look(self) -> None:
        ui, look = self.ui, self.workplace.look
        ui.theme_combo.setCurrentIndex(ui.theme_combo.findData(look.choice))
        nearest = min(range(len(_ZOOMS)), key=lambda at: abs(_ZOOMS[at] - look.zoom))
        with QSignalBlocker(ui.size_combo):
            ui.size_combo.setCurrentIndex(nearest)

    def _show_database(self, status: DatabaseStatus) -> None:
        self.ui.database_edit.setText(f"{status.kind}: {status.place}")
        self.ui.database_edit.setCursorPosition(0)
        counts = f"{status.meetings:,} meetings, {status.items:,} items. "
        on_server = status.kind != "SQLite"
        self.backups.show_kind(is_file=not on_server)
        by_whom = f"{_ON_A_SERVER}{'' if self._why_no_copy else _COPY_HERE}."
        self.ui.database_note_label.setText(counts + (by_whom if on_server else _ON_ONE_COMPUTER))

    def _show_council(self, name: str) -> None:
        self._council = name
        if not self.ui.council_edit.isModified():
            self.ui.council_edit.setText(name)

    @Slot()
    def _keep_council(self) -> None:
        name = " ".join(self.ui.council_edit.text().split())
        if self._council is not None and name != self._council:
            self._council = name
            self.ui.council_edit.setModified(False)
            job = partial(self.workplace.services.council.set_name, name)
            self.workplace.background.save(job, self._note_council, self._fail)

    def _note_council(self, changes: Changes) -> None:
        self.changes_made.emit(changes)
        self.status.emit("The council’s name was kept")

    @Slot()
    def _choose_theme(self) -> None:
        self.workplace.look.choose(ThemeChoice(self.ui.theme_combo.currentData()))

    @Slot()
    def _choose_size(self) -> None:
        self.workplace.look.zoom_to(float(self.ui.size_combo.currentData()))

    @Slot()
    def _back_up(self) -> None:
        now = datetime.now().astimezone()
        place = self._ask(self, f"Sefton Minutes {now:%Y-%m-%d %H.%M}.sqlite")
        if place:
            self.errors.hide()
            self.ui.backup_button.setEnabled(False)
            self.ui.backup_label.setText("Copying…")
            job = partial(_back_up, self.workplace.services, Path(place))
            self.workplace.background.long(job, self._note_backup, self._fail_backup, self._note_progress)

    def _note_backup(self, file: Path) -> None:
        now = datetime.now().astimezone()
        self.ui.backup_button.setEnabled(True)
        self.ui.backup_label.setText(f"Copied to {file} at {clock_time(now.time())}")

    def _note_progress(self, _done: int, _total: int, what: str) -> None:
        self.status.emit(what)

    def _fail_backup(self, error: MinutesError) -> None:
        self.ui.backup_button.setEnabled(True)
        self.ui.backup_label.setText("")
        self._fail(error)

    def _fail(self, error: MinutesError) -> None:
        self.errors.show_error(error)

    @Slot()
    def _show_about(self) -> None:
        AboutDialog(self).open()

    @Slot()
    def _show_keys(self) -> None:
        ShortcutsDialog(self).open()


def _why_no_copy(rights: Rights) -> str:
    """A copy holds restricted text. What can only be read can be copied all the same."""
    refused = role_needed(replace(rights, only_reads=""), Role.ADMINISTRATOR) or clearance_needed(rights)
    return refused[0] if refused else ""


def _back_up(services: Services, file: Path, progress: Progress, cancelled: Callable[[], bool]) -> Path:
    services.administration.backup(file, progress, cancelled)
    return file
