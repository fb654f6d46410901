"""The minute behind one result of a search, with what was sought marked in it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.minute_text.source import go_on
from sefton_minutes.domain.searching.query import Query, find_hits, joined_places, parse_query
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.searching.sought_names import name_query
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.reading_context import reading_context
from sefton_minutes.services.referring import Referring, ReferringMinute
from sefton_minutes.storage.unit_of_work import Records


@dataclass(frozen=True, slots=True)
class FoundMinute:
    """`text` is the minute, or the agenda text where only that has the words; `reading` what is read in it;
    `marks` the places found, as (start, end) in it; `status` of its meeting; `later` the minutes that refer
    to it."""

    text: str
    reading: Reading
    marks: tuple[tuple[int, int], ...]
    status: MeetingStatus
    later: tuple[ReferringMinute, ...]


class FoundMinutes:
    """Reads what a search found."""

    def __init__(self, desk: Desk, referring: Referring) -> None:
        self._desk = desk
        self._referring = referring

    def minute(
        self,
        item_id: int,
        asked: SearchRequest,
        also: Sequence[str] = (),
        check: Callable[[], None] = go_on,
    ) -> FoundMinute:
        """The item that `asked` found. `also`: words that were searched besides, for acronyms; `check` is
        asked while it is read. Raises NotFound when it has gone since, and what `check` raises."""
        with self._desk.reading() as records:
            item = records.items.get(item_id)
            meeting = records.meetings.get(item.meeting_id)
            context = reading_context(records, meeting, item)
            sought = tuple(_sought(records, asked, also))
        text = _where_found(sought, item)
        later = self._referring.later(item_id)
        return FoundMinute(text, context.read(text, check), _hits(sought, text), meeting.status, later)


def _sought(records: Records, asked: SearchRequest, also: Sequence[str]) -> Iterator[Query]:
    """Every query whose hits are marked."""
    yield parse_query(asked.words)
    yield parse_query(asked.decision)
    for words in also:
        yield parse_query(f'"{words}"')
    if asked.person.strip():
        yield name_query(asked.person, records.people.all())


def _where_found(sought: Sequence[Query], item: AgendaItem) -> str:
    only_agenda = not _hits(sought, item.minute_text) and _hits(sought, item.agenda_text)
    return item.agenda_text if only_agenda or not item.minute_text else item.minute_text


def _hits(sought: Sequence[Query], text: str) -> tuple[tuple[int, int], ...]:
    return joined_places([place for query in sought for place in find_hits(query, text)])
