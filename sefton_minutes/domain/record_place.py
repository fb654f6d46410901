"""Where the record of a council is kept, and who said so."""

from dataclasses import dataclass
from enum import StrEnum


class PlaceSource(StrEnum):
    """Who chose the place. What stands first here counts first."""

    COMMAND = "the command line"
    ENVIRONMENT = "the environment"
    MACHINE = "this computer's settings"
    OFFICER = "your own choice"
    OWN_FILE = "your own file"


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """The address of a database, and who chose it."""

    url: str
    source: PlaceSource

    @property
    def is_the_officers(self) -> bool:
        """Whether the officer may choose another one in the window."""
        return self.source in (PlaceSource.OFFICER, PlaceSource.OWN_FILE)


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """A database on a server, in the words of the dialog. `port` 0 is the usual one; `authority` a file with
    the certificate of whoever vouches for the server, "" for those that the system trusts."""

    server: str
    database: str
    login: str
    port: int = 0
    authority: str = ""
