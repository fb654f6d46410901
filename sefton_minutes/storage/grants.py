"""Which role may do what to each table of a PostgreSQL database: one table of data, and the statements that
make the server hold it.

The roles are groups named after the database; a login is a member of one, and of a group of clearance where
it is cleared. Letters are the server's own: r SELECT, a INSERT, w UPDATE, d DELETE. Nobody is given more than
the program needs: no row of audit or of what was issued is ever changed or deleted."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.storage.migrations import REVISION_TABLE
from sefton_minutes.storage.tables import Base


class Group(StrEnum):
    """A group role: what follows the database's name. Each of the first four has all of the one before it;
    CLEARED reads restricted text, CLEARED_OFFICER writes it too."""

    READER = "reader"
    OFFICER = "officer"
    CHECKER = "checker"
    ADMINISTRATOR = "administrator"
    CLEARED = "cleared"
    CLEARED_OFFICER = "cleared_officer"


HAS: Mapping[Group, Group] = {
    Group.OFFICER: Group.READER,
    Group.CHECKER: Group.OFFICER,
    Group.ADMINISTRATOR: Group.CHECKER,
    Group.CLEARED_OFFICER: Group.CLEARED,
}
"""The group whose rights a group has besides its own."""

PRIVILEGES: Mapping[str, str] = {"r": "SELECT", "a": "INSERT", "w": "UPDATE", "d": "DELETE"}

LONGEST_NAME = 63
"""Bytes of a name on PostgreSQL; it cuts off what is longer, so that two names could become one."""

Given = Mapping[Group, str]

_READ = {Group.READER: "r"}
_RECORD = _READ | {Group.OFFICER: "aw"}
_REPLACED = _READ | {Group.OFFICER: "awd"}
_OFFICERS_OWN = {Group.OFFICER: "rawd"}
_KEPT_BY_OFFICERS = {Group.OFFICER: "raw"}
_RESTRICTED = {Group.CLEARED: "r", Group.CLEARED_OFFICER: "aw"}
_RESTRICTED_REPLACED = {Group.CLEARED: "r", Group.CLEARED_OFFICER: "awd"}

GRANTS: Mapping[str, Given] = {
    # the public record: whatever stands on a screen, in a search, on a paper
    "setting": _RECORD,
    "body": _RECORD,
    "body_name": _REPLACED,
    "person": _RECORD,
    "person_alias": _REPLACED,
    "meeting": _RECORD,
    "attendance": _RECORD,
    "agenda_item": _RECORD,
    "item_presenter": _REPLACED,
    "attachment": _REPLACED,
    "resolution": _REPLACED,
    "clause": _REPLACED,
    "minute_reference": _REPLACED,
    "reading_answer": _REPLACED,
    "action": _REPLACED,
    "search_item": _REPLACED,
    "search_word": _REPLACED,
    "search_spelling": _REPLACED,
    "acronym": _RECORD,
    "phrase": _RECORD,
    "council_word": _REPLACED,
    "officer": _READ | {Group.ADMINISTRATOR: "aw"},
    "presence": _REPLACED,
    REVISION_TABLE: _READ,
    # the officers' own work, which is not the public record
    "saved_search": _KEPT_BY_OFFICERS,
    "doubt": _OFFICERS_OWN,
    "remembered_answer": _OFFICERS_OWN,
    "bringing_run": _KEPT_BY_OFFICERS,
    "bringing_outcome": _KEPT_BY_OFFICERS,
    "item_as_published": _OFFICERS_OWN,
    "meeting_as_published": _OFFICERS_OWN,
    "source_page": {Group.OFFICER: "ra", Group.CLEARED_OFFICER: "w"},
    "revision": _KEPT_BY_OFFICERS | {Group.CLEARED_OFFICER: "d"},
    "audit_event": {Group.OFFICER: "ra"},
    "counter": _KEPT_BY_OFFICERS,
    "change_event": {Group.ADMINISTRATOR: "r"},
    # what was issued
    "publication": _READ | {Group.OFFICER: "a"},
    "publication_part": _READ | {Group.OFFICER: "a", Group.ADMINISTRATOR: "d"},
    "publication_withdrawal": _READ | {Group.CHECKER: "a"},
    "publication_purge": _READ | {Group.ADMINISTRATOR: "a"},
    # what the public may not see
    "restricted_item": _RESTRICTED,
    "restricted_clause": _RESTRICTED_REPLACED,
    "restricted_attachment": _RESTRICTED,
    "restricted_revision": {Group.CLEARED: "r", Group.CLEARED_OFFICER: "a"},
    "restricted_search": _RESTRICTED_REPLACED,
    "restricted_source_page": _RESTRICTED,
}
"""Every table there is: a test fails for one that is not named."""

FUNCTIONS = (
    "never_changed()",
    "only_when_purged()",
    "own_name()",
    "own_name_unless_moved()",
    "own_spell()",
    "issued_whole()",
    "drawn_upwards()",
    "set_by_administrators()",
)
"""Our functions, all of triggers: nobody may call them by themselves."""


def quoted(name: str) -> str:
    """A name as SQL has it, whatever letters are in it."""
    return '"' + name.replace('"', '""') + '"'


def group_name(database: str, group: Group) -> str:
    """The name of a group role of a database.

    Raises NotAllowed for a database whose name is too long to have roles named after it.
    """
    name = f"{database}_{group.value}"
    longest = f"{database}_{Group.CLEARED_OFFICER.value}"
    if len(longest.encode()) > LONGEST_NAME:
        raise NotAllowed(
            f"The name “{database}” is too long for a database with roles of its own.",
            f"At most {LONGEST_NAME - len(longest.encode()) + len(database.encode())} letters.",
        )
    return name


def privileges_of(groups: Iterable[Group], table: str) -> frozenset[str]:
    """The letters of what members of these groups may do to a table."""
    own = GRANTS[table]
    return frozenset("".join(own.get(each, "") for group in groups for each in with_inherited(group)))


def with_inherited(group: Group) -> Iterator[Group]:
    """A group and those that it has."""
    yield group
    if below := HAS.get(group):
        yield from with_inherited(below)


def sequence_of(table: str) -> str | None:
    """The sequence that a table's ids are drawn from, None where it has none."""
    if table == REVISION_TABLE:
        return None
    column = Base.metadata.tables[table].autoincrement_column
    counts = column is not None and column.autoincrement is not False and not column.foreign_keys
    return f"{table}_{column.name}_seq" if column is not None and counts else None


def grant_statements(database: str, groups: Iterable[Group] = tuple(Group)) -> Iterator[str]:
    """What makes the rights in a database those of `GRANTS`, whatever they were. The owner or a superuser
    runs them, in one transaction; `groups` are those that exist."""
    names = {group: quoted(group_name(database, group)) for group in groups}
    everybody = ", ".join(["PUBLIC", *names.values()])
    yield from _taken_back(quoted(database), everybody)
    if reader := names.get(Group.READER):
        yield f"GRANT CONNECT ON DATABASE {quoted(database)} TO {reader}"
        yield f"GRANT USAGE ON SCHEMA public TO {reader}"
    for table, given in GRANTS.items():
        for group, letters in given.items():
            if name := names.get(group):
                yield f"GRANT {_spelt(letters)} ON {_named(table)} TO {name}"
        sequence = sequence_of(table)
        adding = [names[group] for group, letters in given.items() if "a" in letters and group in names]
        if sequence and adding:
            yield f"GRANT USAGE ON SEQUENCE {_named(sequence)} TO {', '.join(adding)}"


def _taken_back(database: str, everybody: str) -> Iterator[str]:
    """Tables, sequences and functions that come later are closed until they are granted."""
    sequences = ", ".join(_named(each) for each in map(sequence_of, GRANTS) if each)
    yield f"REVOKE ALL ON DATABASE {database} FROM {everybody}"
    yield f"REVOKE ALL ON SCHEMA public FROM {everybody}"
    yield f"REVOKE ALL ON TABLE {', '.join(map(_named, GRANTS))} FROM {everybody}"
    yield f"REVOKE ALL ON SEQUENCE {sequences} FROM {everybody}"
    yield f"REVOKE ALL ON FUNCTION {', '.join('public.' + each for each in FUNCTIONS)} FROM {everybody}"
    for kind in ("TABLES", "SEQUENCES"):
        yield f"ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON {kind} FROM {everybody}"
    yield "ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM PUBLIC"


def _named(table: str) -> str:
    return f"public.{table}"


def _spelt(letters: str) -> str:
    return ", ".join(PRIVILEGES[letter] for letter in letters)
