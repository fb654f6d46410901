"""The acts of one meeting that can be taken back: typing, fields, order, adding and removing, refusing."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand, QUndoStack

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
    goes_on = isinstance(top, Typing) and top.text() == typing.text() and top.takes(item_id, change)
    if not goes_on:
        stack.push(typing)


def _begins_stretch(before: TextChange, change: TextChange) -> bool:
    if len(change.added) + len(change.removed) > 1:
        return True
    return "\n" in change.added or (before.added[-1:].isspace() and not change.added.isspace())
