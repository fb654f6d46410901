"""From doubt to doubt through the minutes of a meeting."""

from __future__ import annotations

from sefton_minutes.domain.minute_text.reading import Doubt
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.panels.item_editor import ItemEditor


def has_doubts(work: MeetingWork) -> bool:
    """Whether any minute of the meeting waits for an answer."""
    return any(_doubts(work, item.id) for item in work.items)


def go_to_doubt(work: MeetingWork, editor: ItemEditor, step: int) -> None:
    """Go to the next doubt of this minute (`step` 1) or to the one before (-1). Past its last comes the first
    of the next minute that has any, past its first the last of the one before, and so round the meeting."""
    if editor.next_doubt(step):
        return
    items, here = work.items, work.current.position if work.current else 0
    round_trip = [items[(here + step * by) % len(items)] for by in range(1, len(items) + 1)]
    found = next((item for item in round_trip if _doubts(work, item.id)), None)
    if found is not None:
        starts = sorted(doubt.start for doubt in _doubts(work, found.id))
        work.show_item(found.id)
        editor.go_to(starts[0] if step > 0 else starts[-1])


def _doubts(work: MeetingWork, item_id: int) -> tuple[Doubt, ...]:
    reading = work.readings.of(item_id)
    return reading.doubts if reading else ()
