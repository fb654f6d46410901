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
from sefton_minutes.domain.draft_field import with_texts
from sefton_minutes.domain.errors import DatabaseUnavailable, MinutesError
from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.domain.paragraph_changes import paragraph_changes
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.arrivals import Arrivals
from sefton_minutes.ui.auto_save import AutoSave, Met, Pending
from sefton_minutes.ui.item_readings import ItemReadings
from sefton_minutes.ui.merged_words import merged_words
from sefton_minutes.ui.officer_names import OfficerNames
from sefton_minutes.ui.requests import Changes, Conflict, DraftField, Kind
from sefton_minutes.ui.undo import Typing, move_along, note_typing
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.meetings import OpenMeeting
    from sefton_minutes.services.saving import SavedItem


class MeetingWork(QObject):
    """Signals: `meeting_shown` another meeting, or the same read anew; `items_changed` order, titles,
    notes; `item_shown(item_id)`, 0 for none; `went_to(offset)` in the minute shown; `text_put(item_id,
    TextChange)` to be put into the editor, where the officer sees it; `text_woven(item_id, TextChange)`
    the same of somebody else's words, which disturb nothing; `fields_put(item_id)` title and the like are
    other than was typed, `fields_woven(item_id)` by somebody else's hand; `failed(MinutesError)`;
    `said(sentence)`; `changes_made(Changes)`; `undo_changed` when there is something to undo or redo, or
    no longer; `acted` when an act was done or taken back; `concerned(Changes)` when something was changed
    anywhere; `minute_wanted(meeting_id, item_id, offset)` when the officer follows a reference."""

    meeting_shown = Signal()
    items_changed = Signal()
    item_shown = Signal(int)
    went_to = Signal(int)
    text_put = Signal(int, object)
    text_woven = Signal(int, object)
    fields_put = Signal(int)
    fields_woven = Signal(int)
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
        self.acts = workplace.acts
        self.outage = self.acts.outage
        self.auto_save = AutoSave(workplace, self.outage, self)
        self.arrivals = Arrivals(self.auto_save, self)
        self.names = OfficerNames(workplace, self)
        self._stacks: dict[int, QUndoStack] = {}
        self._left: dict[int, str] = {}
        self._removed: set[int] = set()
        self._is_to_reload = False
        self.readings = ItemReadings(workplace, self.item, self)
        self._edited: set[int] = set()
        self._own: Changes | None = None
        self.auto_save.saved.connect(self._take_saved)
        self.auto_save.conflicted.connect(self._note_conflict)
        self.acts.rested.connect(self._catch_up)
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

    def name(self, item_id: int) -> str:
        """How an item is called in a sentence: "item 33", or its title."""
        item, number = self.item(item_id), self.number(item_id)
        return f"item {number}" if number else (item.title if item else "") or "an item"

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
            "meeting", partial(self.services.meetings.open, meeting_id), done, self._note_unread
        )

    def reload(self) -> None:
        """Read the open meeting anew; what was typed and is not yet saved stays."""
        if self.meeting_id:
            job = partial(self.services.meetings.open, self.meeting_id)
            done = partial(self._take_meeting, 0, None)
            self.background.latest("meeting", job, done, self._note_unread)

    def close(self) -> None:
        """The meeting is gone: show none."""
        self.opened, self.items, self.current_id = None, (), 0
        self.meeting_shown.emit()
        self.item_shown.emit(0)

    def concern(self, changes: Changes) -> None:
        """Something was changed somewhere; what this object did itself it knows already."""
        self.concerned.emit(changes)
        if Kind.OFFICERS in changes:
            self.names.read()
        if changes is not self._own and changes.meeting_id in (None, self.meeting_id):
            if self.outage.since:
                self.outage.retry.emit()
            self.reload()

    def tell(self, changes: Changes) -> None:
        """Tell everybody else what was done here."""
        self._own = changes
        self.changes_made.emit(changes)
        self._own = None

    def show_item(self, item_id: int) -> None:
        """Show another item; the one before is saved."""
        if item_id == self.current_id:
            return
        self.readings.catch_up()
        self.leave_item()
        left, self.current_id = self.current_id, item_id if self.item(item_id) else 0
        self.state.keep(f"last_item/{self.meeting_id}", self.current_id)
        self.item_shown.emit(self.current_id)
        if left in self._removed and not self._is_in_hand(left):
            self._removed.discard(left)
            self.put_items(tuple(item for item in self.items if item.id != left))

    def leave_item(self) -> None:
        """Save what was typed now, and close the editing spell of the item shown."""
        self.auto_save.flush()
        if self.current_id in self._edited:
            self._edited.discard(self.current_id)
            job = partial(self.services.minutes.close_spell, self.current_id)
            self.background.save(job, _nothing, self._note_unread)

    def typed(self, change: TextChange, words: str = "typing") -> None:
        """The officer changed the minute of the item shown; `words` say how."""
        item = self.current
        if item is not None:
            typing = Typing(item.id, f"{words} in {self.name(item.id)}", change, self._put_text)
            note_typing(self.stack, typing, item.id, change)
            self._change_text(item, change.done_to(item.minute_text))

    def change_text(self, change: TextChange, words: str) -> None:
        """Change the minute of the item shown as one act (an accepted reading, an insertion)."""
        item = self.current
        if item is not None:
            self.stack.push(Typing(item.id, f"{words} in {self.name(item.id)}", change, self._put_text))
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

    def is_removed(self, item_id: int) -> bool:
        """Whether somebody else removed an item that stands here still, because the officer is in it."""
        return item_id in self._removed

    def caret_moved(self) -> None:
        """The officer has gone to another place of the item shown: what waited for that is shown."""
        item = self.current
        if item is not None and self.arrivals.waits(item.id):
            self._show_instead(item, self.arrivals.take_waiting(item))

    def decide(self, conflict: Conflict, texts: Pending) -> None:
        """The officer has decided what the fields of an item are. It is shown, and saved by the usual way."""
        self.auto_save.decide(conflict, texts)
        item = self.item(conflict.theirs.id)
        if item is not None:
            self._show_instead(item, with_texts(replace(conflict.theirs, position=item.position), texts))
            self.fields_put.emit(item.id)

    def give_up(self, item_id: int) -> None:
        """The officer leaves an item removed that somebody else has removed: what he typed in it lies in the
        bin with it."""
        typed = self.auto_save.pending(item_id)
        keep = partial(self.services.revisions.keep_let_go, item_id, typed)
        self.acts.ask(keep, partial(self._take_let_go, item_id), self.failed.emit)

    def _take_let_go(self, item_id: int, _changes: Changes) -> None:
        self.auto_save.give_up(item_id)
        self._removed.discard(item_id)
        self.put_items(tuple(item for item in self.items if item.id != item_id))

    def bring_back(self, item_id: int) -> None:
        """An item that somebody else has removed stands on the agenda again, with what was typed in it."""
        if self.auto_save.pending(item_id):
            self._removed.discard(item_id)
            self.auto_save.bring_back(item_id)
        else:
            restore = partial(self.services.agendas.restore_item, item_id)
            self.acts.ask(restore, self.changes_made.emit, self.failed.emit)

    def _take_meeting(self, item_id: int, offset: int | None, opened: OpenMeeting) -> None:
        is_another = opened.meeting.id != self.meeting_id
        if is_another:
            self._leave_meeting()
        before = {item.id: item for item in self.items}
        taken = tuple(self.arrivals.take(item, before.get(item.id)) for item in opened.items)
        self.opened = opened
        self.items = taken if is_another else self._in_order(taken)
        self.meeting_shown.emit()
        self.items_changed.emit()
        for item in self.items:
            self._weave(before.get(item.id), item)
        if is_another or offset is not None:
            last = self.state.number(f"last_item/{self.meeting_id}")
            self._arrive(item_id or last, -1 if offset is None else offset)
        elif self.current is None:
            self._arrive(0, -1)
        self.readings.read_meeting(self.meeting_id, self.items, self.current_id)

    def _leave_meeting(self) -> None:
        self._left |= {item.id: item.minute_text for item in self.items}
        self.items, self.current_id, self._removed = (), 0, set()

    def _in_order(self, taken: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
        """The items of the open meeting as somebody else left them. While an act of this officer's is on its
        way they stand as he put them; an item that he is in stays though it was removed."""
        now = {item.id: item for item in taken}
        if self.acts.is_busy:
            self._is_to_reload = True
            return tuple(now.get(item.id, item) for item in self.items)
        gone = [item for item in self.items if item.id not in now and self._is_in_hand(item.id)]
        self._removed = {item.id for item in gone}
        kept = list(taken)
        for item in gone:
            kept.insert(item.position, item)
        return tuple(replace(item, position=place) for place, item in enumerate(kept))

    def _is_in_hand(self, item_id: int) -> bool:
        return item_id == self.current_id or bool(self.auto_save.pending(item_id))

    def _catch_up(self) -> None:
        if self._is_to_reload:
            self._is_to_reload = False
            self.reload()

    def _arrive(self, item_id: int, offset: int) -> None:
        found = self.item(item_id) or next(iter(self.items), None)
        self.show_item(found.id if found else 0)
        if found is None:  # what is shown still is of the meeting before
            self.item_shown.emit(0)
        if offset >= 0:
            self.went_to.emit(offset)

    def _show_instead(self, before: AgendaItem, now: AgendaItem) -> None:
        """An item stands otherwise than it did, and not by this officer's typing."""
        if before != now:
            self.items = tuple(now if one.id == now.id else one for one in self.items)
            self._weave(before, now)
            self.items_changed.emit()
            if before.minute_text != now.minute_text:
                self.readings.read_soon(now.id)

    def _weave(self, before: AgendaItem | None, now: AgendaItem) -> None:
        """Put what somebody else changed where it is shown; this officer's acts are moved along."""
        text = self._left.pop(now.id, now.minute_text) if before is None else before.minute_text
        changes = paragraph_changes(text, now.minute_text)
        for change in changes:
            move_along(self.stack, now.id, change)
            if before is not None:
                self.text_woven.emit(now.id, change)
        if before is None or replace(before, version=now.version, position=now.position) == now:
            return
        self.fields_woven.emit(now.id)

    def _note_unread(self, error: MinutesError) -> None:
        """That the database is away the state of the record says already, once something is to be saved."""
        if not (self.outage.since and isinstance(error, DatabaseUnavailable)):
            self.failed.emit(error)

    def _note_conflict(self, met: Met) -> None:
        if met.conflict.is_removed:
            self._removed.add(met.conflict.theirs.id)

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

    def _take_saved(self, saved: SavedItem) -> None:
        known = self.item(saved.item.id)
        if known is None:
            self.arrivals.take(saved.item, None)
        else:
            self._show_instead(known, self.arrivals.take_saved(saved.item, known))
            if saved.merged is not None:
                merged = saved.merged
                self.said.emit(
                    merged_words(
                        self.names.of(merged.who), merged.fields, merged.paragraphs, self.name(known.id)
                    )
                )
        self.tell(saved.changes)

    def _note_act(self, _index: int) -> None:
        self.acted.emit()


def _nothing(_result: object) -> None:
    """The spell is closed: there is nothing to say."""
