"""Every table, one module for each concept. Importing this package makes `Base.metadata` complete."""

from sefton_minutes.storage.tables import (
    actions,
    agenda,
    attendance,
    bodies,
    bringing_runs,
    doubts,
    history,
    meetings,
    people,
    readings,
    resolutions,
    restricted,
    saved_searches,
    search,
    settings,
    source_pages,
    writing,
)
from sefton_minutes.storage.tables.base import Base

__all__ = [
    "Base",
    "actions",
    "agenda",
    "attendance",
    "bodies",
    "bringing_runs",
    "doubts",
    "history",
    "meetings",
    "people",
    "readings",
    "resolutions",
    "restricted",
    "saved_searches",
    "search",
    "settings",
    "source_pages",
    "writing",
]
