"""Puts the parts together: database, services, reader of pages, renderer of papers. No Qt."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sefton_minutes.services.actions import Actions
from sefton_minutes.services.administration import Administration
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.council import Council
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.exporting import Exporting
from sefton_minutes.services.importing import Importing
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.people import People
from sefton_minutes.services.printing import Printing
from sefton_minutes.services.searching import Searching


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case, on one database. `database` says where it is, as a person may read it (no password);
    `who` is the login name of whoever works here."""

    council: Council
    bodies: Bodies
    people: People
    meetings: Meetings
    agendas: Agendas
    minutes: Minutes
    actions: Actions
    searching: Searching
    importing: Importing
    printing: Printing
    exporting: Exporting
    drafts: Drafts
    administration: Administration
    database: str
    who: str
    close: Callable[[], None]


def user_data_folder() -> Path:
    """Where this user's own data lies: `SEFTON_MINUTES_DATA` when set, else the place the system keeps for
    local (not roaming) application data."""
    if given := os.environ.get("SEFTON_MINUTES_DATA"):
        return Path(given)
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "Sefton Minutes"
    shared = os.environ.get("XDG_DATA_HOME")
    return (Path(shared) if shared else Path.home() / ".local" / "share") / "sefton-minutes"


def default_database_url(folder: Path) -> str:
    """The SQLite file used when no database is named."""
    return f"sqlite:///{(folder / 'minutes.sqlite').as_posix()}"


def compose(database_url: str, folder: Path, who: str | None = None) -> Services:
    """Open the database and build every service on it. `folder` holds the journal; `who` is the login name
    when not given.

    Raises DatabaseUnavailable, DatabaseUnusable, DatabaseNeedsUpgrade.
    """
    raise NotImplementedError
