"""Screen copies from a process of their own: composing and setting a paper takes hold of the interpreter, and
keys that are typed meanwhile would wait for it (docs/adr/0025)."""

import subprocess
from collections.abc import Callable
from threading import Lock
from typing import IO, Final

from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.errors import CannotShowPaper
from sefton_minutes.domain.screen_copy import ScreenCopy
from sefton_minutes.own_process import start_own_process
from sefton_minutes.rendering.screen.frames import Asked, Failed, read_frame, write_frame

# Not imported here: it loads what setting a paper takes, which the window never needs.
_MAKER: Final = "sefton_minutes.rendering.screen.maker"
_ATTEMPTS: Final = 2
Start = Callable[[], "subprocess.Popen[bytes]"]


def start_maker() -> "subprocess.Popen[bytes]":
    """Start the process. Raises OSError where that is not allowed."""
    return start_own_process(_MAKER)


class ScreenCopies:
    """Asks one process for copies, begins another when that one died, and ends it with `close`."""

    def __init__(self, start: Start = start_maker) -> None:
        self._start = start
        self._maker: subprocess.Popen[bytes] | None = None
        self._asking = Lock()
        self._closed = False

    def copy_of(self, papers: MeetingPapers, kind: PaperKind) -> ScreenCopy:
        """The paper as it stands now; one after the other. Raises CannotShowPaper."""
        with self._asking:
            for _ in range(_ATTEMPTS):
                try:
                    return _asked(self._begun(), Asked(papers, kind))
                except (OSError, EOFError):
                    self._end()
            raise CannotShowPaper(
                "The paper cannot be shown beside the text: the program that makes it does not run.",
                "It can still be printed and saved.",
            )

    def close(self) -> None:
        """End the process, also while it works; a copy that is being made will not come."""
        self._closed = True
        maker = self._maker
        if maker is not None:
            maker.kill()
        with self._asking:
            self._end()

    def _begun(self) -> "subprocess.Popen[bytes]":
        if self._closed:
            raise OSError
        if self._maker is None:
            self._maker = self._start()
        return self._maker

    def _end(self) -> None:
        maker, self._maker = self._maker, None
        if maker is not None:
            maker.kill()
            maker.wait()
            for stream in (maker.stdin, maker.stdout):
                _close(stream)


def _asked(maker: "subprocess.Popen[bytes]", question: Asked) -> ScreenCopy:
    if maker.stdin is None or maker.stdout is None:
        raise EOFError
    write_frame(maker.stdin, question)
    answer: ScreenCopy | Failed = read_frame(maker.stdout)
    return _whole(answer)


def _whole(answer: ScreenCopy | Failed) -> ScreenCopy:
    match answer:
        case Failed(traceback=told):
            raise RuntimeError(told)
        case copy:
            return copy


def _close(stream: IO[bytes] | None) -> None:
    """What was still to be written to a process that is gone goes nowhere."""
    if stream is not None:
        try:
            stream.close()
        except OSError:
            return
