"""Lists as one types them: Enter goes on, Tab and Shift+Tab nest, Alt+Shift+Up and Down move an entry,
Backspace and Delete join entries, and the numbers follow every edit."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.domain.writing.list_keys import ListEdit, ListKey, corrected, pressed
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.habit import Habit

_Pressed = tuple[int, Qt.KeyboardModifier]
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_MOVE = Qt.KeyboardModifier.AltModifier | _SHIFT
_KEYS: Mapping[_Pressed, ListKey] = MappingProxyType(
    {
        (Qt.Key.Key_Return, _NONE): ListKey.ENTER,
        (Qt.Key.Key_Return, _SHIFT): ListKey.ENTER,
        (Qt.Key.Key_Enter, _NONE): ListKey.ENTER,
        (Qt.Key.Key_Enter, _SHIFT): ListKey.ENTER,
        (Qt.Key.Key_Tab, _NONE): ListKey.NEST,
        (Qt.Key.Key_Backtab, _SHIFT): ListKey.UNNEST,
        (Qt.Key.Key_Up, _MOVE): ListKey.MOVE_UP,
        (Qt.Key.Key_Down, _MOVE): ListKey.MOVE_DOWN,
        (Qt.Key.Key_Backspace, _NONE): ListKey.BACKSPACE,
        (Qt.Key.Key_Delete, _NONE): ListKey.DELETE,
    }
)
_CALLED: Mapping[ListKey, str] = MappingProxyType(
    {
        ListKey.ENTER: "going on with a list",
        ListKey.NEST: "nesting",
        ListKey.UNNEST: "nesting",
        ListKey.MOVE_UP: "moving a clause",
        ListKey.MOVE_DOWN: "moving a clause",
        ListKey.BACKSPACE: "joining clauses",
        ListKey.DELETE: "joining clauses",
    }
)
_NOTHING_COMES: Mapping[ListKey, str] = MappingProxyType(
    {
        ListKey.NEST: "This entry cannot stand deeper.",
        ListKey.UNNEST: "This entry stands on the outermost level.",
        ListKey.MOVE_UP: "This entry is the first of its level.",
        ListKey.MOVE_DOWN: "This entry is the last of its level.",
    }
)
NUMBERING = "numbering"


class ListHabit(Habit):
    """`said(sentence)` for the status line: places that name a clause whose number changed, and keys from
    which nothing comes."""

    said = Signal(str)

    def __init__(self, edit: MinuteEdit) -> None:
        super().__init__(edit)
        self._told: ListEdit | None = None
        self._is_at_work = False

    def wants_key(self, event: QKeyEvent) -> bool:
        """An entry under the caret is moved; elsewhere the key moves the item."""
        key = _key(event)
        return key in (ListKey.MOVE_UP, ListKey.MOVE_DOWN) and self._done_by(key) is not None

    def takes_key(self, event: QKeyEvent) -> bool:
        """Carry out a key of lists."""
        key = _key(event)
        if key is None or self.edit.isReadOnly():
            return False
        done = self._done_by(key)
        if done is None:
            return self._is_lost(key)
        self._carry_out(key, done)
        return True

    def completed(self, before: str, change: TextChange) -> tuple[TextChange, str] | None:
        """The numbers that follow from an edit, with it as one. The keys of lists bring theirs with them."""
        found = None if self._is_at_work else corrected(before, change)
        if found is None or found.change is None:
            return None
        self._told = found
        return found.change, NUMBERING

    def after_edit(self, change: TextChange) -> None:
        """What may mean another clause now is told once the text is as it will be."""
        if self._told is not None and self._told.change == change:
            self._tell(self._told)
        self._told = None

    def _done_by(self, key: ListKey) -> ListEdit | None:
        return pressed(key, self.edit.text, self.edit.caret, self.edit.anchor)

    def _is_lost(self, key: ListKey) -> bool:
        """Tab over several paragraphs would put itself in their place: it nests, or does nothing."""
        start, end = sorted((self.edit.anchor, self.edit.caret))
        chosen = self.edit.text[start:end]
        return key is ListKey.UNNEST or (key is ListKey.NEST and "\n" in chosen)

    def _carry_out(self, key: ListKey, done: ListEdit) -> None:
        if done.change is None:
            self.said.emit(_NOTHING_COMES.get(key, ""))
            return
        lines = self._chosen_lines()
        self._is_at_work = True
        self.edit.change(done.change, done.caret, _CALLED[key])
        self._is_at_work = False
        if lines is not None and key in (ListKey.NEST, ListKey.UNNEST):
            self.edit.select_lines(*lines)
        self._tell(done)

    def _chosen_lines(self) -> tuple[int, int] | None:
        """The first and the last line of a selection; one that ends where a line begins is of whole lines."""
        text = self.edit.text
        start, end = sorted((self.edit.anchor, self.edit.caret))
        if start == end:
            return None
        return text.count("\n", 0, start), text.count("\n", 0, end - 1 if text[end - 1] == "\n" else end)

    def _tell(self, done: ListEdit) -> None:
        if done.cited:
            self.said.emit(" ".join(cited.sentence for cited in done.cited))


def _key(event: QKeyEvent) -> ListKey | None:
    return _KEYS.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
