from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_person, kept_item

SUMMER = timezone(timedelta(hours=1))


def test_an_instant_comes_back_as_the_same_moment_in_utc(database: Database) -> None:
    item = kept_item(database)
    evening = datetime(2027, 6, 30, 0, 15, 30, 123456, tzinfo=SUMMER)
    with database.unit_of_work(OFFICER, evening) as work:
        work.audit.add("edited", "item", item.id)
        work.commit(NO_CHANGES)
    with database.reading() as records:
        (event,) = records.audit.of_record("item", item.id)
    assert event.when == datetime(2027, 6, 29, 23, 15, 30, 123456, tzinfo=UTC)
    assert event.when.utcoffset() == timedelta(0)


def test_an_instant_without_zone_is_a_bug(database: Database) -> None:
    with (
        pytest.raises(StatementError, match="an instant needs its zone"),
        database.unit_of_work(OFFICER, datetime(2027, 6, 30, 0, 15)) as work,  # noqa: DTZ001 - what is tested
    ):
        work.audit.add("edited", "item", 1)


@pytest.mark.parametrize("words", ["cut\x00short", "half \ud83d a pair"], ids=["nul", "surrogate"])
def test_what_no_database_can_keep_is_refused_by_both(database: Database, words: str) -> None:
    with (
        pytest.raises(NotAllowed, match=r"character that cannot be kept"),
        database.unit_of_work(OFFICER) as work,
    ):
        work.people.add(a_person(words))


def test_every_other_character_is_kept(database: Database) -> None:
    words = "Ŵyn — “½ £5”\tcell\r\n\x0b\x1f\x7f\ufeff\u2028😀 e\u0301 %s :name {x} <b> '; --"
    with database.unit_of_work(OFFICER) as work:
        kept = work.people.add(a_person(words))
        work.commit(NO_CHANGES)
    with database.reading() as records:
        assert records.people.get(kept.id).name == words
