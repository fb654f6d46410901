"""Officers, as the register of the database names them and as its server lets them in."""

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import ColumnElement, select, text

from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.rights import Role
from sefton_minutes.storage.alone import Alone, alone
from sefton_minutes.storage.granting import existing_groups
from sefton_minutes.storage.grants import Group
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.rights import registered_login
from sefton_minutes.storage.tables.sharing import OfficerRow

_LOGINS = text(
    "SELECT login.rolname, array_agg(role.rolname) FROM pg_roles login JOIN pg_roles role "
    "ON role.rolname = ANY(:groups) AND pg_has_role(login.oid, role.oid, 'USAGE') "
    "WHERE login.rolcanlogin AND NOT login.rolsuper GROUP BY login.rolname"
)


class OfficerRepository(Repository):
    """Officers who are not in the bin, in the order of their names."""

    def registered(self) -> tuple[Officer, ...]:
        """Those who are entered."""
        return self._named(OfficerRow.removed_at.is_(None))

    def naming(self) -> Callable[[str], str]:
        """What gives the name behind a login, the login itself where nobody is entered; one who was taken
        out keeps his name."""
        row = OfficerRow
        query = select(row.login, row.name).order_by(row.removed_at.is_(None), row.id)
        names = {login: name for login, name in self._connection.execute(query) if name}
        return lambda login: names.get(registered_login(login), login)

    def removed(self, officer_id: int) -> Officer:
        """One in the bin. Raises NotFound."""
        for officer in self._named(OfficerRow.removed_at.is_not(None)):
            if officer.id == officer_id:
                return officer
        raise not_found("officer", officer_id)

    def on_server(self) -> tuple[Officer, ...]:
        """Every login that the server gives a role in this database, without name; none for a file."""
        if self._connection.dialect.name == "sqlite":
            return ()
        groups = {name: group for group, name in existing_groups(self._connection).items()}
        if not groups:
            return ()
        rows = self._connection.execute(_LOGINS, {"groups": list(groups)})
        return tuple(_as_granted(login, {groups[name] for name in held}) for login, held in rows)

    def hold(self) -> None:
        """Let nobody else alter the register until this work ends."""
        alone(self._connection, Alone.ENTERING_OFFICERS)

    def add(self, officer: Officer) -> Officer:
        """Enter somebody; he comes back with id and version."""
        return replace(officer, id=self._add_row(OfficerRow, _values(officer)), version=1)

    def update(self, officer: Officer) -> Officer:
        """Keep the entry as given. Raises ChangedMeanwhile, NotFound."""
        self._update_row(OfficerRow, "officer", officer.id, officer.version, _values(officer))
        return replace(officer, version=officer.version + 1)

    def remove(self, officer_id: int) -> None:
        """Into the bin. Raises NotFound."""
        self._remove_row(OfficerRow, "officer", officer_id)

    def restore(self, officer_id: int) -> None:
        """Out of the bin. Raises NotFound."""
        self._restore_row(OfficerRow, "officer", officer_id)

    def _named(self, which: ColumnElement[bool]) -> tuple[Officer, ...]:
        row = OfficerRow
        query = select(row.login, row.name, row.role, row.cleared, row.id, row.version).where(which)
        found = [
            Officer(login, name, Role(role), cleared, officer_id, version)
            for login, name, role, cleared, officer_id, version in self._connection.execute(query)
        ]
        return tuple(sorted(found, key=lambda officer: (officer.name.casefold(), officer.id)))


def _as_granted(login: str, held: set[Group]) -> Officer:
    roles = [role for role in Role if Group(role.value) in held]
    return Officer(login, role=roles[-1] if roles else Role.READER, cleared=Group.CLEARED in held)


def _values(officer: Officer) -> Values:
    return {
        "login": officer.login,
        "name": officer.name,
        "role": officer.role.value,
        "cleared": officer.cleared,
    }
