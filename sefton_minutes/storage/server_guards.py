"""Whether the triggers are in force by which a server keeps what no right can keep: audit and issued papers
as they were made, each act under the login that did it (migration 0006)."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from sqlalchemy import Connection, text

from sefton_minutes.domain.server_findings import Finding, good, wrong

_KEPT = ("never_changed", "own_name")
GUARDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "audit_event": _KEPT,
        "publication": _KEPT,
        "publication_withdrawal": _KEPT,
        "publication_purge": _KEPT,
        "publication_part": ("issued_whole", "never_changed", "only_when_purged"),
        "revision": ("own_name", "own_spell"),
        "restricted_revision": ("own_name_unless_moved",),
        "bringing_run": ("own_name",),
        "presence": ("own_name",),
        "counter": ("drawn_upwards",),
        "setting": ("set_by_administrators",),
    }
)
"""The triggers of each table, by their names."""

_FOUND = text(
    "SELECT relname, tgname, tgenabled IN ('O', 'A') FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
    "WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal"
)
"""O and A: it fires in the sessions of officers (PostgreSQL, pg_trigger)."""


def guard_findings(connection: Connection) -> Iterator[Finding]:
    """One for each trigger that was dropped or switched off, or that all are in force."""
    found = {(table, name): is_on for table, name, is_on in connection.execute(_FOUND)}
    troubles = [
        _trouble(table, name, is_there=(table, name) in found)
        for table, names in GUARDS.items()
        for name in names
        if not found.get((table, name))
    ]
    yield from troubles or (good("What was issued and who did what are kept by the server itself."),)


def _trouble(table: str, name: str, *, is_there: bool) -> Finding:
    if is_there:
        return wrong(
            f"The guard {name} of the table {table} is switched off.",
            f"As owner: ALTER TABLE {table} ENABLE TRIGGER {name}; and look who switched it off.",
        )
    return wrong(
        f"The guard {name} of the table {table} was dropped.",
        "Make a new database with “server script”, and move the record there with “database copy”.",
    )
