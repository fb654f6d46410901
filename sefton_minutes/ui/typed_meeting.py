"""A meeting as it stands in the window, for the paper beside the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sefton_minutes.domain.actions import ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.ui.meeting_work import MeetingWork

if TYPE_CHECKING:
    from sefton_minutes.services.meetings import OpenMeeting

_ON_PAPER = (ActionStatus.OPEN, ActionStatus.DONE)


@dataclass(frozen=True, slots=True)
class TypedMeeting:
    """The items as they stand, and what is read in those of which the paper tells actions."""

    items: tuple[AgendaItem, ...]
    readings: Mapping[int, Reading]


def as_read(found: OpenMeeting) -> TypedMeeting:
    """A meeting in which nothing was typed since it was read."""
    return TypedMeeting(found.items, {})


def as_typed(work: MeetingWork, found: OpenMeeting) -> TypedMeeting:
    """A meeting with what was typed in it, where it is the one in hand."""
    if work.meeting_id != found.meeting.id:
        return as_read(found)
    told = {action.item_id for action in found.actions if action.status in _ON_PAPER}
    readings = ((item.id, work.readings.of(item.id)) for item in work.items if item.id in told)
    return TypedMeeting(work.items, {key: reading for key, reading in readings if reading is not None})
