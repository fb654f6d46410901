"""What nobody expected: a report is written for whoever looks after the program, and the program goes on."""

import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from sefton_minutes.diagnosis.crash_words import crash_words
from sefton_minutes.diagnosis.owners_file import begin_for_owner

MOST_REPORTS = 20
SUBFOLDER = "crash reports"
"""In the user's data folder."""

KEPT = "What you typed is kept."


class CrashReports:
    """Takes every exception that reaches the top of the program or of a thread, or that Python could raise
    nowhere. `told` hears a sentence for the officer, in the thread where it happened."""

    def __init__(self, folder: Path, told: Callable[[str], None]) -> None:
        self._folder, self._told = folder, told

    def install(self) -> None:
        """Take every exception from now on."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread
        sys.unraisablehook = self._take_unraisable

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report and say so. Stopping from the terminal stays what it is."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._report(error.with_traceback(trace), threading.current_thread().name)

    def _take_of_thread(self, happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None and not isinstance(happened.exc_value, SystemExit):
            thread = happened.thread.name if happened.thread else "unnamed"
            self._report(happened.exc_value.with_traceback(happened.exc_traceback), thread)

    def _take_unraisable(self, happened: "sys.UnraisableHookArgs") -> None:
        if happened.exc_value is not None:
            error = happened.exc_value.with_traceback(happened.exc_traceback)
            self._report(error, threading.current_thread().name)

    def _report(self, error: BaseException, thread: str) -> None:
        now = datetime.now(UTC)
        words = crash_words(error, now, thread)
        if sys.stderr is not None:  # a program without console has none
            sys.stderr.write(words)
        self._told(f"Something went wrong inside the program. {self._keep(words, now)}")

    def _keep(self, words: str, now: datetime) -> str:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = self._folder / f"crash {now:%Y-%m-%d %H.%M.%S.%f}.txt"
            with begin_for_owner(file) as written:
                written.write(words)
            self._let_go_of_old_ones()
        except OSError:
            return f"{KEPT} The report could not be written to this computer."
        return f"{KEPT} Please send this file, which holds no minutes, to whoever looks after it: {file}"

    def _let_go_of_old_ones(self) -> None:
        for old in sorted(self._folder.glob("crash *.txt"))[:-MOST_REPORTS]:
            old.unlink(missing_ok=True)
