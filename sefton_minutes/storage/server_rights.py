"""Whether a server's roles may do what `grants` says, and nothing else, as findings."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlalchemy import Connection, text

from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.rights_told import WITH_ARTICLE
from sefton_minutes.domain.server_findings import Finding, advised, good, wrong
from sefton_minutes.storage.granting import existing_groups, owns_database
from sefton_minutes.storage.grants import (
    GRANTS,
    HAS,
    PRIVILEGES,
    Group,
    privileges_of,
    sequence_of,
    with_inherited,
)
from sefton_minutes.storage.rights import rights_of
from sefton_minutes.storage.server_guards import guard_findings

RUN_SCRIPT = "Run “server script” again: it makes them right."

_POWERS = text(
    "SELECT rolname FROM pg_roles WHERE rolname = ANY(:names) AND "
    "(rolsuper OR rolcanlogin OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)"
)
_MEMBERSHIPS = text(
    "SELECT member.rolname, role.rolname FROM pg_roles member, pg_roles role "
    "WHERE member.rolname = ANY(:names) AND member.oid <> role.oid "
    "AND pg_has_role(member.oid, role.oid, 'USAGE')"
)
_HELD = text(
    "SELECT role, name, privilege FROM unnest(CAST(:roles AS text[])) AS role, "
    "unnest(CAST(:tables AS text[])) AS name, unnest(CAST(:privileges AS text[])) AS privilege "
    "WHERE to_regclass('public.' || quote_ident(name)) IS NOT NULL AND CASE "
    "WHEN privilege IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') "
    "THEN has_any_column_privilege(role, 'public.' || quote_ident(name), privilege) "
    "ELSE has_table_privilege(role, 'public.' || quote_ident(name), privilege) END"
)
"""With the rights to single columns: one would be enough to read restricted text."""
_SEQUENCES_HELD = text(
    "SELECT role, name, privilege FROM unnest(CAST(:roles AS text[])) AS role, "
    "unnest(CAST(:tables AS text[])) AS name, unnest(CAST('{USAGE,UPDATE,SELECT}' AS text[])) AS privilege "
    "WHERE to_regclass('public.' || quote_ident(name)) IS NOT NULL "
    "AND has_sequence_privilege(role, 'public.' || quote_ident(name), privilege)"
)
_ELSEWHERE = text(
    "SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace "
    "WHERE relkind IN ('r', 'v', 'm', 'f', 'p') AND nspname NOT IN ('pg_catalog', 'information_schema') "
    "AND NOT (nspname = 'public' AND relname = ANY(:ours)) "
    "AND has_schema_privilege(CAST(:role AS text), nspname, 'USAGE') "
    "AND has_table_privilege(CAST(:role AS text), pg_class.oid, 'SELECT, INSERT, UPDATE, DELETE')"
)
_BESIDE = text(
    "SELECT has_database_privilege(:role, current_database(), 'CONNECT'), "
    "has_schema_privilege(:role, 'public', 'USAGE'), "
    "has_database_privilege(:role, current_database(), 'TEMP'), "
    "has_database_privilege(:role, current_database(), 'CREATE'), "
    "has_schema_privilege(:role, 'public', 'CREATE'), "
    "has_function_privilege(:role, 'lo_create(oid)', 'EXECUTE') "
    "OR has_function_privilege(:role, 'lo_creat(integer)', 'EXECUTE') "
    "OR has_function_privilege(:role, 'lo_from_bytea(oid, bytea)', 'EXECUTE')"
)
_MAY_LOOK = text("SELECT has_schema_privilege('public', 'USAGE')")
"""Without it the server does not even tell which tables there are."""
_SUPERUSER = text("SELECT rolname, rolsuper FROM pg_roles WHERE rolname = session_user")

_ALL = (*PRIVILEGES.values(), "TRUNCATE", "REFERENCES", "TRIGGER")

Held = Mapping[str, Mapping[str, frozenset[str]]]
"""By role, and then by table."""


def rights_findings(connection: Connection) -> Iterator[Finding]:
    """Everything about roles and what they may do, and about the login that asks."""
    groups = existing_groups(connection)
    yield from _missing(groups)
    if groups and connection.execute(_MAY_LOOK).scalar_one():
        yield from _memberships(connection, groups)
        expected = {name: [group] for group, name in groups.items()}
        troubles = [*_table_troubles(connection, expected), *_troubles_beside(connection, groups)]
        yield from troubles
        if not troubles:
            yield good("Each role may do what is written for it, and nothing else.")
        yield from guard_findings(connection)
    yield from _login(connection, groups)


def _missing(groups: Collection[Group]) -> Iterator[Finding]:
    missing = [group.value for group in Group if group not in groups]
    if len(missing) == len(Group):
        yield wrong("The server has no roles for this database: who may connect is not held to anything.",
                    "Run “server script” as superuser.")  # fmt: skip
    elif missing:
        yield wrong(f"The server lacks roles of this database: {', '.join(missing)}.", RUN_SCRIPT)
    else:
        yield good("The server has every role of this database.")


def _memberships(connection: Connection, groups: Mapping[Group, str]) -> Iterator[Finding]:
    names = list(groups.values())
    for name in connection.execute(_POWERS, {"names": names}).scalars():
        yield wrong(f"The role {name} has powers that no group should have.", RUN_SCRIPT)
    found: dict[str, set[str]] = defaultdict(set)
    for member, role in connection.execute(_MEMBERSHIPS, {"names": names}):
        found[member].add(role)
    for group, name in groups.items():
        meant = {groups[each] for each in with_inherited(group) if each in groups} - {name}
        for role in sorted(meant - found[name]):
            yield wrong(f"The role {name} lacks the rights of {role}.", RUN_SCRIPT)
        for role in sorted(found[name] - meant):
            yield wrong(f"The role {name} has the rights of {role}, too.", f"REVOKE {role} FROM {name}.")


def _table_troubles(connection: Connection, members: Mapping[str, Iterable[Group]]) -> Iterator[Finding]:
    """What roles may do beyond their groups, and what they may not."""
    asked = {"roles": list(members), "tables": list(GRANTS), "privileges": list(_ALL)}
    held = _by_role(connection.execute(_HELD, asked).all())
    sequences = {name: table for table in GRANTS if (name := sequence_of(table))}
    numbers = _by_role(
        connection.execute(_SEQUENCES_HELD, {"roles": list(members), "tables": list(sequences)}).all()
    )
    for role, groups in members.items():
        known = tuple(groups)
        meant = {table: {PRIVILEGES[each] for each in privileges_of(known, table)} for table in GRANTS}
        drawn = {name: {"USAGE"} & _numbering(meant[table]) for name, table in sequences.items()}
        yield from _told(role, held[role], meant)
        yield from _told(role, numbers[role], drawn)


def _numbering(privileges: Collection[str]) -> set[str]:
    return {"USAGE"} if "INSERT" in privileges else set()


def _by_role(rows: Iterable[tuple[str, str, str]]) -> defaultdict[str, defaultdict[str, set[str]]]:
    held: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for role, name, privilege in rows:
        held[role][name].add(privilege)
    return held


def _told(
    role: str, held: Mapping[str, Collection[str]], meant: Mapping[str, Collection[str]]
) -> Iterator[Finding]:
    for name, wanted in meant.items():
        has = set(held.get(name, ()))
        if excess := sorted(has - set(wanted)):
            yield wrong(f"{role} may do more than it should with {name}: {', '.join(excess)}.", RUN_SCRIPT)
        if lack := sorted(set(wanted) - has):
            yield wrong(f"{role} may not do what it should with {name}: {', '.join(lack)}.", RUN_SCRIPT)


def _troubles_beside(connection: Connection, groups: Mapping[Group, str]) -> Iterator[Finding]:
    """What is no table of ours: the database itself, other tables, large objects."""
    reader = groups.get(Group.READER)
    if reader is None:
        return
    connect, usage, temporary, create, create_in_public, bytes_beside = connection.execute(
        _BESIDE, {"role": reader}
    ).one()
    if not connect or not usage:
        yield wrong("A reader may not connect to the database.", RUN_SCRIPT)
    for may, what in (
        (temporary, "make tables for the while of a connection"),
        (create, "make schemas"),
        (create_in_public, "make tables"),
        (bytes_beside, "keep bytes beside the tables (large objects)"),
    ):
        if may:
            yield wrong(f"A reader may {what} in the database.", RUN_SCRIPT)
    others = connection.execute(_ELSEWHERE, {"ours": list(GRANTS), "role": reader}).scalars().all()
    if others:
        yield advised(
            f"A reader may use tables that are none of this program's: {', '.join(sorted(others))}.",
            "Look whether that is meant.",
        )


def _login(connection: Connection, groups: Mapping[Group, str]) -> Iterator[Finding]:
    name, is_superuser = connection.execute(_SUPERUSER).one()
    if is_superuser:
        yield advised(f"{name} is a superuser: nothing holds such a login to anything.",
                      "Use it for the server only, and a login of its own for each officer.")  # fmt: skip
        return
    if owns_database(connection):
        yield advised(f"{name} owns the database: it may alter audit and what was issued.",
                      "Use it for “database upgrade” only.")  # fmt: skip
        return
    held = {role for _, role in connection.execute(_MEMBERSHIPS, {"names": [name]})}
    own = [group for group, role in groups.items() if role in held]
    if not any(group in own for group in (Group.READER, *HAS)):
        yield wrong(f"{name} is in no role of this database.", "“server script --login NAME” gives it one.")
        return
    if Group.READER in own:
        yield from _table_troubles(connection, {name: own})
    rights = rights_of(connection, name)
    cleared = "cleared" if rights.cleared else "not cleared"
    yield good(f"{name} is {WITH_ARTICLE[Role(rights.role)]}, {cleared} for restricted text.")
