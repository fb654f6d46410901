"""The rights of `grants` given on a server, where its roles are: after every upgrade, so that no table comes
without them."""

from sqlalchemy import Connection, text

from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.storage.grants import Group, grant_statements, group_name

_DATABASE = text("SELECT current_database()")
_ROLES = text("SELECT rolname FROM pg_roles WHERE rolname = ANY(:names)")
_OWNS = text("SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE datname = current_database()")


def existing_groups(connection: Connection) -> dict[Group, str]:
    """The group roles of this database that the server has, with their names."""
    database: str = connection.execute(_DATABASE).scalar_one()
    try:
        names = {group: group_name(database, group) for group in Group}
    except NotAllowed:  # its name is too long for roles
        return {}
    known = set(connection.execute(_ROLES, {"names": list(names.values())}).scalars())
    return {group: name for group, name in names.items() if name in known}


def owns_database(connection: Connection) -> bool:
    """Whether this login has the rights of the database's owner; superusers have."""
    return bool(connection.execute(_OWNS).scalar_one())


def give_rights(connection: Connection) -> bool:
    """Make the rights in this database those of `grants`; whether it has roles to give them to. An SQLite
    file has none."""
    if connection.dialect.name == "sqlite":
        return False
    groups = existing_groups(connection)
    if not groups:
        return False
    database: str = connection.execute(_DATABASE).scalar_one()
    for statement in grant_statements(database, groups):
        connection.exec_driver_sql(statement.replace("%", "%%"))
    return True
