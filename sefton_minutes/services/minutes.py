"""Minute text: saved, read by the grammar, and its readings accepted or refused."""

from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.minute_text.reading import Doubt, Reading
from sefton_minutes.services.changes import Changes
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts


@dataclass(frozen=True, slots=True)
class SavedMinute:
    """The item as kept now (with its new version) and what the grammar reads in its minute."""

    item: AgendaItem
    reading: Reading
    changes: Changes


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """What the grammar needs besides the text: the meeting's day, the paragraphs whose readings were refused,
    and names that may own an action. Taken once for an item; reading with it needs no database."""

    day: date | None = None
    refused: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()

    def read(self, text: str) -> Reading:
        """Read the text as `Minutes.save` would."""
        raise NotImplementedError


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
        raise NotImplementedError

    def context(self, item_id: int) -> ReadingContext:
        """For reading the item's text while it is typed. Raises NotFound."""
        raise NotImplementedError

    def refuse(self, item_id: int, doubt: Doubt) -> Changes:
        """Never raise this doubt again while its paragraph stays the same."""
        raise NotImplementedError

    def unrefuse(self, item_id: int, doubt: Doubt) -> Changes:
        """Take a refusal back."""
        raise NotImplementedError

    def refused(self, item_id: int) -> frozenset[str]:
        """The digests of the item's paragraphs whose doubts were refused."""
        raise NotImplementedError

    def close_spell(self, item_id: int) -> None:
        """The officer leaves the item: the next save begins a new revision."""
        raise NotImplementedError
