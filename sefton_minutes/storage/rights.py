"""What whoever opened the database may do in it: as the server grants it, or as the file's register says."""

from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from sefton_minutes.domain.rights import EVERY_RIGHT, Rights, Role
from sefton_minutes.storage.tables.sharing import OfficerRow

DEFINING: Mapping[Role, tuple[str, str]] = {
    Role.OFFICER: ("agenda_item", "UPDATE"),
    Role.CHECKER: ("publication_withdrawal", "INSERT"),
    Role.ADMINISTRATOR: ("publication_purge", "INSERT"),
}
"""The table and the privilege by which a role is known: `grants` gives them to nobody below it. Superuser and
owner have them all, and so are administrators."""

CLEARED = ("restricted_item", "SELECT")


def rights_of(connection: Connection, who: str) -> Rights:
    """The rights of this connection's login; on SQLite those of `who`, the login name of the system."""
    if connection.dialect.name == "sqlite":
        return _registered(connection, who)
    return _granted(connection)


def login_of(connection: Connection) -> str:
    """The name under which this connection logged in to a server; "" for a file."""
    if connection.dialect.name == "sqlite":
        return ""
    login: str = connection.execute(select(func.session_user())).scalar_one()
    return login


def _registered(connection: Connection, who: str) -> Rights:
    """While nobody is entered everybody is an administrator, or nobody could enter the first."""
    query = select(OfficerRow.login, OfficerRow.role, OfficerRow.cleared).where(
        OfficerRow.removed_at.is_(None)
    )
    entered = {row.login: row for row in connection.execute(query)}
    if not entered:
        return EVERY_RIGHT
    own = entered.get(registered_login(who))
    return Rights(Role(own.role), own.cleared) if own else Rights(Role.READER, cleared=False)


def _granted(connection: Connection) -> Rights:
    asked = [*DEFINING.values(), CLEARED]
    held = connection.execute(select(*(func.has_table_privilege(*each) for each in asked))).one()
    *has, cleared = (bool(each) for each in held)
    roles = [role for role, is_held in zip(DEFINING, has, strict=True) if is_held]
    return Rights(roles[-1] if roles else Role.READER, cleared=cleared, enforced=True)


def registered_login(who: str) -> str:
    """A login name as the register keeps it: Windows takes capitals and small letters for the same."""
    return who.strip().lower()
