"""A body that was kept as two, under its former and its newer name, becomes one."""

from dataclasses import replace
from datetime import date

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.body_names import joined_names
from sefton_minutes.storage.unit_of_work import UnitOfWork


def join_bodies(work: UnitOfWork, former: Body, into: Body, until: date | None) -> Body:
    """Move the meetings and names of `former` to the body `into`, and put it in the bin. `until`: the first
    day of the newer name; None: the day on which the body first met under it."""
    begins = until or _first_day(work, former, into)
    key = into.source_key or former.source_key
    moved = work.meetings.move_all(former.id, into.id)
    work.bodies.remove(former.id)
    names = joined_names(former.names, into.names, begins)
    joined = work.bodies.update(replace(into, names=names, source_key=key))
    for meeting_id in moved:
        work.search.refresh_meeting(meeting_id)
    detail = {"former": former.name, "body": former.id, "meetings": len(moved)}
    work.audit.add("joined", "body", into.id, detail)
    work.audit.add("joined into another", "body", former.id, {"body": into.id})
    return joined


def _first_day(work: UnitOfWork, former: Body, into: Body) -> date | None:
    """When the newer name was first seen; where the body never met under it, after the last day of the
    former one."""
    newer, older = work.meetings.days_of(into.id), work.meetings.days_of(former.id)
    if newer:
        return newer[0]
    return date.fromordinal(older[-1].toordinal() + 1) if older else None
