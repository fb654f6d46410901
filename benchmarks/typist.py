"""A typist at an editor in a real window: keys at the times at which a person presses them, and what each
costs until it is painted.

A key that comes while the window is busy waits, and its time counts from when it was due. Whatever else the
window does between keys is watched too, as the longest stretch in which it would have heard none.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

BETWEEN_KEYS = (0.08, 0.13)
AFTER_WORDS = (0.1, 0.45)
AFTER_SENTENCES = (0.6, 1.9)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key, and how long the typist waits before it, in seconds; None: until the last one is painted."""

    key: Qt.Key | str
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    wait: float | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """What one key cost, in milliseconds: from when it was due until it was painted, and of that the
    processor time of the window's thread."""

    wall: float
    processor: float


@dataclass(frozen=True, slots=True)
class Costs:
    """A run: each key, and each stretch in which the window was busy, as wall and processor time."""

    keys: tuple[Cost, ...]
    stretches: tuple[Cost, ...]


def strokes(keys: Sequence[str | Qt.Key], *, fast: bool, seed: int = 1) -> list[Stroke]:
    """Keys as a fast typist presses them: 8 to 10 a second, with a breath after some words and a thought
    after sentences; `fast`: each as soon as the one before it is painted."""
    chance, made = Random(seed), []
    before: str | Qt.Key = ""
    for key in keys:
        if before == "." or before is Qt.Key.Key_Return:
            wait = chance.uniform(*AFTER_SENTENCES)
        elif before == " " and chance.random() < 0.3:
            wait = chance.uniform(*AFTER_WORDS)
        else:
            wait = chance.uniform(*BETWEEN_KEYS)
        made.append(Stroke(key, wait=None if fast else wait))
        before = key
    return made


class Typist(QObject):
    """Presses keys in an editor and measures. One run at a time."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__()
        self._edit = edit
        self._loop = QEventLoop()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._note_awake)
        dispatcher.aboutToBlock.connect(self._note_rest)
        edit.viewport().installEventFilter(self)
        self._awake = (0.0, 0.0)
        self._is_awake = False
        self._waits_for_paint = False
        self._begun = (0.0, 0.0)
        self._left: list[Stroke] = []
        self._keys: list[Cost] = []
        self._stretches: list[Cost] = []

    def type(self, strokes: Sequence[Stroke]) -> Costs:
        """Press all the keys and tell what they cost."""
        self._left, self._keys, self._stretches = list(reversed(strokes)), [], []
        self._plan()
        self._loop.exec()
        return Costs(tuple(self._keys), tuple(self._stretches))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Once the event in which the key is painted is over, so is the key."""
        if event.type() == QEvent.Type.Paint and self._waits_for_paint:
            self._waits_for_paint = False
            QTimer.singleShot(0, self, self._note_painted)
        return super().eventFilter(watched, event)

    def _plan(self) -> None:
        if not self._left:
            self._loop.quit()
            return
        wait = self._left[-1].wait
        self._due = time.perf_counter() + (wait or 0.0)
        self._is_due = wait is not None
        self._timer.start(round(1000 * (wait or 0.0)))

    def _press(self) -> None:
        stroke = self._left.pop()
        now = time.perf_counter()
        self._begun = (max(self._due, self._awake[0]) if self._is_due else now, time.thread_time())
        self._waits_for_paint = True
        if isinstance(stroke.key, str):
            QTest.keyClicks(self._edit, stroke.key, stroke.modifiers)
        else:
            QTest.keyClick(self._edit, stroke.key, stroke.modifiers)

    def _note_painted(self) -> None:
        wall, processor = time.perf_counter() - self._begun[0], time.thread_time() - self._begun[1]
        self._keys.append(Cost(1000 * wall, 1000 * processor))
        self._plan()

    def _note_awake(self) -> None:
        if not self._is_awake:
            self._is_awake, self._awake = True, (time.perf_counter(), time.thread_time())

    def _note_rest(self) -> None:
        if self._is_awake:
            wall, processor = time.perf_counter() - self._awake[0], time.thread_time() - self._awake[1]
            self._is_awake = False
            self._stretches.append(Cost(1000 * wall, 1000 * processor))


def settle(app: QApplication, seconds: float) -> None:
    """Let the window do what it has to."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()
    app.processEvents()
