"""What the use cases need from outside: a clock, a reader of pages, makers of papers and files. The
composition supplies them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sefton_minutes.domain.bringing_report import BringingReport
from sefton_minutes.domain.published_page import PublishedBody, PublishedPage

if TYPE_CHECKING:
    from sefton_minutes.domain.composing.composed import PaperKind
    from sefton_minutes.domain.composing.papers import MeetingPapers
    from sefton_minutes.domain.document import Document
    from sefton_minutes.domain.minute_text.reading import Reading
    from sefton_minutes.domain.pasted_text import PastedText
    from sefton_minutes.domain.record_place import RecordPlace
    from sefton_minutes.domain.screen_copy import ScreenCopy
    from sefton_minutes.domain.searching.found_list import FoundList
    from sefton_minutes.domain.told_history import HistoryLine


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


class ScreenCopies(Protocol):
    """Makes papers as they are shown beside the text, again and again while it is typed."""

    def copy_of(self, papers: "MeetingPapers", kind: "PaperKind") -> "ScreenCopy":
        """The paper as it stands now. Raises CannotShowPaper."""
        ...

    def close(self) -> None:
        """Let go of what makes them, also while it works."""
        ...


class RecordPlaces(Protocol):
    """Where a computer and its user keep note of where the record is."""

    def found(self) -> "RecordPlace | None":
        """The place that counts; None where nobody has chosen. Raises DatabaseUnusable."""
        ...

    def choose(self, url: str) -> None:
        """Keep the officer's choice. Raises CannotWriteFile."""
        ...

    def own_file(self) -> str:
        """The address of the file that is the officer's alone."""
        ...


class PasswordStore(Protocol):
    """The system's own store for passwords. `place` names the database, as a person may read it."""

    @property
    def why_not(self) -> str:
        """Why nothing can be kept in it, as a sentence; "" where it can."""
        ...

    def kept(self, place: str, login: str) -> str:
        """The password, "" where none is known."""
        ...

    def keep(self, place: str, login: str, password: str) -> None:
        """Remember it. Raises NotAllowed where the store refuses."""
        ...

    def forget(self, place: str, login: str) -> None:
        """Remember it no longer."""
        ...


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page as it was found (`name`, `data`), how it was read as text, and what of a meeting was read in it.

    Of one entry of a list, `data` is that entry's own bytes and `name` says which it is
    ("list.xml › 12 March 2019")."""

    name: str
    data: bytes
    encoding: str
    page: PublishedPage


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What one file holds: pages of meetings, and the bodies of a list of committees."""

    pages: tuple[ReadPage, ...]
    bodies: tuple[PublishedBody, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of a pile that nobody has opened yet: `name` within the pile ("2019/cabinet.html"), `size` in
    bytes as the pile says. `data` opens it, and raises CannotReadFile."""

    name: str
    size: int
    data: Callable[[], bytes]


class PageReader(Protocol):
    """Reads saved pages of published meetings, in whatever format they were saved."""

    def read(self, path: Path) -> ReadFile:
        """Raises CannotReadFile when the file cannot be opened or is of no format that is known."""
        ...

    def read_bytes(self, name: str, data: bytes) -> ReadFile:
        """The same of bytes at hand. Raises CannotReadFile."""
        ...


class PileReader(Protocol):
    """Looks into folders and ZIPs of saved pages, within bounds."""

    def is_pile(self, place: Path) -> bool:
        """Whether the place is a folder or a ZIP of pages; a Word file, though a ZIP, is none."""
        ...

    def files(self, place: Path) -> Iterator[FoundFile]:
        """The files of a pile in the order of their names; of any other place that one file.

        Raises CannotReadFile for a place that cannot be opened or goes beyond the bounds.
        """
        ...


class ReportWriter(Protocol):
    """Writes the report of bringing pages in, for a spreadsheet."""

    def write(self, report: BringingReport) -> bytes:
        """The whole file."""
        ...


class MeetingWriter(Protocol):
    """Writes a meeting in a format of another program."""

    def write(self, papers: "MeetingPapers") -> bytes:
        """The whole file."""
        ...


class FoundWriter(Protocol):
    """Writes the result of a search in a format of another program."""

    def write(self, found: "FoundList") -> bytes:
        """The whole file."""
        ...


class HistoryWriter(Protocol):
    """Writes what was done to a meeting in a format of another program."""

    def write(self, lines: "Sequence[HistoryLine]") -> bytes:
        """The whole file."""
        ...


class ClipboardFormats(Protocol):
    """Minutes in the formats of other programs, to be copied and pasted. Formats go by the names that the
    system's clipboard gives them. It may be called on any thread."""

    def read_among(self, names: Iterable[str]) -> tuple[str, ...]:
        """Which of the formats that are offered are read; only these need be fetched."""
        ...

    def pasted(self, formats: Mapping[str, bytes]) -> "PastedText | None":
        """What to insert; None where none of the formats says anything. It never raises."""
        ...

    def copied(self, reading: "Reading", start: int, end: int) -> Mapping[str, bytes]:
        """`text[start:end]` of what was read, in every format that other programs take, the richest first.
        Nothing beyond the stretch is in any of them."""
        ...
