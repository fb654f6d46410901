"""A writer at an item: types, saves, meets conflicts and settles them as an officer would."""

from collections.abc import Mapping
from contextlib import suppress
from random import Random

from sefton_minutes.composition.services import Services
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField, text_of
from sefton_minutes.domain.errors import NotAllowed, NotFound
from sefton_minutes.domain.merge.texts import Piece, TextMerge, combined
from sefton_minutes.services.drafts import OfferedDraft
from sefton_minutes.services.saving import Conflict, SavedItem, TypedItem
from tests.chaos.ledger import Ledger, Place, What, acknowledged
from tests.chaos.seat import AWAY, pause
from tests.chaos.words import NewWords, edited, twice_in, words_of

TEXTS = (DraftField.MINUTE_TEXT, DraftField.AGENDA_TEXT)
Texts = dict[DraftField, str]


def place_of(field: DraftField) -> Place:
    """What kind of thing a field is to the accounts."""
    return Place.TEXT if field in TEXTS else Place.TITLE


class ItemEdits:
    """`unsaved`: what was typed and could not be saved yet, by item; it is typed on meanwhile."""

    def __init__(self, services: Services, ledger: Ledger, words: NewWords, chance: Random) -> None:
        self._services, self._ledger, self._words, self._chance = services, ledger, words, chance
        self.unsaved: dict[int, TypedItem] = {}
        self._known: dict[int, AgendaItem] = {}

    def edit(self, item: AgendaItem) -> None:
        """Type in one or two fields of the item, think, save."""
        typed = self.unsaved.get(item.id, TypedItem(self._newest(item), {}))
        texts = dict(typed.texts)
        for field in self._fields():
            self._type(typed.base, texts, field)
        typed = TypedItem(typed.base, texts)
        self.unsaved[item.id] = typed
        pause(self._chance.expovariate(30))
        self.save(typed)

    def save(self, typed: TypedItem) -> None:
        """Save what was typed; while the database is away it waits."""
        item_id = typed.base.id
        self._ledger.note(What.BEGUN, "save", item_id=item_id)
        try:
            saved = self._services.saving.save(typed)
        except Conflict as conflict:
            self._settle(conflict)
        except AWAY as error:
            self.unsaved[item_id] = typed
            self._ledger.note(What.AWAY, error.sentence)
        else:
            self._note_saved(typed, saved)

    def recover(self) -> None:
        """Save what earlier lives left in the journal, as the program does when its officer says so. Raises
        DatabaseUnavailable; then this is called again."""
        for offered in self._services.drafts.offered():
            self._put_back(offered)
            self._ledger.note(What.RECOVERED)

    def _put_back(self, offered: OfferedDraft) -> None:
        draft = offered.draft
        self._ledger.note(What.BEGUN, "recover", item_id=draft.item_id)
        try:
            saved = self._services.saving.save_draft(draft)
        except Conflict as conflict:
            try:
                with suppress(NotFound):
                    self._services.drafts.take(offered)
            except NotAllowed:
                return  # another life's draft of the same text is to be decided first: this one stays
            self._settle(conflict)
        else:
            new, what = words_of(draft.text) - words_of(draft.base), acknowledged(saved.changes)
            self._ledger.note(what, "save", place_of(draft.field), new, item_id=draft.item_id)
            self._note_merged(saved)
            self._services.drafts.discard(offered)

    def _fields(self) -> tuple[DraftField, ...]:
        if self._chance.random() < 0.12:
            return (DraftField.TITLE,)
        return TEXTS if self._chance.random() < 0.1 else (self._chance.choice(TEXTS),)

    def _newest(self, item: AgendaItem) -> AgendaItem:
        """What was read before one's own last save, and not again since, is no more what the officer sees."""
        known = self._known.get(item.id, item)
        return item if item.version >= known.version else known

    def _type(self, base: AgendaItem, texts: Texts, field: DraftField) -> None:
        before = texts.get(field, text_of(base, field))
        if field is DraftField.TITLE:
            word = self._words.word()
            after, came, went = f"Repairs {word}", {word}, words_of(before)
        else:
            change = edited(before, self._chance, self._words)
            after, came, went = change.text, set(change.came), set(change.went)
        self._ledger.note(What.TOOK_OUT, "edit", place_of(field), went, item_id=base.id)
        self._services.drafts.record(base, after, field)
        texts[field] = after
        self._ledger.note(What.TYPED, "edit", place_of(field), came, item_id=base.id)

    def _note_saved(self, typed: TypedItem, saved: SavedItem) -> None:
        self.unsaved.pop(typed.base.id, None)
        act, what = "save", acknowledged(saved.changes)
        for field, text in typed.texts.items():
            new = words_of(text) - words_of(text_of(typed.base, field))
            self._ledger.note(what, act, place_of(field), new, item_id=typed.base.id)
            act = ""
        self._note_merged(saved)

    def _note_merged(self, saved: SavedItem) -> None:
        self._known[saved.item.id] = saved.item
        if saved.merged is not None:
            self._ledger.note(What.MERGED, item_id=saved.item.id)

    def _settle(self, conflict: Conflict) -> None:
        """The officer looks at the conflict and decides."""
        self._ledger.note(What.CONFLICT, "removed" if conflict.is_removed else "edited")
        self.unsaved.pop(conflict.theirs.id, None)
        if conflict.is_removed:
            self._settle_removed(conflict)
            return
        texts = {field: self._decided(conflict, field) for field in conflict.mine}
        for field, text in texts.items():
            self._note_choice(conflict, field, text)
            self._services.drafts.record(conflict.theirs, text, field)
        self.unsaved[conflict.theirs.id] = TypedItem(conflict.theirs, texts)

    def _settle_removed(self, conflict: Conflict) -> None:
        typed = TypedItem(conflict.base, conflict.mine)
        if self._chance.random() < 0.3:
            self._give_up(conflict)
            return
        self._ledger.note(What.BEGUN, "bring back", item_id=conflict.theirs.id)
        try:
            saved = self._services.saving.bring_back(typed)
        except Conflict as again:
            self._settle(again)
        except AWAY as error:
            self.unsaved[conflict.theirs.id] = typed
            self._ledger.note(What.AWAY, error.sentence)
        else:
            self._note_saved(typed, saved)

    def _give_up(self, conflict: Conflict) -> None:
        for field, text in conflict.mine.items():
            own = words_of(text) - words_of(text_of(conflict.theirs, field))
            self._ledger.note(What.GAVE_UP, "removed", place_of(field), own, item_id=conflict.theirs.id)
            self._services.drafts.forget(conflict.theirs.id, field)

    def _decided(self, conflict: Conflict, field: DraftField) -> str:
        merge: TextMerge = conflict.merge.fields[field]
        return combined(merge, [self._choice(piece) for piece in merge.conflicts])

    def _choice(self, piece: Piece) -> tuple[str, ...]:
        ways: Mapping[str, tuple[str, ...]] = {
            "both": piece.both,
            "mine": piece.mine,
            "theirs": piece.theirs,
        }
        return ways[self._chance.choice(("both", "both", "mine", "theirs"))]

    def _note_choice(self, conflict: Conflict, field: DraftField, text: str) -> None:
        """Before anything is saved: what he lets go of, and what he has twice."""
        item_id, place, chosen = conflict.theirs.id, place_of(field), words_of(text)
        theirs = words_of(text_of(conflict.theirs, field))
        own = words_of(conflict.mine[field]) - theirs
        self._ledger.note(What.GAVE_UP, "choice", place, own - chosen, item_id=item_id)
        self._ledger.note(What.TOOK_OUT, "choice", place, theirs - chosen, item_id=item_id)
        self._ledger.note(What.DOUBLED, "choice", place, twice_in(text), item_id=item_id)
