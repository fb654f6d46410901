"""How soon a database that is away is asked again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.errors import DatabaseUnavailable, PasswordWanted
from sefton_minutes.ui import outage
from sefton_minutes.ui.outage import BACK, Outage
from tests.that_day import ClockOfThatDay

AWAY = DatabaseUnavailable("The server does not answer.", "It is tried again.")


@pytest.fixture
def made(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Outage]:
    assert outage.RETRY_SECONDS == (1, 2, 5, 10)
    monkeypatch.setattr(outage, "RETRY_SECONDS", (0.001, 0.002, 0.005, 0.01))
    owner = QObject()
    yield Outage(ClockOfThatDay(), owner)
    owner.deleteLater()


def test_it_is_asked_again_and_again_and_said_once(made: Outage, qtbot: QtBot) -> None:
    said: list[str] = []
    tries: list[str] = []
    made.said.connect(said.append)

    def fail() -> None:
        tries.append(made.words)
        made.note_away(AWAY)

    made.retry.connect(fail)
    made.note_away(AWAY)
    qtbot.waitUntil(lambda: len(tries) >= 6)
    assert said == [AWAY.sentence]
    assert tries[0] == f"Saved on this computer; database away since {made.since}"
    made.retry.disconnect(fail)
    with qtbot.waitSignal(made.retry):
        made.note_answer()
    assert (said[-1], made.since) == (BACK, "")


def test_an_answer_while_it_was_never_away_says_nothing(made: Outage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(made.said), qtbot.assertNotEmitted(made.retry):
        made.note_answer()


def test_signing_in_is_asked_for_once_until_the_database_answered(made: Outage) -> None:
    asked: list[object] = []
    made.sign_in_wanted.connect(asked.append)
    refused = PasswordWanted("The server did not accept login and password.")
    made.note_away(AWAY)
    made.note_away(refused)
    made.note_away(refused)
    assert asked == [refused]
    made.note_answer()
    made.note_away(refused)
    assert asked == [refused, refused]
