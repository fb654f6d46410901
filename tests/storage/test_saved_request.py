"""What a saved search asks comes back as it was, and is still a search when a part is not understood."""

from datetime import date

import pytest

from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest
from sefton_minutes.storage.saved_request import read_request, written_request

EVERYTHING = SearchRequest(
    words="“flood gate” OR sluice*",
    body_id=7,
    from_day=date(2019, 5, 1),
    to_day=date(2020, 4, 30),
    kind=SearchKind.DECISIONS,
    person="Thistlewood",
    decision="approved",
    order=SearchOrder.BEST,
    with_standing_text=True,
    like_item_id=12,
)


@pytest.mark.parametrize("asked", [SearchRequest(""), SearchRequest("£"), EVERYTHING])
def test_what_was_written_is_read_again(asked: SearchRequest) -> None:
    assert read_request(written_request(asked)) == asked


def test_only_what_was_asked_is_written() -> None:
    assert written_request(SearchRequest("gate", limit=9)) == '{"words": "gate"}'


def test_what_a_newer_program_wrote_is_left_out() -> None:
    written = '{"words": "gate", "order": "loudest", "from_day": "soon", "colour": "blue", "person": "Lark"}'
    assert read_request(written) == SearchRequest("gate", person="Lark")
