"""How soon a window shows what another process saved, and what it costs to follow while nobody saves.

    python -m benchmarks.following [--url postgresql+psycopg://USER@SERVER/EMPTY_DATABASE] [--edits 60]

A second process renames an item of the meeting that the window has open, at moments that fall anywhere
between two looks of ours. It notes when its commit came back, by a clock that both processes share; the time
runs from there until the list of items has the new title. Against it stands reading the meeting anew and
filling the lists when nothing has to be heard first. The aim is a second.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from benchmarks.figures import tell
from benchmarks.typist import settle
from sefton_minutes import composition, resources
from sefton_minutes.composition import Services
from sefton_minutes.services.sample_council import plant
from sefton_minutes.storage.file_announcements import FileAnnouncements
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.following import Following
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.page_list import make_pages
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace

EDITS = 60
IDLE_SECONDS = 20.0
LOOKS = 20_000
LONGEST_WAIT = 10.0

_COLLEAGUE = """
import random, sys, time
from pathlib import Path
from sefton_minutes import composition
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.services.saving import TypedItem
url, folder, meeting, count = sys.argv[1:]
services = composition.compose(url, Path(folder), "t.ash")
chance = random.Random(7)
print("ready", flush=True)
for number in range(int(count)):
    sys.stdin.readline()
    time.sleep(chance.uniform(0.1, 0.6))
    item = services.meetings.open(int(meeting)).items[-1]
    services.saving.save(TypedItem(item, {DraftField.TITLE: f"Renamed {number}"}))
    print(time.monotonic(), flush=True)
services.close()
"""


class Desk:
    """A window on a sample council of its own, with a meeting open."""

    def __init__(self, app: QApplication, look: Look, url: str, folder: Path) -> None:
        self.app, self.url, self.folder = app, url, folder
        self.services: Services = composition.compose(url, folder, "r.penny", create=True)
        plant(self.services, resources.text("sample_council", "council.json"))
        self.background = Background()
        self.workplace = Workplace(self.services, self.background, look, WindowState(folder / "window.ini"))
        self.window = MainWindow(look, self.background, self.workplace.state)
        self.window.open_with(make_pages(self.workplace))
        self.window.show()
        self.rest()
        page = self.window.page
        assert isinstance(page, MeetingsPage)  # noqa: S101 - the page that is shown first
        self.page = page

    def rest(self) -> None:
        """Until nothing is being done."""
        settle(self.app, 0.3)
        while self.background.is_busy:
            settle(self.app, 0.05)

    def until(self, done: Callable[[], bool]) -> float:
        """Go on until something is so; when that was."""
        end = time.monotonic() + LONGEST_WAIT
        while not done():
            self.app.processEvents()
            time.sleep(0.0005)
            if time.monotonic() > end:
                raise SystemExit("The change was not seen.")
        return time.monotonic()

    def last_title(self) -> str:
        """As the list of items has it."""
        return self.page.item_list.model.records[-1].title

    def close(self) -> None:
        """End everything."""
        self.window.close()
        self.rest()
        self.background.close()
        self.services.close()


@contextmanager
def colleague(desk: Desk, edits: int) -> Iterator[Callable[[], float]]:
    """Another process on the same database. Each call has it rename the last item; when it had done so."""
    arguments = (desk.url, str(desk.folder / "colleague"), str(desk.page.work.meeting_id), str(edits))
    command = [sys.executable, "-c", _COLLEAGUE, *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdin is not None  # noqa: S101 - they are pipes
        assert process.stdout is not None  # noqa: S101
        process.stdout.readline()
        yield partial(_asked, process)


def _asked(process: "subprocess.Popen[str]") -> float:
    if process.stdin is None or process.stdout is None:
        raise SystemExit("The colleague has gone.")
    process.stdin.write("\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def measure_seen(desk: Desk, kind: str, edits: int) -> None:
    """From the other's commit to our list; and reading it anew by oneself."""
    seen = []
    with colleague(desk, edits) as rename:
        for number in range(edits):
            saved = rename()
            seen.append(desk.until(lambda wanted=f"Renamed {number}": desk.last_title() == wanted) - saved)  # type: ignore[misc]
    report(f"{kind}: seen after the other's commit", seen, [_read_anew(desk) for _ in range(20)])


def _read_anew(desk: Desk) -> float:
    shown: list[float] = []
    connection = desk.page.work.items_changed.connect(lambda: shown.append(time.monotonic()))
    began = time.monotonic()
    desk.page.work.reload()
    took = desk.until(lambda: bool(shown)) - began
    desk.page.work.items_changed.disconnect(connection)
    return took


def measure_idle(desk: Desk, kind: str) -> None:
    """Processor time of this process while nobody does anything."""
    desk.rest()
    began, processor = time.monotonic(), time.process_time()
    settle(desk.app, IDLE_SECONDS)
    share = 100 * (time.process_time() - processor) / (time.monotonic() - began)
    print(f"{kind:46}{share:9.2f} % of one processor", flush=True)


def measure_look(desk: Desk) -> None:
    """One question to a file in which nothing was written."""
    listening = FileAnnouncements(desk.services.desk.database)
    began = time.perf_counter()
    for _ in range(LOOKS):
        listening._look()  # noqa: SLF001 - between two looks it rests
    took = (time.perf_counter() - began) / LOOKS
    listening.close()
    print(f"{'a look at a file in which nothing changed':46}{1e6 * took:9.1f} µs", flush=True)


def report(name: str, took: Sequence[float], bare: Sequence[float]) -> None:
    """Milliseconds: middle, 95 of 100, longest, and the ratio to reading alone."""
    ordered = sorted(took)
    most = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    told = f"{name:46}{1000 * median(took):9.1f} ms   95 %: {1000 * most:.1f}   "
    ratio = median(took) / median(bare)
    print(f"{told}longest: {1000 * ordered[-1]:.1f}   {ratio:.1f} times reading it anew", flush=True)
    tell("following", name, [1000 * each for each in took], "reading anew", [1000 * each for each in bare])


def measure(app: QApplication, look: Look, kind: str, url: str, edits: int) -> None:
    """All of one database."""
    with tempfile.TemporaryDirectory() as place:
        file = f"sqlite:///{(Path(place) / 'council.sqlite').as_posix()}"
        desk = Desk(app, look, url or file, Path(place))
        measure_idle(desk, f"{kind}: a window that does not follow")
        desk.services.following.begin()
        Following(desk.workplace, desk.window)
        measure_idle(desk, f"{kind}: following")
        measure_seen(desk, kind, edits)
        if not url:
            measure_look(desk)
        desk.close()


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("--url", default="", help="an empty PostgreSQL database, which is filled")
    asked.add_argument("--edits", type=int, default=EDITS)
    given = asked.parse_args()
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    look = Look(app)
    measure(app, look, "SQLite", "", given.edits)
    if given.url:
        measure(app, look, "PostgreSQL", given.url, given.edits)


if __name__ == "__main__":
    main()
