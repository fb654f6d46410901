"""The bodies whose meetings are minuted: added, edited, renamed from a day on, removed."""

from dataclasses import replace
from datetime import date

from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.joining import join_former
from sefton_minutes.services.record_merging import merged_record
from sefton_minutes.storage.unit_of_work import UnitOfWork


class Bodies:
    """Every method opens its own unit of work; bodies come in the order of their newest names."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Body, ...]:
        """Every body that has not been removed."""
        with self._desk.reading() as records:
            return records.bodies.all()

    def get(self, body_id: int) -> Body:
        """Raises NotFound."""
        with self._desk.reading() as records:
            return records.bodies.get(body_id)

    def add(self, body: Body) -> tuple[Body, Changes]:
        """Keep a new body. Raises NotAllowed when it has no name or another body bears one of its names."""
        body = tidied(body)
        with self._desk.writing() as work:
            check_names(work, body)
            kept = work.bodies.add(body)
            work.audit.add("added", "body", kept.id, {"name": kept.name})
            changes = Changes.of(Kind.BODIES)
            work.commit(changes)
        return kept, changes

    def edit(self, body: Body, base: Body, seen: Body | None = None) -> tuple[Body, Changes]:
        """Keep the body as given, merged field by field with what others did to it since it was `base`.

        Raises RecordConflict where a field was changed by both, unless the officer has `seen` theirs;
        NotFound, and NotAllowed as `add` does.
        """
        with self._desk.writing() as work:
            work.bodies.hold()
            merged = merged_record(work, "body", base, work.bodies.get(body.id), tidied(body), seen)
            check_names(work, merged)
            kept = work.bodies.update(merged)
            work.audit.add("edited", "body", kept.id, {"name": kept.name})
            changes = Changes.of(Kind.BODIES, Kind.MEETINGS)
            work.commit(changes)
        return kept, changes

    def rename(self, body_id: int, name: str, abbreviation: str, from_day: date) -> tuple[Body, Changes]:
        """A new name from a day on; meetings before that day keep the old one. Raises NotAllowed when a newer
        name is already kept."""
        with self._desk.writing() as work:
            work.bodies.hold()
            body = work.bodies.get(body_id)
            newest = body.names[-1].from_day
            if newest is not None and newest >= from_day:
                raise NotAllowed(
                    f"{body.name} bears that name from {newest.day} {newest:%B %Y}, not before the new one.",
                    "Edit the body's list of names instead.",
                )
            renamed = tidied(replace(body, names=(*body.names, BodyName(name, abbreviation, from_day))))
            check_names(work, renamed)
            kept = work.bodies.update(renamed)
            work.audit.add("renamed", "body", body_id, {"from": body.name, "to": kept.name})
            changes = Changes.of(Kind.BODIES, Kind.MEETINGS)
            work.commit(changes)
        return kept, changes

    def join(self, former_id: int, into_id: int, until: date | None) -> Changes:
        """A body that was kept under its former name joins its body: the name is kept, dated, and the
        meetings are moved. `until`: the first day of the newer name; None: the day on which the body first
        met under it.

        Raises NotFound, and NotAllowed when both are one.
        """
        if former_id == into_id:
            raise NotAllowed("A body cannot join itself.", "Choose another.")
        with self._desk.writing() as work:
            work.bodies.hold()
            join_former(work, work.bodies.get(former_id), work.bodies.get(into_id), until)
            changes = Changes.of(Kind.BODIES, Kind.MEETINGS, Kind.ITEMS, Kind.MINUTES, Kind.ACTIONS)
            work.commit(changes)
        return changes

    def remove(self, body_id: int) -> Changes:
        """Raises NotAllowed while any meeting is the body's; the sentence says how many."""
        with self._desk.writing() as work:
            work.bodies.hold()
            body = work.bodies.get(body_id)
            work.bodies.remove(body_id)
            if count := work.bodies.use_count(body_id):
                meetings = "a meeting is" if count == 1 else f"{count} meetings are"
                raise NotAllowed(
                    f"{body.name} cannot be removed: {meetings} recorded under it.", "Remove those first."
                )
            work.audit.add("removed", "body", body_id, {"name": body.name})
            changes = Changes.of(Kind.BODIES)
            work.commit(changes)
        return changes

    def restore(self, body_id: int) -> Changes:
        """Take back a removal. Raises NotAllowed when another body bears one of its names meanwhile."""
        with self._desk.writing() as work:
            work.bodies.hold()
            check_names(work, work.bodies.get(body_id))
            work.bodies.restore(body_id)
            work.audit.add("restored", "body", body_id, {})
            changes = Changes.of(Kind.BODIES)
            work.commit(changes)
        return changes


def tidied(body: Body) -> Body:
    """Without stray spaces and line ends, the names oldest first."""
    names = (
        BodyName(kept_line(name.name), kept_line(name.abbreviation), name.from_day) for name in body.names
    )
    return replace(
        body,
        names=tuple(sorted(names, key=lambda name: name.from_day or date.min)),
        default_venue=kept_line(body.default_venue),
        contact=kept_line(body.contact),
        contact_post=kept_line(body.contact_post),
    )


def check_names(work: UnitOfWork, body: Body) -> None:
    """Raise NotAllowed for a body without a name, or with one that another body bears or bore; nobody else
    names a body until this work ends."""
    work.bodies.hold()
    if not body.names or not all(name.name for name in body.names):
        raise NotAllowed("A body needs a name.", "Type one.")
    others = [other for other in work.bodies.all() if other.id != body.id]
    for name in (said for dated in body.names for said in (dated.name, dated.abbreviation) if said):
        if any(other.is_called(name) for other in others):
            raise NotAllowed(f"Another body is called “{name}”.", "Choose another name or abbreviation.")
