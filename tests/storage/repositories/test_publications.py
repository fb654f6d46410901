"""Papers of any size are kept in parts and come back byte for byte."""

import random

import pytest
from sqlalchemy import func, select

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.domain.publications import CheckRun, IssuedContent, Override, Publication, digest_of_bytes
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.repositories.publications import PART
from sefton_minutes.storage.tables.publications import PublicationPartRow
from sefton_minutes.storage.unit_of_work import UnitOfWork
from tests.builders import OFFICER, a_body, a_meeting

CONTENT = IssuedContent("1.0", "facts", (7, 3), {7: "seven", 3: "three"})
OVERRIDE = Override(
    "place left to fill in", "Item 1 has a place to fill in: “[date]”.", "Known on the day", 3
)


def a_publication(work: UnitOfWork) -> Publication:
    body = work.bodies.add(a_body())
    meeting = work.meetings.add(a_meeting(body.id))
    runs = (CheckRun("place left to fill in", 1),)
    number = work.counters.draw("publication")[0]
    return Publication(meeting.id, PaperKind.AGENDA, number, work.when, "", "", 0, runs, (OVERRIDE,), CONTENT)


@pytest.mark.parametrize(
    ("size", "parts"), [(0, 0), (1, 1), (PART - 1, 1), (PART, 1), (PART + 1, 2), (2 * PART + 5, 3)]
)
def test_bytes_of_any_size_come_back(database: Database, size: int, parts: int) -> None:
    data = random.Random(size).randbytes(size)
    with database.unit_of_work(OFFICER) as work:
        kept = work.publications.add(a_publication(work), data)
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.publications.data(records.publications.numbered(kept.number)) == data
        count = select(func.count()).select_from(PublicationPartRow)
        assert records._connection.execute(count).scalar_one() == parts


def test_all_that_belongs_to_it_comes_back(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        kept = work.publications.add(a_publication(work), b"%PDF")
        work.commit(NO_CHANGES)
    with database.reading() as records:
        found = records.publications.get(kept.id)
    assert found == kept
    assert (found.who, found.size, found.digest) == (OFFICER, 4, digest_of_bytes(b"%PDF"))
    assert (found.overrides, found.content) == ((OVERRIDE,), CONTENT)


def test_a_paper_that_is_rolled_back_leaves_its_number(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        work.publications.add(a_publication(work), b"%PDF")
    with database.unit_of_work(OFFICER) as work:
        assert work.publications.add(a_publication(work), b"%PDF").number == 1
    with database.reading() as records, pytest.raises(NotFound):
        records.publications.numbered(1)
