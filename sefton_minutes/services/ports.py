"""What the use cases need from outside: a clock, a reader of pages, makers of papers and files. The
composition supplies them."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sefton_minutes.domain.published_page import PublishedPage

if TYPE_CHECKING:
    from sefton_minutes.domain.composing.papers import MeetingPapers
    from sefton_minutes.domain.document import Document


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """This instant, in UTC with its zone."""
        ...

    def today(self) -> date:
        """The local civil day."""
        ...


class Renderer(Protocol):
    """Makes a paper of a document."""

    def render(self, document: "Document") -> bytes:
        """The bytes of a PDF; the same bytes for the same document."""
        ...


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A file as it was found (`name`, `data`), how it was read as text, and the meeting that was read in
    it."""

    name: str
    data: bytes
    encoding: str
    page: PublishedPage


class PageReader(Protocol):
    """Reads saved pages of published meetings."""

    def read(self, path: Path) -> ReadPage:
        """Raises CannotReadFile when the file cannot be opened or is not text."""
        ...


class MeetingWriter(Protocol):
    """Writes a meeting in a format of another program."""

    def write(self, papers: "MeetingPapers") -> bytes:
        """The whole file."""
        ...
