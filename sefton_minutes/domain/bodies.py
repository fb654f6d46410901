"""A body: a council, committee or partnership. Its names are dated: renaming rewrites no history."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Regime(StrEnum):
    """Which law and house rules govern a body's meetings (a property of the body, never of the program)."""

    COUNCIL = "council"
    COMMITTEE = "committee"
    EXECUTIVE = "executive"
    HEARING = "hearing"
    INFORMAL = "informal"
    PARTNERSHIP = "partnership"


@dataclass(frozen=True, slots=True)
class BodyName:
    """One name of a body, from a day on. `from_day` None: since the beginning."""

    name: str
    abbreviation: str = ""
    from_day: date | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A body and its defaults. `names` holds at least one name, oldest first. `id` 0: not yet kept."""

    names: tuple[BodyName, ...]
    regime: Regime = Regime.COMMITTEE
    default_venue: str = ""
    default_time: time | None = None
    contact: str = ""
    contact_post: str = ""
    id: int = 0
    version: int = 0

    @property
    def name(self) -> str:
        """The newest name."""
        return self.names[-1].name

    def name_on(self, day: date | None) -> BodyName:
        """The name the body bore on a day (no day: the newest). Papers show the names of their day."""
        if day is None:
            return self.names[-1]
        borne = [name for name in self.names if name.from_day is None or name.from_day <= day]
        return borne[-1] if borne else self.names[0]

    def is_called(self, name: str) -> bool:
        """Whether any of its names or abbreviations is this one, whatever the case and spacing."""
        wanted = " ".join(name.casefold().split())
        said = (n for dated in self.names for n in (dated.name, dated.abbreviation) if n)
        return any(" ".join(n.casefold().split()) == wanted for n in said)
