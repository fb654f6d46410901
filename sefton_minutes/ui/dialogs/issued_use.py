"""What is done with the bytes of an issued paper: saved, printed, opened. Always those that were issued."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.publications import IssuedPaper, PublicationState
from sefton_minutes.ui.dialogs.print_dialog import Ask, PrintDialog, ask_where, with_ending
from sefton_minutes.ui.leaving import open_pdf
from sefton_minutes.ui.paper_in_hand import IssuedInHand, file_name
from sefton_minutes.ui.workplace import Workplace

OpenFile = Callable[[str, bytes], None]


class IssuedUse(QObject):
    """`told(sentence)`: what was done; `failed(MinutesError)`. `ask` and `open_file` are the computer's own
    unless given."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, window: QWidget, *, ask: Ask = ask_where, open_file: OpenFile = open_pdf
    ) -> None:
        super().__init__(window)
        self._workplace, self._window, self._ask, self._open_file = workplace, window, ask, open_file

    def save(self, paper: IssuedPaper) -> None:
        """Ask where, and write the bytes there."""
        place = self._ask(self._window, _file(paper))
        if place:
            path = with_ending(Path(place))
            job = partial(self._workplace.services.issuing.save, paper.publication.id, path)
            self._workplace.background.save(job, partial(self._tell, f"Saved as {path.name}"), self._fail)

    def print(self, paper: IssuedPaper) -> None:
        """Ask for printer and pages, and print."""
        self._with_bytes(paper, partial(self._open_print_dialog, paper))

    def open(self, paper: IssuedPaper) -> None:
        """Show it in the computer's own program for PDFs."""
        self._with_bytes(paper, partial(self._show, paper))

    def _with_bytes(self, paper: IssuedPaper, done: Callable[[bytes], None]) -> None:
        job = partial(self._workplace.services.issuing.paper, paper.publication.id)
        self._workplace.background.latest("bytes of an issued paper", job, done, self._fail)

    def _open_print_dialog(self, paper: IssuedPaper, pdf: bytes) -> None:
        in_hand = IssuedInHand(paper.publication.id, _file(paper), pdf)
        dialog = PrintDialog(self._workplace, in_hand, self._window, ask=self._ask)
        dialog.told.connect(self.told)
        dialog.open()

    def _show(self, paper: IssuedPaper, pdf: bytes) -> None:
        try:
            self._open_file(_file(paper), pdf)
        except MinutesError as error:
            self._fail(error)
        else:
            self._tell(f"Opened No. {paper.publication.number}")

    def _tell(self, sentence: str, _result: object = None) -> None:
        self.told.emit(sentence)

    def _fail(self, error: MinutesError) -> None:
        self.failed.emit(error)


def _file(paper: IssuedPaper) -> str:
    """The name says the number, and that it was withdrawn, so that no copy passes for what stands."""
    made = paper.publication
    withdrawn = " WITHDRAWN" if made.state is PublicationState.WITHDRAWN else ""
    return file_name(paper.body, paper.day, f"{made.kind.value} No {made.number}{withdrawn}")
