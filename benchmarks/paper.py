"""How soon the paper beside the text follows, and what that costs the keys.

    python -m benchmarks.paper [WORDS]

A meeting of 60 items with WORDS (2,000 by default) words in each minute, in the real window on a real
SQLite database. Told are: making the paper as it is printed, against the copy for the screen, the first time
and after a key; the time from the last key until the paper that shows it is painted; and what keys cost with
the paper beside the text, against the same keys without it.

The aims: half a second after a pause, and 16 ms for a key at the 99th percentile. Making a paper takes hold
of the interpreter: the first three lines are what keys would wait for if it were made in this process.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.figures import tell
from benchmarks.typing import Desk, at, minute, place, words_typed
from benchmarks.typist import Costs, Typist, settle, strokes
from sefton_minutes.app import SHORTEST_SECONDS
from sefton_minutes.composition import PdfRenderer
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.composing.composed import PaperKind, composed
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.rendering.screen.paper import ScreenPaper
from sefton_minutes.services.papers import papers_of
from sefton_minutes.ui.look import Look

ITEMS = 60
RUNS = 7
KEYS = 120


def large_meeting(desk: Desk, words: int) -> int:
    """Keep a meeting of so many words in each of its minutes; its id."""
    services, text = desk.services, minute(words)
    body = services.bodies.all()[0]
    known = services.meetings.open(services.meetings.list()[0].id).meeting
    fresh = replace(
        known, id=0, version=0, body_id=body.id, status=MeetingStatus.HELD, imported=False, source_key=""
    )
    meeting, _ = services.meetings.add(fresh)
    with services.desk.writing() as work:
        for number in range(ITEMS):
            work.items.insert(meeting.id, AgendaItem(title=f"Matter {number + 1}", minute_text=text))
        work.commit(NO_CHANGES)
    return meeting.id


def seconds(job: Callable[[], object]) -> float:
    """How long it takes, once."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def typed(papers: MeetingPapers, number: int) -> MeetingPapers:
    """The papers with some more words in the middle of the third minute."""
    items = list(papers.items)
    text = items[2].minute_text
    items[2] = replace(items[2], minute_text=f"{text[:300]} more words{number}{text[300:]}")
    return replace(papers, items=tuple(items))


def measure_making(papers: MeetingPapers) -> None:
    """The paper as it is printed, and the copy for the screen."""
    printed = seconds(lambda: PdfRenderer().render(composed(papers, PaperKind.MINUTES)))
    shown = ScreenPaper(PaperKind.MINUTES)
    first = seconds(partial(shown.copy_of, papers))
    again = [seconds(partial(shown.copy_of, typed(papers, run))) for run in range(RUNS)]
    for name, took in (("printed", [printed]), ("copy, the first", [first]), ("copy after a key", again)):
        told = f"{1000 * median(took):9,.0f} ms  to {1000 * max(took):7,.0f}"
        tell("paper", name, [1000 * each for each in took], "printing", [1000 * printed])
        print(f"{name:34}{told}  {median(took) / printed:8.3f} of printing", flush=True)


class Follower:
    """Types a key and waits until the paper that shows it is painted."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._view = desk.page.paper.ui.paper_view

    def follow(self) -> float:
        """The time from a key to the paper, in milliseconds."""
        loop, timer = QEventLoop(), QElapsedTimer()
        self._view.shown.connect(loop.quit)
        QTimer.singleShot(30_000, loop.quit)
        QTest.keyClicks(self._desk.edit, "x")
        timer.start()
        loop.exec()
        self._view.viewport().repaint()
        self._view.shown.disconnect(loop.quit)
        return timer.nsecsElapsed() / 1e6


def measure_following(desk: Desk) -> None:
    """From the last key to the paper."""
    follower = Follower(desk)
    took = []
    for _ in range(RUNS):
        desk.rest()
        took.append(follower.follow())
    print(f"{'last key to painted paper':34}{median(took):9,.0f} ms  to {max(took):7,.0f}", flush=True)


def measure_keys(desk: Desk, middle: int) -> None:
    """Keys as they are typed, without the paper and with it."""
    typist = Typist(desk.edit)
    walls: list[list[float]] = []
    for shown in (False, True):
        if shown is not desk.page.paper.isVisible():
            desk.page.arrangement.toggle_paper()
        place(desk.edit, middle)
        desk.edit.setFocus()
        desk.rest()
        costs = typist.type(strokes(words_typed(KEYS), fast=False))
        report("keys with the paper" if shown else "keys without it", costs)
        walls.append([key.wall for key in costs.keys])
    tell("paper", "keys with the paper", walls[1], "keys without it", walls[0])


def report(name: str, costs: Costs) -> None:
    """What a key cost, and the longest stretch in which the window heard none."""
    walls = sorted(key.wall for key in costs.keys)
    busiest = max((stretch.wall for stretch in costs.stretches), default=0.0)
    figures = "  ".join(f"{at(walls, part):6.1f}" for part in (0.5, 0.95, 0.99, 1.0))
    print(f"{name:34}{figures} ms (median, 95, 99 %, worst)   busiest {busiest:.1f}", flush=True)


def measure(app: QApplication, folder: Path, words: int) -> None:
    """All of it."""
    desk = Desk(app, Look(app), folder)
    meeting_id = large_meeting(desk, words)
    papers = papers_of(desk.services.meetings.open(meeting_id), {})
    measure_making(papers)
    desk.page.open_at(meeting_id, papers.items[2].id, -1)
    desk.rest()
    first = seconds(lambda: _show(desk))
    print(f"{'paper opened to painted, cold':34}{1000 * first:9,.0f} ms", flush=True)
    place(desk.edit, 300)
    measure_following(desk)
    measure_keys(desk, 300)
    desk.close()


def _show(desk: Desk) -> None:
    loop = QEventLoop()
    desk.page.paper.ui.paper_view.shown.connect(loop.quit)
    desk.page.arrangement.toggle_paper()
    loop.exec()
    desk.page.paper.ui.paper_view.shown.disconnect(loop.quit)


def main() -> None:
    """Measure and print the table."""
    words = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_NO_GLIB", "1")
    sys.setswitchinterval(SHORTEST_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    print(f"A meeting of {ITEMS} items with {words:,} words in each minute")
    with tempfile.TemporaryDirectory() as folder:
        measure(app, Path(folder), words)
    settle(app, 0)


if __name__ == "__main__":
    main()
