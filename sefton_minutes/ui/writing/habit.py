"""A habit: one thing that the editor of minutes does beyond letting one type. The editor asks its habits, in
the order in which they were added, and the first that takes a key, a paste or a click has it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent

from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit


class Habit(QObject):
    """Base of all habits; each does what it is about and leaves the rest. `edit` is the editor, whose text it
    changes by `edit.change(TextChange)` only. It lives as long as the editor."""

    def __init__(self, edit: MinuteEdit) -> None:
        super().__init__(edit)
        self.edit = edit

    def wants_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002 (for those that want some)
        """Whether a key that is also a shortcut of the window is to come here instead."""
        return False

    def takes_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002
        """Carry out a key that was pressed; False to leave it to others."""
        return False

    def takes_paste(self, source: QMimeData) -> bool:  # noqa: ARG002
        """Insert what is pasted or dropped; False to leave it to others."""
        return False

    def copied(self, start: int, end: int) -> QMimeData | None:  # noqa: ARG002
        """What is put on the clipboard for `text[start:end]`; None to leave it to others."""
        return None

    def tip(self, offset: int) -> str:  # noqa: ARG002
        """What is told of the place under the mouse, as plain text; "" for nothing."""
        return ""

    def takes_click(self, offset: int, event: QMouseEvent) -> bool:  # noqa: ARG002
        """Carry out a click on a place of the text; False to leave it to others."""
        return False

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """The commands of `ui/commands` that it can carry out now, by name."""
        return {}

    def offers(self, offset: int) -> Sequence[QAction]:  # noqa: ARG002
        """What can be done at a place, the likeliest first, for Ctrl+. and the menu of the right button."""
        return ()

    def completed(self, before: str, change: TextChange) -> tuple[TextChange, str] | None:  # noqa: ARG002
        """The whole edit of `before` where more follows from what was typed, cut, pasted or dropped, and
        how undo calls what follows; None for nothing."""
        return None

    def after_edit(self, change: TextChange) -> None:
        """The officer changed the text."""

    def after_text(self) -> None:
        """Another text is shown."""

    def after_reading(self, reading: Reading) -> None:
        """The text was read anew."""
