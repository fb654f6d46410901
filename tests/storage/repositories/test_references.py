from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_reference, kept_item


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
