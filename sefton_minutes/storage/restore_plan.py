"""A backup held against the record that it would replace. Nothing is changed."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, func, select

from sefton_minutes.domain.errors import DatabaseUnavailable, DatabaseUnusable
from sefton_minutes.domain.restoring import LostRecord, RecordSide, RestorePlan
from sefton_minutes.domain.wording import plain_date
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.backup_manifest import digest_of_file, read_manifest
from sefton_minutes.storage.copying import sqlite_address
from sefton_minutes.storage.database import file_is_there, look
from sefton_minutes.storage.engine import make_plain_engine
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.schema import Standing, refuse_unusable
from sefton_minutes.storage.tables.actions import ActionRow
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.base import RecordRow
from sefton_minutes.storage.tables.bodies import BodyNameRow, BodyRow
from sefton_minutes.storage.tables.history import AuditEventRow, RevisionRow
from sefton_minutes.storage.tables.meetings import MeetingRow

NAMED = 50
"""As many records are named; the others are counted."""

Versions = Mapping[int, int]


def restore_plan(present: Address, backup: Path) -> RestorePlan:
    """Compare. Raises DatabaseUnavailable and DatabaseUnusable for the backup."""
    address = sqlite_address(backup)
    refuse_no_backup(address)
    refuse_changed(backup)
    with told_as_sentences(address), _connected(address) as kept:
        side = _side(kept, address)
        versions = {row: _versions(kept, row) for row in (MeetingRow, AgendaItemRow)}
    now, trouble = _present_side(present)
    if now is None:
        return RestorePlan(side, None, trouble, (), 0)
    with told_as_sentences(present), _connected(present) as here:
        lost = {row: _newer(_versions(here, row), versions[row]) for row in versions}
        named = tuple(_named(here, lost))
    return RestorePlan(side, now, "", named, sum(map(len, lost.values())))


def refuse_no_backup(address: Address) -> None:
    """Raise DatabaseUnavailable or DatabaseUnusable for a file that nobody can go back to."""
    with told_as_sentences(address):
        if not file_is_there(address):
            raise DatabaseUnavailable(f"There is no backup {address.place}.", "Look at its name.")
        progress = look(address)
        refuse_unusable(progress, address)
        if progress.standing is Standing.EMPTY:
            raise DatabaseUnusable(f"The file {address.place} holds no record.", "Name a backup.")


def refuse_changed(backup: Path) -> None:
    """Raise DatabaseUnusable for a backup that is not what is said beside it."""
    manifest = read_manifest(backup)
    if manifest is not None and digest_of_file(backup) != manifest.digest:
        raise DatabaseUnusable(
            f"The backup {backup} is not as it was made: its bytes do not give its SHA-256.",
            "Nothing was changed; take another backup.",
        )


def _present_side(present: Address) -> tuple[RecordSide | None, str]:
    """A damaged or lost record is the usual reason to go back, and no reason to refuse."""
    if present.kind is DatabaseKind.SQLITE and not present.file.parent.exists():
        return None, ""
    try:
        with told_as_sentences(present):
            progress = look(present)
            refuse_unusable(progress, present)
            if progress.standing is Standing.EMPTY:
                return None, ""
            with _connected(present) as here:
                return _side(here, present), ""
    except DatabaseUnusable as error:
        return None, error.sentence


@contextmanager
def _connected(address: Address) -> Iterator[Connection]:
    """A connection that reads, and leaves nothing behind."""
    engine = make_plain_engine(address)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _side(connection: Connection, address: Address) -> RecordSide:
    newest = [
        connection.execute(select(func.max(column))).scalar()
        for column in (AuditEventRow.done_at, RevisionRow.saved_at)
    ]
    return RecordSide(
        place=address.place,
        bodies=_count(connection, BodyRow),
        meetings=_count(connection, MeetingRow),
        items=_count(connection, AgendaItemRow),
        actions=_count(connection, ActionRow),
        changed=max((each for each in newest if each), default=None),
    )


def _count(connection: Connection, row: type[RecordRow]) -> int:
    return connection.execute(select(func.count()).select_from(row)).scalar_one()


def _versions(connection: Connection, row: type[RecordRow]) -> Versions:
    return dict(connection.execute(select(row.id, row.version)).all())


def _newer(here: Versions, backup: Versions) -> dict[int, bool]:
    """What would go back, and whether the backup does not know it at all."""
    return {
        record: record not in backup for record, version in here.items() if version > backup.get(record, 0)
    }


def _named(connection: Connection, lost: Mapping[type[Any], Mapping[int, bool]]) -> Iterator[LostRecord]:
    room = NAMED
    for row, query in ((MeetingRow, _meetings()), (AgendaItemRow, _items())):
        some = sorted(lost[row], reverse=True)[:room]
        room -= len(some)
        for found in connection.execute(query.where(row.id.in_(some)).order_by(row.id.desc())):
            day = plain_date(found.day) if found.day else "without a day"
            what = f"{found.name}, {day}" + (f", “{found.title}”" if row is AgendaItemRow else "")
            yield LostRecord(what, lost[row][found.id])


def _meetings() -> Select[Any]:
    newest = (
        select(BodyNameRow.name)
        .where(BodyNameRow.body_id == MeetingRow.body_id)
        .order_by(BodyNameRow.position.desc())
        .limit(1)
        .scalar_subquery()
    )
    return select(MeetingRow.id, MeetingRow.day, newest.label("name"))


def _items() -> Select[Any]:
    return (
        _meetings()
        .with_only_columns(AgendaItemRow.id, *list(_meetings().selected_columns)[1:], AgendaItemRow.title)
        .join(AgendaItemRow, AgendaItemRow.meeting_id == MeetingRow.id)
    )
