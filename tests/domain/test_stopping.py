"""Work is stopped from another thread."""

from threading import Thread

import pytest

from sefton_minutes.domain.stopping import Stop, Stopped


def test_what_waits_is_called_once() -> None:
    stop, called = Stop(), []
    stop.on_stop(lambda: called.append("first"))
    forget = stop.on_stop(lambda: called.append("forgotten"))
    forget()
    stop.stop()
    stop.stop()
    assert called == ["first"]


def test_what_comes_after_the_stop_is_called_at_once() -> None:
    stop, called = Stop(), []
    stop.stop()
    forget = stop.on_stop(lambda: called.append("late"))
    forget()
    assert called == ["late"]


def test_work_asks_whether_to_go_on() -> None:
    stop = Stop()
    stop.check()
    assert not stop.is_stopped
    stop.stop()
    with pytest.raises(Stopped):
        stop.check()


def test_whoever_rests_is_woken_by_the_stop_and_by_the_time() -> None:
    stop = Stop()
    stop.wait(0.0)
    waker = Thread(target=stop.stop)
    waker.start()
    stop.wait(3600.0)
    waker.join()
    stop.wait(3600.0)
