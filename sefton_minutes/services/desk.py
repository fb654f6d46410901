"""Where an officer works: which database, under which name, by which clock."""

from dataclasses import dataclass

from sefton_minutes.services.ports import Clock
from sefton_minutes.storage.database import Database


@dataclass(frozen=True)
class Desk:
    """Given to every service; `who` is the login name that audit and revisions record."""

    database: Database
    who: str
    clock: Clock
