"""A meeting that lies in the bin comes back."""

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.storage.unit_of_work import UnitOfWork


def bring_meeting_back(work: UnitOfWork, meeting_id: int) -> Changes:
    """Out of the bin, with all that belongs to it, and committed; one that is not in it stays as it is."""
    changes = Changes.of(Kind.MEETINGS, Kind.ACTIONS, Kind.MINUTES, meeting_id=meeting_id)
    if work.meetings.is_removed(meeting_id):
        work.meetings.restore(meeting_id)
        work.search.refresh_meeting(meeting_id)
        work.audit.add("restored", "meeting", meeting_id, {})
        work.commit(changes)
    return changes
