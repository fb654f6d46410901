"""A bad network of the tests' own: a TCP proxy before a PostgreSQL server, which cuts, silences and swallows.

It reads what the client sends in plain, so the server must be one that speaks no TLS (the wheel of the tests)
or be asked for none (`sslmode=disable`).
"""

import selectors
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

COMMIT = b"Q\x00\x00\x00\x0bCOMMIT\x00"
"""How the client library asks for a commit."""

Upstream = str | tuple[str, int]
"""Where the server listens: the path of its socket in the file system, or host and port."""


class Fault(StrEnum):
    """What becomes of a COMMIT. LOST_ANSWER: the server carries it out, and the connection is reset before
    its answer. LOST_COMMIT: the connection is reset before the server hears of it. NO_ANSWER: the server
    carries it out, and nothing is ever heard on that connection again until `cut`. HALF_OPEN: the connection
    is reset before the server hears of it, and the server hears nothing of that either."""

    LOST_ANSWER = "lost answer"
    LOST_COMMIT = "lost commit"
    NO_ANSWER = "no answer"
    HALF_OPEN = "half open"


@dataclass(eq=False)
class _Line:
    """One client's connection through the proxy. `deaf`: what the server says is swallowed; `doomed`: the
    next word of the server resets the connection; `orphaned`: the server is not told of its end."""

    client: socket.socket
    server: socket.socket
    deaf: bool = False
    doomed: bool = False
    orphaned: bool = False

    def other(self, end: socket.socket) -> socket.socket:
        return self.server if end is self.client else self.client


@dataclass
class _State:
    faults: list[Fault] = field(default_factory=list)
    refusals_after_fault: int = 0
    refusals: int = 0
    refusing: bool = False
    silent: bool = False


class CutConnection:
    """Listens on a port of its own while it is open (`with CutConnection(upstream) as proxy`). Every method
    may be called from any thread and returns when it has taken effect. `cuts` counts connections that were
    reset, `commits` the COMMITs that were seen."""

    def __init__(self, upstream: Upstream) -> None:
        self._upstream = upstream
        self._lines: set[_Line] = set()
        self._orphans: list[socket.socket] = []
        self._state = _State()
        self._orders: SimpleQueue[tuple[Callable[[], None], threading.Event]] = SimpleQueue()
        self._selector = selectors.DefaultSelector()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setblocking(False)
        self._bell, self._rung = socket.socketpair()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._selector.register(self._rung, selectors.EVENT_READ)
        self._stopped = threading.Event()
        self.cuts = self.commits = 0
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._run, name="proxy", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def cut(self) -> None:
        """Reset every connection now."""
        self._order(self._cut_all)

    def refuse(self, refusing: bool = True) -> None:
        """Reset every connection and every new one, until it is called with False."""
        self._order(lambda: self._set(refusing=refusing))

    def silence(self, silent: bool = True) -> None:
        """Keep connections open and pass nothing on, until it is called with False: then what was said
        meanwhile is passed on."""
        self._order(lambda: self._set(silent=silent))

    def spoil_next_commits(self, *faults: Fault) -> None:
        """The next COMMITs on any connection meet these faults, one each."""
        self._order(lambda: self._state.faults.extend(faults))

    def forget_faults(self) -> None:
        """Faults that no COMMIT has met yet are met by none."""
        self._order(self._state.faults.clear)

    def refuse_after_fault(self, connections: int) -> None:
        """Reset so many new connections once a COMMIT has met its fault."""
        self._state.refusals_after_fault = connections

    def let_in(self) -> None:
        """Reset no new connection any more, whatever was asked before."""
        self._order(self._let_in)

    def close(self) -> None:
        """Reset what is open and listen no more."""
        self._order(self._stop)
        self._thread.join()

    def _order(self, act: Callable[[], None]) -> None:
        if not self._thread.is_alive():
            return
        done = threading.Event()
        self._orders.put((act, done))
        self._bell.send(b".")
        done.wait(10)

    def _set(self, *, refusing: bool | None = None, silent: bool | None = None) -> None:
        if refusing is not None:
            self._state.refusing = refusing
            if refusing:
                self._cut_all()
        if silent is not None:
            self._state.silent = silent
            for line in self._lines:
                self._listen(line)

    def _let_in(self) -> None:
        self._state.refusals = self._state.refusals_after_fault = 0
        self._state.refusing = False

    def _cut_all(self) -> None:
        for line in list(self._lines):
            self._reset(line)

    def _stop(self) -> None:
        self._stopped.set()
        self._cut_all()
        for end in (self._listener, self._rung, self._bell, *self._orphans):
            end.close()

    def _run(self) -> None:
        while not self._stopped.is_set():
            for key, _ in self._selector.select():
                if self._stopped.is_set():
                    break
                if key.fileobj is self._rung:
                    self._obey()
                elif key.fileobj is self._listener:
                    self._welcome()
                elif isinstance(key.data, _Line) and key.data in self._lines:
                    assert isinstance(key.fileobj, socket.socket)
                    self._pass_on(key.data, key.fileobj)
        self._selector.close()

    def _obey(self) -> None:
        self._rung.recv(4096)
        with suppress(Empty):
            while True:
                act, done = self._orders.get_nowait()
                act()
                done.set()

    def _welcome(self) -> None:
        client, _ = self._listener.accept()
        server = None if self._is_refused() else self._reached()
        if server is None:
            _close_hard(client)
            return
        line = _Line(client, server)
        self._lines.add(line)
        self._listen(line)

    def _is_refused(self) -> bool:
        if self._state.refusals:
            self._state.refusals -= 1
            return True
        return self._state.refusing

    def _reached(self) -> socket.socket | None:
        """A connection to the server; None while it does not listen."""
        family = socket.AF_UNIX if isinstance(self._upstream, str) else socket.AF_INET
        server = socket.socket(family, socket.SOCK_STREAM)
        try:
            server.connect(self._upstream)
        except OSError:
            server.close()
            return None
        return server

    def _listen(self, line: _Line) -> None:
        for end in (line.client, line.server):
            with suppress(KeyError):
                self._selector.unregister(end)
            if not self._state.silent:
                self._selector.register(end, selectors.EVENT_READ, line)

    def _pass_on(self, line: _Line, end: socket.socket) -> None:
        try:
            said = end.recv(65536)
            if end is line.server and line.doomed:
                self._reset(line)
            elif not said:
                self._hang_up(line)
            elif end is line.client and COMMIT in said and not self._may_commit(line):
                self._reset(line)
            elif not (end is line.server and line.deaf):
                line.other(end).sendall(said)
        except OSError:
            self._reset(line)

    def _may_commit(self, line: _Line) -> bool:
        """Whether this COMMIT goes to the server; what becomes of its answer is noted."""
        self.commits += 1
        fault = self._state.faults.pop(0) if self._state.faults else None
        if fault is not None:
            self._state.refusals, self._state.refusals_after_fault = self._state.refusals_after_fault, 0
        line.doomed = fault is Fault.LOST_ANSWER
        line.orphaned = fault is Fault.HALF_OPEN
        line.deaf = line.deaf or fault is Fault.NO_ANSWER
        return fault not in (Fault.LOST_COMMIT, Fault.HALF_OPEN)

    def _reset(self, line: _Line) -> None:
        self.cuts += 1
        self._let_go(line)
        _close_hard(line.client)
        if line.orphaned:
            self._orphans.append(line.server)
        else:
            line.server.close()

    def _hang_up(self, line: _Line) -> None:
        self._let_go(line)
        line.client.close()
        line.server.close()

    def _let_go(self, line: _Line) -> None:
        self._lines.discard(line)
        for end in (line.client, line.server):
            with suppress(KeyError):
                self._selector.unregister(end)


def _close_hard(end: socket.socket) -> None:
    """With a reset, as a router that forgot the connection sends it, not with a good-bye."""
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    end.close()
