"""Ctrl+K: every command and every place of the program, found by a few letters of its name."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.dialogs.finder import Finder
from sefton_minutes.ui.forms.ui_palette import Ui_Palette
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.finder_rows import MOST_SHOWN, FinderRow, found_rows

SHOWN_ROWS = 12
NOTHING = "No command, meeting, item, phrase or body is called so."
Rows = Sequence[FinderRow]
FindKept = Callable[[str], Rows]


class Palette(Finder):
    """`taken(value)` when a row is: it is closed then. `at_hand` is found at each key; what the record holds
    may be thousands, and is found on a lane (`find_kept_by`), below what is at hand, so that nothing that is
    listed already moves away under the fingers. `recent` are the values used last."""

    taken = Signal(str)

    def __init__(
        self, look: Look, background: Background, at_hand: Rows, recent: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(look, parent)
        self._background, self._at_hand, self._recent = background, at_hand, recent
        self._find_kept: FindKept | None = None
        self._waits, self._eager = True, False
        self.ui = Ui_Palette()
        self.ui.setupUi(self)
        self._begin(self.ui, SHOWN_ROWS)
        self._find("")

    def find_kept_by(self, find: FindKept) -> None:
        """From now on what the record holds is found so, on a lane."""
        self._find_kept = find
        self._look_for(self.ui.ask_edit.text())

    def tell(self, error: MinutesError) -> None:
        """What the record holds cannot be listed; commands can be given all the same."""
        self.find_kept_by(_nothing)
        self.ui.keys_label.setText(str(error))

    def _find(self, asked: str) -> None:
        self._eager = False
        self._look_for(asked)

    def _look_for(self, asked: str) -> None:
        self._waits = bool(asked.strip()) or self._find_kept is None
        near = found_rows(self._at_hand, asked, self._recent)
        self._list(near, ())
        if asked.strip() and self._find_kept is not None:
            job = partial(self._find_kept, asked)
            self._background.latest("palette", job, partial(self._add, asked, near), self.tell)

    def _add(self, asked: str, near: Rows, kept: Rows) -> None:
        if asked != self.ui.ask_edit.text():
            return
        self._waits = False
        chosen = self.current
        self._list(near, kept)
        self._choose_again(chosen)
        if self._eager:
            self._take_current()

    def _list(self, near: Rows, kept: Rows) -> None:
        can = [row for row in near if row.possible]
        cannot = [row for row in near if not row.possible]
        self._show([*can, *kept, *cannot][:MOST_SHOWN], "" if self._waits else NOTHING)

    def _choose_again(self, chosen: FinderRow | None) -> None:
        """What the officer has moved to meanwhile stays chosen."""
        if chosen is not None and chosen.possible and chosen in self.rows:
            self.ui.list_view.setCurrentIndex(self.ui.list_view.model().index(self.rows.index(chosen), 0))

    @Slot()
    def _take_current(self) -> None:
        """Enter that comes before the answer waits for it."""
        row = self.current
        self._eager = self._waits and (row is None or not row.possible)
        super()._take_current()

    def _take(self, row: FinderRow) -> None:
        self.accept()
        self.taken.emit(row.value)


def _nothing(_asked: str) -> Rows:
    return ()
