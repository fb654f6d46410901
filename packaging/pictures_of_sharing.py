"""The pictures of working together."""

from typing import TYPE_CHECKING, cast

from studio import CLOCK, Studio, photograph

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.services.saving import TypedItem

if TYPE_CHECKING:
    from sefton_minutes.ui.dialogs.conflict_window import ConflictWindow

COLLEAGUE = "Priya Nair"
SHARED = "Serious Violence Duty: Needs Assessment"
HERS = {
    "thanked by the Chair": "thanked by the Chair and by Councillor Okafor",
    "needs assessment": "assessment",
}
MINE = {"thanked by the Chair": "warmly thanked by the Vice-Chair"}


def take_conflict(studio: Studio) -> None:
    """Two officers wrote in the same sentence."""
    item = studio.item(SHARED)
    studio.open_minute(SHARED, "thanked by the Chair")
    studio.write_in(SHARED, MINE)
    _colleague_saves(studio, item)
    studio.meetings.work.auto_save.flush()
    studio.rest()
    if studio.meetings.conflicts.window is None:
        studio.meetings.conflicts.decide()
        studio.rest()
    window = cast("ConflictWindow", studio.meetings.conflicts.window)
    photograph("conflict", window)
    window.reject()
    studio.meetings.work.give_up(item.id)
    studio.rest()
    _put_back(studio, item)


def _put_back(studio: Studio, item: AgendaItem) -> None:
    """The next picture finds the words that were there, in the record and in the window."""
    saved = studio.item(SHARED)
    kept = studio.services.saving.save(TypedItem(saved, {DraftField.MINUTE_TEXT: item.minute_text}))
    studio.window.spread(kept.changes)
    studio.rest()


def _colleague_saves(studio: Studio, item: AgendaItem) -> None:
    """At another desk, on what stood there before."""
    url = composition.sqlite_url(studio.folder / "Calderby.sqlite")
    services = composition.compose(url, studio.folder / "colleague", COLLEAGUE, clock=CLOCK)
    text = item.minute_text
    for words, become in HERS.items():
        text = text.replace(words, become)
    services.saving.save(TypedItem(item, {DraftField.MINUTE_TEXT: text}))
    services.close()
