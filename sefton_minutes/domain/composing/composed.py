"""The papers by their kinds."""

from enum import StrEnum

from sefton_minutes.domain.composing.agenda import compose_agenda
from sefton_minutes.domain.composing.minutes import compose_minutes
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.document import Document


class PaperKind(StrEnum):
    """Which paper."""

    AGENDA = "agenda"
    MINUTES = "minutes"


def composed(papers: MeetingPapers, kind: PaperKind) -> Document:
    """The paper of a kind."""
    return compose_minutes(papers) if kind is PaperKind.MINUTES else compose_agenda(papers)
