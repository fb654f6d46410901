"""What was searched for lately on this computer, newest first: offered by Down in an empty search box, by the
menu of the places and by the palette."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from sefton_minutes.ui.commands import RECENT_SEARCH
from sefton_minutes.ui.panels.menu_line import SearchField
from sefton_minutes.ui.window_state import WindowState

MOST, LONGEST = 10, 200
_KEPT_AS = "search/recent"


class RecentSearches(QObject):
    """Keeps the words that stood in the search box when the keyboard left it. `chosen(words)` when they are
    to be searched for again."""

    chosen = Signal(str)

    def __init__(self, state: WindowState, field: SearchField, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._field = state, field
        field.settled.connect(self.note)

    @property
    def words(self) -> tuple[str, ...]:
        """At most ten, the last one first."""
        return tuple(self._state.words(_KEPT_AS).splitlines())

    def note(self, words: str) -> None:
        """These were searched for. A single letter, or what is too long for a menu, is not kept."""
        asked = " ".join(words.split())
        if 1 < len(asked) <= LONGEST and asked.isprintable():
            before = [known for known in self.words if known.casefold() != asked.casefold()]
            self._state.keep(_KEPT_AS, "\n".join([asked, *before][:MOST]))

    def forget(self) -> None:
        """Keep none of them any more."""
        self._state.keep(_KEPT_AS, "")

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """One for each."""
        return {RECENT_SEARCH + words: partial(self.chosen.emit, words) for words in self.words}

    def offer(self) -> bool:
        """Open a menu of them below the search box; False when there are none."""
        words = self.words
        if not words:
            return False
        menu = QMenu(self._field)
        menu.setAccessibleName("Recent searches")
        menu.setMinimumWidth(self._field.width())
        for each in words:
            menu.addAction(each.replace("&", "&&")).triggered.connect(partial(self._choose, each))
        menu.addSeparator()
        menu.addAction("&Forget these").triggered.connect(self.forget)
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._field.mapToGlobal(QPoint(0, self._field.height())))
        return True

    def _choose(self, words: str, _checked: bool = False) -> None:
        self.chosen.emit(words)
