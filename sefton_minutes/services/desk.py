"""Where an officer works: which database, under which name, by which clock, with which rights."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.rights import EVERY_RIGHT, Rights, Role
from sefton_minutes.domain.rights_told import clearance_needed, role_needed
from sefton_minutes.domain.stopping import Stop
from sefton_minutes.services.ports import Clock
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork


@dataclass(frozen=True)
class Desk:
    """Given to every service; `who` is the login name that audit and revisions record, `rights` what he may
    do here."""

    database: Database
    who: str
    clock: Clock
    rights: Rights = EVERY_RIGHT

    def writing(self) -> AbstractContextManager[UnitOfWork]:
        """Change the record, all or nothing: rolled back unless committed. Raises NotAllowed where whoever
        works here may only read."""
        self.ask(Role.OFFICER)
        return self.database.unit_of_work(self.who, self.clock.now())

    def reading(self, stop: Stop | None = None) -> AbstractContextManager[Records]:
        """Read the record as it is at one moment. Whoever stops `stop` ends the reading at once, which
        raises Stopped."""
        return self.database.reading(stop)

    def fresh_reading(self) -> AbstractContextManager[Records]:
        """Read what others would read now, whatever this program remembers of the database."""
        return self.database.fresh_reading()

    def ask(self, role: Role) -> None:
        """Raise NotAllowed unless whoever works here has that role or one beyond. Any role but the reader's
        needs a database that can be written."""
        if refusal := role_needed(self.rights, role):
            raise NotAllowed(*refusal)

    def ask_clearance(self) -> None:
        """Raise NotAllowed unless whoever works here is cleared for restricted text."""
        if refusal := clearance_needed(self.rights):
            raise NotAllowed(*refusal)
