"""The papers of a meeting as PDF."""

from enum import StrEnum
from pathlib import Path

from sefton_minutes.domain.composing.agenda import compose_agenda
from sefton_minutes.domain.composing.minutes import compose_minutes
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.papers import meeting_papers
from sefton_minutes.services.ports import Renderer
from sefton_minutes.storage.whole_files import written_whole


class PaperKind(StrEnum):
    """Which paper."""

    AGENDA = "agenda"
    MINUTES = "minutes"


class Printing:
    """Makes papers from records; preview, print and file get the same bytes."""

    def __init__(self, desk: Desk, renderer: Renderer) -> None:
        self._desk = desk
        self._renderer = renderer

    def paper(self, meeting_id: int, kind: PaperKind) -> bytes:
        """A PDF. Minutes not yet confirmed say that they are a draft. Raises NotFound."""
        with self._desk.reading() as records:
            papers = meeting_papers(records, meeting_id)
        compose = compose_minutes if kind is PaperKind.MINUTES else compose_agenda
        return self._renderer.render(compose(papers))

    def save(self, meeting_id: int, kind: PaperKind, file: Path) -> None:
        """Write the paper to a file, whole or not at all. Raises NotFound, CannotWriteFile."""
        paper = self.paper(meeting_id, kind)
        with written_whole(file) as partial:
            partial.write_bytes(paper)
