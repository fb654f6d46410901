"""Saving by itself: every key goes to the journal at once and to the database when one pauses or leaves. The
officer is never asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import text_of, with_texts
from sefton_minutes.domain.errors import DatabaseUnavailable, MinutesError, NotAllowed
from sefton_minutes.ui.clock import time_words
from sefton_minutes.ui.outage import Outage
from sefton_minutes.ui.requests import Conflict, DraftField, TypedItem
from sefton_minutes.ui.single_shot import single_shot
from sefton_minutes.ui.theme import Role
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.saving import SavedItem

IDLE_MILLISECONDS = 1500
SYNC_MILLISECONDS = 400
QUIET_MILLISECONDS = 1000
SAVING, WAITING = "Saving…", "Waiting for another program that is writing…"
"""What is said of a save that takes long; of a file, in which one program at a time can write, the second."""
Pending = dict[DraftField, str]


@dataclass(frozen=True, slots=True)
class Met:
    """A conflict that a save has met. `typed_on`: keys were typed since that save began."""

    conflict: Conflict
    typed_on: bool


class AutoSave(QObject):
    """Of each item it knows what the officer has `seen` of the database's, and what he typed on that. One
    save of an item is under way at a time.

    Signals: `state_changed(words, role)` for the status line; `saved(SavedItem)`; `conflicted(Met)` when
    somebody else saved other words first, or removed the item: what was typed stays a draft on this
    computer until it is decided; `settled(item_id)` when nothing is left to decide of it; `delayed(item_id)`
    when it could not be saved now."""

    state_changed = Signal(str, str)
    saved = Signal(object)
    conflicted = Signal(object)
    settled = Signal(int)
    delayed = Signal(int)

    def __init__(self, workplace: Workplace, outage: Outage, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._background, self._outage = workplace.services, workplace.background, outage
        self._seen: dict[int, AgendaItem] = {}
        self._pending: dict[int, Pending] = {}
        self._in_hand: dict[int, Pending] = {}
        self._wanted: set[int] = set()
        self._conflicts: dict[int, Conflict] = {}
        self._brought_back: set[int] = set()
        self._keys = 0
        self._idle = single_shot(self, IDLE_MILLISECONDS, self.flush)
        self._sync = single_shot(self, SYNC_MILLISECONDS, self._sync_journal)
        self._slow = single_shot(self, QUIET_MILLISECONDS, self._say_saving)
        outage.retry.connect(self.flush)
        outage.changed.connect(self._show_state)

    def seen(self, item_id: int) -> AgendaItem | None:
        """As much of the database's item as the officer has before him; None for one never shown."""
        return self._seen.get(item_id)

    def pending(self, item_id: int) -> Pending:
        """What was typed in an item and is not yet in the database."""
        return dict(self._pending.get(item_id, {}))

    def is_saving(self, item_id: int) -> bool:
        """Whether a save of the item is under way."""
        return item_id in self._in_hand

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What is to be decided, the oldest first."""
        return tuple(self._conflicts.values())

    @property
    def keys(self) -> int:
        """How often something was typed."""
        return self._keys

    @property
    def is_typing(self) -> bool:
        """Whether a key was typed just now: nothing was saved since."""
        return self._idle.isActive()

    def conflict(self, item_id: int) -> Conflict | None:
        """What is to be decided of an item."""
        return self._conflicts.get(item_id)

    def see(self, item: AgendaItem, texts: Pending | None = None) -> None:
        """The officer has this before him now, and `texts` typed on it."""
        was, self._seen[item.id] = self._seen.get(item.id), item
        for field, text in (texts or {}).items():
            if was != item or self._pending.get(item.id, {}).get(field) != text:
                self._record(item.id, field, text)
        for field in set(self._pending.get(item.id, {})) - set(texts or {}):
            self._drop(item.id, field)

    def typed(self, item_id: int, field: DraftField, text: str) -> None:
        """The officer has made this of a field."""
        self._keys += 1
        self._idle.start()
        self._record(item_id, field, text)

    def adopt(self, conflict: Conflict) -> None:
        """What a program that ended had not saved, and what is to be decided now, is this program's."""
        self.see(conflict.base, dict(conflict.mine))
        self._conflicts[conflict.theirs.id] = conflict
        self._show_state()
        self.conflicted.emit(Met(conflict, typed_on=False))

    def give_up(self, item_id: int) -> None:
        """The officer wants nothing of what he typed in an item: it is saved no more."""
        for field in self.pending(item_id):
            self._drop(item_id, field)
        self._end_conflict(item_id)
        self._show_state()

    def bring_back(self, item_id: int) -> None:
        """An item that somebody else removed is to stand on the agenda again, with what was typed in it."""
        self._end_conflict(item_id)
        self._brought_back.add(item_id)
        self._show_state()
        self.flush()

    def decide(self, conflict: Conflict, texts: Pending) -> None:
        """The officer has decided: the fields of the item, which the other left as `conflict.theirs`, are
        these."""
        theirs = conflict.theirs
        self._end_conflict(theirs.id)
        self.see(theirs, {field: text for field, text in texts.items() if text != text_of(theirs, field)})
        self._show_state()
        self.flush()

    def flush(self) -> None:
        """Save everything now, without waiting; what was typed since an item's last save began follows in a
        save of its own. While the database is away the first item alone asks whether it is back."""
        self._idle.stop()
        for item_id in [made for made in self._pending if self._is_to_save(made)]:
            if item_id in self._in_hand:
                self._wanted.add(item_id)
            else:
                self._send(item_id)
            if self._outage.since:
                return

    def set_number(self, item_id: int, number: str) -> None:
        """Keep the number of an item as printed, "" for the computed one; at once, since a number is not
        written word by word."""
        self._record(item_id, DraftField.NUMBER, number)
        self.flush()

    def _is_to_save(self, item_id: int) -> bool:
        """Whether what was typed in an item was neither refused as it stands nor is being saved."""
        texts, refused = self._pending[item_id], self._conflicts.get(item_id)
        if self._in_hand.get(item_id) == texts:
            return False
        return refused is None or dict(refused.mine) != texts

    def _send(self, item_id: int) -> None:
        texts = self._in_hand[item_id] = self.pending(item_id)
        typed, keys = TypedItem(self._seen[item_id], texts), self._keys
        if not self._slow.isActive():
            self._slow.start()
        done, failed = (
            partial(self._note_saved, typed),
            partial(self._note_failure, typed, keys),
        )
        saving = self._services.saving
        save = saving.bring_back if item_id in self._brought_back else saving.save
        self._background.save(partial(save, typed), done, failed)

    def _note_saved(self, typed: TypedItem, saved: SavedItem) -> None:
        item_id, sent = typed.base.id, dict(typed.texts)
        del self._in_hand[item_id]
        self._brought_back.discard(item_id)
        self._seen[item_id] = with_texts(typed.base, sent)
        newer = {field: text for field, text in self.pending(item_id).items() if sent.get(field) != text}
        self._pending.pop(item_id, None)
        if newer:
            self._pending[item_id] = newer
        self._end_conflict(item_id)
        self._outage.note_answer()
        self.saved.emit(saved)
        self._show_state(f"Saved {time_words(self._services.clock.now())}")
        self._follow(item_id)

    def _note_failure(self, typed: TypedItem, keys: int, error: MinutesError) -> None:
        item_id = typed.base.id
        del self._in_hand[item_id]
        if isinstance(error, DatabaseUnavailable):
            self._wanted.discard(item_id)
            self._outage.note_away(error)
            self._show_state()
            self.delayed.emit(item_id)
            return
        if self._outage.since:
            self._outage.note_answer()
        if isinstance(error, Conflict):
            self._conflicts[item_id] = error
            self._show_state()
            self.conflicted.emit(Met(error, self._keys != keys))
            self._follow(item_id)
        else:
            self._wanted.discard(item_id)
            self._settle(f"Not saved: {error.sentence}", "bad")
            if not isinstance(error, NotAllowed):
                self._outage.try_later()
            self.delayed.emit(item_id)

    def _follow(self, item_id: int) -> None:
        """Save what was to be saved while a save of its item was under way."""
        if item_id in self._wanted:
            self._wanted.discard(item_id)
            if item_id in self._pending and self._is_to_save(item_id):
                self._send(item_id)
        elif self._pending and not self._idle.isActive():
            self._idle.start()

    def _record(self, item_id: int, field: DraftField, text: str) -> None:
        self._pending.setdefault(item_id, {})[field] = text
        try:
            self._services.drafts.record(self._seen[item_id], text, field)
        except MinutesError as error:
            self._settle(f"Not on this computer's disk: {error.sentence}", "bad")
            return
        if not self._sync.isActive():
            self._sync.start()

    def _drop(self, item_id: int, field: DraftField) -> None:
        texts = self._pending.get(item_id, {})
        texts.pop(field, None)
        if not texts:
            self._pending.pop(item_id, None)
        self._services.drafts.forget(item_id, field)

    def _end_conflict(self, item_id: int) -> None:
        if self._conflicts.pop(item_id, None) is not None:
            self.settled.emit(item_id)

    def _show_state(self, words: str = "") -> None:
        """The worst first: the database away, then what waits for a decision; then `words`, or that all is
        saved, if it is."""
        waiting = len(self._conflicts)
        if self._outage.since:
            self._settle(self._outage.words, "warn")
        elif waiting:
            items = "1 item" if waiting == 1 else f"{waiting} items"
            self._settle(f"Kept as a draft on this computer: {items} to decide", "warn")
        elif words or not self._pending:
            self._settle(words or "All saved", "good")

    def _settle(self, words: str, role: Role) -> None:
        if not self._in_hand:
            self._slow.stop()
        self.state_changed.emit(words, role)

    def _say_saving(self) -> None:
        if self._in_hand and not self._outage.since:
            self.state_changed.emit(WAITING if self._services.in_file else SAVING, "good")

    def _sync_journal(self) -> None:
        self._background.latest("journal", self._services.drafts.sync, _nothing, self._say_sync_failed)

    def _say_sync_failed(self, error: MinutesError) -> None:
        self._settle(f"Not on this computer's disk: {error.sentence}", "bad")


def _nothing(_result: object) -> None:
    """The journal is on the disk: there is nothing to say."""
