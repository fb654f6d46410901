"""A database is opened, and the services are built on it: for the terminal, for a window, for the sample."""

import logging
import uuid
from pathlib import Path

from sefton_minutes import resources
from sefton_minutes.composition.outside import SystemClock, login_name
from sefton_minutes.composition.own_files import make_folder, put_aside, sqlite_url
from sefton_minutes.composition.services import Services, services_on
from sefton_minutes.composition.signing_in import record_url
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import DatabaseUnavailable, NotAllowed
from sefton_minutes.services.administration import Administration
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.ports import Clock
from sefton_minutes.services.sample_council import is_empty, plant
from sefton_minutes.storage.address import DatabaseKind, read_address
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.journal import Journal
from sefton_minutes.storage.repositories.settings import DATABASE_IDENTITY
from sefton_minutes.user_data import user_data_folder

_LOG = logging.getLogger(__name__)


def compose(
    database_url: str,
    folder: Path,
    who: str | None = None,
    *,
    create: bool = False,
    clock: Clock | None = None,
) -> Services:
    """Open the database and build every service on it. `folder` is the user's data folder, which holds the
    journal; `who` is the login name (the server's, and the system's for a file) and `clock` the computer's
    when not given. With `create` an absent or empty database is made.

    Raises DatabaseUnavailable, DatabaseUnusable, DatabaseNeedsUpgrade.
    """
    database = _opened(database_url, create=create)
    name = who or database.login() or login_name()
    desk = Desk(database, name, clock or SystemClock(), database.rights(name))
    _LOG.info("record opened: %s, by %s as %s", database.place, name, desk.rights.role)
    drafts = Drafts(desk, Journal(folder / "journal"), _identity(desk, create=create))
    return services_on(desk, drafts)


def compose_for_terminal(database_url: str | None, *, create: bool) -> Services:
    """The services for one command; the user's own database when none is named."""
    return compose(record_url(database_url, create=create), user_data_folder(), create=create)


def compose_for_window(url: str) -> Services:
    """The services for a window. An absent file is made; an empty server database is its owner's to fill."""
    make_folder(user_data_folder())
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
    make_folder(folder)
    services = compose(database_url or sqlite_url(file), folder, create=True)
    if is_empty(services):
        plant(services, resources.text("sample_council", "council.json"))
    return services


def administration(database_url: str | None, *, create: bool = False) -> Administration:
    """What can be done to a database without opening it. With `create` the folder of the user's own is made
    where none is named."""
    url = record_url(database_url, create=create)
    return Administration(lambda: url, login_name())


def _opened(url: str, *, create: bool) -> Database:
    """An absent file is made only where something is to be kept: elsewhere it would hide a mistyped name."""
    address = read_address(url)
    if not create and address.kind is DatabaseKind.SQLITE and not address.file.exists():
        raise DatabaseUnavailable(
            f"There is no database {address.place}.",
            "Look at the address; “import”, “demo” and the window begin a new one.",
        )
    return Database.open(url, create=create)


def _identity(desk: Desk, *, create: bool) -> str:
    """What the database is known by to the journal; its place while nobody has given it an identity."""
    with desk.reading() as records:
        known = records.settings.get(DATABASE_IDENTITY)
    if known or not create or not desk.rights.may_write:
        return known or desk.database.place
    with desk.writing() as work:
        identity = work.settings.get(DATABASE_IDENTITY) or uuid.uuid4().hex
        work.settings.set(DATABASE_IDENTITY, identity)
        work.commit(NO_CHANGES)
    return identity
