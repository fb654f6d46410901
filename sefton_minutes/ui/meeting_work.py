"""The meeting that is being worked on: its items as they stand, what is read in them, what was typed.
Panels show what it has; the acts of the officer that can be taken back are in `item_acts`."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.ui.auto_save import AutoSave, Saved, with_fields
from sefton_minutes.ui.item_readings import ItemReadings
from sefton_minutes.ui.requests import Changes, DraftField
from sefton_minutes.ui.undo import Typing, note_typing
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.meetings import OpenMeeting


class MeetingWork(QObject):
    """Signals: `meeting_shown` another meeting, or the same read anew; `items_changed` order, titles, notes;
    `item_shown(item_id)`, 0 for none; `went_to(offset)` in the minute shown; `text_put(item_id,
    TextChange)` to be put into the editor; `fields_put(item_id)` title and the like are other than was
    typed; `failed(MinutesError)`; `said(sentence)`; `changes_made(Changes)`; `undo_changed` when there is
    something to undo or redo, or no longer; `acted` when an act was done or taken back;
    `concerned(Changes)` when something was changed anywhere; `minute_wanted(meeting_id, item_id, offset)`
    when the officer follows a reference."""

    meeting_shown = Signal()
    items_changed = Signal()
    item_shown = Signal(int)
    went_to = Signal(int)
    text_put = Signal(int, object)
    fields_put = Signal(int)
    failed = Signal(object)
    said = Signal(str)
    changes_made = Signal(object)
    undo_changed = Signal()
    acted = Signal()
    concerned = Signal(object)
    minute_wanted = Signal(int, int, int)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.services, self.background, self.state = (
            workplace.services,
            workplace.background,
            workplace.state,
        )
        self.opened: OpenMeeting | None = None
        self.items: tuple[AgendaItem, ...] = ()
        self.current_id = 0
        self.auto_save = AutoSave(workplace, self)
        self._stacks: dict[int, QUndoStack] = {}
        self.readings = ItemReadings(workplace, self.item, self)
        self._edited: set[int] = set()
        self._own: Changes | None = None
        self.auto_save.saved.connect(self._take_saved)
        self.readings.failed.connect(self.failed)

    @property
    def meeting_id(self) -> int:
        """The meeting that is open, 0 for none."""
        return self.opened.meeting.id if self.opened else 0

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers shown beside the items, one each."""
        imported = self.opened is not None and self.opened.meeting.imported
        return shown_numbers(self.items, imported=imported)

    @property
    def current(self) -> AgendaItem | None:
        """The item that is shown."""
        return self.item(self.current_id)

    @property
    def stack(self) -> QUndoStack:
        """The acts of the meeting that is open."""
        found = self._stacks.get(self.meeting_id)
        if found is None:
            found = self._stacks[self.meeting_id] = QUndoStack(self)
            found.canUndoChanged.connect(self.undo_changed)
            found.canRedoChanged.connect(self.undo_changed)
            found.indexChanged.connect(self._note_act)
        return found

    def item(self, item_id: int) -> AgendaItem | None:
        """An item as it stands, what was typed included."""
        return next((item for item in self.items if item.id == item_id), None)

    def number(self, item_id: int) -> str:
        """The number shown beside an item."""
        pairs = zip(self.items, self.numbers, strict=True)
        return next((number for item, number in pairs if item.id == item_id), "")

    def actions_of(self, item_id: int) -> tuple[Action, ...]:
        """The actions kept for an item, as the meeting was read last."""
        kept = self.opened.actions if self.opened else ()
        return tuple(action for action in kept if action.item_id == item_id)

    def open(self, meeting_id: int, item_id: int = 0, offset: int = -1) -> None:
        """Open a meeting at an item (0: the one last worked on) and at a character of its minute (-1: the
        end)."""
        if meeting_id == self.meeting_id and (item_id == 0 or self.item(item_id)):
            self._arrive(item_id or self.current_id, offset)
            return
        self.leave_item()
        done = partial(self._take_meeting, item_id, offset)
        self.background.latest(
            "meeting", partial(self.services.meetings.open, meeting_id), done, self.failed.emit
        )

    def reload(self) -> None:
        """Read the open meeting anew; what was typed and is not yet saved stays."""
        if self.meeting_id:
            job = partial(self.services.meetings.open, self.meeting_id)
            done = partial(self._take_meeting, self.current_id, None)
            self.background.latest("meeting", job, done, self.failed.emit)

    def close(self) -> None:
        """The meeting is gone: show none."""
        self.opened, self.items, self.current_id = None, (), 0
        self.meeting_shown.emit()
        self.item_shown.emit(0)

    def concern(self, changes: Changes) -> None:
        """Something was changed somewhere; what this object did itself it knows already."""
        self.concerned.emit(changes)
        if changes is not self._own and changes.meeting_id in (None, self.meeting_id):
            self.reload()

    def tell(self, changes: Changes) -> None:
        """Tell everybody else what was done here."""
        self._own = changes
        self.changes_made.emit(changes)

    def show_item(self, item_id: int) -> None:
        """Show another item; the one before is saved."""
        if item_id == self.current_id:
            return
        self.readings.catch_up()
        self.leave_item()
        self.current_id = item_id if self.item(item_id) else 0
        self.state.keep(f"last_item/{self.meeting_id}", self.current_id)
        self.item_shown.emit(self.current_id)

    def leave_item(self) -> None:
        """Save what was typed now, and close the editing spell of the item shown."""
        self.auto_save.flush()
        if self.current_id in self._edited:
            self._edited.discard(self.current_id)
            job = partial(self.services.minutes.close_spell, self.current_id)
            self.background.save(job, _nothing, self.failed.emit)

    def typed(self, change: TextChange, words: str = "typing") -> None:
        """The officer changed the minute of the item shown; `words` say how."""
        item = self.current
        if item is not None:
            typing = Typing(item.id, f"{words} in {self._name(item)}", change, self._put_text)
            note_typing(self.stack, typing, item.id, change)
            self._change_text(item, change.done_to(item.minute_text))

    def change_text(self, change: TextChange, words: str) -> None:
        """Change the minute of the item shown as one act (an accepted reading, an insertion)."""
        item = self.current
        if item is not None:
            self.stack.push(Typing(item.id, f"{words} in {self._name(item)}", change, self._put_text))
            self._put_text(item.id, change)

    def put_text(self, item_id: int, change: TextChange) -> bool:
        """Carry out a change in a minute, which need not be the one that is shown; False where its words have
        changed since."""
        item = self.item(item_id)
        if item is None or not item.minute_text.startswith(change.removed, change.start):
            return False
        self._change_text(item, change.done_to(item.minute_text))
        self.text_put.emit(item_id, change)
        self.readings.catch_up()
        return True

    def put_items(self, items: tuple[AgendaItem, ...]) -> None:
        """These are the items now, in this order."""
        self.items = tuple(replace(item, position=place) for place, item in enumerate(items))
        if self.item(self.current_id) is None:
            self.show_item(items[0].id if items else 0)
        self.items_changed.emit()

    def put_fields(self, item: AgendaItem) -> None:
        """Title, number, presenters and agenda text of an item are these."""
        self._edited.add(item.id)
        self.items = tuple(item if one.id == item.id else one for one in self.items)
        self.items_changed.emit()
        self.fields_put.emit(item.id)

    def take_theirs(self, item_id: int) -> None:
        """Give up what was typed in an item that somebody else saved first, and show theirs."""
        self.auto_save.give_up(item_id)
        self.reload()

    def _take_meeting(self, item_id: int, offset: int | None, opened: OpenMeeting) -> None:
        is_another = opened.meeting.id != self.meeting_id
        before = self.current
        self.opened = opened
        self.items = tuple(self._merged(item) for item in opened.items)
        if is_another:
            self.current_id = 0
        self.meeting_shown.emit()
        self.items_changed.emit()
        if is_another or offset is not None:
            last = self.state.number(f"last_item/{self.meeting_id}")
            self._arrive(item_id or last, -1 if offset is None else offset)
        elif self.current is None:
            self._arrive(0, -1)
        elif before is not None and before != self.current:
            self._refresh_current(before, self.current)
        self.readings.read_meeting(self.meeting_id, self.items, self.current_id)

    def _arrive(self, item_id: int, offset: int) -> None:
        found = self.item(item_id) or next(iter(self.items), None)
        self.show_item(found.id if found else 0)
        if found is None:  # what is shown still is of the meeting before
            self.item_shown.emit(0)
        if offset >= 0:
            self.went_to.emit(offset)

    def _refresh_current(self, before: AgendaItem, now: AgendaItem) -> None:
        change = change_between(before.minute_text, now.minute_text)
        if change is not None:
            self.text_put.emit(now.id, change)
        self.fields_put.emit(now.id)

    def _merged(self, loaded: AgendaItem) -> AgendaItem:
        """An item read from the database, under what was typed in it since."""
        known, texts = self.item(loaded.id), self.auto_save.pending(loaded.id)
        if known is not None and known.version > loaded.version:
            return replace(known, position=loaded.position)
        self.auto_save.watch(loaded)
        typed = with_fields(loaded, texts)
        return replace(typed, minute_text=texts.get(DraftField.MINUTE_TEXT, loaded.minute_text))

    def _put_text(self, item_id: int, change: TextChange) -> None:
        """Carry out a change that was not typed just now, where it belongs."""
        self.show_item(item_id)
        if not self.put_text(item_id, change):
            self.said.emit("The text has changed since, so this cannot be taken back.")

    def _change_text(self, item: AgendaItem, text: str) -> None:
        self._edited.add(item.id)
        changed = replace(item, minute_text=text)
        self.items = tuple(changed if one.id == item.id else one for one in self.items)
        self.auto_save.typed(item.id, DraftField.MINUTE_TEXT, text)
        self.readings.read_soon(item.id)

    def _take_saved(self, saved: Saved) -> None:
        known = self.item(saved.item.id)
        if known is not None:
            kept = replace(known, version=saved.item.version)
            self.items = tuple(kept if one.id == kept.id else one for one in self.items)
        for changes in saved.changes:
            self.tell(changes)

    def _note_act(self, _index: int) -> None:
        self.acted.emit()

    def _name(self, item: AgendaItem) -> str:
        number = self.number(item.id)
        return f"item {number}" if number else item.title or "an item"


def _nothing(_result: object) -> None:
    """The spell is closed: there is nothing to say."""
