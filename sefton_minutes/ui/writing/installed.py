"""The habits of the editor of minutes, in the order in which keys come to them."""

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.spelling_check import SpellingCheck
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.writing.clipboard_habit import ClipboardHabit
from sefton_minutes.ui.writing.link_habit import LinkHabit
from sefton_minutes.ui.writing.list_habit import ListHabit
from sefton_minutes.ui.writing.name_habit import NameHabit
from sefton_minutes.ui.writing.offers_menu import OffersHabit
from sefton_minutes.ui.writing.phrase_habit import PhraseHabit
from sefton_minutes.ui.writing.reference_habit import ReferenceHabit
from sefton_minutes.ui.writing.spelling_habit import SpellingHabit


def install_habits(edit: MinuteEdit, work: MeetingWork, look: Look, spelling: SpellingCheck) -> None:
    """Give the editor of the meeting in hand all its habits."""
    clipboard = ClipboardHabit(edit, work)
    clipboard.said.connect(work.said)
    edit.add_habit(clipboard)
    references = ReferenceHabit(edit, work)
    references.wanted.connect(work.minute_wanted)
    edit.add_habit(references)
    links = LinkHabit(edit)
    links.said.connect(work.said)
    edit.add_habit(links)
    edit.add_habit(NameHabit(edit, work, look))
    edit.add_habit(SpellingHabit(edit, work, spelling))
    edit.add_habit(OffersHabit(edit, work))
    edit.add_habit(PhraseHabit(edit, work, look))
    lists = ListHabit(edit)
    lists.said.connect(work.said)
    edit.add_habit(lists)  # the last: names or phrases that are offered have Enter and Tab before it
