"""What was removed: listed, and brought back."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.removed import Removed, RemovedKind
from sefton_minutes.domain.rights import Role
from sefton_minutes.services.desk import Desk

Restore = Callable[[Removed], Changes]


class Bin:
    """`restores` are the ways back that the use cases of each kind of record have; those of names on the
    record and of attachments are its own. Every method opens its own unit of work."""

    def __init__(self, desk: Desk, restores: Mapping[RemovedKind, Restore]) -> None:
        self._desk = desk
        self._restores: dict[RemovedKind, Restore] = {
            RemovedKind.ATTENDANCE: self._restore_name,
            RemovedKind.ATTACHMENT: self._restore_attachment,
            **restores,
        }

    def removed(self, kind: RemovedKind | None = None) -> tuple[Removed, ...]:
        """What lies in the bin, the latest first; all of one kind, or everything. Raises NotAllowed for a
        reader."""
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            named = records.officers.naming()
            removed = records.bin.removed(self._desk.who, kind)
        return tuple(replace(each, who=named(each.who)) for each in removed)

    def restore(self, removed: Removed) -> Changes:
        """Bring a record back where it was. When somebody else did, an item stays as it is, and of the rest
        NotFound is raised. Raises NotAllowed while what it was in lies in the bin itself, and what the use
        case of its kind raises."""
        if removed.waits_for:
            raise NotAllowed(
                f"“{removed.what}” was in {removed.where}, which is in the bin, too.",
                f"Bring {removed.waits_for} back first.",
            )
        return self._restores[removed.kind](removed)

    def _restore_name(self, removed: Removed) -> Changes:
        with self._desk.writing() as work:
            meeting_id = work.attendance.restore(removed.record_id)
            work.audit.add("restored a name", "meeting", meeting_id, {"name": removed.what})
            changes = Changes.of(Kind.ATTENDANCE, meeting_id=meeting_id)
            work.commit(changes)
        return changes

    def _restore_attachment(self, removed: Removed) -> Changes:
        with self._desk.writing() as work:
            item = work.items.get(work.attachments.restore(removed.record_id))
            work.audit.add("restored an attachment", "item", item.id, {"name": removed.what})
            changes = Changes.of(Kind.ITEMS, meeting_id=item.meeting_id, item_id=item.id)
            work.commit(changes)
        return changes
