"""The register of officers: the names behind logins; and where the record is a file, who may do what."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.unit_of_work import Records

_RECORD = "officer"
_CHANGES = Changes.of(Kind.OFFICERS)


class Officers:
    """Every method opens its own unit of work. What it changes of rights counts for a program that is opened
    from then on."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def are_decided_by_server(self) -> bool:
        """Whether the server grants role and clearance; then this register only gives names."""
        return self._desk.rights.enforced

    @property
    def may_be_altered(self) -> bool:
        """Whether whoever works here may alter the register."""
        return self._desk.rights.reaches(Role.ADMINISTRATOR) and self._desk.rights.may_write

    def all(self) -> tuple[Officer, ...]:
        """Everybody, in the order of their names: who is entered, and whom the server lets in."""
        with self._desk.reading() as records:
            return tuple(sorted(_everybody(records), key=lambda officer: officer.shown.casefold()))

    def names(self) -> Mapping[str, str]:
        """The name behind each login that has one."""
        with self._desk.reading() as records:
            return {officer.login: officer.name for officer in records.officers.registered()}

    def name_of(self, login: str) -> str:
        """The name behind a login; the login where nobody is entered."""
        with self._desk.reading() as records:
            return records.officers.naming()(login)

    def keep(self, officer: Officer) -> tuple[Officer, Changes]:
        """Keep a new entry (`id` 0) or an altered one. On a server role and clearance stay as it grants them.

        Raises NotAllowed for who is no administrator, without login or name, for a login that is entered
        already, and when no administrator would be left; ChangedMeanwhile, NotFound.
        """
        self._desk.ask(Role.ADMINISTRATOR)
        tidy = self._tidied(officer)
        with self._desk.writing() as work:
            work.officers.hold()
            others = [each for each in work.officers.registered() if each.id != tidy.id]
            _refuse_incomplete(tidy, others)
            self._refuse_headless([*others, tidy])
            kept = work.officers.update(tidy) if tidy.id else work.officers.add(tidy)
            detail = {"login": kept.login, "role": kept.role.value, "cleared": kept.cleared}
            work.audit.add("edited" if tidy.id else "added", _RECORD, kept.id, detail)
            work.commit(_CHANGES)
        return kept, _CHANGES

    def remove(self, officer_id: int) -> Changes:
        """Take an entry out. Raises NotAllowed for the last administrator, NotFound."""
        self._desk.ask(Role.ADMINISTRATOR)
        with self._desk.writing() as work:
            work.officers.hold()
            self._refuse_headless([each for each in work.officers.registered() if each.id != officer_id])
            work.officers.remove(officer_id)
            work.audit.add("removed", _RECORD, officer_id, {})
            work.commit(_CHANGES)
        return _CHANGES

    def restore(self, officer_id: int) -> Changes:
        """Take back a removal. Raises NotAllowed when the login was entered anew, NotFound."""
        self._desk.ask(Role.ADMINISTRATOR)
        with self._desk.writing() as work:
            work.officers.hold()
            _refuse_incomplete(work.officers.removed(officer_id), work.officers.registered())
            work.officers.restore(officer_id)
            work.audit.add("restored", _RECORD, officer_id, {})
            work.commit(_CHANGES)
        return _CHANGES

    def _tidied(self, officer: Officer) -> Officer:
        """Logins are taken without regard to capitals."""
        return replace(officer, login=kept_line(officer.login).lower(), name=kept_line(officer.name))

    def _refuse_headless(self, officers: Sequence[Officer]) -> None:
        """Nobody could enter anybody any more."""
        if self.are_decided_by_server or any(each.role is Role.ADMINISTRATOR for each in officers):
            return
        raise NotAllowed(
            "Somebody must be an administrator.", "Enter an administrator first: yourself, or somebody else."
        )


def _everybody(records: Records) -> list[Officer]:
    """The entries, with role and clearance as the server grants them where it does; and whoever else it lets
    in."""
    granted = {officer.login.lower(): officer for officer in records.officers.on_server()}
    entered = [
        replace(each, role=server.role, cleared=server.cleared)
        if (server := granted.get(each.login))
        else each
        for each in records.officers.registered()
    ]
    known = {officer.login for officer in entered}
    return [*entered, *(each for login, each in granted.items() if login not in known)]


def _refuse_incomplete(officer: Officer, others: Sequence[Officer]) -> None:
    if not officer.login:
        raise NotAllowed("An officer is known by a login name.", "Type the name used to log in.")
    if not officer.name:
        raise NotAllowed("An officer needs a name.", "Type one.")
    taken = next((each for each in others if each.login == officer.login), None)
    if taken is not None:
        raise NotAllowed(
            f"{taken.name} is entered with the login “{taken.login}” already.", "Edit that entry."
        )
