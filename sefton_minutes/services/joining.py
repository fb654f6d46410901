"""A body that was kept as two, under its former and its newer name, becomes one."""

from dataclasses import replace
from datetime import date, timedelta

from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.body_names import joined_names
from sefton_minutes.storage.unit_of_work import UnitOfWork


def join_former(work: UnitOfWork, former: Body, into: Body, until: date | None) -> Body:
    """Join the body `former`, which bears the older name, into another. `until`: the first day of the newer
    name; None: the day on which the body first met under it."""
    begins = until or _first_day(work, former, into)
    return _join(work, former, into, joined_names(former.names, into.names, begins))


def join_twin(work: UnitOfWork, twin: Body, into: Body) -> Body:
    """Join a body that proved to be the same: whichever name the earlier meetings bore is the older."""
    own, its = work.meetings.days_of(into.id), work.meetings.days_of(twin.id)
    if own and its and own[0] <= its[0]:
        return _join(work, twin, into, joined_names(into.names, twin.names, its[0]))
    return join_former(work, twin, into, None)


def _join(work: UnitOfWork, gone: Body, into: Body, names: tuple[BodyName, ...]) -> Body:
    """Move the meetings of `gone`, and put it in the bin."""
    moved = work.meetings.move_all(gone.id, into.id)
    work.bodies.remove(gone.id)
    key = into.source_key or gone.source_key
    joined = work.bodies.update(replace(into, names=names, source_key=key))
    for meeting_id in moved:
        work.search.refresh_meeting(meeting_id)
    detail = {"name": gone.name, "body": gone.id, "meetings": len(moved)}
    work.audit.add("joined", "body", into.id, detail)
    work.audit.add("joined into another", "body", gone.id, {"body": into.id})
    return joined


def _first_day(work: UnitOfWork, former: Body, into: Body) -> date | None:
    """When the newer name was first seen; where the body never met under it, after the last day of the
    former one."""
    newer, older = work.meetings.days_of(into.id), work.meetings.days_of(former.id)
    if newer:
        return newer[0]
    return older[-1] + timedelta(days=1) if older else None
