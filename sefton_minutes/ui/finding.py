"""Words looked for in the open meeting while one types them: where they stand, and which one has gone to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.find_replace import ItemPart, ItemText, Occurrence, Wanted, occurrences
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.single_shot import single_shot

MOST = 2000
"""So many places are listed and counted: whoever looks for a letter reads on no further."""

PAUSE_MILLISECONDS = 120
Place = tuple[int, int, int]
_PARTS = tuple(ItemPart)


class Finding(QObject):
    """`found` when the places of what is wanted are known anew; `went_to(Occurrence)` when the officer goes
    to one. While nothing is wanted it costs nothing."""

    found = Signal()
    went_to = Signal(object)

    def __init__(self, work: MeetingWork) -> None:
        super().__init__(work)
        self._work = work
        self._wanted: Wanted | None = None
        self._begin: Place = (0, 0, 0)
        self._steps: list[int] = []
        self._is_looking = False
        self.occurrences: tuple[Occurrence, ...] = ()
        self._here = -1
        self._pause = single_shot(self, PAUSE_MILLISECONDS, self.look_again)
        for changed in (work.items_changed, work.meeting_shown, work.text_put, work.fields_put):
            changed.connect(self.look_soon)

    @property
    def here(self) -> Occurrence | None:
        """The place one is at, or comes to first."""
        return self.occurrences[self._here] if 0 <= self._here < len(self.occurrences) else None

    @property
    def count_words(self) -> str:
        """ "3 of 17", "Nothing found", "" while nothing is wanted."""
        if self._wanted is None or not self._wanted.words:
            return ""
        if not self.occurrences:
            return "" if self._is_looking else "Nothing found"
        more = "+" if len(self.occurrences) == MOST else ""
        return f"{self._here + 1:,} of {len(self.occurrences):,}{more}"

    def texts(self) -> tuple[ItemText, ...]:
        """Titles, agenda texts and minutes of the open meeting as they stand, in order."""
        return tuple(self._texts())

    def look_for(self, wanted: Wanted | None, item_id: int = 0, offset: int = 0) -> None:
        """Look for this from now on, None for nothing; the first place is the one at or after a place of a
        minute."""
        self._wanted = wanted
        self._begin = (self._order(item_id), len(_PARTS) - 1, offset)
        self._here = -1
        self._steps.clear()
        self.look_again()

    def look_soon(self, *_ignored: object) -> None:
        """Something was changed in the meeting."""
        if self._wanted is not None:
            self._pause.start()

    def look_again(self) -> None:
        """Look for the same in the texts as they stand now."""
        self._pause.stop()
        if self.here is not None:
            self._begin = self._place(self.here)
        if self._wanted is None or not self._wanted.words:
            self._is_looking, self.occurrences, self._here = False, (), -1
            self.found.emit()
            return
        self._is_looking = True
        job = partial(occurrences, self._wanted, self.texts(), MOST)
        self._work.background.latest("find", job, self._take, self._work.failed.emit)

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), round the end of the meeting; while places are
        looked for, once they are known. A place of an item that is not shown is gone to first."""
        if self._is_looking or self._pause.isActive():
            self._steps.append(by)
            if not self._is_looking:
                self.look_again()
            return
        here = self.here
        if here is None:
            return
        if here.item_id == self._work.current_id:
            self._here = (self._here + by) % len(self.occurrences)
        self.go_to(self.occurrences[self._here])

    def go_to(self, occurrence: Occurrence) -> None:
        """Go to a place that was found."""
        if occurrence in self.occurrences:
            self._here = self.occurrences.index(occurrence)
            self._work.show_item(occurrence.item_id)
            self.went_to.emit(occurrence)

    def _take(self, found: tuple[Occurrence, ...]) -> None:
        self._is_looking = False
        if self._wanted is None:
            return
        self.occurrences = found
        after = (number for number, one in enumerate(found) if self._place(one) >= self._begin)
        self._here = next(after, 0 if found else -1)
        self.found.emit()
        steps, self._steps = self._steps, []
        for by in steps:
            self.step(by)

    def _texts(self) -> Iterator[ItemText]:
        for item in self._work.items:
            yield ItemText(item.id, ItemPart.TITLE, item.title)
            yield ItemText(item.id, ItemPart.AGENDA_TEXT, item.agenda_text)
            yield ItemText(item.id, ItemPart.MINUTE_TEXT, item.minute_text)

    def _place(self, one: Occurrence) -> Place:
        return self._order(one.item_id), _PARTS.index(one.part), one.start

    def _order(self, item_id: int) -> int:
        item = self._work.item(item_id)
        return item.position if item else 0
