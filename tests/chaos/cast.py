"""The processes of the chaos: eight who write and four who read. Whoever is killed comes back."""

import multiprocessing
import os
import signal
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.process import BaseProcess
from random import Random
from time import monotonic

from tests.chaos.ledger import What, lines_of
from tests.chaos.reader import read
from tests.chaos.seat import Seat, pause
from tests.chaos.writer import write

WRITERS = 8
READERS = 4

HOURS = (0.0, 0.0, 7.5, -26.0, 0.4, -3.0)
"""How far the clocks of writers are off."""

PRELOADED = ["tests.chaos.writer", "tests.chaos.reader", "sefton_minutes.rendering.pdf"]

ENDS_WITHIN = 60.0
"""Seconds in which a process must end once the end was called."""


class Cast:
    """Processes are forked from one that has loaded the program and opened nothing, so that a thousand of
    them can be begun within minutes. `kills_amid`: of the killed, those who were within an act."""

    def __init__(self, first: Seat, chance: Random) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(PRELOADED)
        self._chance = chance
        self._seats = {number: self._skewed(replace(first, number=number)) for number in range(1, 13)}
        self._processes: dict[int, BaseProcess] = {}
        self.kills = self.kills_amid = 0
        self.faults: list[str] = []

    @property
    def writers(self) -> range:
        """Their numbers."""
        return range(1, WRITERS + 1)

    def start(self) -> None:
        """Everybody comes in; the first needs the program to be loaded."""
        for number in self._seats:
            self._begin(number)
        until = monotonic() + ENDS_WITHIN
        while not all(map(self._is_in, self._seats)) and monotonic() < until:
            pause(0.05)

    def pid(self, number: int) -> int:
        """Of a process that lives."""
        pid = self._processes[number].pid
        assert pid is not None
        return pid

    def kill(self, number: int) -> None:
        """As `kill -9` does, and the next life begins."""
        self._end(number)
        self.kills += 1
        self.kills_amid += self._was_amid(number)
        self._next_life(number)
        self._begin(number)

    def look(self) -> None:
        """Nobody ends of himself while the chaos lasts; whoever did has noted why, and begins anew."""
        for number, process in list(self._processes.items()):
            if process.exitcode is not None:
                self.faults.append(f"process {number} ended by itself with {process.exitcode}")
                self._next_life(number)
                self._begin(number)

    def finish(self) -> None:
        """Call the end; everybody saves what he has. What the killed left is taken up once more."""
        self._seats[1].stop.touch()
        self._wait()
        for number in self.writers:
            self._next_life(number)
            self._seats[number] = replace(self._seats[number], only_recovers=True)
            self._begin(number)
        self._wait()

    def clear(self) -> None:
        """Whatever went wrong, nobody is left."""
        for number in list(self._processes):
            self._end(number)

    def _is_in(self, number: int) -> bool:
        """Whether a process has done anything."""
        file = self._seats[number].ledger_file
        return file.exists() and file.stat().st_size > 0

    def _wait(self) -> None:
        for number, process in list(self._processes.items()):
            process.join(ENDS_WITHIN)
            if process.exitcode != 0:
                said = "did not end" if process.exitcode is None else f"ended with {process.exitcode}"
                self.faults.append(f"process {number} {said}")
            self._end(number)
        self._processes.clear()

    def _begin(self, number: int) -> None:
        work: Callable[[Seat], None] = write if number in self.writers else read
        process = self._context.Process(target=work, args=(self._seats[number],), daemon=True)
        process.start()
        self._processes[number] = process

    def _end(self, number: int) -> None:
        process = self._processes[number]
        if process.exitcode is None:
            os.kill(self.pid(number), signal.SIGKILL)
        process.join()

    def _next_life(self, number: int) -> None:
        seat = self._seats[number]
        self._seats[number] = self._skewed(replace(seat, life=seat.life + 1))

    def _skewed(self, seat: Seat) -> Seat:
        """The clock of a computer may be set between two lives."""
        return replace(seat, hours=self._chance.choice(HOURS) if seat.number in self.writers else 0.0)

    def _was_amid(self, number: int) -> bool:
        file = self._seats[number].ledger_file
        lines = list(lines_of(file)) if file.exists() else []
        return bool(lines) and lines[-1].what is What.BEGUN
