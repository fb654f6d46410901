"""The door to what other programs announce, on either kind of database."""

from sefton_minutes.storage.announcements import Announcements
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.file_announcements import FileAnnouncements


def listen(database: Database) -> Announcements:
    """Listen to what others announce from now on. Raises DatabaseUnavailable."""
    if database.engine.dialect.name == "sqlite":
        return FileAnnouncements(database)
    # psycopg is slow to load, and an SQLite file never needs it
    from sefton_minutes.storage.server_announcements import ServerAnnouncements  # noqa: PLC0415

    return ServerAnnouncements(database)
