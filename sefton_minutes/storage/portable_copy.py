"""Every table of a PostgreSQL database written into an SQLite file."""

from pathlib import Path

from sqlalchemy import URL, Connection, Table, func, insert, select

from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.database import bring_up_to_date
from sefton_minutes.storage.engine import make_engine, make_plain_engine, reading, writing
from sefton_minutes.storage.tables import Base
from sefton_minutes.storage.whole_files import cannot_write

ROWS_AT_ONCE = 500


def copy_tables(source: Address, partial: Path, file: Path) -> None:
    """Write all rows, as they are at one moment, into the empty file `partial`, and count them there.

    Raises CannotWriteFile, which names `file`, when the counts do not agree.
    """
    target = Address(URL.create("sqlite", database=str(partial)), DatabaseKind.SQLITE)
    bring_up_to_date(target)
    origin_engine, copy_engine = make_engine(source), make_plain_engine(target)
    try:
        with reading(origin_engine).connect() as origin, writing(copy_engine).begin() as copy:
            for table in Base.metadata.sorted_tables:
                _copy_table(table, origin, copy)
            if not _agree(origin, copy):
                raise cannot_write(file, "what was written does not agree with the database")
    finally:
        origin_engine.dispose()
        copy_engine.dispose()


def _copy_table(table: Table, origin: Connection, copy: Connection) -> None:
    rows = origin.execute(select(table).execution_options(yield_per=ROWS_AT_ONCE)).mappings()
    for some in rows.partitions():
        copy.execute(insert(table), [dict(row) for row in some])


def _agree(origin: Connection, copy: Connection) -> bool:
    orphans = copy.exec_driver_sql("PRAGMA foreign_key_check").first()
    counts = [select(func.count()).select_from(table) for table in Base.metadata.sorted_tables]
    return orphans is None and all(
        origin.execute(count).scalar() == copy.execute(count).scalar() for count in counts
    )
