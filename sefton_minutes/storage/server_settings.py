"""How a server is set up, as findings: its version, what it promises of saved work, its clock, its doors."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from sqlalchemy import Connection, text

from sefton_minutes.domain.server_findings import Finding, advised, good, wrong
from sefton_minutes.storage.migrations import NEWEST, REVISION_TABLE
from sefton_minutes.storage.schema import Standing, progress_of
from sefton_minutes.storage.server_script import OLDEST_SERVER

Now = Callable[[], datetime]

MOST_ASTRAY = timedelta(seconds=5)
FEWEST_CONNECTIONS = 50
"""Ten windows with four connections each, and some for the server's keepers."""

_VERSION = text("SELECT current_setting('server_version_num')::integer, current_setting('server_version')")
_ENCRYPTED = text("SELECT ssl, version, cipher FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
_SETTING = text("SELECT current_setting(:name)")
_MAY_READ_REVISION = text(
    "SELECT has_schema_privilege(relnamespace, 'USAGE') AND has_table_privilege(oid, 'SELECT') FROM pg_class "
    "WHERE relnamespace = 'public'::regnamespace AND relname = :table"
)
_RULES = text(
    "SELECT line_number, type, database, auth_method, coalesce(error, '') FROM pg_hba_file_rules "
    "ORDER BY line_number"
)

_DURABLE = {
    "fsync": "A power cut at the server can destroy the database",
    "full_page_writes": "A power cut at the server can destroy the database",
    "synchronous_commit": "A power cut at the server loses what was saved just before",
}


def settings_findings(connection: Connection, now: Now) -> Iterator[Finding]:
    """Everything about the server itself. `now`: this computer's clock, with its zone."""
    yield _version(connection)
    yield _encryption(connection)
    yield _encoding(connection)
    yield _revision(connection)
    yield _clock(connection, now)
    yield from _durability(connection)
    yield _connections(connection)
    yield from _doors(connection)


def _version(connection: Connection) -> Finding:
    number, words = connection.execute(_VERSION).one()
    if number < OLDEST_SERVER * 10_000:
        return wrong(
            f"The server is PostgreSQL {words}, which is not supported.",
            f"{OLDEST_SERVER} or newer is needed.",
        )
    return good(f"The server is PostgreSQL {words}.")


def _encryption(connection: Connection) -> Finding:
    used = connection.execute(_ENCRYPTED).one_or_none()
    if used and used.ssl:
        return good(f"The connection is encrypted: {used.version}, {used.cipher}.")
    if _setting(connection, "ssl") == "on":
        return good("This connection never leaves this computer; to others the server offers TLS.")
    return wrong(
        "The server offers no encrypted connections: nobody can work with it from another computer.",
        "Set “ssl = on” with a certificate, in postgresql.conf.",
    )


def _encoding(connection: Connection) -> Finding:
    encoding = _setting(connection, "server_encoding")
    if encoding == "UTF8":
        return good("The database keeps text as UTF8.")
    return wrong(
        f"The database keeps text as {encoding}, which cannot hold every letter.",
        "Make it anew with ENCODING 'UTF8'; “server script” does.",
    )


def _revision(connection: Connection) -> Finding:
    readable = connection.execute(_MAY_READ_REVISION, {"table": REVISION_TABLE}).scalar()
    if readable is False:
        return wrong("This login may not see which version the tables have.", "Give it a role.")
    progress = progress_of(connection)
    if progress.standing is Standing.CURRENT:
        return good(f"The tables are of this program's version ({NEWEST}).")
    return wrong(*_STANDINGS[progress.standing])


_STANDINGS = {
    Standing.EMPTY: (
        "The database has no tables yet.",
        "Its owner runs “database upgrade”, or “server script”.",
    ),
    Standing.OLDER: ("The tables are of an older version.", "Their owner runs “database upgrade”."),
    Standing.NEWER: ("The tables are of a newer version of this program.", "Install the newest version."),
    Standing.FOREIGN: ("The database belongs to another program.", "Name another database."),
}


def _clock(connection: Connection, now: Now) -> Finding:
    """What the question took is no difference of clocks."""
    before = now()
    there: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    after = now()
    astray = max(before - there, there - after, timedelta(0))
    if astray <= MOST_ASTRAY:
        return good("The clocks of the server and of this computer agree.")
    return advised(
        f"The clocks of the server and of this computer differ by {astray.total_seconds():.0f} seconds.",
        "Have both set by the network: times in revisions and audit are those of the officers' computers.",
    )


def _durability(connection: Connection) -> Iterator[Finding]:
    """Whether what is saved outlasts a power cut (PostgreSQL documentation, "Write Ahead Log")."""
    off = [name for name in _DURABLE if _setting(connection, name) == "off"]
    for name in off:
        yield wrong(f"{_DURABLE[name]}: {name} is off.", f"Set “{name} = on” in postgresql.conf.")
    if not off:
        yield good("What is saved is on the server's disk before it counts as saved.")


def _connections(connection: Connection) -> Finding:
    most = int(_setting(connection, "max_connections"))
    if most < FEWEST_CONNECTIONS:
        return advised(
            f"The server takes {most} connections at most; a window needs up to four.",
            f"Set max_connections to {FEWEST_CONNECTIONS} or more.",
        )
    return good(f"The server takes up to {most} connections; a window needs up to four.")


def _doors(connection: Connection) -> Iterator[Finding]:
    """The lines of pg_hba.conf, which a superuser alone may read."""
    may = connection.execute(text("SELECT has_table_privilege('pg_hba_file_rules', 'SELECT')")).scalar_one()
    runs = "SELECT has_function_privilege('pg_hba_file_rules()', 'EXECUTE')"
    if not may or not connection.execute(text(runs)).scalar_one():
        return
    database = connection.execute(text("SELECT current_database()")).scalar_one()
    for line, kind, databases, method, error in connection.execute(_RULES):
        where = f"Line {line} of pg_hba.conf"
        if error:
            yield wrong(f"{where} cannot be understood: {error}.")
        elif database not in databases and "all" not in databases:
            continue
        elif method == "trust":
            weight = advised if kind == "local" else wrong
            yield weight(f"{where} lets anybody in without a password (“trust”).", "Write scram-sha-256.")
        elif kind in ("host", "hostnossl") and method != "reject":
            yield advised(f"{where} lets in who does not encrypt (“{kind}”).", "Write hostssl.")


def _setting(connection: Connection, name: str) -> str:
    value: str = connection.execute(_SETTING, {"name": name}).scalar_one()
    return value
