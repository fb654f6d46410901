"""The papers of a meeting as PDF."""

from enum import StrEnum

from sefton_minutes.services.desk import Desk
from sefton_minutes.services.ports import Renderer


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
        raise NotImplementedError
