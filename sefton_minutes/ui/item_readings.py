"""What the grammar reads in the items of the open meeting. Reading is done on a background lane and begins
when one pauses: a grammar that ran at each key would make the keys wait for it. What was read is kept while
text and context are the same, and a whole meeting is read in portions, none of which begins while one types.
A key ends the reading of the text that it changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.minutes import ReadingContext

PAUSE_MILLISECONDS = 200
LONGEST_MILLISECONDS = 1500
"""Whoever never pauses sees what is read all the same."""
PORTION_SECONDS = 0.03
"""A portion ends with the first item after which so long was read."""
_ALL = "read all"
FindItem = Callable[[int], AgendaItem | None]
Todo: TypeAlias = "tuple[int, ReadingContext, str]"
"""An item, what reading it takes, and its text."""


class ItemReadings(QObject):
    """`item` finds an item as it stands now. Signals: `read(item_id)`, `all_read` after a meeting was opened
    or opened anew, `failed(MinutesError)`."""

    read = Signal(int)
    all_read = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, item: FindItem, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes, self._background = workplace.services.minutes, workplace.background
        self._item = item
        self._meeting_id = 0
        self._waiting: dict[int, None] = {}  # items that are to be read, in the order they were asked for
        self._contexts: dict[int, ReadingContext] = {}
        self._readings: dict[int, Reading] = {}
        self._in_turn: list[int] = []
        self._is_held = False
        self._stops: dict[int, Stop] = {}  # of the items that are read, and under 0 of the portion
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

    def read_meeting(self, meeting_id: int, items: Sequence[AgendaItem], first_id: int) -> None:
        """Read what is new in the items of a meeting, `first_id` first; what was read in another meeting is
        forgotten."""
        if meeting_id != self._meeting_id:
            self._meeting_id, self._contexts, self._readings = meeting_id, {}, {}
        self._is_held = False
        in_turn = sorted((item.id for item in items), key=lambda item_id: item_id != first_id)
        job = partial(_contexts, self._minutes.contexts, meeting_id, dict(self._contexts))
        self._background.latest(_ALL, job, partial(self._take_contexts, in_turn), self.failed.emit)

    def read_item(self, item_id: int) -> None:
        """Read an item now; the answer comes by `read`."""
        item, context = self._item(item_id), self._contexts.get(item_id)
        if item is not None and context is not None:
            stop = self._stops[item_id] = Stop()
            job = partial(context.read, item.minute_text, stop.check)
            done = partial(self._take, item_id, context)
            self._background.latest(f"read {item_id}", job, done, self.failed.emit, stop=stop)

    def read_soon(self, item_id: int) -> None:
        """Read an item when the officer pauses, and now and then when not. What reads now is stopped: keys
        would wait for it, and its text is no longer what it was."""
        for reading in (self._stops.pop(item_id, None), self._stops.pop(0, None)):
            if reading is not None:
                reading.stop()
        if not self._waiting:
            self._waited.start()
        self._waiting[item_id] = None
        if not self._pause.isActive() or self._waited.elapsed() < LONGEST_MILLISECONDS:
            self._pause.start()

    def catch_up(self) -> None:
        """Read what waits for a pause."""
        self._pause.stop()
        waiting, self._waiting = self._waiting, {}
        for item_id in waiting:
            self.read_item(item_id)
        if self._is_held:
            self._is_held = False
            self._read_on()

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

    def _take_contexts(self, in_turn: list[int], contexts: dict[int, ReadingContext]) -> None:
        kept = {key for key, context in contexts.items() if context is self._contexts.get(key)}
        self._readings = {key: reading for key, reading in self._readings.items() if key in kept}
        self._contexts = contexts
        self._in_turn = in_turn
        self._read_on()

    def _read_on(self) -> None:
        """Read the next portion, once nobody types."""
        if self._pause.isActive():
            self._is_held = True
            return
        portion = [todo for item_id in self._in_turn if (todo := self._todo(item_id)) is not None]
        self._in_turn = [item_id for item_id, _, _ in portion]
        if portion:
            stop = self._stops[0] = Stop()
            job = partial(_read_portion, portion, stop)
            self._background.latest(_ALL, job, self._take_portion, self.failed.emit, stop=stop)
        else:
            self.all_read.emit()

    def _todo(self, item_id: int) -> Todo | None:
        item, context, known = self._item(item_id), self._contexts.get(item_id), self._readings.get(item_id)
        if item is None or context is None or (known is not None and known.text == item.minute_text):
            return None
        return item_id, context, item.minute_text

    def _take_portion(self, readings: list[tuple[int, ReadingContext, Reading]]) -> None:
        for item_id, context, reading in readings:
            if self._is_current(item_id, context, reading):
                self._readings[item_id] = reading
        if readings and len(readings) < len(self._in_turn):
            self.read.emit(readings[0][0])
        self._read_on()

    def _take(self, item_id: int, context: ReadingContext, reading: Reading) -> None:
        if self._is_current(item_id, context, reading):
            self._readings[item_id] = reading
            self.read.emit(item_id)

    def _is_current(self, item_id: int, context: ReadingContext, reading: Reading) -> bool:
        item = self._item(item_id)
        is_of_text = item is not None and reading.text == item.minute_text
        return is_of_text and context is self._contexts.get(item_id)


def _contexts(
    contexts_of: Callable[[int], dict[int, ReadingContext]],
    meeting_id: int,
    known: Mapping[int, ReadingContext],
) -> dict[int, ReadingContext]:
    """The contexts as they are now; one that is as it was is the very one that is known."""
    found = contexts_of(meeting_id)
    return {key: known[key] if known.get(key) == context else context for key, context in found.items()}


def _read_portion(portion: Sequence[Todo], stop: Stop) -> list[tuple[int, ReadingContext, Reading]]:
    """Read as many items as there is time for until one types."""
    begun, read = perf_counter(), list[tuple[int, "ReadingContext", Reading]]()
    with suppress(Stopped):
        for item_id, context, text in portion:
            read.append((item_id, context, context.read(text, stop.check)))
            if perf_counter() - begun > PORTION_SECONDS:
                break
    return read
