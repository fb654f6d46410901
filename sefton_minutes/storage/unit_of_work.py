"""One unit of work: every repository on one transaction."""

from collections.abc import Callable

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from sefton_minutes.domain.changes import Changes
from sefton_minutes.storage.announcing import announce
from sefton_minutes.storage.outcome import own_number
from sefton_minutes.storage.repositories.acronyms import AcronymRepository
from sefton_minutes.storage.repositories.actions import ActionRepository
from sefton_minutes.storage.repositories.agenda import ItemRepository
from sefton_minutes.storage.repositories.answers import AnswerRepository
from sefton_minutes.storage.repositories.as_published import AsPublishedRepository
from sefton_minutes.storage.repositories.attachments import AttachmentRepository
from sefton_minutes.storage.repositories.attendance import AttendanceRepository
from sefton_minutes.storage.repositories.audit import AuditRepository
from sefton_minutes.storage.repositories.bin import BinRepository
from sefton_minutes.storage.repositories.bodies import BodyRepository
from sefton_minutes.storage.repositories.bringing_runs import BringingRunRepository
from sefton_minutes.storage.repositories.council_words import CouncilWordRepository
from sefton_minutes.storage.repositories.counters import CounterRepository
from sefton_minutes.storage.repositories.doubts import DoubtRepository
from sefton_minutes.storage.repositories.meeting_history import MeetingHistoryRepository
from sefton_minutes.storage.repositories.meetings import MeetingRepository
from sefton_minutes.storage.repositories.officers import OfficerRepository
from sefton_minutes.storage.repositories.people import PersonRepository
from sefton_minutes.storage.repositories.phrases import PhraseRepository
from sefton_minutes.storage.repositories.presence import PresenceRepository
from sefton_minutes.storage.repositories.publications import PublicationRepository
from sefton_minutes.storage.repositories.references import ReferenceRepository
from sefton_minutes.storage.repositories.resolutions import ResolutionRepository
from sefton_minutes.storage.repositories.restricted import RestrictedRepository
from sefton_minutes.storage.repositories.revisions import RevisionRepository
from sefton_minutes.storage.repositories.saved_searches import SavedSearchRepository
from sefton_minutes.storage.repositories.settings import SettingRepository
from sefton_minutes.storage.repositories.sources import SourceRepository
from sefton_minutes.storage.search import SearchRepository
from sefton_minutes.storage.stamp import Stamp


class MeetingRecords:
    """The repositories of meetings and what belongs to one."""

    def __init__(self, connection: Connection, stamp: Stamp) -> None:
        self._connection = connection
        self._stamp = stamp
        self.when = stamp.when
        self.meetings = MeetingRepository(connection, stamp)
        self.items = ItemRepository(connection, stamp)
        self.attachments = AttachmentRepository(connection, stamp)
        self.resolutions = ResolutionRepository(connection, stamp)
        self.references = ReferenceRepository(connection, stamp)
        self.answers = AnswerRepository(connection, stamp)
        self.doubts = DoubtRepository(connection, stamp)
        self.as_published = AsPublishedRepository(connection, stamp)
        self.restricted = RestrictedRepository(connection, stamp)
        self.actions = ActionRepository(connection, stamp)
        self.attendance = AttendanceRepository(connection, stamp)
        self.sources = SourceRepository(connection, stamp)
        self.revisions = RevisionRepository(connection, stamp)
        self.publications = PublicationRepository(connection, stamp)
        self.history = MeetingHistoryRepository(connection, stamp)


class Records(MeetingRecords):
    """Every repository, as seen by one transaction. Given by `Database.reading` to read with."""

    def __init__(self, connection: Connection, stamp: Stamp) -> None:
        super().__init__(connection, stamp)
        self.settings = SettingRepository(connection, stamp)
        self.bodies = BodyRepository(connection, stamp)
        self.people = PersonRepository(connection, stamp)
        self.officers = OfficerRepository(connection, stamp)
        self.phrases = PhraseRepository(connection, stamp)
        self.council_words = CouncilWordRepository(connection, stamp)
        self.runs = BringingRunRepository(connection, stamp)
        self.audit = AuditRepository(connection, stamp)
        self.search = SearchRepository(connection, stamp)
        self.acronyms = AcronymRepository(connection, stamp)
        self.saved_searches = SavedSearchRepository(connection, stamp)
        self.bin = BinRepository(connection, stamp)
        self.counters = CounterRepository(connection, stamp)
        self.presence = PresenceRepository(connection, stamp)


class UnitOfWork(Records):
    """Changes that are kept together or not at all: given by `Database.unit_of_work`. `check` is asked before
    a commit whether it can still reach the record; `settle` when the connection was lost amid the commit of
    the transaction of a number: it returns when that was kept."""

    def __init__(
        self,
        connection: Connection,
        stamp: Stamp,
        check: Callable[[], None],
        settle: Callable[[str], None],
    ) -> None:
        super().__init__(connection, stamp)
        self._check = check
        self._settle = settle

    def commit(self, changes: Changes) -> None:
        """Keep what was done, and tell other windows what it altered. Without it everything is rolled back.

        A lost answer is not a lost change: PostgreSQL is asked on a new connection what became of it. If it
        was kept, this returns; if not, it raises DatabaseUnavailable; if nobody can be asked, OutcomeUnknown.

        On SQLite there is no answer to lose. A COMMIT that fails because another program reads (BUSY, only
        where there is no WAL), because the disk is full (FULL) or because it fails (IOERR) has kept nothing:
        what was written of it is rolled back here, or by whoever opens the file next.
        """
        self._check()
        number = announce(self._connection, self._stamp, changes) if changes.kinds else None
        if number is None:
            number = own_number(self._connection)
        try:
            self._connection.commit()
        except DBAPIError as error:
            if not error.connection_invalidated:
                # SQLite leaves the transaction open when its COMMIT is refused: closing the handle ends it.
                self._connection.invalidate()
                raise
            self._connection.rollback()
            if number is not None:
                self._settle(number)
