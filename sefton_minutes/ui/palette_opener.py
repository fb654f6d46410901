"""Opens the palette over the window with all that can be done and gone to now, does what was taken there, and
remembers what was used last."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.destinations import Destination
from sefton_minutes.ui.dialogs.palette import Palette
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.command_rows import command_rows
from sefton_minutes.ui.page import Page
from sefton_minutes.ui.window_state import WindowState

RECENT = "palette/recent"
MOST_RECENT = 12
Acts = Mapping[str, Callable[[], None]]


class PaletteOpener(QObject):
    """What the record holds is read anew at each opening; until it comes, what came last time is listed."""

    def __init__(self, look: Look, background: Background, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._background, self._state, self._window = look, background, state, window
        self._kept: tuple[Destination, ...] = ()
        self._acts: dict[str, Callable[[], None]] = {}
        self._palette: Palette | None = None

    def open(self, possible: Acts, pages: Iterable[Page]) -> None:
        """Open the palette; `possible` are the commands that can be given where the keyboard is now."""
        pages = tuple(pages)
        at_hand = [place for page in pages for place in page.destinations()]
        self._acts = {**possible, **_acts(at_hand)}
        rows = (*command_rows(possible), *(place.row for place in at_hand))
        palette = Palette(self._look, self._background, rows, self._recent(), self._window)
        palette.taken.connect(self._carry_out)
        palette.destroyed.connect(self._forget)
        self._palette = palette
        if self._kept:
            palette.show_kept([place.row for place in self._kept])
        palette.open()
        job = partial(_kept_destinations, pages)
        self._background.latest("palette places", job, self._take_kept, self._tell)

    def _take_kept(self, kept: tuple[Destination, ...]) -> None:
        self._kept = kept
        if self._palette is not None:
            self._palette.show_kept([place.row for place in kept])

    def _tell(self, error: MinutesError) -> None:
        if self._palette is not None:
            self._palette.tell(error)

    def _carry_out(self, name: str) -> None:
        known = [used for used in self._recent() if used != name]
        self._state.keep(RECENT, "\n".join([name, *known][:MOST_RECENT]))
        act = self._acts.get(name) or _acts(self._kept).get(name)
        if act is not None:
            act()

    def _recent(self) -> Sequence[str]:
        return self._state.words(RECENT).splitlines()

    def _forget(self) -> None:
        self._palette = None


def _acts(places: Iterable[Destination]) -> dict[str, Callable[[], None]]:
    return {place.row.value: place.go for place in places}


def _kept_destinations(pages: Iterable[Page]) -> tuple[Destination, ...]:
    return tuple(place for page in pages for place in page.kept_destinations())
