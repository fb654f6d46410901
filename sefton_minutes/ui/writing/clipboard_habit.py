"""Paste and copy: lists, tables and headings come as minute text, and minutes go as rich text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.pasted_text import PastedText
from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.writing.pasting import placed
from sefton_minutes.ui.copied_data import as_mime_data, fetched
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.widgets.qt_places import selected
from sefton_minutes.ui.writing.habit import Habit

LARGE = 100_000
"""Bytes that take some fifty milliseconds to read: beyond it the keyboard does not wait for them."""

NOTHING_TO_PASTE = "There is nothing on the clipboard that can be pasted as words."
READING = "Reading what was copied…"
GIVEN_UP = "Nothing was pasted: another item was opened meanwhile."
REFUSED = "Nothing was copied: another program has the clipboard open. Try again."
SHORTENED = "There was more than one paste may bring: only the beginning was pasted."


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a paste goes: what the cursor has selected in the minute of an item. The cursor keeps its place
    while one types on. `plain`: without structure."""

    item_id: int
    cursor: QTextCursor
    plain: bool


class ClipboardHabit(Habit):
    """`said(sentence)` for the status line. What keeps structure is pasted as two acts, so that undo takes
    the structure away first and the words after."""

    said = Signal(str)

    def __init__(self, edit: MinuteEdit, work: MeetingWork) -> None:
        super().__init__(edit)
        self._work, self._clipboard = work, work.services.clipboard
        edit.clipboard_refused.connect(self._say_refused)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Pasting without structure, where the minute has the keyboard."""
        possible = self.edit.hasFocus() and not self.edit.isReadOnly()
        return {"paste_plain": self.paste_plain} if possible else {}

    def paste_plain(self) -> None:
        """Paste the words alone."""
        self._paste(QGuiApplication.clipboard().mimeData(), plain=True)

    def takes_paste(self, source: QMimeData) -> bool:
        """Paste with structure."""
        self._paste(source, plain=False)
        return True

    def copied(self, start: int, end: int) -> QMimeData | None:
        """A stretch of the minute as other programs show it."""
        reading = self._work.readings.now(self._work.current_id)
        if reading is None or reading.text != self.edit.text:
            return None
        return as_mime_data(self._clipboard.copied(reading, start, end))

    def _paste(self, source: QMimeData, *, plain: bool) -> None:
        if self.edit.isReadOnly():
            return
        formats = fetched(source, self._clipboard)
        place = _Place(self._work.current_id, self.edit.textCursor(), plain)
        job, done = partial(self._clipboard.pasted, formats), partial(self._take, place)
        if sum(map(len, formats.values())) <= LARGE:
            done(job())
            return
        self.said.emit(READING)
        self._work.background.latest("paste", job, done, self._fail)

    def _take(self, place: _Place, pasted: PastedText | None) -> None:
        if place.item_id != self._work.current_id:
            self.said.emit(GIVEN_UP)
        elif pasted is None:
            self.said.emit(NOTHING_TO_PASTE)
        else:
            self._insert(place, pasted)
            self.edit.ensureCursorVisible()

    def _insert(self, place: _Place, pasted: PastedText) -> None:
        text, (start, end) = self.edit.text, selected(self.edit, place.cursor)
        plain = TextChange(start, text[start:end], pasted.plain)
        if place.plain:
            self._work.change_text(plain, "pasting")
            self._go_behind(plain)
            self.said.emit(SHORTENED if pasted.shortened else "Pasted as plain words.")
            return
        change, caret = placed(text, start, end, pasted)
        wanted = change.done_to(text)
        keeps_structure = pasted.plain != pasted.text and plain.done_to(text) != wanted
        self._work.change_text(plain if keeps_structure else change, "pasting")
        rest = change_between(self.edit.text, wanted)
        if rest is not None:
            self._work.change_text(rest, f"{_structure(pasted)} of what was pasted")
        self.edit.go_to(caret)
        self.said.emit(told(pasted, keeps_structure=keeps_structure))

    def _go_behind(self, change: TextChange) -> None:
        self.edit.go_to(change.start + len(change.added))

    def _say_refused(self) -> None:
        self.said.emit(REFUSED)

    def _fail(self, error: MinutesError) -> None:
        self.said.emit(error.sentence)


def told(pasted: PastedText, *, keeps_structure: bool) -> str:
    """What is said of a paste: "Pasted with lists; Ctrl+Z for plain words. 1 comment was left out." """
    kept = f"Pasted with {_structure(pasted)}; Ctrl+Z for plain words." if keeps_structure else "Pasted."
    parts = (kept, SHORTENED if pasted.shortened else "", pasted.left_out.sentence)
    return " ".join(part for part in parts if part)


def _structure(pasted: PastedText) -> str:
    """ "lists and tables", as far as there are any."""
    named = [name for name, there in (("lists", pasted.has_list), ("tables", pasted.has_table)) if there]
    return " and ".join(named) or "paragraphs"
