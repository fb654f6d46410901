"""Where an officer works: which database, under which name, by which clock."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from sefton_minutes.domain.stopping import Stop
from sefton_minutes.services.ports import Clock
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork


@dataclass(frozen=True)
class Desk:
    """Given to every service; `who` is the login name that audit and revisions record."""

    database: Database
    who: str
    clock: Clock

    def writing(self) -> AbstractContextManager[UnitOfWork]:
        """Change the record, all or nothing: rolled back unless committed."""
        return self.database.unit_of_work(self.who, self.clock.now())

    def reading(self, stop: Stop | None = None) -> AbstractContextManager[Records]:
        """Read the record as it is at one moment. Whoever stops `stop` ends the reading at once, which
        raises Stopped."""
        return self.database.reading(stop)
