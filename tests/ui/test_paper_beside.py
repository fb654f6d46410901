"""The paper beside the text follows what is typed, keeps its place, and leads back to the text."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.document import OriginField
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.screen_copy import PaperPlace
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.widgets.paper_view import PaperView
from tests.builders import a_typed_minute
from tests.ui.conftest import PATIENCE_MILLISECONDS, Settle

LEFT = Qt.MouseButton.LeftButton
LONG = "The Committee heard how the quay had fared through a winter of gales and of high tides. " * 12


@pytest.fixture
def page(qtbot: QtBot, meetings_page: MeetingsPage, settle: Settle) -> MeetingsPage:
    """The meetings page with the minutes of a meeting beside its text."""
    work = meetings_page.work
    found = next(row for row in work.services.meetings.list() if row.status is MeetingStatus.MINUTES_DRAFTED)
    meetings_page.open_at(found.id, 0, -1)
    settle()
    with qtbot.waitSignal(meetings_page.paper.ui.paper_view.shown, timeout=PATIENCE_MILLISECONDS):
        meetings_page.arrangement.toggle_paper()
    return meetings_page


@pytest.fixture
def view(page: MeetingsPage) -> PaperView:
    """The pages of that paper."""
    return page.paper.ui.paper_view


def written(page: MeetingsPage) -> AgendaItem:
    """The longest minute of the meeting."""
    return max(page.work.items, key=lambda item: len(item.minute_text))


def place_of(page: MeetingsPage, item_id: int, offset: int = 0) -> PaperPlace:
    place = page.paper.ui.paper_view.places.showing(item_id, OriginField.MINUTE, offset)
    assert place is not None
    return place


def bring(view: PaperView, place: PaperPlace, from_top: int = 40) -> QRect:
    """Scroll a place into view; where it is seen."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.rectangle(place).top() - from_top)
    return view.rectangle(place)


def type_in(qtbot: QtBot, page: MeetingsPage, item_id: int, words: str) -> None:
    """Type at the end of a minute and wait until the paper has followed."""
    page.work.show_item(item_id)
    item = page.work.item(item_id)
    assert item is not None
    page.editor.go_to(len(item.minute_text))
    with qtbot.waitSignal(page.paper.ui.paper_view.shown, timeout=PATIENCE_MILLISECONDS):
        QTest.keyClicks(page.editor.ui.minute_edit, words)


def shown_text(view: PaperView) -> str:
    document = view.document
    assert document is not None
    pages = (document.getAllText(page).text() for page in range(document.pageCount()))
    return " ".join(" ".join(pages).split())


def test_what_is_typed_stands_on_the_paper_before_it_is_saved(
    qtbot: QtBot, page: MeetingsPage, view: PaperView
) -> None:
    type_in(qtbot, page, written(page).id, " The gulls were thanked.")
    qtbot.waitUntil(lambda: "The gulls were thanked." in shown_text(view), timeout=PATIENCE_MILLISECONDS)


def test_the_paper_opens_at_the_item_in_hand(qtbot: QtBot, page: MeetingsPage, view: PaperView) -> None:
    last = place_of(page, page.work.items[-1].id)
    first = place_of(page, page.work.items[0].id)
    assert last.page > first.page
    for place in (last, first):
        page.arrangement.toggle_paper()
        page.work.show_item(place.origin.item_id)
        page.editor.go_to(0)
        with qtbot.waitSignal(view.shown, timeout=PATIENCE_MILLISECONDS):
            page.arrangement.toggle_paper()
        assert view.viewport().rect().intersects(view.rectangle(place))


def test_a_click_puts_the_caret_where_the_words_were_typed(
    qtbot: QtBot, page: MeetingsPage, view: PaperView
) -> None:
    item = written(page)
    page.work.show_item(next(one.id for one in page.work.items if one.id != item.id))
    clause = place_of(page, item.id, len(item.minute_text) - 1)
    spot = bring(view, clause).center()
    QTest.mouseMove(view.viewport(), spot)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert page.work.current_id == item.id
    assert page.editor.ui.minute_edit.caret == clause.origin.start
    assert page.editor.ui.minute_edit.hasFocus()
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_a_click_on_a_title_leads_to_the_title_and_one_beside_the_text_nowhere(
    qtbot: QtBot, page: MeetingsPage, view: PaperView
) -> None:
    item = written(page)
    title = view.places.showing(item.id, OriginField.TITLE, 0)
    assert title is not None
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, bring(view, title).center())
    assert page.work.current_id == item.id
    assert page.editor.ui.title_edit.hasFocus()
    before = page.work.current_id
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(3, 3))
    assert page.work.current_id == before


def test_an_agenda_leads_to_the_agenda_text(qtbot: QtBot, page: MeetingsPage, view: PaperView) -> None:
    with qtbot.waitSignal(view.shown, timeout=PATIENCE_MILLISECONDS):
        page.paper.ui.kind_combo.setCurrentText("Agenda")
    place = next(place for place in view.places if place.origin.field is OriginField.AGENDA)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, bring(view, place).center())
    assert page.work.current_id == place.origin.item_id
    assert page.editor.ui.agenda_edit.hasFocus()
    assert page.editor.ui.agenda_edit.textCursor().position() == place.origin.start


def test_what_is_looked_at_stays_where_it_is_when_the_text_above_grows(
    qtbot: QtBot, page: MeetingsPage, view: PaperView
) -> None:
    first, *others = [item for item in page.work.items if item.minute_text]
    later = others[len(others) // 2]
    looked_at = place_of(page, later.id)
    assert bring(view, looked_at, from_top=0).top() == 0
    saved = page.work.services.saving.save(a_typed_minute(first, f"{first.minute_text}\n{LONG}"))
    page.changed(saved.changes)
    qtbot.waitUntil(lambda: place_of(page, later.id) != looked_at, timeout=PATIENCE_MILLISECONDS)
    assert abs(view.rectangle(place_of(page, later.id)).top()) <= 1


def test_typing_out_of_view_brings_the_paper_there_and_saving_does_not(
    qtbot: QtBot, page: MeetingsPage, view: PaperView
) -> None:
    last = [item for item in page.work.items if item.minute_text][-1]
    view.verticalScrollBar().setValue(0)
    type_in(qtbot, page, last.id, " And so it ended.")
    item = page.work.item(last.id)
    assert item is not None
    seen = view.rectangle(place_of(page, last.id, len(item.minute_text)))
    assert view.viewport().rect().intersects(seen)
    view.verticalScrollBar().setValue(0)
    with qtbot.waitSignal(view.shown, timeout=PATIENCE_MILLISECONDS):
        page.paper.refresh()
    assert view.verticalScrollBar().value() == 0


def test_the_new_paper_comes_painted_black_on_white(
    qtbot: QtBot, page: MeetingsPage, view: PaperView
) -> None:
    pictures: list[tuple[bool, bool]] = []

    def look() -> None:
        image = view.viewport().grab().toImage()
        across = [image.pixelColor(x, y).lightness() for x in range(60, 400, 3) for y in range(60, 300, 3)]
        pictures.append((min(across) < 128, max(across) == 255))

    view.shown.connect(look)
    type_in(qtbot, page, written(page).id, " Thanks.")
    assert pictures == [(True, True)]


def test_the_paper_is_reached_and_left_by_keys(
    qtbot: QtBot, window: MainWindow, page: MeetingsPage, view: PaperView
) -> None:
    page.editor.ui.minute_edit.setFocus()
    QTest.keyClick(page.editor.ui.minute_edit, Qt.Key.Key_F6)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() == view.viewport().height()
    expected = view.places.below(*view.spot())
    assert expected is not None
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.work.current_id == expected.origin.item_id
    assert not view.hasFocus()


def test_a_command_leads_from_the_paper_to_its_text(page: MeetingsPage, view: PaperView) -> None:
    view.verticalScrollBar().setValue(view.viewport().height())
    expected = view.places.below(*view.spot())
    assert expected is not None
    page.commands()["paper_to_text"]()
    assert page.work.current_id == expected.origin.item_id
    page.arrangement.toggle_paper()
    assert "paper_to_text" not in page.commands()


def test_another_width_keeps_the_place(qtbot: QtBot, page: MeetingsPage, view: PaperView) -> None:
    item = written(page)
    view.verticalScrollBar().setValue(view.viewport().height())
    before = view.places.below(*view.spot())
    view.resize(view.width() - 80, view.height())
    after = view.places.below(*view.spot())
    assert before == after
    assert item.id in {place.origin.item_id for place in view.places}
