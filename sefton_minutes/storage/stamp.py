"""Who is at work, and when."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a unit of work writes beside its changes. `when` is an instant with its zone; `program` tells this
    open database from every other, so that a window knows its own changes."""

    who: str
    when: datetime
    program: str = ""
