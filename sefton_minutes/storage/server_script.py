"""What a council's IT department runs once on its own PostgreSQL, as SQL for psql: roles, database, tables,
rights; and the SQL for one officer's login. Running it again changes nothing that is right."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.rights import Role
from sefton_minutes.storage.grants import FUNCTIONS, GRANTS, HAS, Group, grant_statements, group_name, quoted
from sefton_minutes.storage.migrations import NEWEST, REVISION_TABLE
from sefton_minutes.storage.schema_script import schema_statements

OLDEST_SERVER = 14
"""The major version of PostgreSQL that this program needs."""

_LARGE_OBJECTS = ("lo_creat(integer)", "lo_create(oid)", "lo_from_bytea(oid, bytea)")
"""By these anybody who may connect could keep bytes in the database, though he may write to no table."""

_NO_POWERS = "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"


@dataclass(frozen=True, slots=True)
class Login:
    """One officer's login: his name on the server, his role, and whether he may see restricted text."""

    name: str
    role: Role
    cleared: bool


def server_script(database: str, networks: Iterable[str] = ("samenet",)) -> str:
    """All that a new server needs; `networks` are addresses that officers' computers have, as pg_hba.conf
    writes them. To be run by a superuser: psql -v ON_ERROR_STOP=1 -f FILE.

    Raises NotAllowed for a name that cannot have roles, and for a network with a space in it.
    """
    sections = (
        _head(database),
        _server_is_new_enough(),
        _roles(database),
        _database(database),
        _schema(database),
        _rights(database),
        _closed_to_all(),
        _notes(database, tuple(networks)),
    )
    return "\n\n".join("\n".join(section) for section in sections) + "\n"


def login_script(database: str, login: Login) -> str:
    """The SQL that makes an officer's login, or gives it another role. The password is never in it.

    Raises NotAllowed for names that cannot be.
    """
    refuse_name(login.name)
    groups = [group_name(database, each) for each in groups_of(login.role, cleared=login.cleared)]
    every = ", ".join(quoted(group_name(database, group)) for group in Group)
    name = quoted(login.name)
    lines = (
        f"-- A login for {name} in the database {quoted(_checked(database))}: {_told(login)}.",
        "\\set ON_ERROR_STOP on",
        _refuse_great_role(login.name),
        _unless_role_is(login.name, f"CREATE ROLE {name} LOGIN"),
        f"ALTER ROLE {name} LOGIN INHERIT {_NO_POWERS};",
        "SET client_min_messages = error;  -- of groups that it was in none of",
        "BEGIN;",
        f"REVOKE {every} FROM {name};",
        f"GRANT {', '.join(map(quoted, groups))} TO {name};",
        "COMMIT;",
        f"\\echo 'Now set the password, which nobody else sees:  \\\\password {_echoed(name)}'",
    )
    return "\n".join(lines) + "\n"


def _told(login: Login) -> str:
    return f"{login.role.value}{', cleared for restricted text' if login.cleared else ''}"


def owner_name(database: str) -> str:
    """The role that owns a database and its tables, and upgrades them; no officer works with it."""
    return f"{database}_owner"


def groups_of(role: Role, *, cleared: bool) -> tuple[Group, ...]:
    """The groups that a login of a role is a member of."""
    if not cleared:
        return (Group(role.value),)
    clearance = Group.CLEARED if role is Role.READER else Group.CLEARED_OFFICER
    return Group(role.value), clearance


def refuse_name(name: str) -> None:
    """Raise NotAllowed for a name that no role or database can have, or that would end a line."""
    if not name or not name.isprintable() or len(name.encode()) > 63:
        raise NotAllowed(
            "A name on the server has up to 63 letters, and no line breaks or other signs that are not seen.",
            "Choose another name.",
        )


def _checked(database: str) -> str:
    refuse_name(database)
    group_name(database, Group.CLEARED_OFFICER)
    return database


def _head(database: str) -> Iterator[str]:
    yield f"-- Sefton Minutes: the database {quoted(_checked(database))}, its roles, tables and rights."
    yield "-- A superuser runs this once, and again after a change of roles by hand:"
    yield "--     psql -v ON_ERROR_STOP=1 -d postgres -f FILE"
    yield "-- Lines for pg_hba.conf and postgresql.conf stand at the end."
    yield "\\set ON_ERROR_STOP on"
    yield "SET client_min_messages = warning;"


def _server_is_new_enough() -> Iterator[str]:
    yield (
        f"DO $$ BEGIN IF current_setting('server_version_num')::integer < {OLDEST_SERVER}0000 THEN "
        f"RAISE EXCEPTION 'PostgreSQL {OLDEST_SERVER} or newer is needed'; END IF; "
        "IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN "
        "RAISE EXCEPTION 'a superuser must run this'; END IF; END $$;"
    )


def _roles(database: str) -> Iterator[str]:
    owner = owner_name(database)
    yield "-- The owner has no password until you set one (\\password): with it “database upgrade” is run."
    yield _unless_role_is(owner, f"CREATE ROLE {quoted(owner)} LOGIN {_NO_POWERS}")
    yield "-- Groups; nobody logs in as one."
    for group in Group:
        name = group_name(database, group)
        yield _unless_role_is(name, f"CREATE ROLE {quoted(name)} NOLOGIN")
        yield f"ALTER ROLE {quoted(name)} NOLOGIN INHERIT {_NO_POWERS};"
    for group, below in HAS.items():
        yield f"GRANT {quoted(group_name(database, below))} TO {quoted(group_name(database, group))};"


def _database(database: str) -> Iterator[str]:
    name, owner = quoted(database), quoted(owner_name(database))
    make = f"CREATE DATABASE {name} OWNER {owner} TEMPLATE template0 ENCODING 'UTF8'"
    there = f"SELECT FROM pg_database WHERE datname = {_text(database)}"
    yield f"SELECT {_text(make)} WHERE NOT EXISTS ({there}) \\gexec"
    yield f"ALTER DATABASE {name} OWNER TO {owner};"
    yield f"\\connect -reuse-previous=on {quoted(_conninfo(database))}"
    yield "SET client_min_messages = warning;"
    yield f"ALTER SCHEMA public OWNER TO {owner};"


def _schema(database: str) -> Iterator[str]:
    owner = quoted(owner_name(database))
    ours = ", ".join(_text(table) for table in GRANTS)
    yield "-- The tables, where there are none yet; later ones come by “database upgrade”."
    yield f"SELECT to_regclass('public.{REVISION_TABLE}') IS NULL AS sefton_is_new \\gset"
    yield "\\if :sefton_is_new"
    yield f"SET ROLE {owner};"
    yield from schema_statements()
    yield "RESET ROLE;"
    yield "\\endif"
    yield "-- What another login made before is the owner's now."
    yield (
        f"SELECT format('ALTER TABLE public.%I OWNER TO %I', relname, {_text(owner_name(database))}) "
        "FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' "
        f"AND relname IN ({ours}) \\gexec"
    )
    yield (
        f"SELECT format('ALTER FUNCTION %s OWNER TO %I', oid::regprocedure, {_text(owner_name(database))}) "
        "FROM pg_proc WHERE pronamespace = 'public'::regnamespace "
        f"AND proname || '()' IN ({', '.join(map(_text, FUNCTIONS))}) \\gexec"
    )
    yield f"SELECT version_num = '{NEWEST}' AS sefton_is_current FROM public.{REVISION_TABLE} \\gset"


def _rights(database: str) -> Iterator[str]:
    yield "-- The rights, all or none."
    yield "\\if :sefton_is_current"
    yield "BEGIN;"
    yield f"SET LOCAL ROLE {quoted(owner_name(database))};"
    for statement in grant_statements(database):
        yield f"{statement};"
    yield "COMMIT;"
    yield "\\else"
    yield "\\echo 'The tables are of another version. Run “database upgrade” as owner: it gives the rights.'"
    yield "\\endif"


def _closed_to_all() -> Iterator[str]:
    yield "-- Nobody keeps bytes here beside the tables."
    for function in _LARGE_OBJECTS:
        yield f"REVOKE EXECUTE ON FUNCTION pg_catalog.{function} FROM PUBLIC;"


def _notes(database: str, networks: tuple[str, ...]) -> Iterator[str]:
    yield "-- pg_hba.conf: above every other line that fits this database. Only with TLS and a password; no"
    yield "-- “trust”, and nobody without TLS. The owner's line may be left out but for upgrades."
    for network in networks:
        if not network or not network.isprintable() or " " in network:
            raise NotAllowed(f"“{network}” is no network.", "Write it like 10.20.0.0/16.")
        for who in (f"+{quoted(group_name(database, Group.READER))}", quoted(owner_name(database))):
            yield f"--     hostssl  {quoted(database)}  {who}  {network}  scram-sha-256"
    yield f"--     host     {quoted(database)}  all  all  reject"
    yield "-- postgresql.conf:"
    yield "--     ssl = on                              # ssl_cert_file with the name by which it is reached"
    yield "--     ssl_min_protocol_version = 'TLSv1.2'"
    yield "--     password_encryption = 'scram-sha-256'"
    yield "--     fsync = on                            # as it is unless somebody changed it"
    yield "--     synchronous_commit = on"
    yield "--     full_page_writes = on"
    yield "-- Then: sefton-minutes server script --login NAME --role officer, for each officer;"
    yield "-- and:  sefton-minutes server check postgresql+psycopg://NAME@SERVER/DATABASE"


def _refuse_great_role(name: str) -> str:
    """Else a superuser would lose his powers by a slip."""
    return (
        f"DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = {_text(name)} "
        "AND (rolsuper OR rolcreaterole OR rolreplication OR NOT rolcanlogin)) OR EXISTS "
        f"(SELECT FROM pg_database WHERE pg_get_userbyid(datdba) = {_text(name)}) THEN "
        "RAISE EXCEPTION 'this name is that of a superuser, a group or an owner'; END IF; END $$;"
    ).replace("$$", "$sefton_minutes$")


def _unless_role_is(name: str, make: str) -> str:
    there = f"SELECT FROM pg_roles WHERE rolname = {_text(name)}"
    return f"SELECT {_text(make)} WHERE NOT EXISTS ({there}) \\gexec"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _conninfo(database: str) -> str:
    """The name as libpq's own way of writing connections has it: a bare one could be taken for one."""
    escaped = database.replace("\\", "\\\\").replace("'", "\\'")
    return f"dbname='{escaped}'"


def _echoed(words: str) -> str:
    """Within psql's own single quotes."""
    return words.replace("\\", "\\\\").replace("'", "\\'")
