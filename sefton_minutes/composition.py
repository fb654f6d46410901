"""Puts the parts together: database, services, reader of pages, renderer of papers. No Qt.

What is slow to load (the renderer) is loaded when it is first needed.
"""

import getpass
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sefton_minutes import resources
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.errors import CannotReadFile, CannotWriteFile, DatabaseUnavailable, NotAllowed
from sefton_minutes.exchange.found_csv import CsvFoundWriter
from sefton_minutes.exchange.import_report import CsvReportWriter
from sefton_minutes.exchange.meeting_json import dumped, kept_meeting, meetings_document
from sefton_minutes.exchange.other_programs import OtherPrograms
from sefton_minutes.exchange.piles import PileFiles
from sefton_minutes.exchange.saved_files import SavedFileReader
from sefton_minutes.rendering.screen.copies import ScreenCopies
from sefton_minutes.services.acronyms import Acronyms
from sefton_minutes.services.actions import Actions
from sefton_minutes.services.administration import Administration
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.bringing_in import BringingIn
from sefton_minutes.services.council import Council
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.exporting import Exporting
from sefton_minutes.services.found_lists import FoundLists
from sefton_minutes.services.importing import Importing, Preview, completed, previewed
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.people import People
from sefton_minutes.services.phrases import Phrases
from sefton_minutes.services.ports import ClipboardFormats, Clock, FoundFile, FoundWriter
from sefton_minutes.services.printing import Printing
from sefton_minutes.services.referring import Referring
from sefton_minutes.services.reviewing import Reviewing
from sefton_minutes.services.revisions import Revisions
from sefton_minutes.services.sample_council import is_empty, plant
from sefton_minutes.services.saved_searches import SavedSearches
from sefton_minutes.services.searching import Searching
from sefton_minutes.services.spelling import Spelling
from sefton_minutes.spelling.hunspell_dictionary import HunspellDictionary, listed_words
from sefton_minutes.storage.address import DatabaseKind, read_address
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.journal import Journal
from sefton_minutes.user_data import user_data_folder

if TYPE_CHECKING:
    from sefton_minutes.domain.document import Document
    from sefton_minutes.domain.searching.found_list import FoundList

DATABASE_IDENTITY = "database identity"
"""The setting that tells this database from any other, wherever it lies; the journal keeps drafts under
it."""


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case, on one database. `place` says where that is, as a person may read it (no password);
    `who` is the login name of whoever works here. `close` lets go of database and journal."""

    council: Council
    bodies: Bodies
    people: People
    phrases: Phrases
    meetings: Meetings
    agendas: Agendas
    minutes: Minutes
    actions: Actions
    searching: Searching
    saved_searches: SavedSearches
    acronyms: Acronyms
    found_lists: FoundLists
    spelling: Spelling
    importing: Importing
    bringing: BringingIn
    reviewing: Reviewing
    referring: Referring
    revisions: Revisions
    printing: Printing
    exporting: Exporting
    drafts: Drafts
    clipboard: ClipboardFormats
    administration: Administration
    desk: Desk
    clock: Clock
    place: str
    who: str
    close: Callable[[], None]


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """This instant, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The local civil day."""
        return self.now().astimezone().date()


class PdfRenderer:
    """Makes PDFs, and loads what that takes at the first one."""

    def render(self, document: "Document") -> bytes:
        """The bytes of a tagged PDF."""
        from sefton_minutes.rendering.pdf import render_pdf  # noqa: PLC0415

        return render_pdf(document)


class WordFoundWriter:
    """Writes results of searches for Word, and loads what that takes at the first one."""

    def write(self, found: "FoundList") -> bytes:
        """The bytes of a .docx."""
        from sefton_minutes.exchange.found_word import found_docx  # noqa: PLC0415

        return found_docx(found)


class JsonWriter:
    """Writes a meeting by the schema of docs/json.md."""

    def write(self, papers: MeetingPapers) -> bytes:
        """A document with this one meeting, in UTF-8."""
        return dumped(meetings_document([kept_meeting(papers)])).encode()


def login_name() -> str:
    """The name under which the user is logged in; "unknown" where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user in a container, no such variable on Windows
        return "unknown"


def compose(
    database_url: str,
    folder: Path,
    who: str | None = None,
    *,
    create: bool = False,
    clock: Clock | None = None,
) -> Services:
    """Open the database and build every service on it. `folder` is the user's data folder, which holds the
    journal; `who` is the login name and `clock` the computer's when not given. With `create` an absent or
    empty database is made.

    Raises DatabaseUnavailable, DatabaseUnusable, DatabaseNeedsUpgrade.
    """
    database = _opened(database_url, create=create)
    desk = Desk(database, who or login_name(), clock or SystemClock())
    drafts = Drafts(desk, Journal(folder / "journal"), _identity(desk, create=create))
    return _services(desk, drafts, database_url)


def _services(desk: Desk, drafts: Drafts, database_url: str) -> Services:
    reader, renderer, searching = SavedFileReader(), PdfRenderer(), Searching(desk)
    found_formats: dict[str, FoundWriter] = {"csv": CsvFoundWriter(), "docx": WordFoundWriter()}
    printing = Printing(desk, renderer, ScreenCopies())

    def close() -> None:
        printing.close()
        drafts.close()
        desk.database.close()

    return Services(
        council=Council(desk),
        bodies=Bodies(desk),
        people=People(desk),
        phrases=Phrases(desk),
        meetings=Meetings(desk),
        agendas=Agendas(desk, drafts),
        minutes=Minutes(desk, drafts),
        actions=Actions(desk),
        searching=searching,
        saved_searches=SavedSearches(desk),
        acronyms=Acronyms(desk),
        found_lists=FoundLists(desk, searching, renderer, found_formats),
        spelling=Spelling(desk, _dictionary()),
        importing=Importing(desk, reader),
        bringing=BringingIn(desk, reader, PileFiles(), CsvReportWriter()),
        reviewing=Reviewing(desk, reader),
        referring=Referring(desk),
        revisions=Revisions(desk),
        printing=printing,
        exporting=Exporting(desk, {"json": JsonWriter()}),
        drafts=drafts,
        clipboard=OtherPrograms(),
        administration=Administration(database_url),
        desk=desk,
        clock=desk.clock,
        place=desk.database.place,
        who=desk.who,
        close=close,
    )


def compose_for_terminal(database_url: str | None, *, create: bool) -> Services:
    """The services for one command; the user's own database when none is named."""
    return compose(_named_or_own(database_url, create=create), user_data_folder(), create=create)


def compose_for_window(database_url: str | None) -> Services:
    """The services for a window. An absent file is made; an empty server database is its owner's to fill."""
    url = _named_or_own(database_url, create=True)
    is_file = read_address(url).kind is DatabaseKind.SQLITE
    return compose(url, user_data_folder(), create=is_file)


def compose_sample_council(database_url: str | None, *, fresh: bool) -> Services:
    """The services on the sample council, which is planted where nothing was kept yet. `fresh` puts its file
    aside first.

    Raises NotAllowed for `fresh` with a database that was named: that is no sample.
    """
    if fresh and database_url is not None:
        raise NotAllowed("Only the sample council's own file can begin anew.", "Leave out --database.")
    folder = user_data_folder()
    file = folder / "sample-council.sqlite"
    if fresh:
        put_aside(file)
    _make(folder)
    services = compose(database_url or sqlite_url(file), folder, create=True)
    if is_empty(services):
        plant(services, resources.text("sample_council", "council.json"))
    return services


def administration(database_url: str | None) -> Administration:
    """What can be done to a database without opening it."""
    return Administration(_named_or_own(database_url, create=False))


def is_pile(place: Path) -> bool:
    """Whether a place is a folder or a ZIP of saved pages."""
    return PileFiles().is_pile(place)


def page_previews(
    place: Path, body: str | None = None, day: date | None = None
) -> Iterator[Preview | CannotReadFile]:
    """The pages of a file, or of every file of a folder or ZIP, as read without any database, with body and
    day in place of their own where they are given. What is wrong with a file stands in its place."""
    reader = SavedFileReader()
    try:
        for file in PileFiles().files(place):
            yield from _previews_of(reader, file, body, day)
    except CannotReadFile as problem:
        yield problem


def _previews_of(
    reader: SavedFileReader, file: FoundFile, body: str | None, day: date | None
) -> Iterator[Preview | CannotReadFile]:
    try:
        pages = reader.read_bytes(file.name, file.data()).pages
    except CannotReadFile as problem:
        yield problem
        return
    for read in pages:
        yield previewed(replace(read, page=completed(read.page, body, day)))


def sqlite_url(file: Path) -> str:
    """The address of an SQLite file."""
    return f"sqlite:///{file.as_posix()}"


def put_aside(file: Path) -> Path | None:
    """Rename a database file and what belongs to it; its new name, None when there was none.

    Raises CannotWriteFile, on Windows also while a window has it open.
    """
    if not file.exists():
        return None
    aside = file.with_name(f"{file.stem} until {datetime.now(UTC):%Y-%m-%d %H%M%S.%f}{file.suffix}")
    try:
        for part in ("-wal", "-shm", ""):
            beside = file.with_name(file.name + part)
            if beside.exists():
                beside.rename(aside.with_name(aside.name + part))
    except OSError as error:
        raise CannotWriteFile(
            f"{file} cannot be put aside: {error.strerror or error}.", "Close every window that has it open."
        ) from error
    return aside


def _named_or_own(database_url: str | None, *, create: bool) -> str:
    if database_url is not None:
        return database_url
    folder = user_data_folder()
    if create:
        _make(folder)
    return sqlite_url(folder / "minutes.sqlite")


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteFile(
            f"The folder {folder} cannot be made: {error.strerror or error}.",
            "Allow that, or name another in SEFTON_MINUTES_DATA.",
        ) from error


def _opened(url: str, *, create: bool) -> Database:
    """An absent file is made only where something is to be kept: elsewhere it would hide a mistyped name."""
    address = read_address(url)
    if not create and address.kind is DatabaseKind.SQLITE and not address.file.exists():
        raise DatabaseUnavailable(
            f"There is no database {address.place}.",
            "Look at the address; “import”, “demo” and the window begin a new one.",
        )
    return Database.open(url, create=create)


def _dictionary() -> HunspellDictionary:
    """The language, and the words of local government; read when the first word is looked up."""
    words = listed_words(resources.text("dictionaries", "council_words.txt"))
    return HunspellDictionary(resources.path("dictionaries"), more=words)


def _identity(desk: Desk, *, create: bool) -> str:
    """What the database is known by to the journal; its place while nobody has given it an identity."""
    with desk.reading() as records:
        known = records.settings.get(DATABASE_IDENTITY)
    if known or not create:
        return known or desk.database.place
    with desk.writing() as work:
        identity = work.settings.get(DATABASE_IDENTITY) or uuid.uuid4().hex
        work.settings.set(DATABASE_IDENTITY, identity)
        work.commit()
    return identity
