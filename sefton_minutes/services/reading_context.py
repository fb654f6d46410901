"""What the grammar needs besides the text of a minute."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.minute_text.source import go_on
from sefton_minutes.storage.unit_of_work import Records


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """The meeting's day, the paragraphs whose doubtful readings were refused or confirmed as they stand, and
    names that may own an action. Taken once for an item; reading with it needs no database."""

    day: date | None = None
    refused: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    confirmed: frozenset[str] = frozenset()

    def read(self, text: str, check: Callable[[], None] = go_on) -> Reading:
        """Read the text as saving it would. `check` is asked again and again, and raises Stopped where nobody
        waits for the reading any more."""
        return minute_text.read(
            text,
            day=self.day,
            refused=self.refused,
            confirmed=self.confirmed,
            names=self.names,
            check=check,
        )

    def answered(self, digest: str, *, accepted: bool) -> "ReadingContext":
        """The context once a paragraph's doubt is answered without a change of words."""
        if accepted:
            return replace(self, confirmed=self.confirmed | {digest}, refused=self.refused - {digest})
        return replace(self, refused=self.refused | {digest}, confirmed=self.confirmed - {digest})


def reading_context(records: Records, meeting: Meeting, item: AgendaItem) -> ReadingContext:
    """The context of one kept item."""
    answers = records.answers.of_item(item.id)
    return new_item_context(
        meeting.day, item, meeting_names(records, meeting), answers.refused, answers.confirmed
    )


def reading_contexts(
    records: Records, meeting: Meeting, items: Sequence[AgendaItem]
) -> dict[int, ReadingContext]:
    """The contexts of all items of a meeting by their ids, in as many queries as one alone takes."""
    names = meeting_names(records, meeting)
    answers = records.answers.of_items([item.id for item in items])
    return {
        item.id: new_item_context(
            meeting.day, item, names, answers[item.id].refused, answers[item.id].confirmed
        )
        for item in items
    }


def new_item_context(
    day: date | None,
    item: AgendaItem,
    names: Iterable[str],
    refused: frozenset[str] = frozenset(),
    confirmed: frozenset[str] = frozenset(),
) -> ReadingContext:
    """The context of an item whose meeting's names are known already."""
    owners = tuple(dict.fromkeys((*item.presenters, *names)))
    return ReadingContext(day, refused, owners, confirmed)


def meeting_names(records: Records, meeting: Meeting) -> tuple[str, ...]:
    """Who may own an action of any item of a meeting: those who were there, and the people of the council."""
    present = records.attendance.of_meeting(meeting.id)
    return (*(who.name for who in present), *people_names(records))


def people_names(records: Records) -> tuple[str, ...]:
    """Every name and alias of everybody who is kept."""
    return tuple(name for person in records.people.all() for name in (person.name, *person.aliases))
