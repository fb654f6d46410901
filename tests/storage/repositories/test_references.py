from datetime import date

from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_reference, kept_body, kept_item, kept_meeting


def test_references_are_replaced_as_a_list(database: Database) -> None:
    item = kept_item(database)
    first, second = a_reference(), a_reference(text="Minutes Nos. 20", minute_number="20", start=40, end=55)
    with database.unit_of_work(OFFICER) as work:
        work.references.replace(item.id, (first, second))
        assert work.references.of_item(item.id) == (first, second)
        work.references.replace(item.id, (second, first, first))
        assert work.references.of_items([item.id]) == {item.id: [second, first, first]}
        work.references.replace(item.id, ())
        assert work.references.of_item(item.id) == ()


def test_the_items_of_meetings_are_found_by_the_numbers_they_show(database: Database) -> None:
    body = kept_body(database)
    old = kept_meeting(database, body, day=date(2027, 1, 7), imported=True)
    new = kept_meeting(database, body)
    printed = kept_item(database, old, minute_number="CM 19/23")
    kept_item(database, old, title="Without a number")
    counted = [kept_item(database, new), kept_item(database, new)]
    with database.reading() as records:
        assert records.references.days_of_meetings(body.id) == ((new.id, new.day), (old.id, old.day))
        found = {each.item_id: each.number for each in records.references.numbered([old.id, new.id])}
    assert found == {printed.id: "CM 19/23", counted[0].id: "1", counted[1].id: "2"}


def test_references_are_found_by_number_where_they_can_mean_a_day_and_body(database: Database) -> None:
    body, day = kept_body(database), date(2027, 3, 4)
    item = kept_item(database, kept_meeting(database, body))
    other = kept_item(database, kept_meeting(database))
    kept = [a_reference(), a_reference(day=day, start=30), a_reference(day=date(2027, 1, 7), start=60)]
    elsewhere = [a_reference(), a_reference(body="Quays Committee", start=30)]
    with database.unit_of_work(OFFICER) as work:
        work.references.replace(item.id, kept)
        work.references.replace(other.id, elsewhere)
        work.commit(NO_CHANGES)
    with database.reading() as records:
        found = records.references.to_numbers(["24"], body.id, day)
        later = records.references.to_numbers(["24"], body.id, date(2027, 3, 5))
    assert [each.reference for each in found] == [*kept[:2], elsewhere[1]]
    assert [each.standpoint.item_id for each in found] == [item.id, item.id, other.id]
    assert later == ()
