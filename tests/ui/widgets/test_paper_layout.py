"""Pages lie one below the other: every height is a spot of a page, and every spot a height."""

import pytest

from sefton_minutes.ui.widgets.paper_layout import PaperLayout, Spot

LAYOUT = PaperLayout(pages=3, page_width=595, page_height=842, room=627, gap=16)


def test_pages_are_as_wide_as_the_room_and_parted_by_gaps() -> None:
    assert (LAYOUT.width, LAYOUT.height) == (595, 842)
    assert [LAYOUT.top(page) for page in range(3)] == [16, 874, 1732]
    assert LAYOUT.depth == 2590


@pytest.mark.parametrize("y", [0, 7, 16, 500, 858, 865, 874, 1733, 2589])
def test_a_height_leads_to_a_spot_and_back(y: int) -> None:
    assert LAYOUT.y(LAYOUT.spot(y)) == min(y, 2574)


def test_a_spot_keeps_its_words_at_another_width() -> None:
    narrow = PaperLayout(3, 595, 842, 330, 16)
    spot = LAYOUT.spot(1300)
    assert narrow.spot(narrow.y(spot)).page == spot.page == 1
    assert narrow.spot(narrow.y(spot)).down == pytest.approx(spot.down, abs=2)


@pytest.mark.parametrize(
    ("top", "height", "pages"),
    [(0, 100, [0]), (0, 900, [0, 1]), (850, 30, [0, 1]), (2400, 4000, [2]), (0, 9000, [0, 1, 2])],
)
def test_only_what_is_seen_is_drawn(top: int, height: int, pages: list[int]) -> None:
    assert list(LAYOUT.shown(top, height)) == pages


def test_no_pages_are_nothing_and_no_room_is_one_pixel() -> None:
    assert list(PaperLayout(0, 1, 1, 600, 16).shown(0, 100)) == []
    assert PaperLayout(1, 595, 842, 0, 16).width == 1
    assert LAYOUT.spot(-5) == Spot(0, -21.0)
