"""Spelling as one writes a minute: words that nobody knows are underlined a moment after the last key, F7
goes from one to the next, and the officer says what was meant. Nothing is ever corrected by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QAction

from sefton_minutes.domain.spelling import Misspelling
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.read_marks import Mark, Style
from sefton_minutes.ui.single_shot import single_shot
from sefton_minutes.ui.spelling_check import Found, SpellingCheck, Stretch
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.corrections import Corrections
from sefton_minutes.ui.writing.habit import Habit
from sefton_minutes.ui.writing.offers_menu import OffersMenu, line_at

LAYER = "spelling"
PAUSE_MILLISECONDS = 250
NONE_LEFT = "No misspelt words in this meeting"


class SpellingHabit(Habit):
    """`check` knows which words are right here."""

    def __init__(self, edit: MinuteEdit, work: MeetingWork, check: SpellingCheck) -> None:
        super().__init__(edit)
        self.check = check
        self._work = work
        self._asked: str | None = None
        self._looked: str | None = None
        self._found: Found = ()
        self._typed_to = -1
        self._is_held = False
        self._corrections: Corrections | None = None
        self._pause = single_shot(self, PAUSE_MILLISECONDS, self._look_over)
        edit.textChanged.connect(self._pause.start)  # undo and accepted readings too
        edit.cursorPositionChanged.connect(self._note_caret)
        check.changed.connect(self._look_over_anew)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"next_misspelt": self.go_to_next, "toggle_spelling": self.check.toggle}

    def after_edit(self, change: TextChange) -> None:
        """The word that is being typed is left alone while the caret stays at its end."""
        self._typed_to = self.edit.caret if len(change.added) <= 1 else -1

    def after_text(self) -> None:
        self._typed_to = -1
        self._look_over_anew()

    def offers(self, offset: int) -> Sequence[QAction]:
        found = self._at(offset)
        return () if found is None else self._corrections_of(found).actions

    def go_to_next(self) -> None:
        """Go to the next misspelt word, in this minute, then in the items that follow and those before, and
        open the menu of what may have been meant."""
        self.check.find_next(self._stretches(), self._go_to)

    def _look_over_anew(self) -> None:
        self._asked = None
        self._look_over()

    def _look_over(self) -> None:
        self._pause.stop()
        text = self.edit.text
        if not self.check.is_on:
            self._asked = None
            self._take(text, ())
        elif text != self._asked:
            self._asked = text
            self.check.look_over("minute", text, partial(self._take, text))

    def _take(self, text: str, found: Found) -> None:
        if text == self.edit.text:
            self._looked, self._found = text, found
            self._show()

    def _show(self) -> None:
        held = self._typed_to if self.edit.caret == self._typed_to else -1
        shown = [each for each in self._found if each.end != held]
        self._is_held = len(shown) < len(self._found)
        marks = tuple(Mark(each.start, each.end, Style.MISSPELT) for each in shown)
        if marks != self.edit.layer(LAYER):
            self.edit.show_layer(LAYER, marks)

    def _note_caret(self) -> None:
        if self._is_held and self.edit.caret != self._typed_to and self.edit.text == self._looked:
            self._show()

    def _at(self, offset: int) -> Misspelling | None:
        """The misspelt word that a place touches; also one that was typed just now."""
        if not self.check.is_on:
            return None
        text = self.edit.text
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        found = self.check.misspelt_in(text[start : end if end >= 0 else len(text)])
        here = (each for each in found if start + each.start <= offset <= start + each.end)
        return next((Misspelling(start + each.start, start + each.end, each.word) for each in here), None)

    def _stretches(self) -> list[Stretch]:
        """The minutes in the order in which they are searched: this one from the caret, the others, this one
        from its start."""
        (start, end), here = self.edit.selection, self._work.current_id
        after = end if end > start else end - 1
        items = self._work.items
        place = next((number for number, item in enumerate(items) if item.id == here), 0)
        others = (*items[place + 1 :], *items[:place])
        this = Stretch(here, self.edit.text, after)
        rest = [Stretch(item.id, item.minute_text) for item in others if not item.is_heading]
        return [this, *rest, Stretch(here, self.edit.text)]

    def _go_to(self, found: tuple[int, Misspelling] | None) -> None:
        if found is None:
            self._work.said.emit(NONE_LEFT)
            return
        item_id, word = found
        self._work.show_item(item_id)
        if self.edit.text[word.start : word.end] == word.word:
            self._select(word)
            menu = OffersMenu(line_at(self.edit, word.start, word.end), self.edit)
            menu.open_with(self._corrections_of(word).actions)

    def _select(self, word: Misspelling) -> None:
        self.edit.select(word.start, word.end)
        self.edit.setFocus()
        self.edit.announce(f"Misspelt: {word.word}")

    def _corrections_of(self, found: Misspelling) -> Corrections:
        if self._corrections is not None:
            self._corrections.deleteLater()
        word = found.word
        made = self._corrections = Corrections(
            word,
            partial(self._correct, found),
            partial(self.check.add, word),
            partial(self.check.pass_over, word),
            self,
        )
        self.check.suggest(word, made.show_suggestions)
        return made

    def _correct(self, found: Misspelling, meant: str) -> None:
        """As one act; not where the text has changed meanwhile."""
        if self.edit.text[found.start : found.end] == found.word:
            change = TextChange(found.start, found.word, meant)
            self.edit.change(change, found.start + len(meant), f"correcting “{found.word}”")
