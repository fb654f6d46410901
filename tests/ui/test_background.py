"""The lanes: order of saves, only the latest answer, progress and cancel of long jobs."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.background import Background, Progress
from tests.ui.conftest import Settle


def test_saves_are_carried_out_in_order_off_the_windows_thread(
    background: Background, settle: Settle
) -> None:
    threads: list[int] = []
    got: list[int] = []

    def save(number: int) -> int:
        threads.append(threading.get_ident())
        return number

    for number in range(20):
        background.save(lambda number=number: save(number), got.append, pytest.fail)  # type: ignore[misc]
    assert background.is_saving
    settle()
    assert got == list(range(20))
    assert threading.get_ident() not in threads


def test_only_the_latest_answer_counts(background: Background, settle: Settle) -> None:
    got: list[str] = []
    gate = threading.Event()

    def slow() -> str:
        gate.wait(10)
        return "old"

    background.latest("read", slow, got.append, pytest.fail)
    background.latest("read", lambda: "new", got.append, pytest.fail)
    background.latest("other", lambda: "other", got.append, pytest.fail)
    gate.set()
    settle()
    assert sorted(got) == ["new", "other"]


def test_an_expected_error_goes_to_whoever_asked(background: Background, settle: Settle) -> None:
    failed: list[MinutesError] = []

    def job() -> None:
        raise MinutesError("The disk is full.", "Make room.")

    background.save(job, pytest.fail, failed.append)
    settle()
    assert str(failed[0]) == "The disk is full. Make room."


def test_an_unexpected_error_reaches_the_crash_report(qtbot: QtBot, background: Background) -> None:
    def job() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        background.save(job, pytest.fail, pytest.fail)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not background.is_busy


def test_a_long_job_tells_how_far_it_is_and_stops_when_asked(
    qtbot: QtBot, background: Background, settle: Settle
) -> None:
    told: list[tuple[int, int, str]] = []
    got: list[str] = []
    begun = threading.Event()

    def job(progress: Progress, cancelled: Callable[[], bool]) -> str:
        progress(1, 3, "Reading")
        begun.set()
        while not cancelled():
            pass
        return "stopped"

    with qtbot.waitSignal(background.job_progressed):
        running = background.long(job, got.append, pytest.fail, lambda *step: told.append(step))
    assert begun.wait(10)
    running.cancel()
    settle()
    assert (told, got) == ([(1, 3, "Reading")], ["stopped"])


def test_what_was_asked_for_by_a_closed_widget_is_nobodys(background: Background, settle: Settle) -> None:
    class Asker(QObject):
        def take(self, answer: object) -> None:
            pytest.fail(f"{answer} was given to a closed widget")

    asker = Asker()
    gate = threading.Event()
    background.latest("read", lambda: gate.wait(10), asker.take, pytest.fail)
    import shiboken6  # noqa: PLC0415 (only here is an object ended by hand)

    shiboken6.delete(asker)
    gate.set()
    settle()
