"""What comes from the database, taken into what the officer has before him. What is under his caret is
left as it is until he goes away from it, and what he typed is never replaced."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import text_of, with_texts
from sefton_minutes.domain.merge.taking_in import NOWHERE, UnderCaret, take_item_in
from sefton_minutes.ui.auto_save import AutoSave
from sefton_minutes.ui.requests import DraftField

Caret = Callable[[int], UnderCaret]


class Arrivals(QObject):
    """`caret` says where the officer is in an item. `waiting_changed(item_id)` when something waits for the
    caret to go away, or waits no longer; `put_together(item_id, fields, changes)` when something came into an
    item that has words of this officer's which are not yet saved."""

    waiting_changed = Signal(int)
    put_together = Signal(int, object, int)

    def __init__(self, auto_save: AutoSave, parent: QObject) -> None:
        super().__init__(parent)
        self._auto_save = auto_save
        self.caret: Caret = _nowhere
        self._newest: dict[int, AgendaItem] = {}
        self._waiting: dict[int, AgendaItem] = {}
        self._during_save: dict[int, AgendaItem] = {}

    def waits(self, item_id: int) -> bool:
        """Whether something of another officer's waits for the caret to go away from there."""
        return item_id in self._waiting

    def take(self, theirs: AgendaItem, shown: AgendaItem | None) -> AgendaItem:
        """The item as it is shown from now on; `shown`: as it was, None for not at all."""
        save, item_id = self._auto_save, theirs.id
        known = self._newest.get(item_id)
        if known is not None and theirs.version < known.version:
            return theirs if shown is None else replace(shown, position=theirs.position)
        self._newest[item_id] = theirs
        seen = save.seen(item_id)
        if seen is None or (shown is None and not save.pending(item_id)):
            save.see(theirs)
            return theirs
        if save.is_saving(item_id):  # what is being saved comes back put together with this
            self._during_save[item_id] = theirs
            return replace(shown or with_texts(seen, save.pending(item_id)), position=theirs.position)
        return self._take_in(seen, theirs, shown)

    def take_saved(self, saved: AgendaItem, shown: AgendaItem) -> AgendaItem:
        """The same, of what a save of this program's has left."""
        newer = self._during_save.pop(saved.id, saved)
        position = shown.position
        return replace(self.take(max(saved, newer, key=_version), shown), position=position)

    def take_waiting(self, shown: AgendaItem) -> AgendaItem:
        """The caret has moved: what need wait no longer is shown."""
        theirs = self._waiting.get(shown.id)
        if theirs is None or self._auto_save.is_saving(shown.id):
            return shown
        return replace(self.take(theirs, shown), position=shown.position)

    def _take_in(self, seen: AgendaItem, theirs: AgendaItem, shown: AgendaItem | None) -> AgendaItem:
        typed, caret = self._auto_save.pending(theirs.id), self.caret(theirs.id)
        mine = with_texts(shown or seen, {field: text_of(seen, field) for field in caret.fields} | typed)
        taken = take_item_in(seen, theirs, mine, caret)
        texts = {field: text_of(taken.shown, field) for field in DraftField}
        self._auto_save.see(taken.seen, {f: t for f, t in texts.items() if t != text_of(taken.seen, f)})
        self._note_waiting(theirs, is_waiting=bool(taken.waiting))
        if typed and taken.came:
            self.put_together.emit(theirs.id, taken.came, taken.changes)
        return taken.shown if shown is None else _as_edited(taken.shown, shown, caret)

    def _note_waiting(self, theirs: AgendaItem, *, is_waiting: bool) -> None:
        was_waiting = self._waiting.pop(theirs.id, None) is not None
        if is_waiting:
            self._waiting[theirs.id] = theirs
        if is_waiting or was_waiting:
            self.waiting_changed.emit(theirs.id)


def _as_edited(now: AgendaItem, shown: AgendaItem, caret: UnderCaret) -> AgendaItem:
    """Fields in which the officer is stay as they were when he came: what he makes of them is told as he
    leaves."""
    return with_texts(now, {field: text_of(shown, field) for field in caret.fields})


def _version(item: AgendaItem) -> int:
    return item.version


def _nowhere(_item_id: int) -> UnderCaret:
    return NOWHERE
