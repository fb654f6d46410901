"""What a database lacks that was filled before doubts were kept: those of the minutes it holds, and what the
pages said that it was filled from."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.merging import NOTHING, digest_of
from sefton_minutes.domain.new_doubts import reading_doubts
from sefton_minutes.storage.stamp import Stamp
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.unit_of_work import Records

IMPORTED = "imported"
UNTOUCHED = frozenset({IMPORTED, "refused reading", "took refusal back", "moved"})
"""Acts that leave the texts of an item as its page had them."""


def read_older_records(connection: Connection, stamp: Stamp) -> None:
    """Read every meeting that was imported, once."""
    records = Records(connection, stamp)
    people = [name for person in records.people.all() for name in (person.name, *person.aliases)]
    imported = select(MeetingRow.id).where(MeetingRow.imported.is_(True), MeetingRow.removed_at.is_(None))
    for meeting_id in connection.execute(imported.order_by(MeetingRow.id)).scalars().all():
        _read_meeting(records, records.meetings.get(meeting_id), people)


def _read_meeting(records: Records, meeting: Meeting, people: Iterable[str]) -> None:
    names = (*(who.name for who in records.attendance.of_meeting(meeting.id)), *people)
    items = records.items.of_meeting(meeting.id)
    for item in items:
        answers = records.answers.of_item(item.id)
        owners = tuple(dict.fromkeys((*item.presenters, *names)))
        reading = minute_text.read(item.minute_text, day=meeting.day, refused=answers.refused, names=owners)
        records.doubts.add(reading_doubts(item, reading))
    untouched = [item for item in items if _is_untouched(records, item)]
    records.as_published.add_items({item.id: _digests(item) for item in untouched})


def _is_untouched(records: Records, item: AgendaItem) -> bool:
    acts = [event.act for event in records.audit.of_record("item", item.id)]
    last = len(acts) - acts[::-1].index(IMPORTED) if IMPORTED in acts else 0
    return bool(last) and UNTOUCHED.issuperset(acts[last:])


def _digests(item: AgendaItem) -> dict[str, str]:
    texts = {
        "title": item.title,
        "minute_number": item.minute_number,
        "presenters": "\n".join(item.presenters),
        "agenda_text": item.agenda_text,
        "minute_text": item.minute_text,
    }
    return {field: digest_of(text) if text else NOTHING for field, text in texts.items()}
