"""The acts of one meeting that can be taken back: typing, fields, order, adding and removing, refusing.

When somebody else's words come into a minute, the acts of this officer in it are moved along: each still
takes back its own words and no other. An act whose words the other has changed can no longer be taken
back."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand, QUndoStack

from sefton_minutes.domain.shifted_change import Shift, past, past_undone
from sefton_minutes.domain.text_change import TextChange


class Act(QUndoCommand):
    """An act that is done when it is pushed, and its reverse."""

    def __init__(self, words: str, do: Callable[[], None], take_back: Callable[[], None]) -> None:
        super().__init__(words)
        self._do, self._take_back = do, take_back

    def redo(self) -> None:
        self._do()

    def undo(self) -> None:
        self._take_back()


class DoneAct(Act):
    """An act that was done already when it is pushed."""

    def __init__(self, words: str, do: Callable[[], None], take_back: Callable[[], None]) -> None:
        super().__init__(words, do, take_back)
        self._is_done = True

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
        else:
            super().redo()


class Typing(QUndoCommand):
    """One stretch of typing or deleting in one minute; `carry_out(item_id, change)` puts a change in
    place."""

    def __init__(
        self, item_id: int, words: str, change: TextChange, carry_out: Callable[[int, TextChange], None]
    ) -> None:
        super().__init__(words)
        self._item_id, self._change, self._carry_out = item_id, change, carry_out
        self._is_done = True

    def takes(self, item_id: int, change: TextChange) -> bool:
        """Whether the change goes on with this stretch; if so it belongs to it now. A new paragraph, and a
        word after a space, begin a stretch of their own."""
        joined = self._change.then(change) if item_id == self._item_id else None
        if joined is None or _begins_stretch(self._change, change):
            return False
        self._change = joined
        return True

    def move_along(self, item_id: int, shift: Shift, *, undone: bool) -> Shift:
        """Somebody else's change comes into the text that this act left (that it began with, if it is
        `undone`). Gives that change as the act on the other side of this one meets it."""
        if item_id != self._item_id:
            return shift
        moved, beyond = (past_undone if undone else past)(self._change, shift)
        if moved is None:
            self.setObsolete(True)
        else:
            self._change = moved
        return beyond

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
        else:
            self._carry_out(self._item_id, self._change)

    def undo(self) -> None:
        self._carry_out(self._item_id, self._change.reverse)


def note_typing(stack: QUndoStack, typing: Typing, item_id: int, change: TextChange) -> None:
    """Put typing on the stack, joined to what is on top of it where it goes on with that."""
    top = stack.command(stack.index() - 1) if stack.index() == stack.count() > 0 else None
    if isinstance(top, Typing) and not top.isObsolete() and top.text() == typing.text():
        goes_on = top.takes(item_id, change)
    else:
        goes_on = False
    if not goes_on:
        stack.push(typing)


def move_along(stack: QUndoStack, item_id: int, change: TextChange) -> None:
    """Somebody else's change has come into a minute: the acts in it, done and undone, are moved along."""
    here = stack.index()
    for places, undone in ((range(here - 1, -1, -1), False), (range(here, stack.count()), True)):
        shift = Shift.of(change)
        for place in places:
            act = stack.command(place)
            if isinstance(act, Typing):
                shift = act.move_along(item_id, shift, undone=undone)


def drop_spent(stack: QUndoStack, step: int) -> bool:
    """Pass over the acts next to be taken back (-1) or done again (1) that no longer can be; whether
    there were any."""
    passed = False
    while _is_spent(stack, stack.index() - (step < 0)):
        passed = True
        if step < 0:
            stack.undo()
        else:
            stack.redo()
    return passed


def _is_spent(stack: QUndoStack, place: int) -> bool:
    return 0 <= place < stack.count() and stack.command(place).isObsolete()


def _begins_stretch(before: TextChange, change: TextChange) -> bool:
    if len(change.added) + len(change.removed) > 1:
        return True
    return "\n" in change.added or (before.added[-1:].isspace() and not change.added.isspace())
