"""Minute text: saved, read by the grammar, and its readings accepted or refused."""

from dataclasses import dataclass, replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES, Changes, Kind
from sefton_minutes.domain.doubtful import Answer
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.domain.errors import ChangedMeanwhile
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.minute_text.reading import Doubt, Reading
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.keeping import keep_reading, update_item
from sefton_minutes.services.reading_context import ReadingContext, reading_context, reading_contexts

__all__ = ["Minutes", "ReadingContext", "SavedMinute"]


@dataclass(frozen=True, slots=True)
class SavedMinute:
    """The item as kept now (with its new version) and what the grammar reads in its minute."""

    item: AgendaItem
    reading: Reading
    changes: Changes


class Minutes:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def save(self, item_id: int, text: str, version: int) -> SavedMinute:
        """Keep the text and what is read in it: resolutions with clauses that keep their identity, proposed
        actions, references, the words for search, and the revision of this editing spell.

        Raises NotFound, and ChangedMeanwhile when the item's version is no longer this one: then nothing was
        kept in the database and the text stays in the journal as a draft.
        """
        try:
            saved = self._kept(item_id, text, version)
        except ChangedMeanwhile:
            self._drafts.keep(AgendaItem(id=item_id, version=version), {DraftField.MINUTE_TEXT: text})
            raise
        self._drafts.saved(item_id, {DraftField.MINUTE_TEXT: text}, saved.item.version)
        return saved

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

    def _kept(self, item_id: int, text: str, version: int) -> SavedMinute:
        with self._desk.writing() as work:
            item = replace(work.items.get(item_id), minute_text=text, version=version)
            meeting = work.meetings.get(item.meeting_id)
            kept, reading = update_item(work, meeting, item)
            work.audit.add("saved minute", "item", item_id, {"version": kept.version})
            changes = Changes.of(Kind.MINUTES, Kind.ACTIONS, meeting_id=meeting.id, item_id=item_id)
            work.commit(changes)
        return SavedMinute(kept, reading, changes)

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
