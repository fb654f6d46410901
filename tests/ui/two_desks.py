"""A window, and another officer at another desk on the same record."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.services.saving import SavedItem, TypedItem
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace
from tests.builders import a_body, a_meeting, an_item
from tests.that_day import ClockOfThatDay
from tests.ui.conftest import Settle, open_window

A = "Members considered the report of the Head of Harbours on the north wall."
B = "The Treasurer said that the reserve would bear the cost of the first stage."
C = "Councillor Finch asked when the slipway would be opened to the public again."
HERS = "Rosalind Penny"


def text(*lines: str) -> str:
    """Paragraphs as a minute."""
    return "\n".join(lines)


@dataclass(frozen=True)
class Colleague:
    """Another officer. What she does reaches the window as it does from another computer: she says what she
    changed."""

    services: composition.Services
    window: MainWindow
    settle: Settle

    def saves(self, item_id: int, *, heard: bool = True, **texts: str) -> SavedItem:
        """She opens the item, types these texts and saves; `heard`: the window follows at once."""
        base = self.services.agendas.get_item(item_id)
        typed = {DraftField(field): words for field, words in texts.items()}
        saved = self.services.saving.save(TypedItem(base, typed))
        if heard:
            self.window.spread(saved.changes)
            self.settle()
        return saved


@pytest.fixture
def mine(database_url: str, tmp_path: Path) -> Iterator[composition.Services]:
    """The use cases at the officer's own desk, on a meeting of three items."""
    made = composition.compose(database_url, tmp_path / "mine", "officer", clock=ClockOfThatDay())
    body = made.bodies.add(a_body())[0]
    meeting = made.meetings.add(a_meeting(body.id))[0]
    for number, minute in enumerate((text(A, B, C), text(B, C), ""), start=1):
        made.agendas.add_item(meeting.id, an_item(title=f"Harbour {number}", minute_text=minute))
    yield made
    made.close()


@pytest.fixture
def my_window(
    qtbot: QtBot,
    mine: composition.Services,
    background: Background,
    look: Look,
    tmp_path: Path,
    settle: Settle,
) -> Iterator[MainWindow]:
    """His window, with the meeting open, the keyboard in the first minute."""
    workplace = Workplace(mine, background, look, WindowState(tmp_path / "mine.ini"))
    made = open_window(qtbot, workplace, settle)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    settle()


@pytest.fixture
def page(my_window: MainWindow, settle: Settle) -> MeetingsPage:
    """The page in front, at its first item."""
    shown = my_window.page
    assert isinstance(shown, MeetingsPage)
    shown.work.show_item(shown.work.items[0].id)
    shown.editor.ui.minute_edit.setFocus()
    settle()
    return shown


@pytest.fixture
def first(page: MeetingsPage) -> AgendaItem:
    """The item that is shown."""
    return page.work.items[0]


@pytest.fixture
def colleague(
    database_url: str, my_window: MainWindow, tmp_path: Path, settle: Settle
) -> Iterator[Colleague]:
    """Rosalind Penny, at her own computer."""
    made = composition.compose(database_url, tmp_path / "hers", HERS, clock=ClockOfThatDay())
    yield Colleague(made, my_window, settle)
    made.close()
