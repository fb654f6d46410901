"""The list of items, by keys."""

from PySide6.QtTest import QTest

from sefton_minutes.ui.pages.meetings_page import MeetingsPage


def test_letters_go_to_the_item_whose_title_begins_so(meetings_page: MeetingsPage) -> None:
    view = meetings_page.item_list.ui.list_view
    view.setFocus()
    QTest.keyClicks(view, "pl")
    current = meetings_page.work.current
    assert current is not None
    assert current.title == "Planning Appeals"
