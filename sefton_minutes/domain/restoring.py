"""What going back to a backup would mean, told before it is done."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RecordSide:
    """One of the two: what it holds (in the bin too), and when it was changed last, None where nothing was
    ever noted."""

    place: str
    bodies: int
    meetings: int
    items: int
    actions: int
    changed: datetime | None

    @property
    def held(self) -> str:
        """What it holds, in words."""
        counted = (
            (self.bodies, "body", "bodies"),
            (self.meetings, "meeting", "meetings"),
            (self.items, "item", "items"),
            (self.actions, "action", "actions"),
        )
        return ", ".join(f"{number:,} {one if number == 1 else many}" for number, one, many in counted)


@dataclass(frozen=True, slots=True)
class LostRecord:
    """A meeting or an item that the present record has and the backup has not, or has as it was before.
    `what` names it for a person; `is_new`: the backup does not know it at all."""

    what: str
    is_new: bool

    @property
    def sentence(self) -> str:
        """What would happen to it."""
        return f"{self.what}: {'not in the backup' if self.is_new else 'changed since the backup'}"


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """`present` is None where there is nothing, or nothing that can be read: `trouble` then says why, ""
    where there simply is nothing. `lost` names the first of the `lost_count` records that would go back."""

    backup: RecordSide
    present: RecordSide | None
    trouble: str
    lost: tuple[LostRecord, ...]
    lost_count: int

    @property
    def sentence(self) -> str:
        """The whole of it in a line."""
        if self.trouble:
            return "The present record cannot be read: the backup takes its place, and it is put aside."
        if self.present is None:
            return "There is no record here now: the backup becomes the record."
        if not self.lost_count:
            return "Everything that the present record holds of meetings and items is in the backup."
        records = (
            "1 meeting or item is" if self.lost_count == 1 else f"{self.lost_count:,} meetings and items are"
        )
        return f"{records} newer in the present record, and would go back to the state of the backup."
