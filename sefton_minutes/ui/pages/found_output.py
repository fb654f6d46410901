"""The whole result of a search on paper, in a spreadsheet, in Word: gathered on the lane of long jobs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.searching.found_list import FoundList, extent
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.ui.background import Progress
from sefton_minutes.ui.dialogs.print_dialog import PrintDialog
from sefton_minutes.ui.paper_in_hand import FoundPaper, file_name
from sefton_minutes.ui.workplace import Services, Workplace

_TITLE = "Search results"
_KINDS = {"csv": "Spreadsheet (*.csv)", "docx": "Word (*.docx)"}
_STEPS = 2

Ask = Callable[[QWidget, str, str], str]


def ask_where(parent: QWidget, name: str, kind: str) -> str:
    """Where to save the results; "" when the officer thinks better of it."""
    return QFileDialog.getSaveFileName(parent, "Save the results", name, kind)[0]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be given away; `like` is the citation of the item that others are to be like."""

    asked: SearchRequest
    like: str = ""


class FoundOutput(QObject):
    """`told(sentence)` what was done, `failed(MinutesError)` what could not be; `wanted` says at any time
    what would be given away, None for nothing."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        wanted: Callable[[], Wanted | None],
        window: QWidget,
        ask: Ask = ask_where,
    ) -> None:
        super().__init__(window)
        self._workplace, self._wanted, self._window, self._ask = workplace, wanted, window, ask

    def offer_on(self, opener: QPushButton) -> None:
        """Let a button open a menu of what can be done."""
        menu = QMenu(opener)
        menu.addAction("&Spreadsheet (CSV)…", partial(self.save, "csv"))
        menu.addAction("&Word…", partial(self.save, "docx"))
        menu.addAction("&Print…", self.print_all)
        opener.setMenu(menu)

    def save(self, format_name: str) -> None:
        """Ask for a place and write the whole result there."""
        wanted = self._wanted()
        if wanted is None:
            return
        place = self._ask(self._window, self._file_name(format_name), _KINDS[format_name])
        if place:
            file = Path(place)
            file = file if file.suffix else file.with_suffix(f".{format_name}")
            job = partial(_save, self._workplace.services, wanted, format_name, file)
            self._begin(job, partial(self._tell_saved, file))

    def print_all(self) -> None:
        """Make a paper of the whole result and open the dialog of printing."""
        wanted = self._wanted()
        if wanted is not None:
            name = self._file_name("pdf")
            self._begin(partial(_paper, self._workplace.services, wanted, name), self._open_printing)

    def _file_name(self, ending: str) -> str:
        today = self._workplace.services.clock.today()
        return file_name(_TITLE, today, "").removesuffix("pdf") + ending

    def _begin(self, job: Callable[..., object], done: Callable[..., None]) -> None:
        self._workplace.background.long(job, done, self._fail, _nothing, place="search")

    def _tell_saved(self, file: Path, found: FoundList | None) -> None:
        if found is not None:
            self.told.emit(f"Saved {extent(found)} as {file.name}")

    def _open_printing(self, paper: FoundPaper | None) -> None:
        if paper is not None:
            dialog = PrintDialog(self._workplace, paper, self._window)
            dialog.told.connect(self.told)
            dialog.open()

    def _fail(self, error: MinutesError) -> None:
        self.failed.emit(error)


def _save(
    services: Services, wanted: Wanted, format_name: str, file: Path,
    progress: Progress, cancelled: Callable[[], bool],
) -> FoundList | None:  # fmt: skip
    """Gather and write; None when it was cancelled between the two."""
    found = _gathered(services, wanted, progress)
    if cancelled():
        return None
    services.found_lists.save(found, format_name, file)
    return found


def _paper(
    services: Services, wanted: Wanted, name: str, progress: Progress, cancelled: Callable[[], bool]
) -> FoundPaper | None:
    found = _gathered(services, wanted, progress)
    if cancelled():
        return None
    return FoundPaper(found, name, services.found_lists.written(found, "pdf"))


def _gathered(services: Services, wanted: Wanted, progress: Progress) -> FoundList:
    progress(0, _STEPS, "Gathering the results")
    found = services.found_lists.gather(wanted.asked, wanted.like)
    progress(1, _STEPS, "Writing the results")
    return found


def _nothing(_done: int, _total: int, _what: str) -> None:
    """The status line tells how far it is."""
