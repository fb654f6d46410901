"""Saving by itself: every key goes to the journal at once and to the database when one pauses or leaves. The
officer is never asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.errors import ChangedMeanwhile, DatabaseUnavailable, MinutesError
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.ui.clock import time_words
from sefton_minutes.ui.requests import DraftField
from sefton_minutes.ui.theme import Role
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes

IDLE_MILLISECONDS = 1500
SYNC_MILLISECONDS = 400
QUIET_MILLISECONDS = 1000
RETRY_MILLISECONDS = 10_000
Pending = dict[DraftField, str]


BACK = "The database is back."


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save left: the item as kept, what was read (None when only other fields were saved), what
    changed."""

    item: AgendaItem
    reading: Reading | None
    changes: tuple[Changes, ...]


class AutoSave(QObject):
    """Signals: `state_changed(words, role)` for the status line; `saved(Saved)`; `refused(item_id, error)`
    when somebody else saved the item first: what was typed stays a draft on this computer; `failed(error)`
    for a number; `said(sentence)` why the database is away, and that it is back."""

    state_changed = Signal(str, str)
    saved = Signal(object)
    refused = Signal(int, object)
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._background = workplace.services, workplace.background
        self._kept: dict[int, AgendaItem] = {}
        self._pending: dict[int, Pending] = {}
        self._in_hand: dict[int, Pending] = {}
        self._refused: set[int] = set()
        self._away_since = ""
        self._idle = self._timer(IDLE_MILLISECONDS, self.flush)
        self._sync = self._timer(SYNC_MILLISECONDS, self._sync_journal)
        self._slow = self._timer(QUIET_MILLISECONDS, self._say_saving)
        self._retry = self._timer(RETRY_MILLISECONDS, self.flush)

    def watch(self, item: AgendaItem) -> None:
        """The item as the database has it; an older version than one that is known is passed over."""
        known = self._kept.get(item.id)
        if known is None or item.version >= known.version:
            self._kept[item.id] = item

    def give_up(self, item_id: int) -> None:
        """The officer takes the other's text: what was typed here is saved no more."""
        self._refused.discard(item_id)
        self._pending.pop(item_id, None)
        if not self._pending:
            self._settle("All saved", "good")

    def typed(self, item_id: int, field: DraftField, text: str) -> None:
        """A field has this text now."""
        self._pending.setdefault(item_id, {})[field] = text
        self._idle.start()
        try:
            self._services.drafts.record(item_id, self._kept[item_id].version, text, field)
        except MinutesError as error:
            self._settle(f"Not on this computer's disk: {error.sentence}", "bad")
            return
        if not self._sync.isActive():
            self._sync.start()

    def pending(self, item_id: int) -> Pending:
        """What was typed in an item and is not yet in the database."""
        return dict(self._pending.get(item_id, {}))

    def is_refused(self, item_id: int) -> bool:
        """Whether somebody else saved the item first, and what is typed stays a draft."""
        return item_id in self._refused

    def flush(self) -> None:
        """Save everything now, in order, without waiting; what was typed since an item's last save began
        follows in a save of its own."""
        self._idle.stop()
        for item_id in [made for made in self._pending if self._is_to_save(made)]:
            texts = self._in_hand[item_id] = self.pending(item_id)
            if not self._slow.isActive():
                self._slow.start()
            done, failed = (
                partial(self._note_saved, item_id, texts),
                partial(self._note_failure, item_id, texts),
            )
            self._background.save(partial(self._save, item_id, texts), done, failed)

    def set_number(self, item_id: int, number: str) -> None:
        """Keep the number of an item as printed, "" for the computed one; at once, since it is not typed
        text."""
        self._background.save(
            partial(self._save_number, item_id, number), self._note_number, self.failed.emit
        )

    def _save_number(self, item_id: int, number: str) -> Saved:
        item, changes = self._services.agendas.edit_item(replace(self._kept[item_id], minute_number=number))
        self._kept[item_id] = item
        return Saved(item, None, (changes,))

    def _note_number(self, saved: Saved) -> None:
        self._settle(f"Saved {self._now()}", "good")
        self.saved.emit(saved)

    def _save(self, item_id: int, texts: Pending) -> Saved:
        """On the save lane: the version is the one that the save before it left."""
        item, reading, changes = self._kept[item_id], None, []
        edited = with_fields(item, texts)
        if edited != item:
            item, made = self._services.agendas.edit_item(edited)
            self._kept[item_id] = item
            changes.append(made)
        if DraftField.MINUTE_TEXT in texts:
            saved = self._services.minutes.save(item_id, texts[DraftField.MINUTE_TEXT], item.version)
            item, reading = saved.item, saved.reading
            self._kept[item_id] = item
            changes.append(saved.changes)
        return Saved(item, reading, tuple(changes))

    def _is_to_save(self, item_id: int) -> bool:
        """Whether anything typed in an item is neither refused nor being saved."""
        being_saved = self._in_hand.get(item_id, {}).items()
        return item_id not in self._refused and not self._pending[item_id].items() <= being_saved

    def _let_go(self, item_id: int, texts: Pending) -> bool:
        """Whether the save that ended was the last begun for its item."""
        is_last = self._in_hand.get(item_id) is texts
        if is_last:
            del self._in_hand[item_id]
        return is_last

    def _note_saved(self, item_id: int, texts: Pending, saved: Saved) -> None:
        if self._let_go(item_id, texts):
            now = self._pending.pop(item_id, {})
            newer = {field: text for field, text in now.items() if texts.get(field) != text}
            if newer:
                self._pending[item_id] = newer
                self._idle.start()
        if self._away_since:
            self._away_since = ""
            self.said.emit(BACK)
        self._settle(f"Saved {self._now()}", "good")
        self.saved.emit(saved)

    def _note_failure(self, item_id: int, texts: Pending, error: MinutesError) -> None:
        self._let_go(item_id, texts)
        if isinstance(error, ChangedMeanwhile):
            self._refused.add(item_id)
            self._settle("Kept as a draft on this computer: somebody else saved this item first", "warn")
            self.refused.emit(item_id, error)
            return
        self._retry.start()
        if isinstance(error, DatabaseUnavailable):
            self._away_since = self._away_since or self._now()
            self._settle(f"Saved on this computer; database away since {self._away_since}", "warn")
            self.said.emit(error.sentence)
        else:
            self._settle(f"Not saved: {error.sentence}", "bad")

    def _now(self) -> str:
        return time_words(self._services.clock.now())

    def _settle(self, words: str, role: Role) -> None:
        if not self._in_hand:
            self._slow.stop()
        self.state_changed.emit(words, role)

    def _say_saving(self) -> None:
        if self._in_hand:
            self.state_changed.emit("Saving…", "good")

    def _sync_journal(self) -> None:
        self._background.latest("journal", self._services.drafts.sync, _nothing, self._say_sync_failed)

    def _say_sync_failed(self, error: MinutesError) -> None:
        self._settle(f"Not on this computer's disk: {error.sentence}", "bad")

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        made.timeout.connect(act)
        return made


def with_fields(item: AgendaItem, texts: Pending) -> AgendaItem:
    """The item with what was typed in its fields; the minute text is left as it is."""
    names = texts.get(DraftField.PRESENTERS)
    return replace(
        item,
        title=texts.get(DraftField.TITLE, item.title),
        agenda_text=texts.get(DraftField.AGENDA_TEXT, item.agenda_text),
        presenters=item.presenters if names is None else tuple(name for name in names.split("\n") if name),
    )


def _nothing(_result: object) -> None:
    """The journal is on the disk: there is nothing to say."""
