"""Where the officer has been: Back and Forward over pages, meetings and items."""

from dataclasses import dataclass

LONGEST = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and on it a meeting and an item where there are any (0: none)."""

    page: str
    meeting_id: int = 0
    item_id: int = 0


class Journey:
    """The places in order, and the one that is here."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._here = -1

    def arrive(self, place: Place) -> None:
        """Come to a place. Coming where one is already is no step; what lay forward is forgotten."""
        if self._here >= 0 and self._places[self._here] == place:
            return
        self._places = [*self._places[: self._here + 1], place][-LONGEST:]
        self._here = len(self._places) - 1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has come back from somewhere."""
        return self._here + 1 < len(self._places)

    def back(self) -> Place:
        """The place before; raises IndexError at the first."""
        return self._step(-1)

    def forward(self) -> Place:
        """The place one came back from; raises IndexError at the last."""
        return self._step(1)

    def _step(self, by: int) -> Place:
        if not 0 <= self._here + by < len(self._places):
            raise IndexError("no such place")
        self._here += by
        return self._places[self._here]
