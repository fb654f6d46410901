"""References as links: the minute that is meant stands in the tip, and Ctrl+click or Ctrl+. goes there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QKeyEvent, QMouseEvent

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.references.reference import Reference
from sefton_minutes.domain.references.targets import Unfound, unfound_sentence
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.read_marks import moved
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.habit import Habit

if TYPE_CHECKING:
    from sefton_minutes.services.referring import ReferenceTarget

_UNREAD = "Looking for this minute…"


@dataclass(frozen=True, slots=True)
class Link:
    """A reference where it stands in the text now."""

    start: int
    end: int
    reference: Reference

    def at(self, start: int, end: int) -> Link:
        """The same elsewhere."""
        return Link(start, end, self.reference)


class ReferenceHabit(Habit):
    """What is meant is asked for when the text was read, many at once, and kept while the item is shown;
    after any change of the record it is asked for anew. `wanted(meeting_id, item_id, offset)`: go there;
    `told(sentence)`: to a screen reader, when the caret comes to a link."""

    wanted = Signal(int, int, int)
    told = Signal(str)

    def __init__(self, edit: MinuteEdit, work: MeetingWork) -> None:
        super().__init__(edit)
        self._work = work
        self._links: tuple[Link, ...] = ()
        self._found: dict[Reference, ReferenceTarget | Unfound] = {}
        self._is_stale = False
        self._told: Reference | None = None
        self._go = QAction(self)
        self._go.triggered.connect(self._go_to_offered)
        self.told.connect(edit.announce)
        self._offered: Link | None = None
        edit.viewport().setMouseTracking(True)
        edit.viewport().installEventFilter(self)
        edit.installEventFilter(self)
        edit.cursorPositionChanged.connect(self._tell_caret)
        work.concerned.connect(self._grow_stale)

    def tip(self, offset: int) -> str:
        """The citation of the minute that is meant, and what it says; or why none is."""
        link = self._link_at(offset)
        return "" if link is None else self._told_of(link)

    def takes_click(self, offset: int, event: QMouseEvent) -> bool:
        """Ctrl+click goes to the minute."""
        link = self._link_at(offset)
        is_asked = event.button() is Qt.MouseButton.LeftButton and _has_control(event.modifiers())
        if link is None or not is_asked:
            return False
        self._follow(link)
        return True

    def offers(self, offset: int) -> Sequence[QAction]:
        """To go to the minute; grey where it is not known."""
        link = self._link_at(offset)
        if link is None:
            return ()
        found = self._found.get(_bare(link.reference))
        self._offered = link
        is_known = found is not None and not isinstance(found, Unfound)
        self._go.setText(f"&Go to {_named(link.reference)}" if is_known else self._told_of(link))
        self._go.setEnabled(is_known)
        return (self._go,)

    def after_edit(self, change: TextChange) -> None:
        """Links keep their places while one types."""
        self._links = tuple(moved(self._links, change))

    def after_text(self) -> None:
        """Another minute: what its references mean depends on where it stands."""
        self._links, self._found, self._told = (), {}, None

    def after_reading(self, reading: Reading) -> None:
        """Ask what the references mean that are new."""
        self._links = tuple(Link(one.start, one.end, one) for one in reading.references)
        known = {} if self._is_stale else self._found
        asked = tuple(dict.fromkeys(_bare(one) for one in reading.references if _bare(one) not in known))
        if not asked:
            self._tell_caret()
            return
        self._is_stale = False
        job = partial(self._work.services.referring.targets, self._work.current_id, asked)
        done = partial(self._take, self._work.current_id, asked)
        self._work.background.latest("references", job, done, self._pass_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With Ctrl held the mouse shows a hand over a link."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._point(event.position().toPoint(), held=_has_control(event.modifiers()))
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Control:
            here = self.edit.viewport().mapFromGlobal(QCursor.pos())
            self._point(here, held=event.type() == QEvent.Type.KeyPress)
        return super().eventFilter(watched, event)

    def _take(
        self, item_id: int, asked: Sequence[Reference], found: Sequence[ReferenceTarget | Unfound]
    ) -> None:
        if item_id == self._work.current_id:
            self._found |= dict(zip(asked, found, strict=True))
            self._tell_caret()

    def _pass_over(self, _error: MinutesError) -> None:
        """The database is away, or the item was removed: the window says so elsewhere, and what is meant is
        asked for again with the next reading."""
        self._is_stale = True

    def _grow_stale(self, _changes: object) -> None:
        self._is_stale = True

    def _link_at(self, offset: int) -> Link | None:
        """The link that a place touches; one whose words were just changed is none until it is read again."""
        return next(self._links_at(offset), None)

    def _links_at(self, offset: int) -> Iterator[Link]:
        text = self.edit.text
        for link in self._links:
            if link.start <= offset <= link.end and text[link.start : link.end] == link.reference.text:
                yield link

    def _told_of(self, link: Link) -> str:
        found = self._found.get(_bare(link.reference))
        if found is None:
            return _UNREAD
        if isinstance(found, Unfound):
            opened = self._work.opened
            return unfound_sentence(found, link.reference, opened.meeting.day if opened else None)
        return "\n".join(part for part in (found.citation, found.title, found.words) if part)

    def _follow(self, link: Link) -> None:
        found = self._found.get(_bare(link.reference))
        if found is None or isinstance(found, Unfound):
            self._work.said.emit(self._told_of(link))
        else:
            self.wanted.emit(found.meeting_id, found.item_id, found.offset)

    def _go_to_offered(self) -> None:
        if self._offered is not None:
            self._follow(self._offered)

    def _point(self, place: QPoint, *, held: bool) -> None:
        offset = self.edit.offset_at(place) if held else None
        over = offset is not None and self._link_at(offset) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        if self.edit.viewport().cursor().shape() is not shape:
            self.edit.viewport().setCursor(shape)

    def _tell_caret(self) -> None:
        """To a screen reader, when the caret comes to a link whose minute is known, or known to be none."""
        link = self._link_at(self.edit.caret)
        bare = None if link is None else _bare(link.reference)
        if bare == self._told or (bare is not None and bare not in self._found):
            return
        self._told = bare
        if link is not None:
            found = self._found[_bare(link.reference)]
            if isinstance(found, Unfound):
                self.told.emit(self._told_of(link))
            else:
                self.told.emit(f"Link: {found.citation}. Ctrl+. goes there.")


def _bare(reference: Reference) -> Reference:
    """What tells a reference from another, wherever it stands."""
    return Reference("", reference.minute_number, part=reference.part, body=reference.body, day=reference.day)


def _named(reference: Reference) -> str:
    """As "Minute 24(2)" or "Cabinet Minute 5"."""
    body = f"{reference.body} " if reference.body else ""
    return f"{body}Minute {reference.minute_number}{reference.part}".replace("&", "&&")


def _has_control(held: Qt.KeyboardModifier) -> bool:
    return bool(held & Qt.KeyboardModifier.ControlModifier)
