"""What the chaos happens on: a database of each kind, and what can go wrong with each."""

import os
import shutil
import signal
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from typing import Protocol

from tests.chaos.cast import Cast
from tests.chaos.seat import pause
from tests.chaos.server import OwnServer
from tests.cut_connection import CutConnection, Fault

DATABASE = "minutes.sqlite"
DISK_SIZE = "48m"


class Ground(Protocol):
    """`url` is for the processes of the chaos, `own_url` for whoever counts afterwards. `happened` counts
    what was done, by its name."""

    url: str
    own_url: str
    happened: Counter[str]

    def disturb(self, cast: Cast, chance: Random) -> None:
        """Do one thing of what can go wrong here, and let it pass."""
        ...

    def calm(self) -> None:
        """Everything works again."""
        ...


class SqliteGround:
    """A file; on a small disk of its own where one can be mounted, so that it can be full."""

    def __init__(self, folder: Path, small_disk: Path | None, longest_stop: float) -> None:
        self._longest_stop = longest_stop
        self._file = (small_disk or folder) / DATABASE
        self._ballast = small_disk / "ballast" if small_disk else None
        self.url = self.own_url = f"sqlite:///{self._file}"
        self.happened: Counter[str] = Counter()

    def disturb(self, cast: Cast, chance: Random) -> None:
        """A writer is stopped, perhaps while it holds the lock; or the disk is full for a while."""
        if self._ballast is not None and chance.random() < 0.25:
            self._fill(self._ballast, chance)
            return
        number = chance.choice(cast.writers)
        os.kill(cast.pid(number), signal.SIGSTOP)
        self.happened["stopped"] += 1
        if self._is_held():
            self.happened["stopped with the lock"] += 1
            pause(self._longest_stop if chance.random() < 0.04 else chance.uniform(0.1, 1.0))
        if chance.random() < 0.5:
            cast.kill(number)
        else:
            os.kill(cast.pid(number), signal.SIGCONT)

    def calm(self) -> None:
        """The disk has room again."""
        if self._ballast is not None:
            self._ballast.unlink(missing_ok=True)

    def _fill(self, ballast: Path, chance: Random) -> None:
        self._shorten_log()
        descriptor = os.open(ballast, os.O_WRONLY | os.O_CREAT)
        try:
            os.posix_fallocate(descriptor, 0, max(1, shutil.disk_usage(ballast.parent).free))
        except OSError:
            pass  # the writers were quicker: it is as full as can be
        else:
            self.happened["disk full"] += 1
            pause(chance.uniform(0.1, 0.5))
        finally:
            os.close(descriptor)
            ballast.unlink()

    def _shorten_log(self) -> None:
        """So that the next writer needs room at once, not when the log has grown past what it was."""
        with closing(sqlite3.connect(self._file, timeout=0.5)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _is_held(self) -> bool:
        """Whether nobody else can write, now and a moment later: then it is the stopped one who holds it."""
        with closing(sqlite3.connect(self._file, timeout=0.15, isolation_level=None)) as connection:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                return True
            connection.execute("ROLLBACK")
        return False


class PostgresqlGround:
    """A server of its own behind a bad network."""

    def __init__(self, server: OwnServer, proxy: CutConnection, name: str) -> None:
        self._server, self._proxy = server, proxy
        self.url = f"postgresql+psycopg://postgres@127.0.0.1:{proxy.port}/{name}?sslmode=disable"
        self.own_url = server.url(name)
        self.happened: Counter[str] = Counter()

    def disturb(self, _cast: Cast, chance: Random) -> None:
        """The network or the server fails, and comes back."""
        way = chance.choices(
            ("cut", "lost answer", "lost commit", "silence", "stop fast", "stop immediate"),
            (4, 6, 3, 2, 1, 1),
        )[0]
        self.happened[way] += 1
        if way == "cut":
            self._proxy.cut()
        elif way in ("lost answer", "lost commit"):
            fault = Fault.LOST_ANSWER if way == "lost answer" else Fault.LOST_COMMIT
            self._proxy.spoil_next_commits(*[fault] * chance.randint(1, 3))
        elif way == "silence":
            self._silence(chance)
        else:
            self._server.restart(way.removeprefix("stop "))

    def calm(self) -> None:
        """Nothing is left to go wrong."""
        self._proxy.silence(False)
        self._proxy.forget_faults()

    def _silence(self, chance: Random) -> None:
        """Nothing is heard for a while; then all of it, or the connections are dead."""
        self._proxy.silence()
        pause(chance.uniform(0.2, 1.0))
        if chance.random() < 0.5:
            self._proxy.cut()
        self._proxy.silence(False)


@contextmanager
def small_disk(folder: Path) -> Iterator[Path | None]:
    """A disk of a few megabytes in memory, mounted for the while; None where that is not allowed."""
    place = folder / "small-disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        yield None
        return
    command = [mount, "-t", "tmpfs", "-o", f"size={DISK_SIZE}", "tmpfs", str(place)]
    mounted = subprocess.run(command, capture_output=True, check=False)
    if mounted.returncode != 0:
        yield None
        return
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)
