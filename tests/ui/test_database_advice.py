"""What there is to say of the database stands in a quiet bar, and is said once."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes.services.advice import Advice, Told
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.file_keeping import Surroundings
from sefton_minutes.storage.shares import Disk
from sefton_minutes.ui.database_advice import DatabaseAdvice
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.notice_bar import NoticeBar
from sefton_minutes.ui.workplace import Workplace
from tests.that_day import ClockOfThatDay
from tests.ui.conftest import Settle

SAID = "This database lies on a network share."


@pytest.fixture
def bar(qtbot: QtBot, look: Look) -> NoticeBar:
    made = NoticeBar(look)
    qtbot.addWidget(made)
    return made


def test_what_was_read_is_not_said_again_but_something_else_is(bar: NoticeBar) -> None:
    assert bar.sentence == ""
    bar.show_notice(SAID)
    assert bar.sentence == SAID
    assert bar.shut_button.accessibleName() == "Hide what is said about the database"
    bar.shut_button.click()
    bar.show_notice(SAID)
    assert bar.sentence == ""
    bar.show_notice("More than three programs write.")
    assert bar.sentence == "More than three programs write."
    bar.show_notice("")
    assert bar.sentence == ""


def test_why_nothing_can_be_written_stays(bar: NoticeBar) -> None:
    bar.show_notice("It is opened for reading only.", stays=True)
    assert bar.shut_button.isHidden()
    assert bar.sentence == "It is opened for reading only."


def test_nothing_is_said_of_a_file_on_this_computer(
    workplace: Workplace, bar: NoticeBar, settle: Settle
) -> None:
    DatabaseAdvice(workplace, bar)
    settle()
    assert bar.sentence == ""


@pytest.mark.parametrize("is_silent", [False, True], ids=["share", "only read"])
def test_a_share_is_told(sqlite_url: str, tmp_path: Path, is_silent: bool) -> None:
    disk = Disk(is_share=True, is_silent_on_locks=is_silent)
    database = Database.open(sqlite_url, surroundings=Surroundings(lambda _file: disk))
    told = Advice(Desk(database, "r.penny", ClockOfThatDay())).now()
    database.close()
    expected = database.only_reads if is_silent else database.notice
    assert told == Told(expected, only_reads=is_silent)
    assert told.words
