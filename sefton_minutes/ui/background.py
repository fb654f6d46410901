"""The one door to threads. Three lanes, so that no kind of work waits for another: saves in order; work where
only the latest answer counts; long jobs with progress and cancel. Whoever only listens has a thread beside
them.

`done` and `failed` are called on the window's thread. An expected error goes to `failed`; work that was
stopped answers nobody; anything else is our bug and is raised on the window's thread, where the crash report
finds it.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from threading import Event, Thread, get_ident
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from shiboken6 import isValid

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.stopping import Stop, Stopped

# Neither a run over twenty years of minutes nor answers to hundreds may keep a paper from the printer.
LONG_JOBS_AT_ONCE = 3
# Whoever listens ends by itself when it is stopped; a server that does not answer keeps nobody from leaving.
SECONDS_TO_STOP_LISTENING = 1.0

T = TypeVar("T")
Job = Callable[[], T]
Done = Callable[[T], None]
Failed = Callable[[MinutesError], None]


class Progress(Protocol):
    """Told by a long job how far it is: `done` of `total` things, and in words what it does."""

    def __call__(self, done: int, total: int, what: str = "", /) -> None: ...


class LongJob:
    """A long job that runs; `cancel` asks it to stop, which it does at its next step. `place` is the page
    that shows how far it is, "" for none."""

    def __init__(self, place: str = "") -> None:
        self.place = place
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the job to stop."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()


Answer = Callable[[Any, BaseException | None], None]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked of a thread, and who is given the answer. Only the window's thread holds it: a thread
    that let go of it last would destroy, there and then, a dialog that was closed meanwhile."""

    job: Callable[..., Any]
    answer: Answer


class Background(QObject):
    """The lanes. `saved_all` comes when the last waiting save has ended, well or badly; `rested` when no lane
    has anything left. `job_started(LongJob)`, `job_progressed(LongJob, what, done, total)` and
    `job_ended(LongJob)` tell of long jobs, for the status line."""

    saved_all = Signal()
    rested = Signal()
    job_started = Signal(object)
    job_progressed = Signal(object, str, int, int)
    job_ended = Signal(object)
    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saves = ThreadPoolExecutor(1, "save", initializer=self._note_lane_of_saves)
        self._latest = ThreadPoolExecutor(2, "latest")
        self._long = ThreadPoolExecutor(LONG_JOBS_AT_ONCE, "long")
        self._numbers = count()
        self._asked: dict[int, _Asked] = {}
        self._newest: dict[str, int] = {}
        self._stops: dict[str, Stop] = {}
        self._running: list[LongJob] = []
        self._listeners: list[tuple[Thread, Stop]] = []
        self._saves_waiting = 0
        self._waiting = 0
        self._lane_of_saves = 0
        self._is_hurried = False
        self._is_closed = False
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)

    @property
    def is_saving(self) -> bool:
        """Whether a save waits or runs."""
        return self._saves_waiting > 0

    @property
    def is_busy(self) -> bool:
        """Whether any lane has work whose answer has not yet been given."""
        return self._waiting > 0

    def waits_in_save(self) -> bool:
        """Whether the calling thread carries out a save, which may wait for the database as long as it
        takes."""
        return get_ident() == self._lane_of_saves and not self._is_hurried and not self._is_closed

    def hurry(self) -> None:
        """The window closes: no save waits any more for a database that is away."""
        self._is_hurried = True

    def save(self, job: Job[T], done: Done[T], failed: Failed) -> None:
        """Run after every save asked for before it."""
        if self._is_closed:
            return
        self._saves_waiting += 1
        self._start(self._saves, job, partial(self._end_save, partial(_answer, done, failed)))

    def latest(
        self, key: str, job: Job[T], done: Done[T], failed: Failed, *, stop: Stop | None = None
    ) -> None:
        """Run soon. A later job with the same key makes this one's answer void; if it has not begun, it never
        will; if it runs and heeds `stop`, it is stopped."""
        self.give_up(key)
        if stop is not None:
            self._stops[key] = stop
        turn = self._newest[key]
        fresh = partial(self._is_newest, key, turn)
        answer = partial(_answer_if, fresh, partial(_answer, done, failed))
        self._start(self._latest, partial(_run_if, fresh, job), answer)

    def give_up(self, key: str) -> None:
        """Nothing is wanted of this key any more: its job is stopped, and its answer void."""
        if (older := self._stops.pop(key, None)) is not None:
            older.stop()
        self._newest[key] = self._newest.get(key, 0) + 1

    def long(
        self,
        job: Callable[[Progress, Callable[[], bool]], T],
        done: Done[T],
        failed: Failed,
        progressed: Callable[[int, int, str], None],
        *,
        place: str = "",
    ) -> LongJob:
        """Run beside another. `job` is given `progress(done, total, what)` and `cancelled()`; `place` is
        the page that shows how far it is."""
        running = LongJob(place)
        self._running.append(running)
        self.job_started.emit(running)
        progress = partial(self._tell_progress, running, progressed)
        answer = partial(self._end_long, running, partial(_answer, done, failed))
        self._start(self._long, partial(job, progress, running.is_cancelled), answer)
        return running

    def listen(self, job: Callable[[Stop], T | None], told: Done[T], failed: Failed) -> None:
        """Run on a thread of its own, again and again until it raises Stopped, which it does soon after the
        lanes are closed: for what only listens, and rests while it does. What it brings is told, nothing
        (None, an empty tuple) is not. Nobody waits for it: it does not count as work, neither for `is_busy`
        nor for `rested`."""
        stop, number = Stop(), next(self._numbers)
        self._asked[number] = _Asked(job, partial(_answer, told, failed))
        keeps_nobody = Thread(target=self._listen, args=(number, stop), name="listen", daemon=True)
        self._listeners.append((keeps_nobody, stop))
        keeps_nobody.start()

    def close(self) -> None:
        """Wait for the saves, cancel the rest. No answer is given after this, and no job begun."""
        self._is_closed = True
        for _, stop in self._listeners:
            stop.stop()
        for running in self._running:
            running.cancel()
        for stop in self._stops.values():
            stop.stop()
        self._latest.shutdown(wait=False, cancel_futures=True)
        self._saves.shutdown(wait=True)
        self._long.shutdown(wait=True, cancel_futures=True)
        self._latest.shutdown(wait=True)
        for listener, _ in self._listeners:
            listener.join(SECONDS_TO_STOP_LISTENING)

    def _note_lane_of_saves(self) -> None:
        self._lane_of_saves = get_ident()

    def _listen(self, number: int, stop: Stop) -> None:
        is_bug = False
        while not is_bug:
            brought, error = _outcome(self._asked[number].job, stop)
            if isinstance(error, Stopped):
                return
            is_bug = error is not None and not isinstance(error, MinutesError)
            if (brought or error) and not stop.is_stopped and isValid(self):
                self._landed.emit(partial(self._tell_heard, number, brought, error))

    def _tell_heard(self, number: int, brought: Any, error: BaseException | None) -> None:
        if not self._is_closed:
            self._asked[number].answer(brought, error)

    def _start(self, lane: ThreadPoolExecutor, job: Job[Any], answer: Answer) -> None:
        if self._is_closed:
            return
        self._waiting += 1
        number = next(self._numbers)
        self._asked[number] = _Asked(job, partial(self._end, answer))
        lane.submit(self._carry_out, number)

    def _carry_out(self, number: int) -> None:
        result, error = _outcome(self._asked[number].job)
        if isValid(self):
            self._landed.emit(partial(self._tell, number, result, error))

    def _tell(self, number: int, result: Any, error: BaseException | None) -> None:
        self._asked.pop(number).answer(result, error)

    def _land(self, outcome: Callable[[], None]) -> None:
        outcome()

    def _end(self, answer: Answer, result: Any, error: BaseException | None) -> None:
        self._waiting -= 1
        try:
            answer(result, error)
        finally:
            if not self._waiting:
                self.rested.emit()

    def _end_save(self, answer: Answer, result: Any, error: BaseException | None) -> None:
        self._saves_waiting -= 1
        try:
            answer(result, error)
        finally:
            if not self._saves_waiting:
                self.saved_all.emit()

    def _end_long(self, running: LongJob, answer: Answer, result: Any, error: BaseException | None) -> None:
        self._running.remove(running)
        self.job_ended.emit(running)
        answer(result, error)

    def _tell_progress(
        self, running: LongJob, progressed: Callable[..., None], done: int, total: int, what: str = ""
    ) -> None:
        if isValid(self):
            self._landed.emit(partial(self.job_progressed.emit, running, what, done, total))
            self._landed.emit(partial(call_if_alive, progressed, done, total, what))

    def _is_newest(self, key: str, turn: int) -> bool:
        return self._newest[key] == turn


def _outcome(job: Callable[..., Any], *given: object) -> tuple[Any, BaseException | None]:
    """What a job brought, or what it raised. Nothing here is held by the frames of what was raised."""
    try:
        return job(*given), None
    except BaseException as error:  # noqa: BLE001 (it must reach the window's thread or is lost)
        return None, error


def _run_if(wanted: Callable[[], bool], job: Job[T]) -> T | None:
    return job() if wanted() else None


def _answer_if(wanted: Callable[[], bool], answer: Answer, result: Any, error: BaseException | None) -> None:
    if wanted():
        answer(result, error)


def _answer(done: Done[T], failed: Failed, result: T, error: BaseException | None) -> None:
    if error is None:
        call_if_alive(done, result)
    elif isinstance(error, Stopped):
        return
    elif isinstance(error, MinutesError):
        call_if_alive(failed, error)
    else:
        raise error


def call_if_alive(callback: Callable[..., None], *values: object) -> None:
    """Call back: a widget may have been closed while its job ran; its answer is then nobody's."""
    bare: Any = callback
    while isinstance(bare, partial):
        bare = bare.func
    owner = getattr(bare, "__self__", None)
    if isinstance(owner, SignalInstance):
        with suppress(RuntimeError):  # PySide: the object of the signal is gone
            callback(*values)
    elif not isinstance(owner, QObject) or isValid(owner):
        callback(*values)
