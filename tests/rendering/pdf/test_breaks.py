from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.document import Block, Entry, Listing, Part, Signature, plain
from sefton_minutes.rendering.pdf.blocks import set_blocks
from sefton_minutes.rendering.pdf.breaks import Page, Placed, paginate
from sefton_minutes.rendering.pdf.fonts import Fonts
from sefton_minutes.rendering.pdf.strips import Hold, Strip
from sefton_minutes.rendering.pdf.structure import Element
from sefton_minutes.rendering.pdf.style import House
from sefton_minutes.rendering.pdf.text import Place
from tests.rendering.documents import SENTENCE, a_decision, a_paragraph, a_table, an_item

DEPTH = 100.0
LINE = 10.0


def strips_held(*holds: Hold) -> list[Strip]:
    return [Strip(height=LINE, hold=hold) for hold in holds]


def lengths(strips: list[Strip]) -> list[int]:
    return [len(page) for page in paginate(strips, DEPTH)]


def test_a_page_is_filled() -> None:
    assert lengths(strips_held(*[Hold.FREE] * 25)) == [10, 10, 5]


def test_white_space_between_pages_is_dropped() -> None:
    strips = [Strip(height=LINE, before=15, after=5) for _ in range(5)]

    pages = paginate(strips, DEPTH)

    assert [[placed.top for placed in page] for page in pages] == [[0, 25, 50, 75], [0]]


def test_what_is_tied_goes_over_together() -> None:
    holds = [Hold.FREE] * 8 + [Hold.FREE, Hold.TIED, Hold.TIED, Hold.FREE]

    assert lengths(strips_held(*holds)) == [8, 4]


def test_a_page_is_not_left_half_empty_to_keep_something_whole() -> None:
    holds = [Hold.FREE] * 3 + [Hold.FREE] + [Hold.TOGETHER] * 9

    assert lengths(strips_held(*holds)) == [10, 3]


def test_ties_hold_even_then() -> None:
    holds = [Hold.FREE] * 3 + [Hold.FREE] + [Hold.TIED] * 9

    assert lengths(strips_held(*holds)) == [3, 10]


def test_what_is_longer_than_a_page_is_parted_all_the_same() -> None:
    assert lengths(strips_held(Hold.FREE, *[Hold.SAME_ROW] * 24)) == [10, 10, 5]


def test_a_strip_taller_than_a_page_stands_alone() -> None:
    strips = [Strip(height=LINE), Strip(height=3 * DEPTH), Strip(height=LINE)]

    assert lengths(strips) == [1, 1, 1]


def test_a_sheet_turns_the_page() -> None:
    strips = [Strip(height=LINE), Strip(height=LINE, turns=True), Strip(height=LINE)]

    assert lengths(strips) == [1, 2]


def test_a_table_head_is_repeated() -> None:
    head = Strip(height=LINE)
    rows = [Strip(height=LINE, repeats=(head,)) for _ in range(12)]

    pages = paginate([head, *rows], DEPTH)

    assert [page[0].strip is head for page in pages] == [True, True]
    assert sum(len(page) for page in pages) == 14


@settings(max_examples=60)
@given(st.lists(st.tuples(st.floats(1, 150), st.sampled_from(Hold), st.booleans()), max_size=40))
def test_every_strip_is_placed_once_and_in_order(drawn: list[tuple[float, Hold, bool]]) -> None:
    strips = [Strip(height=height, hold=hold, turns=turns) for height, hold, turns in drawn]

    pages = paginate(strips, DEPTH)

    assert [placed.strip for page in pages for placed in page] == strips
    assert all(is_within(page) for page in pages)


def is_within(page: Page) -> bool:
    return len(page) == 1 or page[-1].bottom <= DEPTH + 0.1


# The rules of the house: the break is pushed line by line through what must hold.


def pages_of(*blocks: Block, size: float = 12) -> list[list[str]]:
    """What stands on each page of a paper, line by line."""
    house = House(size)
    strips = set_blocks(blocks, Place(house, Fonts.shipped(), Element("Document")))
    return [[line_of(placed) for placed in page] for page in paginate(strips, house.depth)]


def line_of(placed: Placed) -> str:
    pieces = [segment.text for piece in placed.strip.pieces for segment in piece.line]
    return " ".join(" ".join(pieces).split())


def pushed(*blocks: Block, last: int = 30, size: float = 12) -> Iterator[list[list[str]]]:
    """The pages of papers in which ever more short lines stand above the blocks."""
    for count in range(last):
        above = [a_paragraph(f"Line {number}.") for number in range(count)]
        yield pages_of(*above, *blocks, size=size)


def ends(pages: list[list[str]]) -> Iterator[tuple[str, str]]:
    """The last line of each page with the first of the next."""
    return ((page[-1], following[0]) for page, following in pairwise(pages))


@pytest.mark.parametrize("size", [12, 18])
def test_a_heading_never_ends_a_page(size: float) -> None:
    minute = an_item("30", "Repairs to the Fish Quay", a_paragraph(SENTENCE * 12), detail="Head of Harbours")
    seen: set[str] = set()
    for pages in pushed(Part("Part B", (minute,)), size=size):
        seen |= {last for last, _ in ends(pages)}
    assert not seen & {"Part B", "30. Repairs to the Fish Quay", "Head of Harbours"}
    assert any(not line.startswith("Line") for line in seen), "no break fell inside the minute"


def test_two_lines_follow_a_heading() -> None:
    minute = an_item("30", "Repairs to the Fish Quay", a_paragraph(SENTENCE * 12))
    for pages in pushed(minute):
        for page in pages:
            assert "30. Repairs to the Fish Quay" not in page[-2:]


def test_resolved_stays_with_the_first_lines_of_its_first_clause() -> None:
    long = "the quay be repaired before the autumn gales so that boats may lie there in safety " * 5
    minute = an_item("30", "Quay", a_paragraph(SENTENCE * 10), a_decision(long, "it be noted."))
    for pages in pushed(minute):
        assert all("RESOLVED: That" not in page[-2:] for page in pages)


def test_a_sentence_that_runs_into_resolved_stays_with_it() -> None:
    moved = a_paragraph("It was moved and")
    minute = an_item("30", "Quay", a_paragraph(SENTENCE * 10), moved, a_decision("it be so."))
    for pages in pushed(minute):
        assert all(last != "It was moved and" for last, _ in ends(pages))


def test_a_short_minute_is_not_parted() -> None:
    minute = an_item("30", "Quay", a_paragraph(SENTENCE * 2), a_decision("it be noted.", "it be done."))
    for pages in pushed(minute):
        assert sum(any("heard" in line or "be done" in line for line in page) for page in pages) == 1


def test_no_line_of_a_paragraph_stands_alone() -> None:
    paragraph = a_paragraph(SENTENCE * 4)
    (first, *_, last), *others = pages_of(paragraph)
    assert others == []
    for pages in pushed(paragraph):
        for end, start in ends(pages):
            assert end != first
            assert start != last


def test_what_introduces_a_list_stays_with_its_first_bullet() -> None:
    bullets = Listing(tuple(Entry("•", plain(f"berth {number};")) for number in range(14)))
    minute = an_item("30", "Quay", a_paragraph("The report covered:"), bullets)
    for pages in pushed(minute):
        assert all(last != "The report covered:" for last, _ in ends(pages))


@pytest.mark.parametrize("rows", [1, 8])
def test_a_table_of_up_to_eight_rows_is_whole(rows: int) -> None:
    minute = an_item("30", "Berths", a_paragraph(SENTENCE), a_table(rows))
    for pages in pushed(minute):
        assert sum(any("Inspected" in line for line in page) for page in pages) == 1


def test_a_long_table_repeats_its_head() -> None:
    pages = pages_of(an_item("30", "Berths", a_table(60)))

    assert [page[0] for page in pages] == ["30. Berths", *["Berth Condition Cost"] * (len(pages) - 1)]
    assert len(pages) == 3


def test_a_row_is_not_parted() -> None:
    pages = pages_of(an_item("30", "Berths", a_table(24, cell=SENTENCE * 2)))

    assert len(pages) > 2
    assert all(page[1].startswith("Berth ") for page in pages[1:])


def test_a_row_taller_than_a_page_still_prints() -> None:
    pages = pages_of(an_item("30", "Berths", a_table(1, cell=SENTENCE * 60)))

    assert len(pages) > 2
    assert sum("The Committee" in line for page in pages for line in page) > 30


def test_a_signature_stands_under_a_line_of_minutes() -> None:
    signature = Signature("Signed as a correct record.", ("Signed", "Name of the person presiding", "Date"))
    for pages in pushed(a_paragraph("It ended."), signature):
        page = next(page for page in pages if "Signed as a correct record." in page)
        assert page[-6:] == ["It ended.", "", "Signed as a correct record.", *signature.lines]
