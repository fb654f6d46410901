"""What was typed and is not yet in the database: recorded at every keystroke, offered back after a crash."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField, Texts, is_same, text_of
from sefton_minutes.domain.errors import NotAllowed, NotFound
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.journal import Entry, Journal
from sefton_minutes.storage.unit_of_work import Records


@dataclass(frozen=True, slots=True)
class Draft:
    """The newest unsaved text of one field. `version` is the item's when the text was typed, `base` what the
    field said then; `program` the token of the program in which it was typed. `when` is UTC."""

    item_id: int
    version: int
    text: str
    when: datetime
    field: DraftField = DraftField.MINUTE_TEXT
    base: str = ""
    program: str = ""


@dataclass(frozen=True, slots=True)
class OfferedDraft:
    """A draft of a program that ended before it was saved, and where it belongs. `kept` is the text that the
    database has ("" and `meeting_id` None where it knows no such item). `in_bin` is what lies in the bin,
    "item" or "meeting", and must come back with the draft; "" for nothing."""

    draft: Draft
    meeting_id: int | None
    body: str
    day: date | None
    item_title: str
    kept: str
    in_bin: str = ""

    @property
    def changed_meanwhile(self) -> bool:
        """Whether somebody saved the text after this was typed on it."""
        return not is_same(self.draft.field, self.draft.base, self.kept)


class Drafts:
    """The journal of one program. `record` is quick and may be called on the window's thread at each key;
    the others may be called on any thread."""

    def __init__(self, desk: Desk, journal: Journal, database: str) -> None:
        """`database` is the identity of the database, which its drafts are kept under."""
        self._desk = desk
        self._journal = journal
        self._database = database

    def record(self, base: AgendaItem, text: str, field: DraftField = DraftField.MINUTE_TEXT) -> None:
        """Hand the text to the operating system at once: the program may be killed and lose nothing. `base`:
        the item as it was when the officer began to type in it.

        Raises CannotWriteFile when the disk is full or the folder cannot be written.
        """
        self._journal.record(self._entry(base, text, field))

    def keep(self, base: AgendaItem, texts: Texts) -> None:
        """Record what was typed where nothing newer is recorded. Raises CannotWriteFile."""
        recorded = {entry.place for entry in self._journal.pending()}
        for field, text in texts.items():
            entry = self._entry(base, text, field)
            if entry.place not in recorded:
                self._journal.record(entry)

    def sync(self) -> None:
        """Make sure that a power cut loses nothing either; called within half a second of a `record`.

        Raises CannotWriteFile.
        """
        self._journal.sync()

    def saved(self, item_id: int, texts: Texts, version: int) -> None:
        """The database has these texts, in this version of the item. What was typed on top of them since
        stays a draft. The services that save call this themselves."""
        kept = AgendaItem(id=item_id, version=version)
        for field, text in texts.items():
            self._journal.settle(self._entry(kept, text, field), partial(is_same, field))

    def forget(self, item_id: int, field: DraftField = DraftField.MINUTE_TEXT) -> None:
        """The officer gave up what was typed here in this program (an undone edit, the other's text kept)."""
        self._journal.forget((self._database, item_id, field.value))

    def unsaved(self) -> tuple[Draft, ...]:
        """What this program has recorded and not saved."""
        return tuple(_draft(entry) for entry in self._mine(self._journal.pending()))

    def offered(self) -> tuple[OfferedDraft, ...]:
        """Drafts for this database by programs that have ended, where they differ from what is kept."""
        mine = self._mine(self._journal.left_behind())
        if not mine:
            return ()
        with self._desk.reading() as records:
            found = [_offered(records, _draft(entry)) for entry in mine]
        settled = [offer for offer in found if _is_kept(offer)]
        for offer in settled:
            self.discard(offer)
        unsettled = (offer for offer in found if offer not in settled)
        return tuple(sorted(unsettled, key=lambda offer: offer.draft.when))

    def take(self, offered: OfferedDraft) -> Draft:
        """The officer wants it: it is this program's draft now, until it is saved. Raises NotFound when
        another window was quicker, NotAllowed while this program has another draft of that text, which it
        would stand in the place of."""
        entry = self._entry_of(offered.draft)
        if any(own.place == entry.place and own.text != entry.text for own in self._journal.pending()):
            raise NotAllowed(
                "What was typed in that text since is not yet saved.", "Save or decide it first."
            )
        self._journal.record(entry)
        self._journal.sync()
        if not self._journal.clear_behind(entry):
            self._journal.forget(entry.place)
            raise NotFound("Another window has taken that text.", "Look for it there.")
        return _draft(entry)

    def discard(self, offered: OfferedDraft) -> None:
        """The officer does not want it."""
        self._journal.clear_behind(self._entry_of(offered.draft))

    def close(self) -> None:
        """The program ends; the journal goes unless it holds a draft."""
        self._journal.close()

    def _mine(self, entries: Sequence[Entry]) -> list[Entry]:
        """Those of this database, of fields that this program knows."""
        fields = {field.value for field in DraftField}
        return [entry for entry in entries if entry.database == self._database and entry.field in fields]

    def _entry_of(self, draft: Draft) -> Entry:
        place = AgendaItem(id=draft.item_id, version=draft.version)
        return replace(self._entry(place, draft.text, draft.field), base=draft.base, program=draft.program)

    def _entry(self, base: AgendaItem, text: str, field: DraftField) -> Entry:
        when, program = self._desk.clock.now(), self._desk.database.program
        before = text_of(base, field)
        return Entry(self._database, base.id, field.value, base.version, text, when, before, program)


def _is_kept(offer: OfferedDraft) -> bool:
    return (
        offer.meeting_id is not None
        and not offer.in_bin
        and is_same(offer.draft.field, offer.draft.text, offer.kept)
    )


def _draft(entry: Entry) -> Draft:
    field = DraftField(entry.field)
    return Draft(entry.item_id, entry.version, entry.text, entry.when, field, entry.base, entry.program)


def _offered(records: Records, draft: Draft) -> OfferedDraft:
    removed = records.items.removed(draft.item_id)
    try:
        item = removed or records.items.get(draft.item_id)
    except NotFound:
        return OfferedDraft(draft, None, "", None, "", "")
    body, day = records.meetings.named({item.meeting_id})[item.meeting_id]
    in_bin = "meeting" if records.meetings.is_removed(item.meeting_id) else "item" if removed else ""
    kept = text_of(item, draft.field)
    return OfferedDraft(draft, item.meeting_id, body, day, item.title, kept, in_bin)
