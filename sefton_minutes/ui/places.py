"""Where the officer has been: Back and Forward over pages, meetings and items."""

from dataclasses import dataclass

LONGEST = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and on it a meeting and an item where there are any (0: none); `offset`: a character of its
    minute (-1: none in particular)."""

    page: str
    meeting_id: int = 0
    item_id: int = 0
    offset: int = -1

    def holds(self, other: "Place") -> bool:
        """Whether who is here is at the other place too, which may say less."""
        said = ((other.item_id, 0, self.item_id), (other.offset, -1, self.offset))
        is_same = (self.page, self.meeting_id) == (other.page, other.meeting_id)
        return is_same and all(there in (nothing, here) for there, nothing, here in said)


class Journey:
    """The places in order, and the one that is here."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._here = -1

    def arrive(self, place: Place) -> None:
        """Come to a place. Coming where one is already is no step; what lay forward is forgotten."""
        if self._here >= 0 and self._places[self._here].holds(place):
            return
        self._places = [*self._places[: self._here + 1], place][-LONGEST:]
        self._here = len(self._places) - 1

    def leave(self, place: Place) -> None:
        """One is about to go: remember where exactly one was on this page, since one may have moved about on
        it."""
        if self._here >= 0 and self._places[self._here].page == place.page:
            self._places[self._here] = place

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
