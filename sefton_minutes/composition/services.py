"""Every use case on one database, with what it needs from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sefton_minutes import resources
from sefton_minutes.composition.outside import JsonWriter, PdfRenderer, WordFoundWriter, computer_name
from sefton_minutes.composition.ways_back import bin_at
from sefton_minutes.domain.rights import Rights
from sefton_minutes.domain.unsettled import Unsettled
from sefton_minutes.exchange.found_csv import CsvFoundWriter
from sefton_minutes.exchange.history_csv import CsvHistoryWriter
from sefton_minutes.exchange.import_report import CsvReportWriter
from sefton_minutes.exchange.other_programs import OtherPrograms
from sefton_minutes.exchange.piles import PileFiles
from sefton_minutes.exchange.saved_files import SavedFileReader
from sefton_minutes.rendering.screen.copies import ScreenCopies
from sefton_minutes.services.acronyms import Acronyms
from sefton_minutes.services.actions import Actions
from sefton_minutes.services.administration import Administration
from sefton_minutes.services.advice import Advice
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.backups import Backups
from sefton_minutes.services.bin import Bin
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.bringing_in import BringingIn
from sefton_minutes.services.council import Council
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.exporting import Exporting
from sefton_minutes.services.following import Following
from sefton_minutes.services.found_lists import FoundLists
from sefton_minutes.services.found_minutes import FoundMinutes
from sefton_minutes.services.histories import Histories
from sefton_minutes.services.importing import Importing
from sefton_minutes.services.issuing import Issuing
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.officers import Officers
from sefton_minutes.services.people import People
from sefton_minutes.services.phrases import Phrases
from sefton_minutes.services.ports import ClipboardFormats, Clock, FoundWriter
from sefton_minutes.services.presence import Presence
from sefton_minutes.services.printing import Printing
from sefton_minutes.services.referring import Referring
from sefton_minutes.services.reviewing import Reviewing
from sefton_minutes.services.revisions import Revisions
from sefton_minutes.services.saved_searches import SavedSearches
from sefton_minutes.services.saving import Saving
from sefton_minutes.services.searching import Searching
from sefton_minutes.services.spelling import Spelling
from sefton_minutes.spelling.hunspell_dictionary import HunspellDictionary, listed_words


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case, on one database. `place` says where that is, as a person may read it (no password);
    `in_file` whether it is a file, in which one program at a time can write; `who` is the login name of
    whoever works here, `rights` what he may do. `ask_on` is
    told who decides how long a lost answer is asked for. `sign_in` connects from now on with the
    password of an address; `close` lets go of database and journal."""

    council: Council
    bodies: Bodies
    people: People
    officers: Officers
    phrases: Phrases
    meetings: Meetings
    agendas: Agendas
    minutes: Minutes
    saving: Saving
    actions: Actions
    searching: Searching
    saved_searches: SavedSearches
    acronyms: Acronyms
    found_lists: FoundLists
    found_minutes: FoundMinutes
    spelling: Spelling
    importing: Importing
    bringing: BringingIn
    reviewing: Reviewing
    referring: Referring
    revisions: Revisions
    printing: Printing
    exporting: Exporting
    issuing: Issuing
    bin: Bin
    histories: Histories
    drafts: Drafts
    clipboard: ClipboardFormats
    backups: Backups
    administration: Administration
    advice: Advice
    following: Following
    presence: Presence
    desk: Desk
    clock: Clock
    place: str
    in_file: bool
    who: str
    rights: Rights
    ask_on: Callable[[Unsettled], None]
    sign_in: Callable[[str], None]
    close: Callable[[], None]


def services_on(desk: Desk, drafts: Drafts) -> Services:
    """Every service at this desk."""
    reader, renderer, searching = SavedFileReader(), PdfRenderer(), Searching(desk)
    found_formats: dict[str, FoundWriter] = {"csv": CsvFoundWriter(), "docx": WordFoundWriter()}
    printing, referring = Printing(desk, renderer, ScreenCopies()), Referring(desk)
    following, spelling = Following(desk), Spelling(desk, _dictionary())
    return Services(
        council=Council(desk),
        bodies=Bodies(desk),
        people=People(desk),
        officers=Officers(desk),
        phrases=Phrases(desk),
        meetings=Meetings(desk),
        agendas=Agendas(desk),
        minutes=Minutes(desk),
        saving=Saving(desk, drafts),
        actions=Actions(desk),
        searching=searching,
        saved_searches=SavedSearches(desk),
        acronyms=Acronyms(desk),
        found_lists=FoundLists(desk, searching, renderer, found_formats),
        found_minutes=FoundMinutes(desk, referring),
        spelling=spelling,
        importing=Importing(desk, reader),
        bringing=BringingIn(desk, reader, PileFiles(), CsvReportWriter()),
        reviewing=Reviewing(desk, reader),
        referring=referring,
        revisions=Revisions(desk),
        printing=printing,
        exporting=Exporting(desk, {"json": JsonWriter()}),
        issuing=Issuing(desk, renderer),
        bin=bin_at(desk, spelling),
        histories=Histories(desk, CsvHistoryWriter()),
        drafts=drafts,
        clipboard=OtherPrograms(),
        backups=Backups(desk, computer_name()),
        advice=Advice(desk),
        administration=Administration(desk.database.current_url, desk.who),
        following=following,
        presence=Presence(desk),
        desk=desk,
        clock=desk.clock,
        place=desk.database.place,
        in_file=desk.database.current_url().startswith("sqlite"),
        who=desk.who,
        rights=desk.rights,
        ask_on=desk.database.ask_on,
        sign_in=desk.database.sign_in_again,
        close=partial(_close, printing, following, drafts, desk),
    )


def _close(printing: Printing, following: Following, drafts: Drafts, desk: Desk) -> None:
    printing.close()
    following.close()
    drafts.close()
    desk.database.close()


def _dictionary() -> HunspellDictionary:
    """The language, and the words of local government; read when the first word is looked up."""
    words = listed_words(resources.text("dictionaries", "council_words.txt"))
    return HunspellDictionary(resources.path("dictionaries"), more=words)
