"""A virtual X display, the program on it, and the hands that type: Xvfb and xdotool."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TypeVar

CHECKOUT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "xdotool")
ADVICE = "apt-get install -y --no-install-recommends xvfb xdotool"
_Value = TypeVar("_Value")


def missing_tools() -> tuple[str, ...]:
    """The programs these tests need and this machine lacks."""
    return tuple(name for name in NEEDED if shutil.which(name) is None)


def answered(question: Callable[[], _Value], seconds: float) -> _Value | None:
    """The first true answer of a question that is asked up to twenty times a second; None when none came."""
    pause, end = threading.Event(), monotonic() + seconds
    while monotonic() < end:
        answer = question()
        if answer:
            return answer
        pause.wait(0.05)
    return None


def until(question: Callable[[], _Value], what: str, seconds: float = 30.0) -> _Value:
    """The first true answer; given up with a sentence."""
    answer = answered(question, seconds)
    assert answer, f"waited {seconds:.0f} s in vain for {what}"
    return answer


class Hands:
    """Keys and mouse on one display."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display}

    def keys(self, *names: str) -> None:
        """Press each key or chord in turn, as xdotool spells it ("ctrl+Return")."""
        self._do("key", "--clearmodifiers", "--delay", "30", *names)

    def type(self, text: str) -> None:
        """Type the text, key by key."""
        self._do("type", "--clearmodifiers", "--delay", "15", text)

    def click(self, x: int, y: int) -> None:
        """The left button, at a place on the display in pixels."""
        self._do("mousemove", str(x), str(y), "click", "1")

    def window(self, title: str) -> str:
        """The number of the visible window whose title begins with the words; "" while there is none."""
        found = self._run("search", "--onlyvisible", "--name", f"^{title}")
        return found.stdout.split("\n")[0].strip()

    def await_window(self, title: str) -> str:
        """Waits for a window with this title and gives it the keyboard: no window manager does."""
        number = until(lambda: self.window(title), f"a window called {title!r}")
        self._do("windowfocus", number)
        until(lambda: self._run("getwindowfocus").stdout.strip() == number, f"{title!r} to have the keyboard")
        return number

    def await_no_window(self, title: str) -> None:
        """Waits until no visible window has this title."""
        until(lambda: not self.window(title), f"the window {title!r} to close")

    def name_file(self, title: str, file: Path) -> None:
        """Answers a dialog that asks for a file. A list of suggestions that opens meanwhile takes the first
        Enter for itself."""
        self.await_window(title)
        self.keys("ctrl+a")
        self.type(str(file))
        for _ in range(3):
            self.keys("Return")
            if answered(lambda: not self.window(title), 2.0):
                return
        raise AssertionError(f"the dialog {title!r} did not take the file {file}")

    def picture(self, file: Path) -> None:
        """What the display shows, for a person to look at (needs ImageMagick; nothing happens without)."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(file)], env=self.environment, check=False)

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = ["xdotool", *words]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=20
        )

    def _do(self, *words: str) -> None:
        done = self._run(*words)
        assert done.returncode == 0, f"xdotool {' '.join(words)}: {done.stderr}"


@contextmanager
def virtual_display(width: int = 1600, height: int = 1000) -> Iterator[Hands]:
    """An Xvfb of its own, on a number that it chooses, stopped at the end.

    It does not begin anew when its last client leaves: a program started at that instant, after another was
    killed, would find no display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
         "-noreset"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        yield Hands(f":{number}")
    finally:
        server.terminate()
        server.wait(10)


class Program:
    """The program as an officer starts it, in a process of its own, on one database and one data folder."""

    def __init__(self, hands: Hands, database: Path, folder: Path) -> None:
        self.database, self.folder = database, folder
        self.environment = {
            **hands.environment,
            "QT_QPA_PLATFORM": "xcb",
            "SEFTON_MINUTES_DATA": str(folder),
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "share"),
        }
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Open the window."""
        self.process = subprocess.Popen(self._words(), env=self.environment, cwd=CHECKOUT)

    def kill(self) -> None:
        """As a power cut would: nothing is said, nothing can be saved."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        self.process = None

    def stop(self) -> None:
        """End the process if it is still there."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def ask(self, *words: str) -> str:
        """What the terminal prints for a command on the same database."""
        done = subprocess.run(self._words(*words), env=self.environment, cwd=CHECKOUT, capture_output=True,
                              text=True, check=False)  # fmt: skip
        return done.stdout

    def shown(self) -> str:
        """The first meeting, as the terminal shows it."""
        return self.ask("show", "1")

    def journals(self) -> str:
        """All that the local journal holds."""
        return "".join(file.read_text("utf-8", "replace") for file in self.folder.rglob("*.journal"))

    def _words(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "sefton_minutes", *words, "--database", f"sqlite:///{self.database}"]
