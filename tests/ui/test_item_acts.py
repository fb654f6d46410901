"""Acts on the items of a meeting in which a colleague works too."""

from sefton_minutes import composition
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from tests.ui.conftest import Settle


def test_a_move_of_an_item_that_somebody_moved_too_stands_and_is_told(
    meetings_page: MeetingsPage, services: composition.Services, settle: Settle
) -> None:
    work, said = meetings_page.work, list[str]()
    work.said.connect(said.append)
    seen = tuple(item.id for item in work.items)
    services.agendas.move_item(seen[-1], 0, seen)
    meetings_page.acts.move(seen[-1], 1)
    settle()
    kept = [item.id for item in services.meetings.open(work.meeting_id).items]
    assert kept == [seen[0], seen[-1], *seen[1:-1]]
    assert said[-1] == "officer had moved this item too. It stands where you put it."
