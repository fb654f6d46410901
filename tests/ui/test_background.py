"""The lanes: order of saves, only the latest answer, progress and cancel of long jobs."""

import queue
import sys
import threading
from collections.abc import Callable
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.errors import MinutesError, NotAllowed
from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.ui.background import Background, Progress
from tests.ui.conftest import Settle


def no_answer(answer: object) -> None:
    pytest.fail(f"nothing should be given: {answer}")


def no_error(error: MinutesError) -> None:
    pytest.fail(f"nothing should go wrong: {error}")


def test_saves_are_carried_out_in_order_off_the_windows_thread(
    background: Background, settle: Settle
) -> None:
    threads: list[int] = []
    got: list[int] = []

    def save(number: int) -> int:
        threads.append(threading.get_ident())
        return number

    for number in range(20):
        background.save(partial(save, number), got.append, no_error)
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

    background.latest("read", slow, got.append, no_error)
    background.latest("read", lambda: "new", got.append, no_error)
    background.latest("other", lambda: "other", got.append, no_error)
    gate.set()
    settle()
    assert sorted(got) == ["new", "other"]


def test_a_later_job_stops_the_older_of_its_key_and_no_other(background: Background, settle: Settle) -> None:
    got: list[str] = []
    older, other, newer = Stop(), Stop(), Stop()
    ended = threading.Event()
    older.on_stop(ended.set)

    def slow() -> str:
        assert ended.wait(10)
        older.check()
        return "old"

    background.latest("search", slow, got.append, no_error, stop=older)
    background.latest("look", lambda: "other", got.append, no_error, stop=other)
    background.latest("search", lambda: "new", got.append, no_error, stop=newer)
    settle()
    assert sorted(got) == ["new", "other"]
    assert (older.is_stopped, other.is_stopped, newer.is_stopped) == (True, False, False)


def test_closing_stops_what_runs() -> None:
    background, stop, ended = Background(), Stop(), threading.Event()
    stop.on_stop(ended.set)

    def slow() -> None:
        assert ended.wait(10)
        stop.check()

    background.latest("search", slow, no_answer, no_error, stop=stop)
    background.close()
    assert stop.is_stopped


def test_an_expected_error_goes_to_whoever_asked(background: Background, settle: Settle) -> None:
    failed: list[MinutesError] = []

    def job() -> None:
        raise MinutesError("The disk is full.", "Make room.")

    background.save(job, no_answer, failed.append)
    settle()
    assert str(failed[0]) == "The disk is full. Make room."


def test_an_unexpected_error_reaches_the_crash_report(qtbot: QtBot, background: Background) -> None:
    def job() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        background.save(job, no_answer, no_error)
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
        running = background.long(job, got.append, no_error, lambda *step: told.append(step))
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
    background.latest("read", lambda: gate.wait(10), asker.take, no_error)
    shiboken6.delete(asker)
    gate.set()
    settle()


def test_what_fails_for_a_closed_widget_is_nobodys_either(background: Background, settle: Settle) -> None:
    class Asker(QObject):
        failed = Signal(object)

    def fails() -> None:
        gate.wait(10)
        raise NotAllowed("No.")

    asker = Asker()
    gate = threading.Event()
    background.latest("read", fails, _pass_over, asker.failed.emit)
    shiboken6.delete(asker)
    gate.set()
    settle()


@pytest.mark.parametrize("lane", ["save", "latest", "long"])
def test_whoever_asked_and_was_forgotten_meanwhile_ends_on_the_windows_thread(
    background: Background, settle: Settle, lane: str
) -> None:
    """Qt does not survive a dialog that ends on another thread."""
    ended_on = set[int]()

    class Asker(QObject):
        def take(self, _answer: object) -> None:
            """Nothing is done with it."""

        def progressed(self, *_how_far: object) -> None:
            """Nor with this."""

        def __del__(self) -> None:
            ended_on.add(threading.get_ident())

    switch_seconds = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for turn in range(100):
            asker = Asker()
            if lane == "save":
                background.save(_nothing_to_do, asker.take, no_error)
            elif lane == "latest":
                background.latest(f"read {turn}", _nothing_to_do, asker.take, no_error)
            else:
                background.long(lambda *_told: None, asker.take, no_error, asker.progressed)
            del asker
        settle()
    finally:
        sys.setswitchinterval(switch_seconds)
    assert ended_on == {threading.get_ident()}


def _nothing_to_do() -> None:
    """A job that is done at once."""


def _pass_over(_answer: object) -> None:
    """Nobody waits for the answer."""


def test_a_long_job_does_not_keep_another_waiting(background: Background, settle: Settle) -> None:
    gate = threading.Event()
    got: list[str] = []

    def waits(_progress: Progress, _cancelled: Callable[[], bool]) -> str:
        gate.wait(10)
        return "first"

    def opens(_progress: Progress, _cancelled: Callable[[], bool]) -> str:
        gate.set()
        return "second"

    for job in (waits, opens):
        background.long(job, got.append, no_error, lambda *_step: None)
    settle()
    assert sorted(got) == ["first", "second"]


def test_whoever_listens_is_told_what_came_and_waited_for_by_nobody(
    qtbot: QtBot, background: Background
) -> None:
    told: list[str] = []
    away: list[MinutesError] = []
    coming: queue.Queue[object] = queue.Queue()

    def listen(stop: Stop) -> str | None:
        stop.on_stop(partial(coming.put, None))
        came = coming.get(timeout=10)
        stop.check()
        if isinstance(came, MinutesError):
            raise came
        return came if isinstance(came, str) else None

    background.listen(listen, told.append, away.append)
    assert not background.is_busy
    for came in ("one", None, "", NotAllowed("The server is away."), "two"):
        coming.put(came)
    qtbot.waitUntil(lambda: told == ["one", "two"])
    assert [error.sentence for error in away] == ["The server is away."]
    assert not background.is_busy


def test_closing_ends_listening_and_nothing_is_told_any_more(qtbot: QtBot) -> None:
    background, ended, told = Background(), threading.Event(), list[str]()

    def listen(stop: Stop) -> str:
        stop.wait(3600.0)
        if ended.is_set():
            raise Stopped
        ended.set()
        return "late"

    background.listen(listen, told.append, no_error)
    background.close()
    assert ended.is_set()
    QApplication.processEvents()
    assert told == []


def test_closing_does_not_wait_for_whoever_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sefton_minutes.ui.background.SECONDS_TO_STOP_LISTENING", 0.0)
    background, gate = Background(), threading.Event()

    def hangs(_stop: Stop) -> None:
        gate.wait(10)
        raise Stopped

    background.listen(hangs, no_answer, no_error)
    background.close()
    assert not gate.is_set()
    gate.set()


def test_a_bug_while_listening_reaches_the_crash_report_once(qtbot: QtBot, background: Background) -> None:
    asked: list[int] = []

    def broken(_stop: Stop) -> None:
        asked.append(1)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        background.listen(broken, no_answer, no_error)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert asked == [1]
