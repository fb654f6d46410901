"""Work of which only one may go on at a time, where no row can be locked: what is looked for and not found
stays absent until the work ends. On SQLite whoever writes is alone anyway."""

from enum import IntEnum

from sqlalchemy import Connection, text


class Alone(IntEnum):
    """What one does alone; the numbers are the same in every version of the program, since old and new ones
    may work in one database."""

    NAMING_BODIES = 0x5EF8
    ENTERING_OFFICERS = 0x5EF9
    ANSWERING = 0x5EFA
    WITHDRAWING = 0x5EFB
    NAMING_WORDS = 0x5EFC


def alone(connection: Connection, what: Alone) -> None:
    """Wait until nobody else does that, and let nobody do it until this transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": int(what)})
