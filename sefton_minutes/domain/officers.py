"""Who works with the record."""

from dataclasses import dataclass

from sefton_minutes.domain.rights import Role


@dataclass(frozen=True, slots=True)
class Officer:
    """`login` is the system's name where the record is a file, in small letters, and the server's elsewhere.
    `id` 0: the server lets this login in, and nobody has given it a name here."""

    login: str
    name: str = ""
    role: Role = Role.OFFICER
    cleared: bool = False
    id: int = 0
    version: int = 0

    @property
    def shown(self) -> str:
        """The name, or the login where there is none."""
        return self.name or self.login
