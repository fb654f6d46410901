"""Names of people as one writes a minute: after a title ("Cllr As") those of the register are offered, and
wherever they are asked for (Ctrl+Space). A name is put in only when it was taken in hand: Enter at the end of
a line stays Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.name_completion import Completion, NameRegister
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.requests import Changes, Kind
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.widgets.name_popup import MOST_NAMES, NamePopup
from sefton_minutes.ui.widgets.qt_places import stretch
from sefton_minutes.ui.writing.habit import Habit
from sefton_minutes.ui.writing.placing import beside

NO_NAME = "No name of the register begins with these letters"
_MAKES_STALE = (Kind.PEOPLE, Kind.BODIES, Kind.ATTENDANCE)
_DOWN, _UP, _ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class NameHabit(Habit):
    """The register of names is read anew for each body, and when people, bodies or attendance change."""

    def __init__(self, edit: MinuteEdit, work: MeetingWork, look: Look) -> None:
        super().__init__(edit)
        self._work, self._look = work, look
        self._names: NameRegister | None = None
        self._body_id = 0
        self._popup: NamePopup | None = None
        self._is_asked = False
        self._declined = -1
        self._shown_at = -1
        self._shown_text = ""
        work.meeting_shown.connect(self._begin_meeting)
        work.concerned.connect(self._concern)
        look.changed.connect(self.close_popup)
        edit.cursorPositionChanged.connect(self._note_caret)
        edit.verticalScrollBar().valueChanged.connect(self.close_popup)
        edit.installEventFilter(self)

    @property
    def popup(self) -> NamePopup | None:
        """The names that are offered now, None for none."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"complete_name": self.ask}

    def ask(self) -> None:
        """Offer names for the letters before the caret, the first of them in hand."""
        self.edit.setFocus()
        self._is_asked = True
        self._offer()
        if self.popup is None:
            self._work.said.emit(NO_NAME)

    def wants_key(self, event: QKeyEvent) -> bool:
        return self.popup is not None and _is_plain(event) and event.key() in (_DOWN, _UP, _ESCAPE, *_TAKES)

    def takes_key(self, event: QKeyEvent) -> bool:
        popup = self.popup
        if popup is None or not _is_plain(event):
            return False
        key = event.key()
        if key == _ESCAPE:
            self._declined = popup.names[0].start
            self.close_popup()
            return True
        if key == _DOWN or (key == _UP and popup.chosen is not None):
            popup.move_on(1 if key == _DOWN else -1)
            self._say_chosen(popup)
            return True
        if key in _TAKES and popup.chosen is not None:
            self._take(popup.chosen)
            return True
        return False

    def after_edit(self, change: TextChange) -> None:
        if change.removed and change.start <= self._declined:
            self._declined = -1  # the name is begun anew
        is_typed = len(change.added) == 1 and not change.added.isspace()
        if self.popup is not None or is_typed:
            self._offer()

    def after_text(self) -> None:
        self._declined = -1
        self.close_popup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Names are offered only where one types."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Hide):
            self.close_popup()
        return super().eventFilter(watched, event)

    def close_popup(self) -> None:
        """Offer nothing."""
        self._is_asked = False
        if self._popup is not None:
            self._popup.hide()

    def _offer(self) -> None:
        edit, asked = self.edit, self._is_asked
        if self._names is None or edit.textCursor().hasSelection():
            self.close_popup()
            return
        found = self._names.completions(edit.text, edit.caret, MOST_NAMES, asked=asked)
        offered = found if asked else tuple(each for each in found if each.titled)
        if not offered or (offered[0].start == self._declined and not asked):
            self.close_popup()
            return
        is_new = self.popup is None
        self._shown_at, self._shown_text, self._declined = edit.caret, edit.text, -1
        popup = self._made()
        popup.show_names(offered, choose=asked)
        popup.move(beside(self._line(offered[0].start), popup.size(), edit.window().rect()))
        if is_new:
            names = "A name" if len(offered) == 1 else f"{len(offered)} names"
            edit.announce(f"{names} from the register. Down arrow to choose.")

    def _made(self) -> NamePopup:
        """It lies over the whole window, so that a low editor does not cut it."""
        if self._popup is None:
            self._popup = NamePopup(self._look, self.edit.window())
            self._popup.picked.connect(self._take)
        return self._popup

    def _line(self, start: int) -> QRect:
        """The line of the caret, from where the name begins, in the window's coordinates."""
        edit = self.edit
        caret, begin = edit.cursorRect(), edit.cursorRect(stretch(edit, start, start))
        rect = caret.united(begin) if begin.top() == caret.top() else caret
        return QRect(edit.viewport().mapTo(edit.window(), rect.topLeft()), rect.size())

    def _take(self, completion: Completion) -> None:
        """Put the name in, as one act."""
        self.close_popup()
        typed = self.edit.text[completion.start : completion.end]
        change = TextChange(completion.start, typed, completion.name)
        words = f"completing “{completion.name}”"
        self.edit.change(change, completion.start + len(completion.name), words)

    def _say_chosen(self, popup: NamePopup) -> None:
        if popup.chosen is not None:
            self.edit.announce(popup.chosen.name)

    def _note_caret(self) -> None:
        """Elsewhere other names begin."""
        is_editing = self.edit.text != self._shown_text
        if self.popup is not None and self.edit.caret != self._shown_at and not is_editing:
            self.close_popup()

    def _begin_meeting(self) -> None:
        opened = self._work.opened
        if opened is not None and opened.body.id != self._body_id:
            self._body_id, self._names = opened.body.id, None
            self._read_names()

    def _concern(self, changes: Changes) -> None:
        if self._body_id and any(kind in changes for kind in _MAKES_STALE):
            self._read_names()

    def _read_names(self) -> None:
        job = partial(self._work.services.people.name_register, self._body_id)
        self._work.background.latest("names", job, self._take_names, _leave_out)

    def _take_names(self, names: NameRegister) -> None:
        self._names = names


def _is_plain(event: QKeyEvent) -> bool:
    return event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def _leave_out(_error: MinutesError) -> None:
    """Nobody asked for names: without them the officer types them in full."""
