"""The open database: the door to every unit of work."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable
from sefton_minutes.domain.rights import Rights
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.domain.unsettled import AsksNoMore, Unsettled
from sefton_minutes.storage.address import Address, DatabaseKind, read_address
from sefton_minutes.storage.engine import PATIENCE, make_engine, make_plain_engine, reading, writing
from sefton_minutes.storage.failures import settled, told_as_sentences, unanswered
from sefton_minutes.storage.file_keeping import (
    OWN_DISK,
    SURROUNDINGS,
    Kept,
    Surroundings,
    how_kept,
    refuse_unless_writable,
)
from sefton_minutes.storage.opened_file import OpenedFile
from sefton_minutes.storage.outcome import ASKING, ONE_MORE_SECOND, Outcome, outcome_of
from sefton_minutes.storage.rights import login_of, rights_of
from sefton_minutes.storage.schema import (
    Progress,
    Standing,
    migrate,
    needs_upgrade,
    progress_of,
    refuse_unusable,
)
from sefton_minutes.storage.sqlite_engine import Keeping
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.stopped_statements import ended_by
from sefton_minutes.storage.system_causes import cause_of
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork
from sefton_minutes.storage.writers import Writers, notice_of


class Database:
    """One database, open and of this program's version. May be used from several threads at once."""

    def __init__(
        self, address: Address, engine: Engine, kept: Kept = OWN_DISK, patience: float = PATIENCE
    ) -> None:
        self.engine = engine
        self._patience = patience
        self._address = address
        self._kept = kept
        self._file = OpenedFile.at(address)
        self._writers = Writers()
        self._unsettled: Unsettled = AsksNoMore()
        self.program = uuid.uuid4().hex
        self._writing = writing(engine)
        self._reading = reading(engine)
        self._opening_anew = reading(make_engine(address, patience, keeping=kept.keeping, pooled=False))

    @classmethod
    def open(
        cls,
        url: str,
        *,
        create: bool = False,
        patience: float = PATIENCE,
        unhurried: bool = False,
        surroundings: Surroundings = SURROUNDINGS,
    ) -> Self:
        """Open the database at a URL. An absent or empty SQLite file is made; an empty PostgreSQL database is
        filled only with `create`, since its owner should do it once, not the first desktop that comes along.

        `patience`: seconds to wait for a lock that somebody else holds, here and in every unit of work; a
        statement that takes three times as long is ended by the server unless the work is `unhurried`, and a
        server that says nothing for four times as long is given up.
        `surroundings`: what is asked of the computer about the place of a file, which decides for as long as
        it is open.
        Raises DatabaseUnavailable, DatabaseUnusable, DatabaseNeedsUpgrade.
        """
        address = read_address(url)
        with told_as_sentences(address):
            is_there = address.kind is DatabaseKind.POSTGRESQL or file_is_there(address)
            kept = how_kept(address, patience, surroundings)
            progress = look(address, patience, kept.keeping) if is_there else Progress(Standing.EMPTY)
            refuse_unusable(progress, address)
            if progress.standing is Standing.EMPTY and (create or address.kind is DatabaseKind.SQLITE):
                _fill(address, kept, patience)
            elif progress.standing is not Standing.CURRENT:
                raise needs_upgrade(progress, address)
            engine = make_engine(address, patience, unhurried=unhurried, keeping=kept.keeping)
            with engine.connect():
                return cls(address, engine, kept, patience)

    @property
    def place(self) -> str:
        """Where it is, as a person may read it; no password."""
        return self._address.place

    def current_url(self) -> str:
        """Its address with the password that counts now, for the driver alone: the one place that knows it
        after signing in again."""
        return self.engine.url.render_as_string(hide_password=False)

    @property
    def only_reads(self) -> str:
        """Why nothing can be written here, and what to do, as sentences; "" where it can."""
        return str(self._kept.refusal or "")

    @property
    def notice(self) -> str:
        """What whoever looks after the database should know, as sentences; "" for nothing. Of those who write
        it knows what `look_at_writers` saw."""
        if self._address.kind is DatabaseKind.POSTGRESQL or self.only_reads:
            return ""
        return notice_of(is_on_share=self._kept.is_on_share, are_many=self._writers.are_many)

    def look_at_writers(self) -> None:
        """See which programs wrote to this file since the last look; nothing on a server, which is made for
        many. Raises DatabaseUnavailable."""
        if self._address.kind is DatabaseKind.SQLITE:
            with self._connected(self._reading) as connection:
                self._writers.look(connection)

    @contextmanager
    def unit_of_work(self, who: str, when: datetime | None = None) -> Iterator[UnitOfWork]:
        """Change the record as `who`, at the instant `when` (now if None): rolled back unless committed.

        Raises DatabaseUnavailable and DatabaseUnusable besides what the repositories raise.
        """
        if self._kept.refusal is not None:
            raise DatabaseUnavailable(self._kept.refusal.sentence, self._kept.refusal.advice)
        stamp = Stamp(who, when or datetime.now(UTC), self.program)
        with self._connected(self._writing) as connection:
            yield UnitOfWork(connection, stamp, self._file.check, self._settle)

    @contextmanager
    def reading(self, stop: Stop | None = None) -> Iterator[Records]:
        """Read the record as it is at one moment, whatever others save meanwhile. Writing fails.

        Raises Stopped as soon as `stop` is stopped, even amid a statement.
        """
        with self._connected(self._reading) as connection, ended_by(stop, connection):
            yield Records(connection, Stamp("", datetime.now(UTC)))

    @contextmanager
    def fresh_reading(self) -> Iterator[Records]:
        """Read what others would read now, to see whether a save is there: a file is opened anew for it,
        since on a share a handle that is open may answer from what it remembers."""
        is_file = self._address.kind is DatabaseKind.SQLITE
        with self._connected(self._opening_anew if is_file else self._reading) as connection:
            yield Records(connection, Stamp("", datetime.now(UTC)))

    def login(self) -> str:
        """The login name on a server; "" for a file, to which nobody logs in."""
        with self._connected(self._reading) as connection:
            return login_of(connection)

    def rights(self, who: str) -> Rights:
        """What may be done in it, on SQLite by `who`, else by the login."""
        with self._connected(self._reading) as connection:
            return replace(rights_of(connection, who), only_reads=self.only_reads)

    def sign_in_again(self, url: str) -> None:
        """Connect from now on with the password of this address: that of the same login was changed on the
        server while the database was open."""
        self.engine.url = read_address(url).url

    @contextmanager
    def _connected(self, engine: Engine) -> Iterator[Connection]:
        with told_as_sentences(self._address):
            self._file.check()
            with engine.connect() as connection:
                yield connection

    def ask_on(self, unsettled: Unsettled) -> None:
        """From now on `unsettled` decides how long the server is asked for a commit whose answer was lost."""
        self._unsettled = unsettled

    def _settle(self, number: str) -> None:
        outcome = outcome_of(self.engine, number, self._patience * ASKING)
        if outcome is Outcome.UNKNOWN:
            outcome = self._asked_on(number)
        settled(outcome, self._address)

    def _asked_on(self, number: str) -> Outcome:
        outcome = Outcome.UNKNOWN
        while outcome is Outcome.UNKNOWN and self._unsettled.asks_on(unanswered(self._address)):
            outcome = outcome_of(self.engine, number, ONE_MORE_SECOND)
        if outcome is not Outcome.UNKNOWN:
            self._unsettled.settled()
        return outcome

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def look(address: Address, patience: float = PATIENCE, keeping: Keeping = Keeping.OWN_DISK) -> Progress:
    """How far the database at an address has come; an absent SQLite file is empty. Changes nothing; of a file
    that is ONLY_READ not even what a program that ended has left half done."""
    if address.kind is DatabaseKind.SQLITE and not file_is_there(address):
        return Progress(Standing.EMPTY)
    only_read = keeping is Keeping.ONLY_READ
    engine = (
        make_engine(address, patience, keeping=keeping) if only_read else make_plain_engine(address, patience)
    )
    try:
        with engine.connect() as connection:
            return progress_of(connection)
    finally:
        engine.dispose()


def _fill(address: Address, kept: Kept, patience: float) -> None:
    if kept.refusal is not None:
        raise kept.refusal
    if address.kind is DatabaseKind.SQLITE and not kept.is_on_share:
        _make_for_its_owner(address.file)
    _migrate(address, patience)


def _make_for_its_owner(file: Path) -> None:
    """A file's permissions are the only wall round it. On a share those who work together need it, and the
    share's own rights decide."""
    with suppress(OSError):  # SQLite tries as well, and its failure is told
        file.touch(mode=0o600)


def bring_up_to_date(address: Address, patience: float = PATIENCE) -> None:
    """Run the missing migrations. Raises DatabaseUnavailable for a file on a share whose locks do not
    hold."""
    refuse_unless_writable(address, patience)
    _migrate(address, patience)


def _migrate(address: Address, patience: float) -> None:
    engine = make_plain_engine(address, patience)
    try:
        migrate(engine, address)
    finally:
        engine.dispose()


def file_is_there(address: Address) -> bool:
    """Whether the SQLite file of an address is there; its folder must be.

    Raises DatabaseUnavailable when it cannot be looked at, DatabaseUnusable when it is a folder.
    """
    file = address.file
    try:
        if file.is_dir():
            raise DatabaseUnusable(f"{file} is a folder, not a database.", "Name a file in it.")
        if not file.parent.is_dir():
            raise DatabaseUnavailable(
                f"The folder {file.parent} for the database {file.name} does not exist.", "Make it first."
            )
        return file.exists()
    except OSError as error:
        raise DatabaseUnavailable(
            f"The database {file} cannot be opened: {cause_of(error)}.", "Look at the address."
        ) from error
