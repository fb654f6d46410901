from datetime import date

from sefton_minutes.domain.references.citation import citation
from sefton_minutes.domain.searching.found_place import FoundItem

ITEM = FoundItem(1, 1, 1, date(2027, 3, 4), "Flood Gate", "24", "", "It was noted.")


def test_a_minute_is_cited_by_body_day_number_and_clause() -> None:
    assert citation("Quays Committee", ITEM, "(2)") == "Quays Committee, 4 March 2027, Minute 24(2)"
    assert citation("Quays Committee", ITEM) == "Quays Committee, 4 March 2027, Minute 24"


def test_without_a_minute_or_a_number_what_there_is_is_cited() -> None:
    item = FoundItem(1, 1, 1, date(2027, 3, 4), "Flood Gate", "4", "", "")
    unnumbered = FoundItem(1, 1, 1, None, "Flood Gate", "", "", "")
    assert citation("Quays Committee", item) == "Quays Committee, 4 March 2027, item 4"
    assert citation("Quays Committee", unnumbered) == "Quays Committee, “Flood Gate”"
