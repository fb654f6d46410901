"""Who has what open, and how it is known that a program is still there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

BEAT_SECONDS = 15.0
"""Every program that has a meeting open counts its beat up as often as this."""
STILL_SECONDS = 45.0
"""A beat that stands still for so long is that of a program which has ended."""
LONGEST_LOOK = 20.0
"""Of the seconds between two looks no more than these count: whoever slept meanwhile, and his computer with
him, has not watched."""

_PARTS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody else who has a meeting open, and perhaps an item of it, since an instant that is never in the
    future. `name` is the login `who` where the register of officers has no name; `own`: it is another window
    of the same officer's."""

    who: str
    name: str
    meeting_id: int
    item_id: int | None
    since: datetime
    own: bool = False

    @property
    def initials(self) -> str:
        """ "RP" for Rosalind Penny and for r.penny."""
        parts = _PARTS.findall(self.name)
        if len(parts) < 2:
            return "".join(parts)[:2].upper()
        return f"{parts[0][0]}{parts[-1][0]}".upper()


@dataclass(slots=True)
class _Watched:
    beat: int
    still: float = 0.0


class Heartbeats:
    """Watches the beats of other programs by a clock of our own that never goes back: what another computer
    believes the time to be does not matter, nor that ours was set."""

    def __init__(self) -> None:
        self._watched: dict[str, _Watched] = {}
        self._looked: float | None = None

    def look(self, beats: Mapping[str, int], second: float) -> frozenset[str]:
        """The programs that have ended. `beats`: of each program on record, by its token; `second`: of our
        own clock."""
        passed = 0.0 if self._looked is None else min(second - self._looked, LONGEST_LOOK)
        self._looked = second
        self._watched = {token: self._watch(token, beat, passed) for token, beat in beats.items()}
        return frozenset(token for token, one in self._watched.items() if one.still >= STILL_SECONDS)

    def _watch(self, token: str, beat: int, passed: float) -> _Watched:
        known = self._watched.get(token)
        if known is None or known.beat != beat:
            return _Watched(beat)
        return _Watched(beat, known.still + passed)
