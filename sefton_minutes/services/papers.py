"""What a paper is composed from: everything of one meeting, and what the grammar reads in each minute."""

from collections.abc import Mapping

from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.services.meetings import OpenMeeting, opened
from sefton_minutes.services.reading_context import reading_contexts
from sefton_minutes.storage.unit_of_work import Records


def meeting_papers(records: Records, meeting_id: int) -> MeetingPapers:
    """As one transaction sees it. Raises NotFound."""
    found = opened(records, meeting_id)
    contexts = reading_contexts(records, found.meeting, found.items)
    return papers_of(found, {item.id: contexts[item.id].read(item.minute_text) for item in found.items})


def papers_of(found: OpenMeeting, readings: Mapping[int, Reading]) -> MeetingPapers:
    """Of a meeting that is at hand. `readings` by the ids of the items; one that is not there is a text in
    which nothing is read."""
    return MeetingPapers(
        council=found.council,
        body=found.body.name_on(found.meeting.day),
        meeting=found.meeting,
        items=found.items,
        numbers=found.numbers,
        readings=tuple(readings.get(item.id) or Reading(item.minute_text) for item in found.items),
        attendance=found.attendance,
        actions=found.actions,
        next_meeting=found.next_meeting,
    )
