"""The one window: menu line, rail, the page in front, status line. It knows the pages by what `page.Page`
says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QMainWindow, QPushButton

from sefton_minutes.domain.errors import MinutesError, NothingChosen, PasswordWanted
from sefton_minutes.ui.acts_in_order import ActsInOrder
from sefton_minutes.ui.allowed import allowed, close_writing_parts, refusals
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.editing import context_menu_command, editing_commands
from sefton_minutes.ui.everywhere import whole_record_commands
from sefton_minutes.ui.file_drop import FileDrop, are_many
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.menu_commands import Handlers, MenuCommands
from sefton_minutes.ui.messages import confirm
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.page_stack import HOME, PageStack
from sefton_minutes.ui.palette_opener import PaletteOpener
from sefton_minutes.ui.panels.menu_line import MenuLine
from sefton_minutes.ui.panels.rail import Rail
from sefton_minutes.ui.panels.status_line import StatusLine
from sefton_minutes.ui.program_commands import program_commands
from sefton_minutes.ui.search_from_anywhere import SearchFromAnywhere
from sefton_minutes.ui.widgets.error_bar import ErrorBar
from sefton_minutes.ui.widgets.labels import label
from sefton_minutes.ui.widgets.layout import column, line, pane, row
from sefton_minutes.ui.widgets.notice_bar import NoticeBar
from sefton_minutes.ui.window_state import WindowState

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes

NAME = "Sefton Minutes"
USUAL_SIZE = QSize(1600, 1000)
OPEN_FOR_READING = "Open for reading"


class MainWindow(QMainWindow):
    """Empty until `open_with` gives it its pages. `try_again` is asked for when the record could not be
    opened; `pages_shown` comes when the pages are there; `record_changed(Changes)` when something of it
    was changed, here or elsewhere; `restore_wanted(Path)` when the record shall be closed and go back to a
    backup."""

    try_again = Signal()
    pages_shown = Signal()
    restore_wanted = Signal(object)
    record_changed = Signal(object)

    def __init__(self, look: Look, background: Background, state: WindowState) -> None:
        super().__init__()
        self.look, self.background, self.state = look, background, state
        self._closing = False
        self._refused: Mapping[str, str] = {}
        self._may_write = True
        self._build()
        self._palette = PaletteOpener(look, background, state, self)
        self._search = SearchFromAnywhere(self.menu_line.search, self._stack, state)
        self._own = self._own_commands()
        self._refresh_commands()
        self._stack.page_left.connect(self._forget_what_was_said)
        self._stack.turned.connect(self._mark_in_rail)
        self._stack.arrived.connect(self._refresh_commands)
        FileDrop(self).dropped.connect(self._take_dropped)
        self.errors.answered.connect(self.try_again)
        self.status_line.save_wanted.connect(self._commands.action("save").trigger)
        self.status_line.place_wanted.connect(self.go)
        look.changed.connect(self._keep_look)
        background.saved_all.connect(self._close_when_saved)
        QApplication.instance().focusChanged.connect(self._refresh_commands)  # type: ignore[union-attr]

    def open_with(self, pages: Sequence[Page]) -> None:
        """Take the pages and show the first."""
        for page in pages:
            self._stack.add(page)
            page.status.connect(self.status_line.show_sentence)
            page.record_state.connect(self.status_line.show_record)
            page.restore_wanted.connect(self.restore_wanted)
            page.changes_made.connect(self.spread)
            page.commands_changed.connect(self._refresh_commands)
            page.files_for.connect(self._give_files)
            page.words_asked.connect(self.menu_line.search.setText)
            page.waiting.connect(partial(self._rail.show_waiting, page.name))
            for button in page.findChildren(QPushButton):
                button.setAutoDefault(True)  # Enter presses it, as in a dialog
        self._hold_to_rights(pages)
        self._rail.show_pages(pages)
        self.status_line.show_record("All saved" if self._may_write else OPEN_FOR_READING, "good")
        self.go(HOME)
        self._search.catch_up()
        self.pages_shown.emit()

    def _hold_to_rights(self, pages: Sequence[Page]) -> None:
        """What whoever works here may not do is grey."""
        for page in pages:
            rights = page.workplace.services.rights
            self._refused, self._may_write = refusals(rights), rights.may_write
            close_writing_parts(page, rights)
        self._commands.refuse(self._refused)

    def offer(self, command: str, act: Callable[[], None]) -> None:
        """The officer may give this command, whatever page is in front."""
        self._own[command] = act
        self._refresh_commands()

    def appear(self) -> None:
        """Show the window as it was last. The first time it fills a screen that has no room around it."""
        known = self.restoreGeometry(self.state.bytes("window/geometry"))
        room = self.screen().availableSize()
        is_roomy = room.width() > USUAL_SIZE.width() and room.height() > USUAL_SIZE.height()
        if known or is_roomy:
            self.show()
        else:
            self.showMaximized()

    def could_not_open(self, error: MinutesError) -> None:
        """The record cannot be opened: say why, and offer to try again."""
        self._opening.setText("The record is not open.")
        if isinstance(error, NothingChosen | PasswordWanted):  # as at every first start, or at each
            act = "Choose it…" if isinstance(error, NothingChosen) else "Sign in…"
            self.errors.say(str(error), act, "warn")
        else:
            self.errors.show_error(error, "Try again")

    def opening(self) -> None:
        """The record is being opened."""
        self._opening.setText("Opening the record…")
        self.errors.hide()

    def tell(self, sentence: str) -> None:
        """Say something that went wrong in no pane in particular."""
        self.errors.say(sentence)

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._stack.front

    def page_named(self, name: str) -> Page:
        """A page by name; raises KeyError when there is none."""
        return self._stack.pages[name]

    def go(self, name: str) -> None:
        """Bring a page to the front."""
        self._stack.go(name)

    def open_minute(self, meeting_id: int, item_id: int, offset: int) -> None:
        """Open a meeting at an item and at a place in its minute."""
        self._stack.open_minute(meeting_id, item_id, offset)

    def spread(self, changes: Changes) -> None:
        """Tell every page what was changed."""
        for page in self._stack.pages.values():
            page.changed(changes)
        self.record_changed.emit(changes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed is saved first, and the window closes when that is done. Where it cannot be saved it
        closes too: the journal keeps it, and the next start offers it. Only where other acts wait for a
        database that is away is it asked, since they would be lost."""
        if self.page is not None and not self._closing:
            if not self._may_lose(self.page.workplace.acts):
                event.ignore()
                return
            self.page.leaving()
            self.background.hurry()
        if self.background.is_saving:
            self._closing = True
            event.ignore()
            return
        self.state.keep("window/geometry", self.saveGeometry())
        super().closeEvent(event)

    def _may_lose(self, acts: ActsInOrder) -> bool:
        count = acts.count if acts.outage.since else 0
        if not count:
            return True
        what = "One thing that you did waits" if count == 1 else f"{count} things that you did wait"
        question = f"{what} for the database and will be lost if you close now. What you typed is kept."
        return confirm(self, question, "Close and lose it" if count == 1 else "Close and lose them", "Stay")

    def _build(self) -> None:
        self.setWindowTitle(NAME)
        self.setMinimumSize(1024, 640)
        self.menu_line = MenuLine(self.look)
        self._commands = MenuCommands(self, self.menu_line.menus, self.look)
        self._commands.menu_opens.connect(self._refresh_commands)
        self._rail = Rail(self.look)
        self._stack = PageStack()
        self.errors = ErrorBar(self.look)
        self.notice = NoticeBar(self.look)
        self.backup_notice = NoticeBar(self.look, "backups")
        self.status_line = StatusLine(self.look, self.background)
        self._opening: QLabel = label("Opening the record…", "title", "muted")
        self._stack.addWidget(pane("window", column(None, row(None, self._opening, None), None)))
        middle = row(
            self._rail,
            line(upright=True),
            column(self.notice, self.backup_notice, self.errors, self._stack, spacing=0),
            spacing=0,
        )
        body: QFrame = pane("window")
        body.setLayout(column(self.menu_line, line(), middle, line(), self.status_line, spacing=0))
        self.setCentralWidget(body)
        self.resize(USUAL_SIZE.boundedTo(self.screen().availableSize()))

    def _own_commands(self) -> dict[str, Callable[[], None]]:
        places = ("meetings", "actions", "search", "registers", "settings", "doubtful")
        own: dict[str, Callable[[], None]] = {f"go_{place}": partial(self.go, place) for place in places}
        return own | {
            "import_page": partial(self.go, "import"),
            "bring_in": partial(self.go, "bringing"),
            "next_pane": partial(self._stack.go_round, 1),
            "previous_pane": partial(self._stack.go_round, -1),
            "search_all": self._search.start,
            "palette": self._open_palette,
            "close_window": self._close_window,
            **program_commands(self.look, self),
        }

    def _refresh_commands(self, *_ignored: object) -> None:
        self._commands.obey(self._possible())
        if self.page is not None:
            self.setWindowTitle(f"{self.page.heading()} – {NAME}")

    def _possible(self) -> Handlers:
        pages = self._stack.pages
        possible = {name: act for name, act in self._own.items() if pages or not _wants_pages(name)}
        possible |= self._stack.commands() | self._search.commands()
        if HOME in pages and self.page is not pages[HOME]:
            possible["new_meeting"] = self._new_meeting_from_elsewhere
            possible["go_to_minute"] = self._go_to_minute_from_elsewhere
        if self.page is not None:
            possible |= whole_record_commands(self.page) | dict(self.page.commands())
        focus = QApplication.focusWidget()
        return allowed(possible | editing_commands(focus) | context_menu_command(focus), self._refused)

    def _forget_what_was_said(self) -> None:
        """It was said of the page that is left."""
        self.status_line.show_sentence("")

    def _mark_in_rail(self, page: Page) -> None:
        self._rail.mark(page.name if page.in_rail else HOME)

    def _new_meeting_from_elsewhere(self) -> None:
        self.go(HOME)
        self.page_named(HOME).commands()["new_meeting"]()

    def _go_to_minute_from_elsewhere(self) -> None:
        self.page_named(HOME).commands()["go_to_minute"]()

    def _take_dropped(self, files: Sequence[Path]) -> None:
        self._give_files("bringing" if are_many(files) else "import", files)

    def _give_files(self, name: str, files: Sequence[Path]) -> None:
        if reason := self._refused.get("import_page"):
            self.tell(reason)
        elif name in self._stack.pages and files:
            self.page_named(name).import_files(files)
            self.go(name)

    def _keep_look(self) -> None:
        self.state.keep_look(self.look.choice, self.look.zoom)

    def _close_window(self) -> None:
        self.close()

    def _close_when_saved(self) -> None:
        if self._closing:
            self.close()

    def _open_palette(self) -> None:
        self._palette.open(self._possible(), self._stack.pages.values(), self._refused)


def _wants_pages(command: str) -> bool:
    return command.startswith("go_") or command in ("import_page", "bring_in")
