"""Where the record is, and signing in to it: what is asked before any database is open."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from sefton_minutes.domain.errors import MinutesError, NotAllowed, PasswordWanted
from sefton_minutes.domain.record_place import RecordPlace, ServerPlace
from sefton_minutes.domain.rights import Rights
from sefton_minutes.services.ports import PasswordStore, RecordPlaces
from sefton_minutes.storage.address import (
    Address,
    DatabaseKind,
    file_url,
    has_password,
    read_address,
    server_url,
    with_sign_in,
)
from sefton_minutes.storage.database import Database, file_is_there
from sefton_minutes.storage.encryption import is_local
from sefton_minutes.storage.status import database_status


@dataclass(frozen=True, slots=True)
class Trial:
    """What a connection that was tried has to tell, as sentences; `is_good` when the record can be opened;
    `wants_password` when only that is missing or wrong."""

    sentences: tuple[str, ...]
    is_good: bool
    wants_password: bool = False


class Connecting:
    """For one start of the program. Passwords that were typed are kept in memory alone, unless the officer
    wants the system's own store to remember them."""

    def __init__(self, places: RecordPlaces, passwords: PasswordStore, login: str) -> None:
        """`login`: the name under which the officer is logged in to the computer."""
        self._places = places
        self._passwords = passwords
        self._login = login
        self._typed: dict[tuple[str, str], str] = {}
        self._logins: dict[str, str] = {}

    def place(self) -> RecordPlace | None:
        """Where the record is; None at the first start, when nobody has chosen. Raises DatabaseUnusable for
        settings that cannot be used."""
        return self._places.found()

    def choose(self, url: str) -> None:
        """The officer's choice, for this start and the next ones. Raises NotAllowed where it is not the
        officer's to choose, CannotWriteFile."""
        now = self._places.found()
        if now is not None and not now.is_the_officers:
            raise NotAllowed(f"The place of the record is set by {now.source}.", "Ask whoever set it.")
        self._places.choose(_shown(read_address(url)))

    def signed_in(self, url: str) -> str:
        """The address with the password that was typed in this start; else as it is, where it bears one; else
        with that of the system's store, where one is known."""
        address = read_address(url)
        if address.kind is DatabaseKind.SQLITE:
            return url
        login = self.login_at(url)
        known = self._typed.get((address.place, login))
        if not known and not has_password(address):
            known = self._passwords.kept(address.place, login)
        return with_sign_in(address, login, known) if known else url

    def login_at(self, url: str) -> str:
        """The login that the officer typed, else that of the address, else the officer's name on this
        computer."""
        address = read_address(url)
        return self._logins.get(address.place) or address.url.username or self._login

    @property
    def own_login(self) -> str:
        """The name under which the officer is logged in to the computer."""
        return self._login

    def with_login(self, url: str, login: str) -> str:
        """The address for another login."""
        return with_sign_in(read_address(url), login, None)

    def sign_in(self, url: str, login: str, password: str, *, remember: bool) -> None:
        """Login and password count from now on; `remember` puts it into the system's store, and without it an
        older one is taken out of there. Raises NotAllowed where the store refuses."""
        place = read_address(url).place
        self._typed[place, login] = password
        self._logins[place] = login
        if remember:
            self._passwords.keep(place, login, password)
        elif self._passwords.kept(place, login):
            self._passwords.forget(place, login)

    def sign_out(self, url: str) -> bool:
        """Forget the password in the system's store; False when none was there. Raises NotAllowed."""
        place, login = read_address(url).place, self.login_at(url)
        self._typed.pop((place, login), None)
        if not self._passwords.kept(place, login):
            return False
        self._passwords.forget(place, login)
        return True

    @property
    def cannot_remember(self) -> str:
        """Why no password can be remembered, as a sentence; "" where it can."""
        return self._passwords.why_not

    def server_place(self, url: str) -> ServerPlace | None:
        """An address in the words of the dialog; None for a file."""
        address = read_address(url)
        if address.kind is DatabaseKind.SQLITE:
            return None
        named = address.url
        authority = named.query.get("sslrootcert", "")
        return ServerPlace(
            named.host or "",
            named.database or "",
            self.login_at(url),
            named.port or 0,
            authority if isinstance(authority, str) else "",
        )

    def file_place(self, url: str) -> str:
        """The path of a file's address; "" for a server."""
        address = read_address(url)
        return str(address.file) if address.kind is DatabaseKind.SQLITE else ""

    def url_of(self, place: ServerPlace) -> str:
        """The address of a database on a server."""
        return server_url(place.server, place.port, place.database, place.login, place.authority)

    def url_of_file(self, path: str) -> str:
        """The address of a file."""
        return file_url(path)

    def own_file(self) -> str:
        """The address of the file that is this officer's alone."""
        return self._places.own_file()

    def try_out(self, url: str, password: str = "") -> Trial:  # nosec B107
        """Connect, and say what was found or what is wrong. Nothing is made or changed. "" is no password."""
        try:
            address = read_address(url)
            full = with_sign_in(address, self.login_at(url), password) if password else self.signed_in(url)
            return Trial(tuple(_found(full, address)), is_good=True)
        except MinutesError as error:
            told = tuple(filter(None, (error.sentence, error.advice)))
            return Trial(told, is_good=False, wants_password=isinstance(error, PasswordWanted))


def _shown(address: Address) -> str:
    """The address to be kept in a file: a password never is."""
    return with_sign_in(address, address.url.username, None)


def _found(url: str, address: Address) -> Iterator[str]:
    if address.kind is DatabaseKind.SQLITE and not file_is_there(address):
        yield f"A new record will be begun in {address.place}."
        return
    status = database_status(url)
    with closing(Database.open(url)) as database:
        yield f"Connected to {database.place}: {status.meetings:,} meetings, {status.items:,} items."
        if address.kind is DatabaseKind.POSTGRESQL:
            yield _encryption(address)
        yield _what_one_may(database.rights(database.login()))
        yield from filter(None, (database.only_reads, database.notice))


def _encryption(address: Address) -> str:
    if is_local(address.url):
        return "Nothing leaves this computer, so the connection need not be encrypted."
    return "The connection is encrypted, and the server's certificate is the right one."


def _what_one_may(rights: Rights) -> str:
    cleared = " and may see restricted text" if rights.cleared else ""
    return f"You are {rights.role} here{cleared}."
