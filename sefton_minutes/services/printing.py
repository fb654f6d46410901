"""The papers of a meeting as PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.composing.composed import PaperKind, composed
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.next_meeting import next_meeting
from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.domain.screen_copy import ScreenCopy
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import OpenMeeting
from sefton_minutes.services.papers import meeting_papers, papers_of
from sefton_minutes.services.ports import Renderer, ScreenCopies
from sefton_minutes.storage.whole_files import written_whole

__all__ = ["PaperKind", "Printing"]


class Printing:
    """Makes papers from records; print and file get the same bytes."""

    def __init__(self, desk: Desk, renderer: Renderer, screen: ScreenCopies) -> None:
        self._desk = desk
        self._renderer = renderer
        self._screen = screen

    def paper(self, meeting_id: int, kind: PaperKind) -> bytes:
        """A PDF. Minutes not yet confirmed say that they are a draft. Raises NotFound."""
        with self._desk.reading() as records:
            papers = meeting_papers(records, meeting_id)
        return self._renderer.render(composed(papers, kind))

    def save(self, meeting_id: int, kind: PaperKind, file: Path) -> None:
        """Write the paper to a file, whole or not at all. Raises NotFound, CannotWriteFile."""
        paper = self.paper(meeting_id, kind)
        with written_whole(file) as partial:
            partial.write_bytes(paper)

    def screen_copy(
        self,
        found: OpenMeeting,
        typed: Sequence[AgendaItem],
        readings: Mapping[int, Reading],
        kind: PaperKind,
    ) -> ScreenCopy:
        """The paper of a meeting as it stands in a window, saved or not: page for page what `paper` makes
        once it is saved. Asks no database.

        `found` is the meeting as it was read last, `typed` are its items as they stand; `readings` of items
        by their ids, as far as actions arise from them. Raises CannotShowPaper.
        """
        items = tuple(typed)
        numbers = shown_numbers(items, imported=found.meeting.imported)
        now = replace(found, items=items, numbers=numbers, next_meeting=next_meeting(items))
        return self._screen.copy_of(papers_of(now, readings), kind)

    def close(self) -> None:
        """Make no more copies for the screen."""
        self._screen.close()
