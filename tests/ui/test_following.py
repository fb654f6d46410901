"""Two officers on one database, each in a window or a program of his own: what one does the other sees, and
never is he disturbed by it. How the databases tell it is tested beside storage and services."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.changes import EVERYTHING, Changes, Kind
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.company_words import since
from sefton_minutes.ui.following import Following
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.panels.here_line import HereLine
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_body, a_meeting, an_item
from tests.that_day import ClockOfThatDay
from tests.ui.conftest import Settle, on_both, open_window

Services = composition.Services
Programs = Callable[[str], Services]


@pytest.fixture
def program(database_url: str, tmp_path: Path) -> Iterator[Programs]:
    """Begins one more program on the database of this test."""
    made: list[Services] = []

    def begin(who: str) -> Services:
        folder = tmp_path / f"{who} {len(made)}"
        made.append(composition.compose(database_url, folder, who, clock=ClockOfThatDay()))
        return made[-1]

    yield begin
    for each in made:
        each.close()


@pytest.fixture
def tom(program: Programs) -> Services:
    """A colleague, who has added a meeting with the usual items."""
    services = program("t.ash")
    body, _ = services.bodies.add(a_body())
    services.meetings.add(a_meeting(body.id), standing_items=True)
    return services


@pytest.fixture
def services(program: Programs, tom: Services) -> Services:
    """The program whose window is looked at: Rosalind's."""
    return program("r.penny")


@pytest.fixture
def following(window: MainWindow, workplace: Workplace) -> Following:
    workplace.services.following.begin()
    return Following(workplace, window)


@pytest.fixture
def page(meetings_page: MeetingsPage, following: Following) -> MeetingsPage:
    return meetings_page


@pytest.fixture
def meeting(tom: Services) -> Meeting:
    return tom.meetings.open(tom.meetings.list()[0].id).meeting


def item_ids(services: Services, meeting: Meeting) -> list[int]:
    return [item.id for item in services.meetings.open(meeting.id).items]


def told(page: MeetingsPage) -> list[Changes]:
    """What the page hears of from now on."""
    heard: list[Changes] = []
    page.work.concerned.connect(heard.append)
    return heard


def places(services: Services) -> list[tuple[str, int, int | None]]:
    return [(each.who, each.meeting_id, each.item_id) for each in services.presence.others()]


@on_both
def test_an_item_that_somebody_adds_is_shown_by_itself(
    qtbot: QtBot, page: MeetingsPage, tom: Services, meeting: Meeting
) -> None:
    titles = [row.title for row in page.item_list.model.records]
    tom.agendas.add_item(meeting.id, an_item("Repairs to the Fish Quay"), len(titles))
    qtbot.waitUntil(lambda: [row.title for row in page.item_list.model.records][-1].endswith("Fish Quay"))


def test_a_meeting_that_somebody_adds_is_listed(
    qtbot: QtBot, page: MeetingsPage, tom: Services, meeting: Meeting
) -> None:
    tom.meetings.add(replace(meeting, id=0, version=0, venue="Somewhere else"))
    listed = page.meeting_list.model
    qtbot.waitUntil(lambda: sum(row.summary is not None for row in listed.records) == 2)


def test_whoever_types_is_not_disturbed(
    qtbot: QtBot, page: MeetingsPage, tom: Services, meeting: Meeting
) -> None:
    edit = page.editor.ui.minute_edit
    edit.setFocus()
    QTest.keyClicks(edit, "The Chair opened ")
    tom.agendas.add_item(meeting.id, an_item("Repairs to the Fish Quay"), 1)
    qtbot.waitUntil(lambda: "Repairs to the Fish Quay" in [item.title for item in page.work.items])
    QTest.keyClicks(edit, "the meeting.")
    assert edit.hasFocus()
    assert edit.text == "The Chair opened the meeting."
    assert edit.caret == len(edit.text)


def test_who_is_there_stands_in_both_lists_and_above_the_item(
    qtbot: QtBot, page: MeetingsPage, tom: Services, meeting: Meeting
) -> None:
    here = page.editor.findChild(HereLine)
    assert isinstance(here, HereLine)
    assert not here.words.text()
    height = page.editor.ui.minute_edit.y()
    tom.presence.arrive(meeting.id, page.work.current_id)
    qtbot.waitUntil(here.words.isVisible)
    (present,) = page.workplace.company.in_meeting(meeting.id)
    at = since(present, ClockOfThatDay().today())
    assert here.words.text() == here.words.accessibleName() == f"t.ash has been here since {at}"
    assert page.editor.ui.minute_edit.y() == height, "what is written does not move"
    item, listed = page.item_list.model.index(0), page.meeting_list.model.index(1)
    for index, words in ((item, "t.ash has been here since"), (listed, "t.ash has had this meeting open")):
        assert words in index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert words in index.data(Qt.ItemDataRole.ToolTipRole)
    assert page.item_list.model.index(1).data(Qt.ItemDataRole.ToolTipRole) == ""
    tom.presence.leave()
    qtbot.waitUntil(lambda: not here.words.isVisible())
    assert "t.ash" not in listed.data(Qt.ItemDataRole.AccessibleTextRole)


def test_whoever_is_there_already_is_shown_with_the_item(
    qtbot: QtBot, page: MeetingsPage, tom: Services, meeting: Meeting
) -> None:
    second = item_ids(tom, meeting)[1]
    tom.presence.arrive(meeting.id, second)
    qtbot.waitUntil(lambda: bool(page.workplace.company.at_item(meeting.id, second)))
    here = page.editor.findChild(HereLine)
    assert isinstance(here, HereLine)
    assert not here.words.isVisible()
    page.work.show_item(second)
    assert here.words.text().startswith("t.ash has been here")
    assert here.words.isVisible()


@on_both
def test_others_see_where_this_officer_is(
    qtbot: QtBot, page: MeetingsPage, tom: Services, meeting: Meeting
) -> None:
    first, second = item_ids(tom, meeting)[:2]
    qtbot.waitUntil(lambda: places(tom) == [("r.penny", meeting.id, first)])
    page.work.show_item(second)
    qtbot.waitUntil(lambda: places(tom) == [("r.penny", meeting.id, second)])
    page.work.close()
    qtbot.waitUntil(lambda: places(tom) == [])


def test_whoever_looks_at_something_else_for_long_has_left(
    qtbot: QtBot,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    workplace: Workplace,
    tom: Services,
    meeting: Meeting,
) -> None:
    monkeypatch.setattr("sefton_minutes.ui.following.AWAY_MILLISECONDS", 1)
    Following(workplace, window)
    qtbot.waitUntil(lambda: len(places(tom)) == 1)
    window.go("settings")
    qtbot.waitUntil(lambda: places(tom) == [])
    window.go("meetings")
    qtbot.waitUntil(lambda: len(places(tom)) == 1)


def test_a_look_at_another_page_is_not_told(
    qtbot: QtBot, window: MainWindow, page: MeetingsPage, tom: Services, settle: Settle
) -> None:
    qtbot.waitUntil(lambda: len(places(tom)) == 1)
    window.go("settings")
    page.work.meeting_shown.emit()
    window.go("meetings")
    settle()
    assert len(places(tom)) == 1


def test_the_window_leaves_when_it_is_closed(
    qtbot: QtBot, window: MainWindow, page: MeetingsPage, background: Background, tom: Services
) -> None:
    qtbot.waitUntil(lambda: len(places(tom)) == 1)
    window.close()
    background.close()
    assert places(tom) == []


def test_a_burst_is_read_once_and_once_again(qtbot: QtBot, page: MeetingsPage, following: Following) -> None:
    heard = told(page)
    for item in range(1, 40):
        following.take((Changes.of(Kind.MINUTES, meeting_id=3, item_id=item),))
    assert heard == [Changes.of(Kind.MINUTES, meeting_id=3, item_id=1)]
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1] == Changes.of(Kind.MINUTES, meeting_id=3)
    following.take((EVERYTHING,))
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard[2] == EVERYTHING


def test_who_comes_and_goes_makes_no_page_read_anything(
    qtbot: QtBot, page: MeetingsPage, program: Programs, meeting: Meeting, workplace: Workplace
) -> None:
    heard = told(page)
    officers = [program(f"officer {number}") for number in range(3)]
    for officer in officers:
        officer.presence.arrive(meeting.id)
        officer.presence.beat()
    qtbot.waitUntil(lambda: len(workplace.company.in_meeting(meeting.id)) == 3)
    for officer in officers:
        officer.presence.beat()
        officer.presence.leave()
    qtbot.waitUntil(lambda: not workplace.company.in_meeting(meeting.id))
    assert heard == []


@on_both
def test_two_windows_see_each_other(
    qtbot: QtBot,
    page: MeetingsPage,
    tom: Services,
    look: Look,
    tmp_path: Path,
    settle: Settle,
) -> None:
    background = Background()
    place = Workplace(tom, background, look, WindowState(tmp_path / "tom.ini"))
    other = open_window(qtbot, place, settle)
    qtbot.waitUntil(lambda: not background.is_busy)
    Following(place, other)
    theirs = other.page
    assert isinstance(theirs, MeetingsPage)
    qtbot.waitUntil(lambda: theirs.work.meeting_id == page.work.meeting_id != 0)
    for one, who in ((page, "t.ash"), (theirs, "r.penny")):
        line = one.editor.findChild(HereLine)
        assert isinstance(line, HereLine)
        qtbot.waitUntil(lambda line=line, who=who: line.words.text().startswith(who))  # type: ignore[misc]
    other.close()
    background.close()
    line = page.editor.findChild(HereLine)
    assert isinstance(line, HereLine)
    qtbot.waitUntil(lambda: not line.words.isVisible())
    background.deleteLater()
    QApplication.processEvents()
