"""A body that was kept as two, under its former and its newer name, becomes one."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.body_names import joined_names
from sefton_minutes.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Joined:
    """The body that two became, and what was done, as a sentence for the officer."""

    body: Body
    sentence: str


def join_former(work: UnitOfWork, former: Body, into: Body, until: date | None) -> Joined:
    """Join the body `former`, which bears the older name, into another. `until`: the first day of the newer
    name; None: the day on which the body first met under it."""
    begins = until or _first_day(work, former, into)
    return _join(work, former, into, joined_names(former.names, into.names, begins))


def join_twin(work: UnitOfWork, twin: Body, into: Body) -> Joined:
    """Join a body that proved to be the same: whichever name the earlier meetings bore is the older."""
    own, its = work.meetings.days_of(into.id), work.meetings.days_of(twin.id)
    if own and its and own[0] <= its[0]:
        return _join(work, twin, into, joined_names(into.names, twin.names, its[0]))
    return join_former(work, twin, into, None)


def _join(work: UnitOfWork, gone: Body, into: Body, names: tuple[BodyName, ...]) -> Joined:
    """Move the meetings of `gone`, and put it in the bin. The audit keeps which meetings they were, and the
    names that `into` bore until now: nothing else could tell afterwards."""
    moved = work.meetings.move_all(gone.id, into.id)
    work.bodies.remove(gone.id)
    key = into.source_key or gone.source_key
    joined = work.bodies.update(replace(into, names=names, source_key=key))
    for meeting_id in moved:
        work.search.refresh_meeting(meeting_id)
    detail = {"name": gone.name, "body": gone.id, "meetings": moved, "names before": _told(into.names)}
    work.audit.add("joined", "body", into.id, detail)
    work.audit.add("joined into another", "body", gone.id, {"body": into.id, "meetings": moved})
    return Joined(joined, _sentence(gone, into, len(moved)))


def _sentence(gone: Body, into: Body, moved: int) -> str:
    meetings = "its 1 meeting" if moved == 1 else f"its {moved} meetings" if moved else "no meeting"
    return f"The body “{gone.name}” was joined into “{into.name}”, with {meetings}."


def _told(names: tuple[BodyName, ...]) -> list[list[str]]:
    """Each name with its abbreviation and its first day, "" for none."""
    return [[each.name, each.abbreviation, f"{each.from_day or ''}"] for each in names]


def _first_day(work: UnitOfWork, former: Body, into: Body) -> date | None:
    """When the newer name was first seen; where the body never met under it, after the last day of the
    former one."""
    newer, older = work.meetings.days_of(into.id), work.meetings.days_of(former.id)
    if newer:
        return newer[0]
    return older[-1] + timedelta(days=1) if older else None
