"""Opens the palette over the window with all that can be done and gone to now, does what was taken there, and
remembers what was used last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.window_state import WindowState

if TYPE_CHECKING:
    from sefton_minutes.ui.destinations import Destination, KeptPlace
    from sefton_minutes.ui.dialogs.palette import Palette
    from sefton_minutes.ui.models.finder_rows import FinderRow

RECENT = "palette/recent"
MOST_RECENT = 12
MOST_OF_A_PAGE = 40
Kept = Sequence[Sequence["KeptPlace"]]
Acts = Mapping[str, Callable[[], None]]


class PaletteOpener(QObject):
    """What the record holds is read anew at each opening; until it comes, what came last time is listed."""

    def __init__(self, look: Look, background: Background, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._background, self._state, self._window = look, background, state, window
        self._kept: Kept = ()
        self._acts: dict[str, Callable[[], None]] = {}
        self._palette: Palette | None = None

    def open(self, possible: Acts, pages: Iterable[Page], refused: Mapping[str, str]) -> None:
        """Open it. `possible` are the commands that can be given where the keyboard is; `refused` says why
        others may not."""
        # The window starts without the palette and what it lists.
        from sefton_minutes.ui.dialogs.palette import Palette  # noqa: PLC0415
        from sefton_minutes.ui.models.command_rows import command_rows  # noqa: PLC0415

        pages = tuple(pages)
        at_hand = [place for page in pages for place in page.destinations()]
        self._acts = {**possible, **_acts(at_hand)}
        rows = (*command_rows(possible, refused), *(place.row for place in at_hand))
        palette = Palette(self._look, self._background, rows, self._recent(), self._window)
        palette.taken.connect(self._carry_out)
        palette.destroyed.connect(self._forget)
        self._palette = palette
        if self._kept:
            palette.find_kept_by(partial(_found, self._kept, self._recent()))
        palette.open()
        job = partial(_kept_of, pages)
        self._background.latest("palette places", job, self._take_kept, self._tell)

    def _take_kept(self, kept: Kept) -> None:
        self._kept = kept
        if self._palette is not None:
            self._palette.find_kept_by(partial(_found, kept, self._recent()))

    def _tell(self, error: MinutesError) -> None:
        if self._palette is not None:
            self._palette.tell(error)

    def _carry_out(self, name: str) -> None:
        known = [used for used in self._recent() if used != name]
        self._state.keep(RECENT, "\n".join([name, *known][:MOST_RECENT]))
        if name in self._acts:
            self._acts[name]()
            return
        place = next((place for places in self._kept for place in places if place.value == name), None)
        if place is not None:
            place.go(place.record)

    def _recent(self) -> Sequence[str]:
        return self._state.words(RECENT).splitlines()

    def _forget(self) -> None:
        self._palette = None


def _acts(places: Iterable[Destination]) -> dict[str, Callable[[], None]]:
    return {place.row.value: place.go for place in places}


def _kept_of(pages: Iterable[Page]) -> Kept:
    return tuple(page.kept_destinations() for page in pages)


def _found(kept: Kept, recent: Sequence[str], asked: str) -> Sequence[FinderRow]:
    """Those used lately first; a page with thousands of places leaves room for those of the others."""
    from sefton_minutes.ui.destinations import found_places  # noqa: PLC0415 (as above)

    rows = [place.row for places in kept for place in found_places(places, asked)[:MOST_OF_A_PAGE]]
    turns = {value: turn for turn, value in enumerate(recent)}
    return sorted(rows, key=lambda row: turns.get(row.value, len(turns)))
