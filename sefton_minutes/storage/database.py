"""The open database: the door to every unit of work."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Self

from sqlalchemy import Engine

from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable
from sefton_minutes.domain.rights import Rights
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.storage.address import Address, DatabaseKind, read_address
from sefton_minutes.storage.engine import PATIENCE, make_engine, make_plain_engine, reading, writing
from sefton_minutes.storage.failures import settled, told_as_sentences
from sefton_minutes.storage.outcome import ASKING, outcome_of
from sefton_minutes.storage.rights import login_of, rights_of
from sefton_minutes.storage.schema import (
    Progress,
    Standing,
    migrate,
    needs_upgrade,
    progress_of,
    refuse_unusable,
)
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.stopped_statements import ended_by
from sefton_minutes.storage.system_causes import cause_of
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork


class Database:
    """One database, open and of this program's version. May be used from several threads at once."""

    def __init__(self, address: Address, engine: Engine, patience: float = PATIENCE) -> None:
        self.engine = engine
        self._patience = patience
        self._address = address
        self.program = uuid.uuid4().hex
        self._writing = writing(engine)
        self._reading = reading(engine)

    @classmethod
    def open(
        cls, url: str, *, create: bool = False, patience: float = PATIENCE, unhurried: bool = False
    ) -> Self:
        """Open the database at a URL. An absent or empty SQLite file is made; an empty PostgreSQL database is
        filled only with `create`, since its owner should do it once, not the first desktop that comes along.

        `patience`: seconds to wait for a lock that somebody else holds, here and in every unit of work; a
        statement that takes three times as long is ended by the server unless the work is `unhurried`, and a
        server that says nothing for four times as long is given up.
        Raises DatabaseUnavailable, DatabaseUnusable, DatabaseNeedsUpgrade.
        """
        address = read_address(url)
        with told_as_sentences(address):
            progress = look(address, patience)
            refuse_unusable(progress, address)
            if progress.standing is Standing.EMPTY and (create or address.kind is DatabaseKind.SQLITE):
                bring_up_to_date(address, patience)
            elif progress.standing is not Standing.CURRENT:
                raise needs_upgrade(progress, address)
            engine = make_engine(address, patience, unhurried=unhurried)
            with engine.connect():
                return cls(address, engine, patience)

    @property
    def place(self) -> str:
        """Where it is, as a person may read it; no password."""
        return self._address.place

    @contextmanager
    def unit_of_work(self, who: str, when: datetime | None = None) -> Iterator[UnitOfWork]:
        """Change the record as `who`, at the instant `when` (now if None): rolled back unless committed.

        Raises DatabaseUnavailable and DatabaseUnusable besides what the repositories raise.
        """
        stamp = Stamp(who, when or datetime.now(UTC), self.program)
        with told_as_sentences(self._address), self._writing.connect() as connection:
            yield UnitOfWork(connection, stamp, self._settle)

    @contextmanager
    def reading(self, stop: Stop | None = None) -> Iterator[Records]:
        """Read the record as it is at one moment, whatever others save meanwhile. Writing fails.

        Raises Stopped as soon as `stop` is stopped, even amid a statement.
        """
        stamp = Stamp("", datetime.now(UTC))
        with (
            told_as_sentences(self._address),
            self._reading.connect() as connection,
            ended_by(stop, connection),
        ):
            yield Records(connection, stamp)

    def login(self) -> str:
        """The login name on a server; "" for a file, to which nobody logs in."""
        with told_as_sentences(self._address), self._reading.connect() as connection:
            return login_of(connection)

    def rights(self, who: str) -> Rights:
        """What may be done in it, on SQLite by `who`, else by the login."""
        with told_as_sentences(self._address), self._reading.connect() as connection:
            return rights_of(connection, who)

    def _settle(self, number: str) -> None:
        settled(outcome_of(self.engine, number, self._patience * ASKING), self._address)

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def look(address: Address, patience: float = PATIENCE) -> Progress:
    """How far the database at an address has come; an absent SQLite file is empty. Changes nothing."""
    if address.kind is DatabaseKind.SQLITE and not file_is_there(address):
        return Progress(Standing.EMPTY)
    engine = make_plain_engine(address, patience)
    try:
        with engine.connect() as connection:
            return progress_of(connection)
    finally:
        engine.dispose()


def bring_up_to_date(address: Address, patience: float = PATIENCE) -> None:
    """Run the missing migrations."""
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
