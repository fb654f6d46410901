"""The doubtful list: everything unconfirmed in the meetings that were brought in, and its answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.doubtful import Answer, Doubtful
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.ports import PageReader


@dataclass(frozen=True, slots=True)
class OriginalPage:
    """The page that an item came from, as text. `text[start:end]` is what is to be marked, and
    `text[item_start:item_end]` the item it stands in; equal offsets where it was not found again."""

    name: str
    text: str
    start: int
    end: int
    item_start: int = 0
    item_end: int = 0


@dataclass(frozen=True, slots=True)
class AlteredItem:
    """An item that answers altered: as it was before, and its version since."""

    before: AgendaItem
    version: int


@dataclass(frozen=True, slots=True)
class AlteredMeeting:
    """A meeting that answers altered: as it was before, and its version since."""

    before: Meeting
    version: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What `answer` did: how many doubts it settled, a sentence for the officer, and what `undo` needs:
    altered items and meetings, answers noted by (item, digest of the paragraph), doubts settled by their
    ids, and the keys that are remembered since."""

    count: int
    sentence: str
    changes: Changes
    items: tuple[AlteredItem, ...] = ()
    meetings: tuple[AlteredMeeting, ...] = ()
    noted: tuple[tuple[int, str], ...] = ()
    settled: tuple[int, ...] = ()
    remembered: tuple[str, ...] = ()


class Reviewing:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk, reader: PageReader) -> None:
        self._desk = desk
        self._reader = reader

    def doubtful(
        self, *, limit: int = 500, body_id: int | None = None, kind: str | None = None
    ) -> tuple[Doubtful, ...]:
        """What waits for an answer, worst first, then the newest meeting, at most `limit`."""
        raise NotImplementedError

    def count(self) -> int:
        """How much waits for an answer."""
        raise NotImplementedError

    def kinds(self) -> tuple[tuple[str, int], ...]:
        """The kinds of what waits and how many there are of each, worst first."""
        raise NotImplementedError

    def alike(self, doubtful: Doubtful) -> tuple[Doubtful, ...]:
        """All that wait and are of the same kind and shape, itself included."""
        raise NotImplementedError

    def original(self, doubtful: Doubtful) -> OriginalPage:
        """The page it came from, read again. Raises NotFound when the meeting came from no page, NotAllowed
        when the page holds what the public may not see."""
        raise NotImplementedError

    def answer(self, doubtful: Sequence[Doubtful], answer: Answer, *, always: bool = False) -> Answered:
        """Settle one or many, all or none; what was settled meanwhile is left out. `always`: remembered, and
        given to all alike in pages brought in later."""
        raise NotImplementedError

    def undo(self, answered: Answered) -> Changes:
        """Take answers back: texts, answers and what was remembered. Raises ChangedMeanwhile when somebody
        edited one of the items or meetings since; then nothing is taken back."""
        raise NotImplementedError
