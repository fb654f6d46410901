"""The one door by which what officers type in an item is saved: all fields in one unit of work, merged with
what others saved meanwhile, and read back before the journal lets go of it."""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES, Changes, Kind
from sefton_minutes.domain.draft_field import REVISED, DraftField, Texts, kept_field, text_of, with_texts
from sefton_minutes.domain.errors import NotFound, SaveLost
from sefton_minutes.domain.history import AuditEvent
from sefton_minutes.domain.merge.items import ItemMerge, merge_item
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.services.conflicts import Conflict, altering, last_act, others_since, version_of
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Draft, Drafts
from sefton_minutes.services.keeping import tidied_item, update_item
from sefton_minutes.services.keeping_meetings import bring_meeting_back
from sefton_minutes.services.lost_answers import SaveMark, reached
from sefton_minutes.services.reading_context import reading_context
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork

__all__ = ["Conflict", "MergedIn", "SavedItem", "Saving", "TypedItem"]

SLOW_SECONDS = 2.0
"""A save that takes longer is noted in the log."""
_LOG = logging.getLogger(__name__)
_SHORT = (DraftField.TITLE, DraftField.PRESENTERS, DraftField.NUMBER)


@dataclass(frozen=True, slots=True)
class TypedItem:
    """What was typed in an item, and the item as the officer saw it when he began. `program`: the token of
    the program in which it was typed, "" for this one."""

    base: AgendaItem
    texts: Texts
    program: str = ""


@dataclass(frozen=True, slots=True)
class MergedIn:
    """What of somebody else's came in: who it was (names of logins, "" unknown), how many changes, into which
    fields."""

    who: str
    paragraphs: int
    fields: tuple[DraftField, ...]


@dataclass(frozen=True, slots=True)
class SavedItem:
    """The item as kept now, with its new version; what the grammar reads in its minute; what changed; and
    what of others' came in, None for nothing."""

    item: AgendaItem
    reading: Reading
    changes: Changes
    merged: MergedIn | None = None


class Saving:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        self._desk = desk
        self._drafts = drafts

    def save(self, typed: TypedItem) -> SavedItem:
        """Keep what was typed, with all that is read in it: resolutions with clauses that keep their
        identity, proposed actions, references, the words for search, and the revision of this editing spell.
        What somebody else saved since is merged by the rules of `domain/merge`. Saved twice, it stands once.

        Raises Conflict where the rules leave something to decide, or the item was removed: then nothing is
        overwritten and what was typed stays in the journal. Raises NotFound, and SaveLost when the database
        does not have afterwards what it said it kept.
        """
        return self._save(typed, bring_back=False)

    def bring_back(self, typed: TypedItem) -> SavedItem:
        """Take the item out of the bin, with what was typed in it. Raises as `save` does."""
        return self._save(typed, bring_back=True)

    def save_draft(self, draft: Draft) -> SavedItem:
        """Save what a program that has ended left in the journal, by the same rules. Raises as `save`
        does."""
        return self.save(self._typed(draft))

    def bring_back_draft(self, draft: Draft) -> SavedItem:
        """Take the item out of the bin, and its meeting where that lies there, with what a program that has
        ended left in the journal. Raises as `save` does."""
        typed = self._typed(draft)
        with self._desk.writing() as work:
            bring_meeting_back(work, typed.base.meeting_id)
        return self.bring_back(typed)

    def _typed(self, draft: Draft) -> TypedItem:
        with self._desk.reading() as records:
            now = records.items.removed(draft.item_id) or records.items.get(draft.item_id)
        base = replace(with_texts(now, {draft.field: draft.base}), version=draft.version)
        return TypedItem(base, {draft.field: draft.text}, draft.program)

    def _save(self, typed: TypedItem, *, bring_back: bool) -> SavedItem:
        began = time.monotonic()
        try:
            with self._desk.writing() as work:
                saved = _Save(work, self._mark(typed), typed, bring_back=bring_back).done()
            self._read_back(saved)
        except (Conflict, SaveLost) as error:
            _LOG.warning("item %d: %s", typed.base.id, type(error).__name__)
            self._drafts.keep(typed.base, typed.texts)
            raise
        self._drafts.saved(saved.item.id, typed.texts, saved.item.version)
        _note(saved, time.monotonic() - began)
        return saved

    def _mark(self, typed: TypedItem) -> SaveMark:
        return SaveMark(typed.program or self._desk.database.program, typed.base.version, typed.texts)

    def _read_back(self, saved: SavedItem) -> None:
        with self._desk.fresh_reading() as records:
            if not _stands(records, saved.item):
                raise SaveLost(
                    f"“{saved.item.title}” was saved, but the database does not have it.",
                    "What you typed is kept on this computer and will be saved again. If it happens again, "
                    "tell whoever looks after the disk of the database.",
                )


def _note(saved: SavedItem, seconds: float) -> None:
    """In the log: that others' changes came in, and that it took long."""
    if saved.merged is not None:
        _LOG.info("item %d: %d changes of others merged in", saved.item.id, saved.merged.paragraphs)
    if seconds > SLOW_SECONDS:
        _LOG.warning("item %d: saving took %.1f seconds", saved.item.id, seconds)


class _Save:
    """One save, in its unit of work."""

    def __init__(self, work: UnitOfWork, mark: SaveMark, typed: TypedItem, *, bring_back: bool) -> None:
        self._work, self._mark, self._typed, self._bring_back = work, mark, typed, bring_back

    def done(self) -> SavedItem:
        item_id = self._typed.base.id
        if self._bring_back:
            self._work.meetings.hold(self._typed.base.meeting_id)  # its order is altered
        self._work.items.hold(item_id)
        removed = self._work.items.removed(item_id)
        is_gone = removed is not None and not self._bring_back
        self._bring_back = self._bring_back and removed is not None
        if removed is not None and self._bring_back:
            self._work.items.restore(item_id)
            self._work.audit.add("restored", "item", item_id, {"title": removed.title})
        now = removed if removed is not None and is_gone else self._work.items.get(item_id)
        before = self._typed.base.version
        events = others_since(self._work, item_id, before) if now.version != before else ()
        base = reached(self._work, self._mark, self._typed.base, now, events)
        merge = merge_item(base, now, self._typed.texts)
        if is_gone or not merge.is_clean:
            last = last_act(self._by_others(events), self._work.when)
            last = replace(last, who=self._work.officers.naming()(last.who))
            raise Conflict(base, now, self._typed.texts, merge, last, is_removed=is_gone)
        return self._kept(now, merge, events)

    def _by_others(self, events: Sequence[AuditEvent]) -> list[AuditEvent]:
        return [event for event in events if not self._mark.is_of(event)]

    def _kept(self, now: AgendaItem, merge: ItemMerge, events: Sequence[AuditEvent]) -> SavedItem:
        meeting = self._work.meetings.get(now.meeting_id)
        merged = self._merged_in(merge, events)
        wanted = tidied_item(with_texts(now, merge.texts))
        if wanted == now and not self._bring_back:
            reading = reading_context(self._work, meeting, now).read(now.minute_text)
            return SavedItem(now, reading, NO_CHANGES, merged)
        self._part_revisions(now, wanted)
        written, reading = update_item(self._work, meeting, wanted)
        kept = replace(wanted, version=written.version)
        self._note(now, kept, merged)
        changes = _changes(now, kept, brought_back=self._bring_back)
        self._work.commit(changes)
        return SavedItem(kept, reading, changes, merged)

    def _merged_in(self, merge: ItemMerge, events: Sequence[AuditEvent]) -> MergedIn | None:
        if not merge.came_in:
            return None
        who = {event.who: None for event in altering(self._by_others(events))}
        return MergedIn(" and ".join(map(self._work.officers.naming(), who)), merge.paragraphs, merge.came_in)

    def _part_revisions(self, now: AgendaItem, wanted: AgendaItem) -> None:
        """Where texts are merged, theirs and mine are revisions of their own, before the merged one."""
        for field, revised in REVISED.items():
            theirs, merged = text_of(now, field), text_of(wanted, field)
            mine = kept_field(field, self._typed.texts.get(field, theirs))
            if merged not in (theirs, mine):
                self._work.revisions.note([(now.id, revised, mine)])

    def _note(self, before: AgendaItem, kept: AgendaItem, merged: MergedIn | None) -> None:
        """In the audit: short fields have no revisions, so what they said is noted there."""
        was = {
            field.value: text_of(before, field)
            for field in _SHORT
            if text_of(before, field) != text_of(kept, field)
        }
        detail = self._mark.detail(kept.version) | ({"was": was} if was else {})
        if merged is not None:
            detail["with"] = merged.who
        self._work.audit.add("saved" if merged is None else "merged", "item", kept.id, detail)


def _changes(before: AgendaItem, kept: AgendaItem, *, brought_back: bool) -> Changes:
    """Only the minute, or the item as lists show it too."""
    is_minute_only = not brought_back and replace(before, minute_text="", version=0) == replace(
        kept, minute_text="", version=0
    )
    kinds = (Kind.MINUTES, Kind.ACTIONS) if is_minute_only else (Kind.ITEMS, Kind.MINUTES, Kind.ACTIONS)
    return Changes.of(*kinds, meeting_id=kept.meeting_id, item_id=kept.id)


def _stands(records: Records, saved: AgendaItem) -> bool:
    """Whether the database has the item as it was saved, or has gone on from there."""
    try:
        now = records.items.removed(saved.id) or records.items.get(saved.id)
    except NotFound:
        return False
    if now.version == saved.version:
        return all(text_of(now, field) == text_of(saved, field) for field in DraftField)
    noted = others_since(records, saved.id, saved.version - 1)
    return now.version > saved.version and any(version_of(event) == saved.version for event in noted)
