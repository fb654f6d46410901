"""Numbers are counted past headings, on from those that are fixed, and never invented."""

from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.numbering import shown_numbers

NUMBERS = st.sampled_from(["", "28", "1", "77/21", "²", "C048/23"])
ITEMS = st.lists(st.builds(AgendaItem, minute_number=NUMBERS, is_heading=st.booleans()), max_size=12)


def items(*numbers: str) -> list[AgendaItem]:
    return [AgendaItem(minute_number=number) for number in numbers]


def test_items_of_a_new_agenda_are_counted_from_one_past_headings() -> None:
    agenda = [AgendaItem(), AgendaItem(is_heading=True, title="Part B"), AgendaItem()]
    assert shown_numbers(agenda, imported=False) == ("1", "", "2")


def test_an_item_added_after_numbered_minutes_counts_on_from_them() -> None:
    assert shown_numbers(items("37", "38", "", ""), imported=False) == ("37", "38", "39", "40")


def test_what_cannot_be_counted_on_from_does_not_stop_the_counting() -> None:
    assert shown_numbers(items("", "77/21", ""), imported=False) == ("1", "77/21", "3")


def test_an_imported_meeting_shows_what_was_printed_and_no_more() -> None:
    assert shown_numbers(items("28", "", "30"), imported=True) == ("28", "", "30")


@given(ITEMS, st.booleans())
def test_a_number_that_is_fixed_is_always_shown(agenda: list[AgendaItem], imported: bool) -> None:
    shown = shown_numbers(agenda, imported=imported)
    assert len(shown) == len(agenda)
    fixed = [(item.minute_number, number) for item, number in zip(agenda, shown, strict=True)]
    assert all(number == printed for printed, number in fixed if printed)
