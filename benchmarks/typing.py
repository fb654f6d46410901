"""What a key costs in a minute of 2,000 words, with everything live, against the same keys in a bare field.

    python -m benchmarks.typing [KEYS]

The real window on a real SQLite database: all habits, the grammar beside the text, journal, saving, once with
the paper beside it, and once with the grammar begun shortly before each key. KEYS (200 by default) are
pressed in each run, 8 to 10 a second with pauses, and then as fast as they are painted. A key's time runs
from when it was due until it is painted. Besides the wall clock the processor time of the window's thread is
told, which a busy computer does not lengthen, and the longest stretch in which the window heard no key. The
aim is 16 ms at the 99th percentile.
"""

import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmarks.figures import tell
from benchmarks.typist import Cost, Costs, Typist, settle, strokes
from sefton_minutes import composition, resources
from sefton_minutes.app import SHORTEST_SECONDS
from sefton_minutes.services.sample_council import plant
from sefton_minutes.ui.background import Background
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.main_window import MainWindow
from sefton_minutes.ui.page_list import make_pages
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.theme import WRITING
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.window_state import WindowState
from sefton_minutes.ui.workplace import Workplace

WORDS = 2000
KEYS = 200
SHORTLY_MILLISECONDS = 70
Keys = Sequence[str | Qt.Key]
_NARRATIVE = (
    "The Committee considered the report of the Head of Planning on the state of the works in Weavers Row.",
    "Councillor Joan Pemberwick asked wether the agreement had been signed, as Minute No. 24 required.",
    "Members discussed the height of the bulding, the loss of two mature limes and the offer of a shelter.",
    "The Monitoring Officer advised that the recomendation in Minute No. 31 (2) still stood.",
    "It was noted that the wait for a place had fallen to nine days on average since February.",
)
_BULLETS = ("• referrals, which had risen by a tenth;", "– of which half by telephone;", "• the new post.")
_DECISION = (
    "RESOLVED: That",
    "(1)\tthe report be noted;",
    "(2)\tpermission be granted, subject to:",
    "(a)\tthe conditions set out in the report; and",
    "(b)\tan agreement for the affordable homes;",
    "(3)\tthe Head of Planning report to the next meeting by 16 December 2026; and",
    "(4)\tthe Committee's thanks be conveyed to the residents.",
)


def minute(words: int = WORDS) -> str:
    """A minute in house form of at least so many words: narrative, bullets, decisions with clauses."""
    chance, lines = Random(7), list[str]()
    while sum(len(line.split()) for line in lines) < words:
        lines += [
            " ".join(chance.choices(_NARRATIVE, k=3)),
            *_BULLETS,
            " ".join(chance.choices(_NARRATIVE, k=2)),
        ]
        lines += [*_DECISION, ""]
    return "\n".join(lines).strip()


def words_typed(count: int) -> Keys:
    """Narrative, letter by letter."""
    return list((" ".join(_NARRATIVE) + " ") * (count // 300 + 1))[:count]


def clauses_typed(count: int) -> Keys:
    """Clauses, each begun by Enter in the middle of a list."""
    clause: list[str | Qt.Key] = [Qt.Key.Key_Return, *"the plan be agreed;"]
    return (clause * (count // len(clause) + 1))[:count]


class Desk:
    """The real window on a database of its own, with the long minute open."""

    def __init__(self, app: QApplication, look: Look, folder: Path) -> None:
        self._app = app
        url = composition.sqlite_url(folder / "council.sqlite")
        self.services = composition.compose(url, folder, "officer", create=True)
        plant(self.services, resources.text("sample_council", "council.json"))
        self.background = Background()
        workplace = Workplace(self.services, self.background, look, WindowState(folder / "window.ini"))
        self.window = MainWindow(look, self.background, workplace.state)
        self.window.resize(1600, 1000)
        self.window.open_with(make_pages(workplace))
        self.window.show()
        page = self.window.page
        if not isinstance(page, MeetingsPage):
            raise TypeError("the window opens on the meetings")
        self.page = page
        self.rest()

    @property
    def edit(self) -> MinuteEdit:
        """The editor."""
        return self.page.editor.ui.minute_edit

    def write(self, text: str) -> None:
        """Let the minute in hand be this, saved, with all that is read in it shown."""
        work = self.page.work
        work.show_item(work.items[3].id)
        self.edit.selectAll()
        self.edit.insertPlainText(text)
        self.edit.setFocus()
        work.leave_item()
        self.rest()

    def rest(self) -> None:
        """Wait until every lane has answered and nothing more comes."""
        settle(self._app, 0.5)
        while self.background.is_busy:
            settle(self._app, 0.1)
        settle(self._app, 0.5)

    def close(self) -> None:
        """Let go of everything."""
        self.window.close()
        self.rest()
        self.background.close()
        self.services.close()


class Interrupted(QObject):
    """Has the minute read shortly after each key, so that the next falls into the reading."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.page)
        self._work, self._soon = desk.page.work, QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        desk.edit.edited.connect(self._wait)

    def _wait(self, _change: object) -> None:
        self._soon.start(SHORTLY_MILLISECONDS)

    def _read(self) -> None:
        self._work.readings.read_item(self._work.current_id)


def bare_field(look: Look, text: str) -> QTextEdit:
    """A plain text field of the size of the editor."""
    made = QTextEdit()
    made.setFont(look.font(WRITING))
    made.resize(660, 560)
    made.setPlainText(text)
    made.show()
    return made


def place(edit: QTextEdit, where: int) -> None:
    """Put the caret there, and have it seen."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(where)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def report(name: str, costs: Costs, bare: Costs | None) -> None:
    """One line: what a key cost, and the longest stretch in which the window heard none."""
    walls, processors = (sorted(getattr(key, kind) for key in costs.keys) for kind in ("wall", "processor"))
    ratio = f"{at(walls, 0.5) / at(_walls(bare), 0.5):6.1f}" if bare else f"{'':6}"
    if bare:
        tell("typing", name, walls, "a bare field", _walls(bare))
    busiest = Cost(
        max((stretch.wall for stretch in costs.stretches), default=0.0),
        max((stretch.processor for stretch in costs.stretches), default=0.0),
    )
    figures = " ".join(f"{at(walls, part):7.1f}" for part in (0.5, 0.95, 0.99, 1.0))
    used = " ".join(f"{at(processors, part):7.1f}" for part in (0.5, 0.95, 0.99, 1.0))
    print(f"{name:34}{figures}  |{used}  |{ratio}  |{busiest.wall:7.1f} {busiest.processor:7.1f}", flush=True)


def at(values: Sequence[float], part: float) -> float:
    """The value below which so much of the sorted values lies."""
    return values[min(int(part * len(values)), len(values) - 1)]


def _walls(costs: Costs) -> list[float]:
    return sorted(key.wall for key in costs.keys)


def measure(app: QApplication, look: Look, folder: Path, count: int) -> None:
    """All the runs."""
    text = minute()
    middle = text.index("\n", len(text) // 2)
    listed = text.index("(1)", len(text) // 2)
    listed = text.index("\n", listed)
    field = bare_field(look, text)
    typist = Typist(field)
    bare: dict[bool, Costs] = {}
    for fast in (False, True):
        place(field, middle)
        settle(app, 0.3)
        bare[fast] = typist.type(strokes(words_typed(count), fast=fast))
        report(f"bare field, {'as fast as painted' if fast else 'as typed'}", bare[fast], None)
    field.close()
    desk = Desk(app, look, folder)
    gc.freeze()  # as the program does once its pages are shown
    runs = (
        ("in the middle", middle, words_typed(count), False),
        ("at the end", len(text), words_typed(count), False),
        ("in a list", listed, clauses_typed(count), False),
        ("as fast as painted", middle, words_typed(count), True),
        ("in a list, as fast as painted", listed, clauses_typed(count), True),
    )
    typist = Typist(desk.edit)
    for name, where, keys, fast in runs:
        desk.write(text)
        place(desk.edit, where)
        desk.rest()
        report(name, typist.type(strokes(keys, fast=fast)), bare[fast])
    measure_beside(desk, typist, text, middle, count, bare[False])
    desk.close()


def measure_beside(desk: Desk, typist: Typist, text: str, middle: int, count: int, bare: Costs) -> None:
    """What else is at work while one types: the paper, and the grammar."""
    desk.write(text)
    desk.page.arrangement.toggle_paper()
    place(desk.edit, middle)
    desk.rest()
    report("with the paper beside it", typist.type(strokes(words_typed(count), fast=False)), bare)
    desk.page.arrangement.toggle_paper()
    desk.rest()
    Interrupted(desk)
    report("while the grammar reads", typist.type(strokes(words_typed(count), fast=False)), bare)


def main() -> None:
    """Measure and print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else KEYS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_NO_GLIB", "1")  # with it Qt does not tell when the window rests
    sys.setswitchinterval(SHORTEST_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    print(f"A minute of {len(minute().split()):,} words, {count} keys a run, milliseconds from key to paint")
    print(
        f"{'':34}{'wall: median, 95, 99 %, worst':^32}|{'processor: the same':^33}| ratio  |{'busiest':^16}"
    )
    with tempfile.TemporaryDirectory() as folder:
        measure(app, Look(app), Path(folder), count)


if __name__ == "__main__":
    main()
