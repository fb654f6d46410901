from datetime import UTC, datetime, timedelta

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.history import TextField
from sefton_minutes.storage.database import Database
from tests.builders import kept_item

NINE = datetime(2027, 3, 5, 9, 0, tzinfo=UTC)


def save(database: Database, item_id: int, text: str, who: str, minutes: int) -> None:
    with database.unit_of_work(who, NINE + timedelta(minutes=minutes)) as work:
        work.revisions.open_spell(item_id, text)
        work.commit(NO_CHANGES)


def test_one_spell_is_one_revision_and_another_person_begins_another(database: Database) -> None:
    item = kept_item(database)
    save(database, item.id, "It", "r.penny", 0)
    save(database, item.id, "It was noted.", "r.penny", 3)
    save(database, item.id, "It was agreed.", "i.lark", 4)
    with database.reading() as records:
        first, second = records.revisions.of_item(item.id)
    assert (first.text, first.who, first.field) == ("It was noted.", "r.penny", TextField.MINUTE)
    assert (first.opened, first.saved) == (NINE, NINE + timedelta(minutes=3))
    assert first.closed == NINE + timedelta(minutes=4)
    assert (second.text, second.who, second.closed) == ("It was agreed.", "i.lark", None)


def test_a_closed_spell_is_not_written_again(database: Database) -> None:
    item = kept_item(database)
    save(database, item.id, "First.", "r.penny", 0)
    with database.unit_of_work("r.penny", NINE + timedelta(minutes=1)) as work:
        work.revisions.close(item.id)
        work.revisions.close(item.id)
        work.commit(NO_CHANGES)
    save(database, item.id, "Second.", "r.penny", 2)
    with database.reading() as records:
        assert [revision.text for revision in records.revisions.of_item(item.id)] == ["First.", "Second."]


def test_idle_spells_end_when_they_were_last_saved(database: Database) -> None:
    item, other = kept_item(database), kept_item(database)
    save(database, item.id, "Idle.", "r.penny", 0)
    save(database, other.id, "Busy.", "r.penny", 9)
    with database.unit_of_work("r.penny", NINE + timedelta(minutes=12)) as work:
        assert work.revisions.close_idle(NINE + timedelta(minutes=2)) == 1
        (idle,) = work.revisions.of_item(item.id)
        (busy,) = work.revisions.of_item(other.id)
    assert (idle.closed, busy.closed) == (NINE, None)


def test_the_texts_of_an_item_have_spells_of_their_own(database: Database) -> None:
    item = kept_item(database)
    with database.unit_of_work("r.penny", NINE) as work:
        work.revisions.open_spell(item.id, "minute")
        agenda = work.revisions.open_spell(item.id, "agenda", field=TextField.AGENDA)
        work.revisions.close(item.id)
        assert work.revisions.of_item(item.id, TextField.AGENDA) == (agenda,)
        assert agenda.closed is None
