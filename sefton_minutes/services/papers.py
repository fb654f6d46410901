"""What a paper is composed from: everything of one meeting, and what the grammar reads in each minute."""

from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.services.council import COUNCIL_NAME
from sefton_minutes.services.meetings import opened
from sefton_minutes.services.reading_context import reading_context
from sefton_minutes.storage.unit_of_work import Records


def meeting_papers(records: Records, meeting_id: int) -> MeetingPapers:
    """As one transaction sees it. Raises NotFound."""
    found = opened(records, meeting_id)
    readings = tuple(
        reading_context(records, found.meeting, item).read(item.minute_text) for item in found.items
    )
    return MeetingPapers(
        council=records.settings.get(COUNCIL_NAME),
        body=found.body.name_on(found.meeting.day),
        meeting=found.meeting,
        items=found.items,
        numbers=found.numbers,
        readings=readings,
        attendance=found.attendance,
        actions=found.actions,
        next_meeting=found.next_meeting,
    )
