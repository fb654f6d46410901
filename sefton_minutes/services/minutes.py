"""Minute text: read by the grammar, and its readings accepted or refused. `Saving` keeps it."""

from sefton_minutes.domain.changes import NO_CHANGES, Changes, Kind
from sefton_minutes.domain.doubtful import Answer
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.minute_text.reading import Doubt
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.keeping import keep_reading
from sefton_minutes.services.reading_context import ReadingContext, reading_context, reading_contexts

__all__ = ["Minutes", "ReadingContext"]


class Minutes:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def context(self, item_id: int) -> ReadingContext:
        """For reading the item's text while it is typed. Raises NotFound."""
        with self._desk.reading() as records:
            item = records.items.get(item_id)
            return reading_context(records, records.meetings.get(item.meeting_id), item)

    def contexts(self, meeting_id: int) -> dict[int, ReadingContext]:
        """For reading the texts of a meeting's items, by their ids. Raises NotFound."""
        with self._desk.reading() as records:
            meeting = records.meetings.get(meeting_id)
            return reading_contexts(records, meeting, records.items.of_meeting(meeting_id))

    def refuse(self, item_id: int, doubt: Doubt) -> Changes:
        """Never raise this doubt again while its paragraph stays the same."""
        return self._note_answer(item_id, doubt, Answer.REFUSE, "refused reading")

    def unrefuse(self, item_id: int, doubt: Doubt) -> Changes:
        """Take a refusal back."""
        return self._note_answer(item_id, doubt, None, "took refusal back")

    def confirm(self, item_id: int, doubt: Doubt) -> Changes:
        """Take this reading, which accepting changes no word of, for right while its paragraph stays the
        same."""
        return self._note_answer(item_id, doubt, Answer.ACCEPT, "confirmed reading")

    def unconfirm(self, item_id: int, doubt: Doubt) -> Changes:
        """Take a confirmation back."""
        return self._note_answer(item_id, doubt, None, "took confirmation back")

    def refused(self, item_id: int) -> frozenset[str]:
        """The digests of the item's paragraphs whose doubts were refused."""
        with self._desk.reading() as records:
            return records.answers.of_item(item_id).refused

    def close_spell(self, item_id: int) -> None:
        """The officer leaves the item: the next save begins a new revision."""
        with self._desk.writing() as work:
            work.revisions.close(item_id, TextField.MINUTE)
            work.revisions.close(item_id, TextField.AGENDA)
            work.commit(NO_CHANGES)

    def _note_answer(self, item_id: int, doubt: Doubt, answer: Answer | None, act: str) -> Changes:
        with self._desk.writing() as work:
            item = work.items.get(item_id)
            if answer is None:
                work.answers.remove(item_id, doubt.paragraph_digest)
            else:
                work.answers.add(item_id, doubt.paragraph_digest, answer)
            context = reading_context(work, work.meetings.get(item.meeting_id), item)
            keep_reading(work, item, context.read(item.minute_text))
            work.audit.add(act, "item", item_id, {"kind": doubt.kind.value, "said": doubt.sentence})
            changes = Changes.of(Kind.MINUTES, Kind.ACTIONS, meeting_id=item.meeting_id, item_id=item_id)
            work.commit(changes)
        return changes
