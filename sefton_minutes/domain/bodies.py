"""A body: a council, committee or partnership. Its names are dated: renaming rewrites no history."""

import re
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
    """A body and its defaults. `names` holds at least one name, oldest first. `id` 0: not yet kept.
    `source_key`: what the system that published its meetings knows it by, "" for none."""

    names: tuple[BodyName, ...]
    regime: Regime = Regime.COMMITTEE
    default_venue: str = ""
    default_time: time | None = None
    contact: str = ""
    contact_post: str = ""
    id: int = 0
    version: int = 0
    source_key: str = ""

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
        """Whether any of its names or abbreviations is this one, as `folded_name` sees them."""
        wanted = folded_name(name)
        return any(
            folded_name(said) == wanted
            for dated in self.names
            for said in (dated.name, dated.abbreviation)
            if said
        )


_NOT_WORDS = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile(r"['’‘`]")


def folded_name(name: str) -> str:
    """What two ways of writing one name have in common: case, spacing, punctuation, a leading "The", and "&"
    for "and" do not tell bodies apart."""
    words = _APOSTROPHES.sub("", name.casefold().replace("&", " and "))
    parted = _NOT_WORDS.sub(" ", words).split()
    led = parted[1:] if parted[:1] == ["the"] and len(parted) > 1 else parted
    return " ".join(led) or " ".join(name.casefold().split())
