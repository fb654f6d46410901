"""What the grammar reads in the items of the open meeting. Reading is done on a background lane and begins
when one pauses: a grammar that ran at each key would make the keys wait for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.minutes import ReadingContext

PAUSE_MILLISECONDS = 200
LONGEST_MILLISECONDS = 1500
"""Whoever never pauses sees what is read all the same."""
FindItem = Callable[[int], AgendaItem | None]


@dataclass(frozen=True, slots=True)
class ItemsRead:
    """What the grammar needs for each item of a meeting, and what it read in each."""

    meeting_id: int
    contexts: dict[int, ReadingContext]
    readings: dict[int, Reading]


class ItemReadings(QObject):
    """`item` finds an item as it stands now. Signals: `read(item_id)`, `all_read` after a meeting was opened,
    `failed(MinutesError)`."""

    read = Signal(int)
    all_read = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, item: FindItem, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes, self._background = workplace.services.minutes, workplace.background
        self._item = item
        self._meeting_id = 0
        self._waiting_id = 0
        self._contexts: dict[int, ReadingContext] = {}
        self._readings: dict[int, Reading] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.catch_up)
        self._waited = QElapsedTimer()

    def of(self, item_id: int) -> Reading | None:
        """What was read in an item last, None for nothing yet."""
        return self._readings.get(item_id)

    def now(self, item_id: int) -> Reading | None:
        """What is read in an item as it stands this moment; None while its meeting is being opened."""
        item, context = self._item(item_id), self._contexts.get(item_id)
        if item is None or context is None:
            return None
        known = self._readings.get(item_id)
        return known if known and known.text == item.minute_text else context.read(item.minute_text)

    def read_meeting(self, meeting_id: int, items: Sequence[AgendaItem]) -> None:
        """Read every item of a meeting; what was read in another is forgotten."""
        if meeting_id != self._meeting_id:
            self._meeting_id, self._contexts, self._readings = meeting_id, {}, {}
        texts = {item.id: item.minute_text for item in items}
        job = partial(_read_items, self._minutes.contexts, meeting_id, texts)
        self._background.latest("read all", job, self._take_all, self.failed.emit)

    def read_item(self, item_id: int) -> None:
        """Read an item now; the answer comes by `read`."""
        item, context = self._item(item_id), self._contexts.get(item_id)
        if item is not None and context is not None:
            job, done = partial(context.read, item.minute_text), partial(self._take, item_id)
            self._background.latest(f"read {item_id}", job, done, self.failed.emit)

    def read_soon(self, item_id: int) -> None:
        """Read an item when the officer pauses, and now and then when not."""
        if self._waiting_id != item_id:
            self._waiting_id = item_id
            self._waited.start()
        if not self._pause.isActive() or self._waited.elapsed() < LONGEST_MILLISECONDS:
            self._pause.start()

    def catch_up(self) -> None:
        """Read what waits for a pause."""
        self._pause.stop()
        waiting, self._waiting_id = self._waiting_id, 0
        if waiting:
            self.read_item(waiting)

    def refuse(self, item_id: int, digest: str, *, refused: bool) -> None:
        """Read an item as if the doubts of a paragraph were refused, or were not."""
        context = self._contexts.get(item_id)
        if context is not None:
            digests = context.refused | {digest} if refused else context.refused - {digest}
            self._read_with(item_id, replace(context, refused=digests))

    def confirm(self, item_id: int, digest: str, *, confirmed: bool) -> None:
        """Read an item as if the doubts of a paragraph were accepted as they stand, or were not."""
        context = self._contexts.get(item_id)
        if context is not None:
            digests = context.confirmed | {digest} if confirmed else context.confirmed - {digest}
            self._read_with(item_id, replace(context, confirmed=digests))

    def _read_with(self, item_id: int, context: ReadingContext) -> None:
        self._contexts[item_id] = context
        self._readings.pop(item_id, None)
        self.read_item(item_id)

    def _take_all(self, found: ItemsRead) -> None:
        if found.meeting_id != self._meeting_id:
            return
        self._contexts = dict(found.contexts)
        for item_id, reading in found.readings.items():
            item = self._item(item_id)
            if item is not None and item.minute_text == reading.text:
                self._readings[item_id] = reading
            else:
                self.read_item(item_id)
        self.all_read.emit()

    def _take(self, item_id: int, reading: Reading) -> None:
        item = self._item(item_id)
        if item is not None and reading.text == item.minute_text:
            self._readings[item_id] = reading
            self.read.emit(item_id)


def _read_items(
    contexts_of: Callable[[int], dict[int, ReadingContext]], meeting_id: int, texts: dict[int, str]
) -> ItemsRead:
    """An item that somebody has just removed is not read."""
    contexts = contexts_of(meeting_id)
    readings = {key: contexts[key].read(text) for key, text in texts.items() if key in contexts}
    return ItemsRead(meeting_id, contexts, readings)
