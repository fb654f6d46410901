"""How many programs write to one SQLite file, told by what they announce."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from sqlalchemy import Connection, func, select

from sefton_minutes.domain.changes import Kind
from sefton_minutes.storage.tables.sharing import ChangeEventRow

MOST: Final = 3
"""Programs that write to a file at once and still hardly wait for each other (docs/promises.md)."""
SECONDS: Final = 300.0
"""Programs that wrote within so long write at once: officers who take turns do not."""

ON_SHARE: Final = "This database lies on a network share."
MANY: Final = "More than three programs write to this database at once."
ADVICE: Final = (
    "PostgreSQL is safer for an office: “database copy” moves everything there"
    " (see “Databases” in the guide)."
)


def notice_of(*, is_on_share: bool, are_many: bool) -> str:
    """What to tell of an SQLite file."""
    told = [sentence for sentence, is_so in ((ON_SHARE, is_on_share), (MANY, are_many)) if is_so]
    return " ".join((*told, ADVICE)) if told else ""


class Writers:
    """Asked now and then. The clock is this computer's and never goes back: what was written before it was
    first asked is of no known time, and counts for nothing. Whoever only comes and goes is no writer: a
    program that is started again and again would be many."""

    def __init__(self, seconds: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._newest: int | None = None
        self._wrote_at: dict[str, float] = {}
        self.are_many = False
        """Whether more than MOST ever wrote at once since the file was opened."""

    def look(self, connection: Connection) -> None:
        """See who wrote since the last look."""
        row = ChangeEventRow
        newest = connection.execute(select(func.max(row.id))).scalar() or 0
        if self._newest is not None:
            now = self._seconds()
            is_work = (row.id > self._newest) & (row.kinds != Kind.PRESENCE.value)
            tokens = connection.execute(select(row.token).where(is_work).distinct())
            self._wrote_at |= dict.fromkeys(tokens.scalars(), now)
            at_once = [at for at in self._wrote_at.values() if at >= now - SECONDS]
            self.are_many = self.are_many or len(at_once) > MOST
        self._newest = newest
