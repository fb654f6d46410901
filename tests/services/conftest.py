"""Use cases on a fresh database of either kind, with a clock that stands still until it is moved."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.minutes import Minutes
from sefton_minutes.services.saving import Saving
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.journal import Journal
from tests.builders import OFFICER


@dataclass
class StandingClock:
    """Noon on 1 April 2027, until moved."""

    instant: datetime = field(default=datetime(2027, 4, 1, 12, 0, tzinfo=UTC))

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return self.instant.date()

    def move(self, **by: float) -> None:
        self.instant += timedelta(**by)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(database: Database, clock: StandingClock) -> Desk:
    return Desk(database, OFFICER, clock)


@pytest.fixture
def sqlite_desk(sqlite_url: str, clock: StandingClock) -> Iterator[Desk]:
    """For what is so on a file alone."""
    database = Database.open(sqlite_url)
    yield Desk(database, OFFICER, clock)
    database.close()


@pytest.fixture
def journal_folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def drafts(desk: Desk, journal_folder: Path) -> Drafts:
    return Drafts(desk, Journal(journal_folder), "this database")


@pytest.fixture
def bodies(desk: Desk) -> Bodies:
    return Bodies(desk)


@pytest.fixture
def meetings(desk: Desk) -> Meetings:
    return Meetings(desk)


@pytest.fixture
def agendas(desk: Desk, drafts: Drafts) -> Agendas:
    return Agendas(desk)


@pytest.fixture
def minutes(desk: Desk, drafts: Drafts) -> Minutes:
    return Minutes(desk)


@pytest.fixture
def saving(desk: Desk, drafts: Drafts) -> Saving:
    return Saving(desk, drafts)


def acts(desk: Desk, kind: str, record_id: int) -> list[str]:
    """What the audit says was done to a record."""
    with desk.reading() as records:
        return [event.act for event in records.audit.of_record(kind, record_id)]
