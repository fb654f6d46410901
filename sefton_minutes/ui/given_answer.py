"""One answer that an officer gives: to one doubtful reading, or to all alike, some at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sefton_minutes.domain.doubtful import Answer, Doubtful
from sefton_minutes.domain.errors import ChangedMeanwhile

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.services.reviewing import Answered, Reviewing
    from sefton_minutes.ui.background import Progress

# What is being typed is saved between one lot and the next, so none may take long.
AT_A_TIME = 25
_ANSWERING, _TAKING_BACK = "Answering all alike", "Taking answers back"


@dataclass(slots=True, eq=False)
class GivenAnswer:
    """An answer to `doubtful`, or to all alike but those in `spared`, which an officer answered one by one.
    `done` is what the record has of it, in the order in which it was kept; one job at a time alters it.
    `altered` is what nobody has been told of yet. `is_unwanted`: the officer takes it back, perhaps before
    all of it is kept. `left` is how many were not answered because it was stopped."""

    doubtful: Doubtful
    answer: Answer
    all_alike: bool = False
    always: bool = False
    spared: frozenset[int] = frozenset()
    is_unwanted: bool = False
    left: int = 0
    done: list[Answered] = field(default_factory=list)
    altered: deque[Changes] = field(default_factory=deque)

    @property
    def count(self) -> int:
        """How many doubts it has settled."""
        return sum(answered.count for answered in self.done)

    def settles(self, other: Doubtful) -> bool:
        """Whether the answer is one to that reading too."""
        is_alike = self.all_alike and other.alike == self.doubtful.alike and other.id not in self.spared
        return other.id == self.doubtful.id or is_alike

    def keep_one(self, reviewing: Reviewing) -> None:
        """Answer the one reading."""
        self._keep(reviewing, (self.doubtful,))

    def keep_all(self, reviewing: Reviewing, progress: Progress, cancelled: Callable[[], bool]) -> None:
        """Answer all alike; stopped, those that are answered stay so. What holds for later pages is
        remembered with the first of them."""
        meant = [each for each in reviewing.alike(self.doubtful) if each.id not in self.spared]
        self.left = len(meant)
        for lot in lots(meant):
            if self.is_unwanted or cancelled():
                return
            progress(len(meant) - self.left, len(meant), _ANSWERING)
            self._keep(reviewing, lot)
            self.left -= len(lot)

    def take_one_back(self, reviewing: Reviewing) -> None:
        """Undo the answer to the one reading, if it was kept. Raises ChangedMeanwhile."""
        while self.done:
            self._take_back(reviewing)

    def take_all_back(self, reviewing: Reviewing, progress: Progress, cancelled: Callable[[], bool]) -> None:
        """Undo what was done, the last first; stopped, the rest can be taken back later. Raises
        ChangedMeanwhile at the end when somebody edited some of it since: that alone stays."""
        total, stay = self.count, 0
        while self.done and not cancelled():
            progress(total - self.count, total, _TAKING_BACK)
            count = self.done[-1].count
            try:
                self._take_back(reviewing)
            except ChangedMeanwhile:
                stay += count
        if stay:
            raise _edited_since(stay)

    def _keep(self, reviewing: Reviewing, lot: Sequence[Doubtful]) -> None:
        answered = reviewing.answer(lot, self.answer, always=self.always and not self.done)
        self.done.append(answered)
        self.altered.append(answered.changes)

    def _take_back(self, reviewing: Reviewing) -> None:
        """The last that was kept. What cannot be taken back because it was edited never can; after any other
        failure it can be tried again."""
        try:
            self.altered.append(reviewing.undo(self.done[-1]))
        except ChangedMeanwhile:
            self.done.pop()
            raise
        self.done.pop()


def _edited_since(count: int) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        f"{count:,} answers stay, since somebody has edited some of those minutes meanwhile.",
        "The others were taken back. Open those minutes to put them right by hand.",
    )


def lots(meant: Sequence[Doubtful]) -> Iterator[tuple[Doubtful, ...]]:
    """Parts of about equal size; what is about one item is answered together, as one revision of it."""
    owned: dict[tuple[int, int | None], list[Doubtful]] = {}
    for each in meant:
        owned.setdefault((each.meeting_id, each.item_id), []).append(each)
    lot: list[Doubtful] = []
    for doubts in owned.values():
        lot += doubts
        if len(lot) >= AT_A_TIME:
            yield tuple(lot)
            lot = []
    if lot:
        yield tuple(lot)
