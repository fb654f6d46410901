"""What was typed and is not yet in the database: recorded at every keystroke, offered back after a crash."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sefton_minutes.services.desk import Desk


class DraftField(StrEnum):
    """Which text of an item. PRESENTERS is one name a line."""

    TITLE = "title"
    PRESENTERS = "presenters"
    AGENDA_TEXT = "agenda_text"
    MINUTE_TEXT = "minute_text"


@dataclass(frozen=True, slots=True)
class Draft:
    """The newest unsaved text of one field. `version` is the item's when the text was typed; `when` is UTC."""

    item_id: int
    version: int
    text: str
    when: datetime
    field: DraftField = DraftField.MINUTE_TEXT


@dataclass(frozen=True, slots=True)
class OfferedDraft:
    """A draft of a program that ended before it was saved, and where it belongs. `kept` is the text that the
    database has; `item_version` its version (0 and `meeting_id` None when the item is gone)."""

    draft: Draft
    meeting_id: int | None
    body: str
    day: date | None
    item_title: str
    kept: str
    item_version: int

    @property
    def changed_meanwhile(self) -> bool:
        """Whether somebody saved the item after this was typed."""
        return self.draft.version != self.item_version


class Drafts:
    """The journal of one program. `record` is quick and may be called on the window's thread at each key;
    the others may be called on any thread."""

    def record(
        self, item_id: int, version: int, text: str, field: DraftField = DraftField.MINUTE_TEXT
    ) -> None:
        """Hand the text to the operating system at once: the program may be killed and lose nothing."""
        raise NotImplementedError

    def sync(self) -> None:
        """Make sure that a power cut loses nothing either; called within half a second of a `record`."""
        raise NotImplementedError

    def saved(
        self, item_id: int, text: str, version: int, field: DraftField = DraftField.MINUTE_TEXT
    ) -> None:
        """The database has this text, as this version of the item. What was typed since stays a draft.
        The services that save call this themselves."""
        raise NotImplementedError

    def forget(self, item_id: int, field: DraftField = DraftField.MINUTE_TEXT) -> None:
        """The officer gave up what was typed here in this program (an undone edit, the other's text kept)."""
        raise NotImplementedError

    def unsaved(self) -> tuple[Draft, ...]:
        """What this program has recorded and not saved."""
        raise NotImplementedError

    def offered(self) -> tuple[OfferedDraft, ...]:
        """Drafts for this database by programs that have ended, where they differ from what is kept."""
        raise NotImplementedError

    def take(self, offered: OfferedDraft) -> Draft:
        """The officer wants it: it is this program's draft now, until it is saved."""
        raise NotImplementedError

    def discard(self, offered: OfferedDraft) -> None:
        """The officer does not want it."""
        raise NotImplementedError

    def close(self) -> None:
        """The program ends; the journal goes unless it holds a draft."""
        raise NotImplementedError
