"""A page: one place of the rail, or a screen opened by a command (import). How a page is plugged in:

- it is made as `SomePage(workplace, parent)` and named in `page_list.py`, with `name`, `title` and
  `icon_name` (and `short_title` where the rail has no room for the title); `in_rail` False keeps it off the
  rail: it is opened by `go_to(name)` and ends with `left`;
- `shown()` is called each time it comes to the front, `leaving()` before another page or the end: save then;
- `changed(changes)` is called with what any page has done; what a page does itself it tells by
  `changes_made`;
- `commands()` says which commands of `commands.COMMANDS` it can carry out now; `commands_changed` when that
  alters;
- `panes()` are the places F6 goes round.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.ui.destinations import Destination, KeptPlace


class Page(QWidget):
    """Base of all pages. Signals: `open_minute(meeting_id, item_id, offset)` (item 0: the meeting; offset: a
    character of the minute text); `status(sentence)` for the status line; `changes_made(Changes)`;
    `left()` goes back where the officer was; `go_to(page name)`; `files_for(page name, paths)` hands files
    over to another page and goes there; `record_state(words, role)` says at the foot how the record stands;
    `waiting(number)` is shown on the rail: so much waits here for the officer; `words_asked(words)` puts
    other words into the search box; `restore_wanted(Path)` closes the record, goes back to a backup, and
    opens it again."""

    open_minute = Signal(int, int, int)
    status = Signal(str)
    changes_made = Signal(object)
    commands_changed = Signal()
    left = Signal()
    go_to = Signal(str)
    files_for = Signal(str, list)
    waiting = Signal(int)
    words_asked = Signal(str)
    record_state = Signal(str, str)
    restore_wanted = Signal(object)

    name = ""
    title = ""
    short_title = ""
    icon_name = ""
    in_rail = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.setAccessibleName(self.title)

    def heading(self) -> str:
        """What the page shows now, for the title of the window and so for the computer's list of windows."""
        return self.title

    def shown(self) -> None:
        """The page has come to the front."""

    def leaving(self) -> None:
        """Another page comes to the front, or the program ends."""

    def changed(self, changes: Changes) -> None:
        """Something was changed, here or on another page."""

    def open_at(self, meeting_id: int, item_id: int, offset: int) -> None:
        """Open a meeting at an item (the meetings page)."""

    def whereabouts(self) -> tuple[int, int, int]:
        """The meeting, the item and the character of its minute where the officer is (the meetings page);
        0, 0 and -1 for none."""
        return 0, 0, -1

    def asked(self, words: str) -> None:
        """The search box of the menu line was asked for these words (the search page)."""

    def open_chosen(self) -> None:
        """Enter was pressed in the search box (the search page)."""

    def import_files(self, files: Sequence[Path]) -> None:
        """Files were dropped on the window, or handed over (the pages of import and of old minutes)."""

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """The commands that can be given now, by name."""
        return {}

    def destinations(self) -> Sequence[Destination]:
        """Where the palette can go on this page, as far as the page knows by itself."""
        return ()

    def kept_destinations(self) -> Sequence[KeptPlace]:
        """Where it can go on this page of what the record holds. Asked on a lane: no widget is touched."""
        return ()

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes round, in order."""
        return ()
