"""What goes wrong with a database, as sentences: the one place where drivers' errors are understood."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from sefton_minutes.domain.errors import (
    DatabaseFull,
    DatabaseUnavailable,
    DatabaseUnusable,
    MinutesError,
    NotAllowed,
    OutcomeUnknown,
    PasswordWanted,
)
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.outcome import Outcome

LOCKED = "The database {place} is locked by another program."
FULL = "The disk that holds the database {place} is full."
READ_ONLY = "The database {place} is read-only."
DAMAGED = "The database {place} is damaged."
FAILING = "The disk that holds the database {place} failed to read or write."
GONE = "The server {server} closed the connection to the database {name}."

IN_EACH_OTHERS_WAY = (
    "Two changes of the database {place} were in each other's way, and the server put this one off."
)
"""A deadlock: both save the same words of the index, and each has what the other waits for."""

UNANSWERED = (
    "The server {server} was lost as a change was being saved in the database {name}, and cannot be asked"
    " whether it was."
)

LEAST_ROOM = 64 * 1024
"""Bytes: the least by which SQLite lets its shared memory grow, with some pages to write."""

TRY_AGAIN = "Nothing was changed; try again in a moment."
LOOK_FIRST = "It is there as a whole or not at all: look before you make it again."
FREE_SPACE = "Nothing was changed; make room on the disk and try again."
ASK_RIGHTS = "Nothing was changed; ask for the right to write to it."
ASK_SERVER = "Nothing was changed; ask whoever looks after the council's database server."
USE_BACKUP = "Go back to a backup of it."

INDEX_DAMAGED = (
    DatabaseUnusable,
    "The index of words in the database {place} is damaged.",
    "“database check --rebuild” in the terminal makes it anew; no text is lost.",
)
_OF_THE_INDEX = re.compile(r"\bsearch_(?:item|words?|spelling|source)\b")
"""The names of its tables: both kinds of database name the one that they miss."""
_UNDEFINED = ("42P01", "42703")
"""PostgreSQL's undefined_table and undefined_column."""

_SQLITE: dict[int, tuple[type[MinutesError], str, str]] = {
    sqlite3.SQLITE_BUSY: (DatabaseUnavailable, LOCKED, TRY_AGAIN),
    sqlite3.SQLITE_LOCKED: (DatabaseUnavailable, LOCKED, TRY_AGAIN),
    sqlite3.SQLITE_PROTOCOL: (DatabaseUnavailable, LOCKED, TRY_AGAIN),
    sqlite3.SQLITE_FULL: (DatabaseFull, FULL, FREE_SPACE),
    sqlite3.SQLITE_READONLY: (DatabaseUnavailable, READ_ONLY, ASK_RIGHTS),
    sqlite3.SQLITE_PERM: (DatabaseUnavailable, READ_ONLY, ASK_RIGHTS),
    sqlite3.SQLITE_IOERR: (DatabaseUnavailable, FAILING, "Nothing was changed; look at the disk."),
    sqlite3.SQLITE_CORRUPT: (DatabaseUnusable, DAMAGED, USE_BACKUP),
    sqlite3.SQLITE_CORRUPT_VTAB: INDEX_DAMAGED,
    sqlite3.SQLITE_NOTADB: (DatabaseUnusable, "The file {place} is not a database.", ""),
    sqlite3.SQLITE_CANTOPEN: (
        DatabaseUnavailable,
        "The database {place} cannot be opened or written.",
        "Look whether you may read and write the file and its folder.",
    ),
}

NOT_SIGNED_IN = "not signed in"
"""Our own word: the client library gives no code for it."""

_POSTGRESQL: dict[str, tuple[type[MinutesError], str, str]] = {
    "25006": (DatabaseUnavailable, READ_ONLY, ASK_RIGHTS),
    "28000": (DatabaseUnavailable, "The server {server} does not let this user in.", "Look at the address."),
    "28P01": (
        PasswordWanted,
        "The server {server} did not accept login and password.",
        "Sign in again.",
    ),
    NOT_SIGNED_IN: (
        PasswordWanted,
        "The server {server} asks for a password.",
        "Sign in.",
    ),
    "3D000": (DatabaseUnavailable, "There is no database {name} on the server {server}.", ""),
    "40001": (DatabaseUnavailable, LOCKED, TRY_AGAIN),
    "40P01": (DatabaseUnavailable, IN_EACH_OTHERS_WAY, TRY_AGAIN),
    "42501": (NotAllowed, "Your login has no right to do that in the database {place}.", ASK_SERVER),
    "53100": (DatabaseFull, FULL, FREE_SPACE),
    "53300": (DatabaseUnavailable, "The server {server} has no connection to spare.", TRY_AGAIN),
    "55P03": (DatabaseUnavailable, LOCKED, TRY_AGAIN),
    "57014": (DatabaseUnavailable, "The server {server} ended a statement that took too long.", TRY_AGAIN),
    "57P01": (DatabaseUnavailable, GONE, TRY_AGAIN),
    "57P02": (DatabaseUnavailable, GONE, TRY_AGAIN),
    "57P03": (DatabaseUnavailable, "The server {server} is starting or stopping.", TRY_AGAIN),
    "XX001": (DatabaseUnusable, DAMAGED, USE_BACKUP),
    "XX002": (DatabaseUnusable, DAMAGED, USE_BACKUP),
}

_NAME_AUTHORITY = "Ask whoever looks after the server; sslrootcert=FILE in the address names its authority."
_NOT_TRUSTED = (
    "The certificate of the server {server} is not to be trusted: its authority is not known here, or it has "
    "expired. “server check” says which."
)
_CERTIFICATES = (
    ("certificate verify failed", _NOT_TRUSTED, _NAME_AUTHORITY),
    (
        "does not match host name",
        "The certificate of the server {server} is another server's.",
        "Write the server's full name in the address, as its certificate has it.",
    ),
    (
        "root certificate file",
        "The file that sslrootcert names, with the server's authority, cannot be read.",
        "Look at the database address.",
    ),
    (
        "does not support SSL",
        "The server {server} offers no encrypted connection.",
        "Nothing was sent; ask whoever looks after the server to set “ssl = on”.",
    ),
)
"""What the client library says of TLS while connecting."""

_REFUSED_AT_THE_DOOR = (
    ("password authentication failed", "28P01"),
    ("no password supplied", NOT_SIGNED_IN),
    ("no pg_hba.conf entry", "28000"),
    ("pg_hba.conf rejects", "28000"),
    ("authentication failed", "28000"),
    ("permission denied", "28000"),
    ('database "', "3D000"),
    ('role "', "28000"),
    ("too many clients", "53300"),
    ("remaining connection slots", "53300"),
    ("starting up", "57P03"),
    ("shutting down", "57P03"),
)


def settled(outcome: Outcome, address: Address) -> None:
    """Return when a commit that was not answered was kept. Raises DatabaseUnavailable when it was not,
    OutcomeUnknown when nobody could be asked."""
    if outcome is Outcome.ABORTED:
        raise _told(_POSTGRESQL["57P01"], address)
    if outcome is not Outcome.COMMITTED:
        raise unanswered(address)


def unanswered(address: Address) -> OutcomeUnknown:
    """That nobody can be asked what became of a commit."""
    named = {"server": address.server, "name": address.url.database or ""}
    return OutcomeUnknown(UNANSWERED.format(**named), LOOK_FIRST)


@contextmanager
def told_as_sentences(address: Address) -> Iterator[None]:
    """Within it a failure of the database is raised as a MinutesError; any other is our bug and passes."""
    try:
        yield
    except (StatementError, sqlite3.Error, PoolTimeout) as error:
        told = as_minutes_error(error, address)
        if told is None:
            raise
        raise told from error


def as_minutes_error(error: BaseException, address: Address) -> MinutesError | None:
    """The sentence for a driver's error, None when it is no failure of the surroundings but a bug of ours."""
    if isinstance(error, PoolTimeout):
        return _told(
            _POSTGRESQL["53300"] if _is_postgresql(address) else _SQLITE[sqlite3.SQLITE_BUSY], address
        )
    cause = error.orig if isinstance(error, StatementError) else error
    if isinstance(cause, MinutesError):
        return cause
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", None)
        if code is not None and code & 0xFF == sqlite3.SQLITE_IOERR and _is_full(address):
            code = sqlite3.SQLITE_FULL
        if code == sqlite3.SQLITE_ERROR and _OF_THE_INDEX.search(str(cause)):
            return _told(INDEX_DAMAGED, address)
        known = _SQLITE.get(code, _SQLITE.get(code & 0xFF)) if code is not None else None
        return _told(known, address) if known else None
    return _postgresql_error(cause, address)


def _is_full(address: Address) -> bool:
    """SQLite calls a full disk a failing one where its shared memory had no room."""
    try:
        return shutil.disk_usage(address.file.parent).free < LEAST_ROOM
    except OSError:
        return False


def _postgresql_error(cause: BaseException | None, address: Address) -> MinutesError | None:
    import psycopg  # noqa: PLC0415 - slow to load, and an SQLite file never needs it

    if not isinstance(cause, psycopg.Error):
        return None
    if cause.sqlstate in _UNDEFINED and _OF_THE_INDEX.search(cause.diag.message_primary or ""):
        return _told(INDEX_DAMAGED, address)
    if known := _POSTGRESQL.get(cause.sqlstate or ""):
        return _told(known, address)
    if cause.sqlstate is not None or not isinstance(cause, psycopg.OperationalError):
        return None
    return _connection_error(str(cause), address)


def _connection_error(said: str, address: Address) -> MinutesError:
    """The client library gives no code while connecting, only the server's words."""
    for words, sentence, advice in _CERTIFICATES:
        if words in said:
            return _told((DatabaseUnavailable, sentence, advice), address)
    for words, state in _REFUSED_AT_THE_DOOR:
        if words in said:
            return _told(_POSTGRESQL[state], address)
    if "server closed the connection" in said or "connection is lost" in said:
        return _told(_POSTGRESQL["57P01"], address)
    return DatabaseUnavailable(
        f"The server {address.server} cannot be reached.",
        "Look at the address and the network; the server may be stopped.",
    )


def _told(known: tuple[type[MinutesError], str, str], address: Address) -> MinutesError:
    kind, sentence, advice = known
    if _is_postgresql(address):
        named = {"server": address.server, "name": address.url.database or ""}
    else:
        named = {"server": "", "name": ""}
    return kind(sentence.format(place=address.place, **named), advice)


def _is_postgresql(address: Address) -> bool:
    return address.kind is DatabaseKind.POSTGRESQL
