"""What the window costs beside bare ones: starting, the list of 12,000 meetings, opening a meeting, memory.

    python -m benchmarks.window

The aims: painted and answering keys at no more than twice a bare window; the list painted within 30 ms more
than an empty one; a meeting of 60 items opened in less than 5 ms of storage time. Everything is measured in
one run, and against something bare in that same run.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Final

from PySide6.QtCore import QEventLoop, QStringListModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from sqlalchemy import event

from benchmarks.figures import tell
from benchmarks.typing import Desk, minute
from benchmarks.typist import settle
from sefton_minutes.app import SHORTEST_SECONDS
from sefton_minutes.composition import Services
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.ui.look import Look

MEETINGS: Final = 12_000
ITEMS: Final = 60
STARTS: Final = 5
RUNS: Final = 9
HOURS_KEYS: Final = 3_000
HOURS_ROUNDS: Final = 30

_WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.press)
        if event.type() == QEvent.Type.KeyPress and not self.answered:
            self.answered = True
            print("window", time.time() - float(sys.argv[1]), flush=True)
            QTimer.singleShot(0, self.answer)
        return False
    def press(self):
        QTest.keyClick(self.window, Qt.Key.Key_A)
def watch(window, answer):
    found = Watch(window)
    found.painted = found.answered = False
    found.window, found.answer = window, answer
    QApplication.instance().installEventFilter(found)
"""
_BARE = (
    _WATCH
    + """
app = QApplication([])
app.setStyle("Fusion")
window = QMainWindow()
window.resize(1600, 1000)
watch(window, app.quit)
window.show()
app.exec()
"""
)
_OURS = (
    _WATCH
    + """
from functools import partial
from pathlib import Path
from sefton_minutes.app import Opening, SHORTEST_SECONDS, Start
sys.setswitchinterval(SHORTEST_SECONDS)
app = QApplication([])
app.setStyle("Fusion")
def compose():
    from sefton_minutes.composition import compose_for_window
    return compose_for_window(sys.argv[2])
opening = Opening(app, Start(compose), Path(sys.argv[3]), None)
def filled():
    print("filled", time.time() - float(sys.argv[1]), flush=True)
    QTimer.singleShot(0, opening.window.close)
def listen():
    opening.window.page.meeting_list.listed.connect(filled)
opening.window.pages_shown.connect(listen)
watch(opening.window, lambda: None)
opening.begin()
app.exec()
opening.end()
"""
)


def started(script: str, *arguments: str) -> dict[str, float]:
    """Run a script in a fresh interpreter; the seconds that it tells, by name."""
    command = [sys.executable, "-c", script, str(time.time()), *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 (our own words)
    told = run.stdout.split()
    return dict(zip(told[::2], map(float, told[1::2]), strict=True))


def measure_starting(url: str, folder: Path) -> None:
    """A bare window and ours, by turns."""
    bare, ours = [], []
    for _ in range(STARTS):
        bare.append(started(_BARE))
        ours.append(started(_OURS, url, str(folder)))
    plain = [run["window"] for run in bare]
    report("bare window answers a key", plain)
    report("ours does", [run["window"] for run in ours], plain)
    report("ours, the list filled", [run["filled"] for run in ours], plain)


def fill(services: Services) -> int:
    """Keep 12,000 meetings, one of them with 60 items; the id of that one."""
    known = services.meetings.open(services.meetings.list()[0].id).meeting
    plain = replace(known, id=0, version=0, status=MeetingStatus.SIGNED, imported=False, source_key="")
    day = services.clock.today()
    with services.desk.writing() as work:
        for number in range(MEETINGS):
            work.meetings.add(replace(plain, day=day - timedelta(days=number // 2)))
        meeting = _large(work.meetings.add(plain), work.items.insert)
        work.commit(NO_CHANGES)
    return meeting


def _large(meeting: Meeting, insert: Callable[[int, AgendaItem], object]) -> int:
    for number in range(ITEMS):
        insert(meeting.id, AgendaItem(title=f"Matter {number + 1}", minute_text=minute(200)))
    return meeting.id


def painted(widget: QWidget, change: Callable[[], None]) -> float:
    """How long a change takes until it is painted, in seconds."""
    start = time.perf_counter()
    change()
    QApplication.sendPostedEvents()
    widget.repaint()
    return time.perf_counter() - start


def measure_list(desk: Desk) -> None:
    """The list of meetings with 12,000 rows and with none, and its filter at each key."""
    listed = desk.page.meeting_list
    view, rows = listed.ui.list_view, listed.model.records
    empty = QListView()
    empty.resize(view.size())
    empty.setModel(QStringListModel([]))
    empty.show()
    desk.rest()
    nothing, everything = [], []
    for _ in range(RUNS):
        nothing.append(painted(empty.viewport(), partial(empty.setModel, QStringListModel([]))))
        listed.model.show(())
        everything.append(painted(view.viewport(), partial(listed.model.show, rows)))
    empty.close()
    report("an empty table painted", nothing)
    report(f"{len(rows):,} rows painted", everything, nothing)
    report("their reading and grouping, on a lane", [_listing(desk) for _ in range(3)])
    press = partial(QTest.keyClicks, listed.ui.filter_edit)
    keys = [painted(view.viewport(), partial(press, letter)) for letter in "licensing june 2019"]
    report("a key in the filter, painted", keys)
    report("the filter cleared, painted", [painted(view.viewport(), listed.ui.filter_edit.clear)])


def _listing(desk: Desk) -> float:
    loop = QEventLoop()
    listed = desk.page.meeting_list
    listed.listed.connect(loop.quit)
    start = time.perf_counter()
    listed.ask()
    loop.exec()
    listed.listed.disconnect(loop.quit)
    return time.perf_counter() - start


def measure_opening(services: Services, meeting_id: int) -> None:
    """The queries of opening a meeting: how many, and how long the database takes."""
    begun: list[float] = []
    took: list[float] = []
    engine = services.desk.database.engine
    event.listen(engine, "before_cursor_execute", lambda *_: begun.append(time.perf_counter()))
    event.listen(engine, "after_cursor_execute", lambda *_: took.append(time.perf_counter() - begun[-1]))
    storage, whole = [], []
    for _ in range(RUNS):
        took.clear()
        whole.append(_seconds(partial(services.meetings.open, meeting_id)))
        storage.append(sum(took))
    report(f"{ITEMS} items opened: {len(took)} queries", storage)
    report("the same with values made of them", whole)


def _seconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def measure_memory(desk: Desk, meeting_id: int) -> None:
    """An hour's work: keys, saves, openings, searches, the paper; and what is held before and after."""
    meetings = [row.id for row in desk.services.meetings.list()[:HOURS_ROUNDS]]
    desk.page.open_at(meeting_id, 0, -1)
    desk.page.arrangement.toggle_paper()
    desk.rest()
    for number in range(5):
        _work(desk, meeting_id, meetings[number], 20)
    before, start = resident(), time.perf_counter()
    for other in meetings:
        _work(desk, meeting_id, other, HOURS_KEYS // HOURS_ROUNDS)
    after = resident()
    took = time.perf_counter() - start
    told = f"{HOURS_KEYS:,} keys, {HOURS_ROUNDS} rounds of saving, opening, searching, paper: {took:.0f} s"
    print(f"{'memory, after warming up':42}{before:9.1f} MB")
    print(f"{'after an hour’s work':42}{after:9.1f} MB   {told}")


def _work(desk: Desk, meeting_id: int, other: int, keys: int) -> None:
    desk.page.open_at(meeting_id, 0, -1)
    _answered(desk)
    desk.edit.setFocus()
    QTest.keyClicks(desk.edit, ("The report was noted. " * keys)[:keys])
    desk.page.work.leave_item()
    _answered(desk)
    desk.services.searching.search(SearchRequest("report noted"))
    desk.page.open_at(other, 0, -1)
    _answered(desk)


def _answered(desk: Desk) -> None:
    """Wait for the paper's pause and for all lanes."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        settle(app, 0.3)
        while desk.background.is_busy:
            settle(app, 0.05)


def resident() -> float:
    """What the process holds in memory, in MB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def report(name: str, took: Sequence[float], bare: Sequence[float] | None = None) -> None:
    """Median and spread in milliseconds; beside what is bare the ratio and the difference."""
    told = f"{name:42}{1000 * median(took):9.1f} ms   {1000 * min(took):8.1f} to {1000 * max(took):8.1f}"
    if bare:
        more = 1000 * (median(took) - median(bare))
        told += f"   {median(took) / median(bare):6.2f} times, {more:+.1f} ms"
        tell("window", name, [1000 * each for each in took], "the bare one", [1000 * each for each in bare])
    print(told, flush=True)


def main() -> None:
    """Measure and print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SHORTEST_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        desk = Desk(app, Look(app), folder)
        meeting_id = fill(desk.services)
        desk.page.meeting_list.reload()
        desk.rest()
        measure_starting(f"sqlite:///{(folder / 'council.sqlite').as_posix()}", folder)
        measure_list(desk)
        measure_opening(desk.services, meeting_id)
        measure_memory(desk, meeting_id)
        desk.close()


if __name__ == "__main__":
    main()
