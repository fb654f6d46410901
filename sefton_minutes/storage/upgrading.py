"""Bringing the tables of a database up to this program's version."""

from dataclasses import dataclass
from pathlib import Path

from sefton_minutes.storage.address import Address, DatabaseKind, read_address
from sefton_minutes.storage.backup import backup
from sefton_minutes.storage.database import bring_up_to_date, look
from sefton_minutes.storage.engine import make_plain_engine, writing
from sefton_minutes.storage.failures import told_as_sentences
from sefton_minutes.storage.granting import give_rights, owns_database
from sefton_minutes.storage.migrations import NEWEST
from sefton_minutes.storage.schema import Standing, refuse_unusable


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What an upgrade did: `before` None for a database that had no tables, the same as `after` when there
    was nothing to do; `copy` is the backup that was made first, None when none was needed."""

    before: str | None
    after: str
    copy: Path | None


def upgrade(url: str) -> Upgrade:
    """Run the migrations that are missing, all or none; an SQLite file is copied beside itself first. The
    user must own the tables of a PostgreSQL database, and gives its roles their rights anew.

    Raises DatabaseUnavailable, DatabaseUnusable, CannotWriteFile (the copy).
    """
    address = read_address(url)
    with told_as_sentences(address):
        progress = look(address)
        refuse_unusable(progress, address)
        if progress.standing is Standing.CURRENT:
            _give_rights_anew(address)
            return Upgrade(progress.revision, NEWEST, None)
        copy = _copy_first(url, address) if progress.standing is Standing.OLDER else None
        bring_up_to_date(address)
        return Upgrade(progress.revision, NEWEST, copy)


def _give_rights_anew(address: Address) -> None:
    """Somebody else than the owner cannot, and has nothing to upgrade."""
    engine = make_plain_engine(address)
    try:
        with writing(engine).begin() as connection:
            if connection.dialect.name == "postgresql" and owns_database(connection):
                give_rights(connection)
    finally:
        engine.dispose()


def _copy_first(url: str, address: Address) -> Path | None:
    if address.kind is not DatabaseKind.SQLITE:
        return None
    file = address.file
    copy = file.with_name(f"{file.stem}.before-{NEWEST}{file.suffix}")
    backup(url, copy)
    return copy
