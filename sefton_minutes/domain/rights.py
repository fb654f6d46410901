"""What somebody may do with the record."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """READER looks and prints. OFFICER writes. CHECKER besides checks what others wrote and withdraws what
    was issued. ADMINISTRATOR besides looks after officers, backups and purges."""

    READER = "reader"
    OFFICER = "officer"
    CHECKER = "checker"
    ADMINISTRATOR = "administrator"


_ORDER = tuple(Role)


@dataclass(frozen=True, slots=True)
class Rights:
    """The role of whoever works here, and clearance for restricted text. `enforced`: the database itself
    refuses what is not allowed; else only the program does. `only_reads`: why nobody can write here for now
    whatever his role, as a sentence, "" where one can."""

    role: Role = Role.ADMINISTRATOR
    cleared: bool = True
    enforced: bool = False
    only_reads: str = ""

    def reaches(self, role: Role) -> bool:
        """Whether this role is that one or beyond."""
        return _ORDER.index(self.role) >= _ORDER.index(role)

    @property
    def may_write(self) -> bool:
        """Whether anything may be changed."""
        return self.reaches(Role.OFFICER) and not self.only_reads


EVERY_RIGHT = Rights()
"""Those of somebody alone with a file."""
