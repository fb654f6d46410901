"""What there is to say about a database."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import BigInteger, Connection, func, select

from sefton_minutes.domain.errors import DatabaseUnavailable
from sefton_minutes.storage.address import Address, DatabaseKind, read_address
from sefton_minutes.storage.database import file_is_there, look
from sefton_minutes.storage.engine import make_plain_engine
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.file_keeping import SURROUNDINGS, Kept, Surroundings, look_at_place
from sefton_minutes.storage.migrations import NEWEST
from sefton_minutes.storage.schema import Progress, Standing, refuse_unusable
from sefton_minutes.storage.tables.actions import ActionRow
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.base import BinnedRow
from sefton_minutes.storage.tables.bodies import BodyRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from sefton_minutes.storage.writers import notice_of


@dataclass(frozen=True, slots=True)
class DatabaseStatus:
    """`kind` is "SQLite" or "PostgreSQL"; `place` where it is, without password; `revision` how far it has
    come, None while it has no tables; `newest` how far this program goes; counts leave out what is in the
    bin; `size` is in bytes; `advice` are sentences on the place where it lies, "" for nothing to say."""

    kind: str
    place: str
    revision: str | None
    newest: str
    bodies: int
    meetings: int
    items: int
    actions: int
    size: int
    advice: str

    @property
    def is_current(self) -> bool:
        """Whether it can be opened without an upgrade."""
        return self.revision == self.newest


def database_status(url: str, surroundings: Surroundings = SURROUNDINGS) -> DatabaseStatus:
    """Look at the database at a URL; nothing is made or changed. `surroundings`: what is asked of the
    computer about the place of a file.

    Raises DatabaseUnavailable (an absent file too) and DatabaseUnusable.
    """
    address = read_address(url)
    with told_as_sentences(address):
        if address.kind is DatabaseKind.SQLITE and not file_is_there(address):
            raise DatabaseUnavailable(f"There is no database {address.place}.", "Look at the address.")
        progress = look(address)
        refuse_unusable(progress, address)
        engine = make_plain_engine(address)
        try:
            with engine.connect() as connection:
                return _status(connection, address, progress, surroundings)
        finally:
            engine.dispose()


def _status(
    connection: Connection, address: Address, progress: Progress, surroundings: Surroundings
) -> DatabaseStatus:
    empty = progress.standing is Standing.EMPTY
    bodies, meetings, items, actions = (
        0 if empty else _count(connection, row) for row in (BodyRow, MeetingRow, AgendaItemRow, ActionRow)
    )
    return DatabaseStatus(
        kind=address.kind.value,
        place=address.place,
        revision=progress.revision,
        newest=NEWEST,
        bodies=bodies,
        meetings=meetings,
        items=items,
        actions=actions,
        size=_size(connection, address),
        advice=_advice(look_at_place(address, surroundings)),
    )


def _advice(kept: Kept) -> str:
    return str(kept.refusal) if kept.refusal else notice_of(is_on_share=kept.is_on_share, are_many=False)


def _count(connection: Connection, row: type[BinnedRow]) -> int:
    query = select(func.count()).select_from(row).where(row.removed_at.is_(None))
    return connection.execute(query).scalar_one()


def _size(connection: Connection, address: Address) -> int:
    if address.kind is DatabaseKind.POSTGRESQL:
        return connection.execute(
            select(func.pg_database_size(func.current_database(), type_=BigInteger))
        ).scalar_one()
    return sum(_file_size(address.file.with_name(address.file.name + part)) for part in ("", "-wal"))


def _file_size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0
