"""Where a database is: an SQLite file or a PostgreSQL server, named by a URL. Passwords never leave it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from sefton_minutes.domain.errors import DatabaseUnusable
from sefton_minutes.storage.encryption import refuse_unverified

KNOWN_FORMS = "Write sqlite:///FILE or postgresql+psycopg://USER@SERVER/NAME."


class DatabaseKind(StrEnum):
    """Which program keeps the tables."""

    SQLITE = "SQLite"
    POSTGRESQL = "PostgreSQL"


@dataclass(frozen=True, slots=True)
class Address:
    """A database URL that was understood."""

    url: URL
    kind: DatabaseKind

    @property
    def file(self) -> Path:
        """The SQLite file, absolute. Only for SQLITE."""
        return Path(self.url.database or "").absolute()

    @property
    def place(self) -> str:
        """Where it is, for a person to read."""
        if self.kind is DatabaseKind.SQLITE:
            return str(self.file)
        return f"{self.url.database or ''} on {self.server}"

    @property
    def server(self) -> str:
        """The server's name, with its port when one is given. Only for POSTGRESQL."""
        host = self.url.host or self.url.query.get("host") or "this computer"
        named = host if isinstance(host, str) else ", ".join(host)
        return f"{named}:{self.url.port}" if self.url.port else named


def read_address(url: str) -> Address:
    """Understand a database URL. Raises DatabaseUnusable for another kind of address, and for one that asks
    another computer for less than a verified certificate."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise DatabaseUnusable("The database address is not a URL.", KNOWN_FORMS) from None
    except ValueError:
        raise DatabaseUnusable("The port in the database address is not a number.", KNOWN_FORMS) from None
    if parsed.drivername in ("sqlite", "sqlite+pysqlite"):
        return _sqlite_address(parsed)
    if parsed.drivername in ("postgresql", "postgresql+psycopg", "postgres"):
        return _postgresql_address(parsed)
    raise DatabaseUnusable(
        f"The database address begins with “{parsed.drivername}”, which this program does not know.",
        KNOWN_FORMS,
    )


def file_url(path: str) -> str:
    """The address of an SQLite file."""
    return URL.create("sqlite", database=path.replace("\\", "/")).render_as_string()


def server_url(server: str, port: int, database: str, login: str, authority: str = "") -> str:
    """The address of a database on a server; `port` 0 for the usual one, `authority` a file with the
    certificate of whoever vouches for the server."""
    return URL.create(
        "postgresql+psycopg",
        username=login or None,
        host=server or None,
        port=port or None,
        database=database,
        query={"sslrootcert": authority} if authority else {},
    ).render_as_string()


def has_password(address: Address) -> bool:
    """Whether the address itself bears a password."""
    return bool(address.url.password)


def with_sign_in(address: Address, login: str | None, password: str | None) -> str:
    """The address with login and password, if any, for the driver alone: never to be shown or kept."""
    return address.url._replace(username=login, password=password).render_as_string(hide_password=False)


def _sqlite_address(url: URL) -> Address:
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise DatabaseUnusable("The database address names no file.", "Write sqlite:///FILE.")
    return Address(URL.create("sqlite", database=url.database), DatabaseKind.SQLITE)


def _postgresql_address(url: URL) -> Address:
    if not url.database:
        raise DatabaseUnusable("The database address names a server but no database on it.", KNOWN_FORMS)
    refuse_unverified(url)
    return Address(url.set(drivername="postgresql+psycopg"), DatabaseKind.POSTGRESQL)
