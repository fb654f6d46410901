"""Words replaced in several items of the open meeting, as one act that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from sefton_minutes.domain.draft_field import text_of, with_texts
from sefton_minutes.domain.find_replace import ItemEdit, ItemPart, ItemText, Occurrence, replaced
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.requests import DraftField
from sefton_minutes.ui.undo import Act

PartChange = tuple[int, ItemPart, TextChange]


class Replacing(QObject):
    """Carries replacements out in titles, agenda texts and minutes; the item shown stays shown."""

    def __init__(self, work: MeetingWork) -> None:
        super().__init__(work)
        self._work = work

    def replace(
        self, texts: Sequence[ItemText], chosen: Sequence[Occurrence], replacement: str, *, keep_case: bool
    ) -> None:
        """Put the replacement in the place of the chosen words, as far as they still stand there."""
        edits = replaced(texts, chosen, replacement, keep_case=keep_case)
        done = [(edit.item_id, edit.part, edit.change) for edit in edits if edit.change is not None]
        if done:
            words = act_words(chosen[0].words, replacement, len({item_id for item_id, _, _ in done}))
            back = [(item_id, part, change.reverse) for item_id, part, change in done]
            self._work.stack.push(Act(words, partial(self._carry_out, done), partial(self._carry_out, back)))
        self._work.said.emit(outcome_words(edits))

    def _carry_out(self, changes: Sequence[PartChange]) -> None:
        left = [change for change in changes if not self._put(*change)]
        if left:
            self._work.said.emit(f"{_texts(len(left))} changed since, and stayed as they are.")

    def _put(self, item_id: int, part: ItemPart, change: TextChange) -> bool:
        if part is ItemPart.MINUTE_TEXT:
            return self._work.put_text(item_id, change)
        item, field = self._work.item(item_id), DraftField(part.value)
        text = text_of(item, field) if item else ""
        if item is None or not text.startswith(change.removed, change.start):
            return False
        put = change.done_to(text)
        self._work.put_fields(with_texts(item, {field: put}))
        self._work.auto_save.typed(item_id, field, put)
        return True


def act_words(words: str, replacement: str, items: int) -> str:
    """How undo calls it: "replacing “chair” by “mayor” in 5 items"."""
    done = f"replacing “{words}” by “{replacement}”" if replacement else f"removing “{words}”"
    return f"{done} in {items} {'item' if items == 1 else 'items'}"


def outcome_words(edits: Sequence[ItemEdit]) -> str:
    """What is said when it is done, and what was passed over."""
    count, passed = sum(edit.count for edit in edits), sum(edit.passed_over for edit in edits)
    items = len({edit.item_id for edit in edits if edit.count})
    done = (
        f"Replaced {count:,} in {items} {'item' if items == 1 else 'items'}."
        if count
        else "Nothing replaced."
    )
    if not passed:
        return f"{done} Ctrl+Z takes it back." if count else done
    return f"{done} {passed:,} had changed meanwhile and {'was' if passed == 1 else 'were'} passed over."


def _texts(count: int) -> str:
    return "1 text has" if count == 1 else f"{count:,} texts have"
