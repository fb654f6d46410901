"""The smallest thing to keep and to read again: bodies by name."""

from sefton_minutes.domain.changes import EVERYTHING, Changes
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_body


def add_body(database: Database, name: str = "Works Committee", changes: Changes = EVERYTHING) -> None:
    """Keep a body, and announce the changes."""
    with database.unit_of_work(OFFICER) as work:
        work.bodies.add(a_body(name))
        work.commit(changes)


def body_names(database: Database) -> list[str]:
    """The bodies that are kept."""
    with database.reading() as records:
        return [body.name for body in records.bodies.all()]
