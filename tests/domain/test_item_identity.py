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


AGENDA = (
    AgendaItem(title="Apologies for Absence", minute_number="1"),
    AgendaItem(title="Sea Wall", minute_number="2", agenda_text="Report of the Head of Harbours attached."),
    AgendaItem(title="Dredging", minute_number="3", agenda_text="Report of the Head of Harbours attached."),
)


def test_agenda_and_minutes_of_one_meeting_number_their_items_differently() -> None:
    minutes = [
        AgendaItem(title="Apologies for absence", minute_number="24", minute_text="None were received."),
        AgendaItem(title="Dredging", minute_number="25", minute_text="The report was noted."),
        AgendaItem(title="Sea Wall", minute_number="26", minute_text="The report was noted."),
    ]
    assert known_again(AGENDA, minutes) == (0, 2, 1)


def test_items_of_one_standing_text_are_told_apart_by_their_titles() -> None:
    other = AgendaItem(title="Beach Huts", agenda_text="Report of the Head of Harbours attached.")
    assert known_again(AGENDA[:2], [other]) == (None,)


def test_a_title_that_was_mended_is_the_same_item() -> None:
    mended = AgendaItem(title="Sea Wall Repairs", minute_number="26", minute_text="The report was noted.")
    assert known_again(AGENDA, [mended]) == (1,)


def test_the_source_systems_key_counts_more_than_all() -> None:
    kept = AgendaItem(title="Sea Wall", source_key="moderngov item 4711")
    renamed = AgendaItem(title="Coastal Defence", source_key="moderngov item 4711")
    another = AgendaItem(title="Sea Wall", source_key="moderngov item 4712")
    assert known_again([kept], [another, renamed]) == (None, 0)
    assert known_again([kept], [another]) == (None,)


def test_a_heading_is_no_item() -> None:
    assert known_again([SEA_WALL], [AgendaItem(title="Sea Wall", is_heading=True)]) == (None,)
