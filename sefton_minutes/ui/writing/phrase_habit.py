"""Standing words: Alt+N and a letter puts a resolution, action, declaration, vote or any phrase of the bank
below the caret's line; Tab then goes from one of its fields to the next. What is still to be filled in is
marked, today and whenever the minute is opened again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.phrase_bank import Field, Filling, Phrase, fields, filled, open_fields
from sefton_minutes.domain.phrase_facts import KNOWN_FIELDS, PhraseOffer
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.commands import PHRASE
from sefton_minutes.ui.dialogs.phrase_chooser import PhraseChooser
from sefton_minutes.ui.insertion import insertion
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.read_marks import Mark, Style
from sefton_minutes.ui.requests import Changes, Kind
from sefton_minutes.ui.standing_words import STANDING_WORDS
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.habit import Habit

LAYER = "fields"
_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class PhraseHabit(Habit):
    """While the walk through the fields is on, Tab and Esc are its own. It ends when the caret leaves the
    phrase, at Esc, and at Tab when nothing is left to fill in."""

    def __init__(self, edit: MinuteEdit, work: MeetingWork, look: Look) -> None:
        super().__init__(edit)
        self._work, self._look = work, look
        self._offer = PhraseOffer()
        self._names = _field_names(self._offer)
        self._filling: Filling | None = None
        self._seen = ""
        edit.cursorPositionChanged.connect(self._end_if_left)
        work.meeting_shown.connect(self._ask)
        work.concerned.connect(self._ask_if_changed)
        work.text_put.connect(self._follow)
        work.acted.connect(self._select_emptied)

    @property
    def is_walking(self) -> bool:
        """Whether Tab goes from field to field now."""
        return self._filling is not None

    def commands(self) -> Mapping[str, Callable[[], None]]:
        item = self._work.current
        if item is None or item.is_heading or self.edit.isReadOnly():
            return {}
        standing: dict[str, Callable[[], None]] = {
            f"insert_{name}": partial(self.insert, made.write(), made.called)
            for name, made in STANDING_WORDS.items()
        }
        named = {PHRASE + each.name: partial(self.insert_phrase, each) for each in self._offer.phrases}
        return {**standing, "insert_phrase": self.choose, **named}

    def choose(self) -> None:
        """Let a phrase be chosen from those of the body and of the house."""
        shown = [(phrase, self._filled(phrase)) for phrase in self._offer.phrases]
        chooser = PhraseChooser(self._look, self._work.background, shown, self.edit.window())
        chooser.chosen.connect(self.insert_phrase)
        chooser.open()

    def insert_phrase(self, phrase: Phrase) -> None:
        """Put a phrase in, its known fields filled."""
        self.insert(self._filled(phrase), f"“{phrase.name}”")

    def insert(self, words: str, called: str) -> None:
        """Put standing words on lines of their own below the caret's line, as one act, and begin to walk
        through their fields. `called` names them in the sentence of undo."""
        found = insertion(self.edit.text, self.edit.caret, words)
        self._work.change_text(found.change, f"inserting {called}")
        self._filling, self._seen = found.place, self.edit.text
        self._mark()
        self.edit.setFocus()
        if not self._go_to_field(found.place.start, 1):
            self._end_at_its_end()

    def wants_key(self, event: QKeyEvent) -> bool:
        return self.is_walking and (event.key() in _STEPS or event.key() == Qt.Key.Key_Escape)

    def takes_key(self, event: QKeyEvent) -> bool:
        if self._filling is None or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            return False
        return True

    def after_edit(self, change: TextChange) -> None:
        self._filling = self._filling.after(change) if self._filling else None
        self._seen = self.edit.text
        self._end_if_left()
        marks = self.edit.layer(LAYER)
        still = tuple(mark for mark in marks if self._is_open(mark))
        if still != marks:
            self.edit.show_layer(LAYER, still)

    def after_text(self) -> None:
        self._filling = None
        self._mark()

    def after_reading(self, reading: Reading) -> None:
        self._seen = reading.text
        self._mark()

    def _filled(self, phrase: Phrase) -> str:
        item = self._work.current
        return filled(phrase.text, {**dict(self._offer.values), "item": item.title if item else ""})

    def _step(self, step: int) -> None:
        start, end = self.edit.selection
        if not self._go_to_field(end if step > 0 else start, step):
            self._end_at_its_end()

    def _go_to_field(self, caret: int, step: int) -> bool:
        """Select the next field so that typing takes its place; False when none is left."""
        found = self._filling.next_field(self.edit.text, caret, step) if self._filling else None
        if found is not None:
            self.edit.select(found.start, found.end)
            self.edit.announce(_asked(found))
        return found is not None

    def _end_at_its_end(self) -> None:
        if self._filling is not None:
            end = self._filling.end
            self._end()
            self.edit.go_to(end)

    def _end(self) -> None:
        self._filling = None

    def _end_if_left(self) -> None:
        """Qt moves the caret before an edit is told: until then nobody knows where the phrase stands."""
        if self._filling is None or self.edit.text != self._seen:
            return
        if not self._filling.start <= self.edit.caret <= self._filling.end:
            self._end()

    def _follow(self, _item_id: int, change: TextChange) -> None:
        """Something was undone, redone or accepted."""
        self._filling = self._filling.after(change) if self._filling else None

    def _select_emptied(self) -> None:
        """What undo has just put back into a field is selected, as it was before it was filled in."""
        if self._filling is None:
            return
        caret, start = self.edit.caret, self._filling.start
        emptied = [place for place in open_fields(self.edit.text, self._names) if place.end == caret > start]
        if emptied:
            self.edit.select(emptied[0].start, caret)

    def _mark(self) -> None:
        places = open_fields(self.edit.text, self._names)
        marks = tuple(Mark(field.start, field.end, Style.FIELD) for field in places)
        if marks != self.edit.layer(LAYER):
            self.edit.show_layer(LAYER, marks)

    def _is_open(self, mark: Mark) -> bool:
        words = self.edit.text[mark.start : mark.end]
        return [(field.start, field.end) for field in fields(words)] == [(0, len(words))]

    def _ask(self) -> None:
        """What the open meeting is offered, read anew."""
        if self._work.meeting_id:
            job = partial(self._work.services.phrases.offer, self._work.meeting_id)
            self._work.background.latest("phrases offered", job, self._take, self._keep_house_phrases)

    def _ask_if_changed(self, changes: Changes) -> None:
        if changes.kinds & {Kind.PHRASES, Kind.BODIES, Kind.MEETINGS, Kind.ATTENDANCE}:
            self._ask()

    def _take(self, offer: PhraseOffer) -> None:
        self._offer, self._names = offer, _field_names(offer)
        self._mark()

    def _keep_house_phrases(self, _error: MinutesError) -> None:
        """The meeting that could not be read is told of by whoever opened it."""
        self._take(PhraseOffer())


def _field_names(offer: PhraseOffer) -> frozenset[str]:
    """The names that stand in brackets in a minute because a phrase put them there."""
    asked = (field.name for phrase in offer.phrases for field in fields(phrase.text))
    return frozenset((*KNOWN_FIELDS, *(name for name in asked if name)))


def _asked(field: Field) -> str:
    """As a screen reader says it."""
    return f"Fill in: {field.name}" if field.name else "Fill in"
