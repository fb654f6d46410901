"""Which item of the record an item of a newly published page is."""

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.item_identity import known_again

SEA_WALL = AgendaItem(title="Sea Wall", minute_number="29", minute_text="Members considered the sea wall.")
BEACH_HUTS = AgendaItem(
    title="Beach Huts", minute_number="30", minute_text="Ada Finch gave an update on huts."
)
UNTITLED = AgendaItem(minute_text="No declarations of interest were received at this meeting.")


def test_items_are_known_by_number_and_title_wherever_they_stand() -> None:
    assert known_again([SEA_WALL, BEACH_HUTS], [BEACH_HUTS, SEA_WALL]) == (1, 0)


def test_a_title_counts_more_than_a_number() -> None:
    renumbered = AgendaItem(title="beach  huts", minute_number="29")
    assert known_again([SEA_WALL, BEACH_HUTS], [renumbered]) == (1,)


def test_a_number_says_nothing_where_both_titles_stand_and_differ() -> None:
    renumbered = AgendaItem(title="Coastal Defence", minute_number="29")
    assert known_again([SEA_WALL, BEACH_HUTS], [renumbered]) == (None,)


def test_a_number_is_enough_where_a_page_lost_the_title_and_the_words() -> None:
    assert known_again([SEA_WALL, BEACH_HUTS], [AgendaItem(minute_number="29")]) == (0,)


def test_an_item_without_either_is_known_by_its_text() -> None:
    again = AgendaItem(minute_text="No declarations of interest were received.")
    assert known_again([SEA_WALL, UNTITLED], [again]) == (1,)


def test_another_item_is_new_and_none_is_twice_another() -> None:
    assert known_again([SEA_WALL], [SEA_WALL, SEA_WALL, AgendaItem(title="Storm")]) == (0, None, None)
    assert known_again([], [SEA_WALL]) == (None,)
