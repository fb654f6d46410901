"""What the officer does to the items of a meeting besides typing. Every act is on the meeting's undo
stack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import text_of, with_texts
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.minute_text import accept
from sefton_minutes.domain.minute_text.reading import Doubt
from sefton_minutes.domain.new_doubts import can_be_accepted
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.rights_told import role_needed
from sefton_minutes.domain.text_change import change_between
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.requests import DraftField, Moved
from sefton_minutes.ui.undo import Act, DoneAct, drop_spent

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes

FIELDS = {
    DraftField.TITLE: "the title",
    DraftField.PRESENTERS: "the presenters",
    DraftField.AGENDA_TEXT: "the agenda text",
}

CHANGED_SINCE = "Somebody else has changed those words since, so this cannot be taken back."


@dataclass(frozen=True, slots=True)
class _Where:
    """Where the officer was: the item that was shown, and how many keys he had typed."""

    item_id: int
    keys: int


class ItemActs(QObject):
    """`title_wanted` comes when a new item stands in the list and waits for its title."""

    title_wanted = Signal()

    def __init__(self, work: MeetingWork) -> None:
        super().__init__(work)
        self._work = work
        self._agendas = work.services.agendas

    def undo(self) -> None:
        """Take the last act back and say which it was."""
        self._take_step(-1)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take_step(1)

    def _take_step(self, step: int) -> None:
        stack = self._work.stack
        are_spent = drop_spent(stack, step)
        words = stack.undoText() if step < 0 else stack.redoText()
        if are_spent and not words:
            self._work.said.emit(CHANGED_SINCE)
            return
        if step < 0:
            stack.undo()
            self._work.said.emit(f"Undone: {words}")
        else:
            stack.redo()
            self._work.said.emit(f"Done again: {words}")

    def set_field(self, item_id: int, field: DraftField, text: str) -> None:
        """Title, presenters (one a line) or agenda text of an item is this now."""
        item = self._work.item(item_id)
        before = text_of(item, field) if item else text
        if item is None or before == text or not self._work.services.rights.may_write:
            return
        do = partial(self._show_field, item_id, field, before, text)
        back = partial(self._show_field, item_id, field, text, before)
        self._put_field(item_id, field, text)
        self._work.stack.push(DoneAct(f"{FIELDS[field]} of {item_words(self._work, item)}", do, back))

    def set_number(self, item_id: int, number: str) -> None:
        """The number of an item as printed; "" lets it be computed."""
        item = self._work.item(item_id)
        if item is None or item.minute_number == number or self._is_refused():
            return
        do, back = (partial(self._put_number, item_id, words) for words in (number, item.minute_number))
        self._work.stack.push(Act(f"the number of {item_words(self._work, item)}", do, back))

    def move(self, item_id: int, to: int) -> None:
        """Put an item at a place of the order, 0 first; outside the list nothing happens."""
        item = self._work.item(item_id)
        if item is None or not 0 <= to < len(self._work.items) or to == item.position or self._is_refused():
            return
        do, back = (partial(self._put_at, item_id, place) for place in (to, item.position))
        self._work.stack.push(Act(f"moving {item_words(self._work, item)}", do, back))
        self._work.said.emit(f"{item.title or 'The item'} is item {to + 1} of {len(self._work.items)}")

    def add(self, *, heading: bool = False) -> None:
        """A new item, or a heading, after the one that is shown."""
        if self._is_refused():
            return
        place = self._work.current.position + 1 if self._work.current else len(self._work.items)
        blank = AgendaItem(meeting_id=self._work.meeting_id, is_heading=heading)
        self._work.auto_save.flush()
        job = partial(self._agendas.add_item, self._work.meeting_id, blank, place)
        words = "The heading" if heading else "The item"
        late = partial(self._work.said.emit, f"{words} is added when the database is back. Go on meanwhile.")
        where = _Where(self._work.current_id, self._work.auto_save.keys)
        self._work.acts.ask(job, partial(self._take_added, where), self._fail, late)

    def remove(self, item_id: int) -> None:
        """Take an item off the agenda; undone, it stands where it stood, with its minute."""
        item = self._work.item(item_id)
        if item is not None and not self._is_refused():
            self._work.auto_save.flush()
            words = f"removing {item_words(self._work, item)}"
            self._work.stack.push(Act(words, partial(self._take_out, item_id), partial(self._put_back, item)))
            self._work.said.emit(f"Removed: {item.title or 'the item'}. Ctrl+Z brings it back.")

    def accept(self, doubt: Doubt) -> None:
        """Take a doubtful reading for right, as one act."""
        item = self._work.current
        reading = self._work.readings.now(item.id) if item else None
        if item is None or reading is None:
            return
        found = _same(doubt, reading.doubts)
        if found is None or not can_be_accepted(found):
            return
        change = change_between(reading.text, accept(reading, found))
        if change is not None:
            self._work.change_text(change, f"accepting “{found.sentence}”")
        else:
            do, back = (partial(self._confirm, item.id, found, confirmed=yes) for yes in (True, False))
            self._work.stack.push(Act(f"accepting “{found.sentence}”", do, back))
        self._work.said.emit(f"Accepted: {found.sentence}")

    def keep_as_typed(self, doubt: Doubt) -> None:
        """Refuse a doubtful reading; it is remembered while the paragraph stays the same."""
        item = self._work.current
        if item is not None:
            do, back = (partial(self._refuse, item.id, doubt, refused=refused) for refused in (True, False))
            self._work.stack.push(Act(f"keeping as typed in {item_words(self._work, item)}", do, back))
            self._work.said.emit("Kept as typed.")

    def _is_refused(self) -> bool:
        """Whether whoever works here may only read; then it is said. By keys and by dragging one comes here
        without a button."""
        refused = role_needed(self._work.services.rights, Role.OFFICER)
        if refused:
            self._work.said.emit(refused[0])
        return refused is not None

    def _show_field(self, item_id: int, field: DraftField, expected: str, text: str) -> None:
        """Put a field back to what it was; words that somebody else put there since are left alone."""
        self._work.show_item(item_id)
        item = self._work.item(item_id)
        if item is not None and text_of(item, field) == expected:
            self._put_field(item_id, field, text)
        else:
            self._work.said.emit(CHANGED_SINCE)

    def _put_field(self, item_id: int, field: DraftField, text: str) -> None:
        item = self._work.item(item_id)
        if item is not None:
            self._work.put_fields(with_texts(item, {field: text}))
            self._work.auto_save.typed(item_id, field, text)

    def _put_number(self, item_id: int, number: str) -> None:
        item = self._work.item(item_id)
        if item is not None:
            self._work.put_fields(replace(item, minute_number=number))
            self._work.auto_save.set_number(item_id, number)

    def _put_at(self, item_id: int, place: int) -> None:
        moved = self._work.item(item_id)
        if moved is not None:
            seen = tuple(item.id for item in self._work.items)
            others = [item for item in self._work.items if item.id != item_id]
            self._work.put_items((*others[:place], moved, *others[place:]))
            move = partial(self._agendas.move_item, item_id, place, seen)
            self._work.acts.ask(move, self._tell_moved, self._fail)

    def _tell_moved(self, changes: Changes) -> None:
        self._work.tell(changes)
        if isinstance(changes, Moved) and changes.also_by:
            self._work.said.emit(f"{changes.also_by} had moved this item too. It stands where you put it.")

    def _take_added(self, where: _Where, outcome: tuple[AgendaItem, Changes]) -> None:
        """The new item stands in the list. Who has typed or gone elsewhere since stays there."""
        item, changes = outcome
        if item.meeting_id != self._work.meeting_id:
            self._work.changes_made.emit(changes)
            return
        self._work.auto_save.see(item)
        self._insert(item)
        words = "adding a heading" if item.is_heading else "adding an item"
        self._work.stack.push(DoneAct(words, partial(self._put_back, item), partial(self._take_out, item.id)))
        self._work.tell(changes)
        if where == _Where(self._work.current_id, self._work.auto_save.keys):
            self._work.show_item(item.id)
            self.title_wanted.emit()
        else:
            self._work.said.emit(f"The new item is item {item.position + 1} of {len(self._work.items)}")

    def _take_out(self, item_id: int) -> None:
        remaining = tuple(item for item in self._work.items if item.id != item_id)
        if self._work.current_id == item_id:
            gone = self._work.current
            place = min(gone.position if gone else 0, len(remaining) - 1)
            self._work.show_item(remaining[place].id if remaining else 0)
        self._work.put_items(remaining)
        self._ask(partial(self._agendas.remove_item, item_id))

    def _put_back(self, item: AgendaItem) -> None:
        self._insert(item)
        self._work.show_item(item.id)
        self._ask(partial(self._agendas.restore_item, item.id), reload=True)

    def _insert(self, item: AgendaItem) -> None:
        others = self._work.items
        self._work.put_items((*others[: item.position], item, *others[item.position :]))

    def _refuse(self, item_id: int, doubt: Doubt, *, refused: bool) -> None:
        minutes = self._work.services.minutes
        self._work.readings.refuse(item_id, doubt.paragraph_digest, refused=refused)
        self._ask(partial(minutes.refuse if refused else minutes.unrefuse, item_id, doubt))

    def _confirm(self, item_id: int, doubt: Doubt, *, confirmed: bool) -> None:
        """No word changes: that the reading is right is remembered."""
        minutes = self._work.services.minutes
        self._work.readings.confirm(item_id, doubt.paragraph_digest, confirmed=confirmed)
        self._ask(partial(minutes.confirm if confirmed else minutes.unconfirm, item_id, doubt))

    def _ask(self, job: Callable[[], Changes], *, reload: bool = False) -> None:
        done = self._work.changes_made.emit if reload else self._work.tell
        self._work.acts.ask(job, done, self._fail)

    def _fail(self, error: MinutesError) -> None:
        self._work.failed.emit(error)
        self._work.reload()


def item_words(work: MeetingWork, item: AgendaItem) -> str:
    """How an item is called in a sentence: "item 33", or its title."""
    number = work.number(item.id)
    return f"item {number}" if number else f"“{item.title}”" if item.title else "the item"


def _same(doubt: Doubt, doubts: tuple[Doubt, ...]) -> Doubt | None:
    """The doubt as the newest reading has it: its place, and the rest of its paragraph, may have changed."""
    likely = [one for one in doubts if one.kind is doubt.kind and one.sentence == doubt.sentence]
    return min(likely, key=lambda one: abs(one.start - doubt.start), default=None)
