"""How a record came to be: what its texts were, and who did what when. Instants are UTC, with their zone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TextField(StrEnum):
    """Which text of an agenda item."""

    AGENDA = "agenda"
    MINUTE = "minute"


@dataclass(frozen=True, slots=True)
class Revision:
    """A text as one editing spell left it. `closed` None: the spell is still open and the text may change."""

    item_id: int
    field: TextField
    text: str
    who: str
    opened: datetime
    saved: datetime
    closed: datetime | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One act: `who` did `act` to a record, named by its kind and id. `detail` is what JSON can hold."""

    who: str
    when: datetime
    act: str
    record_kind: str
    record_id: int
    detail: Mapping[str, object]
    id: int = 0


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A file from which a meeting was imported. `digest` is the SHA-256 of its bytes, `size` their number.
    `restricted`: they hold what the public may not see, and lie apart (`size` is then 0 when listed)."""

    meeting_id: int
    file_name: str
    digest: str
    size: int
    encoding: str
    imported: datetime
    id: int = 0
    restricted: bool = False
