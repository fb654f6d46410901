"""The answers that an officer gives to doubtful readings: each is kept while the officer goes on, and can be
taken back, the last one first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.doubtful import Answer, Doubtful
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.given_answer import GivenAnswer
from sefton_minutes.ui.models.doubtful_rows import said
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.reviewing import Reviewing

_PLACE = "doubtful"
_Done = Callable[[GivenAnswer, None], None]
_Failed = Callable[[GivenAnswer, MinutesError], None]


@dataclass(frozen=True, slots=True)
class _Turn:
    """What waits for its turn: all alike are to be answered, or an answer is to be taken back."""

    given: GivenAnswer
    takes_back: bool


class Answers(QObject):
    """An answer to one reading is saved like typed text; all alike are answered on the lane of long jobs,
    which lets what is typed be saved between. What is taken back, and what is done to all alike, is done one
    after the other.

    Signals: `changes_made(Changes)` when the record has an answer or a part of one to all alike, or has it no
    longer; `returned(Doubtful)` when it waits for an answer again; `failed(error)` when it or its undoing was
    refused; `said(sentence)` for the foot of the window; `altered` when there is more or less to undo."""

    changes_made = Signal(object)
    returned = Signal(object)
    failed = Signal(object)
    said = Signal(str)
    altered = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._reviewing, self._background = workplace.services.reviewing, workplace.background
        self._given: list[GivenAnswer] = []
        self._waiting: list[GivenAnswer] = []
        self._turns: deque[_Turn] = deque()
        self._in_turn: _Turn | None = None

    @property
    def can_take_back(self) -> bool:
        """Whether there is an answer to undo."""
        return bool(self._given)

    @property
    def is_keeping(self) -> bool:
        """Whether an answer is on its way to the record."""
        return bool(self._waiting)

    def is_settled(self, doubtful: Doubtful) -> bool:
        """Whether an answer to it is on its way to the record."""
        return any(given.settles(doubtful) for given in self._waiting)

    def give(
        self, doubtful: Doubtful, answer: Answer, *, all_alike: bool = False, always: bool = False
    ) -> None:
        """Answer one, or all alike; `always`: also in pages that are brought in later."""
        spared = frozenset(given.doubtful.id for given in self._waiting)
        always = always and doubtful.may_be_remembered
        given = GivenAnswer(doubtful, answer, all_alike, always, spared)
        self._given.append(given)
        self._waiting.append(given)
        self.altered.emit()
        if all_alike:
            self.said.emit("All alike are being answered…")
            self._line_up(_Turn(given, takes_back=False))
        else:
            self._save(given.keep_one, given, self._note_kept, self._note_not_kept)

    def take_back(self) -> None:
        """Undo the last answer; where it is still being given to all alike, no more of them get it."""
        if self._given:
            given = self._given.pop()
            given.is_unwanted = True
            self.altered.emit()
            self._line_up(_Turn(given, takes_back=True))

    def _line_up(self, turn: _Turn) -> None:
        self._turns.append(turn)
        self._next()

    def _next(self) -> None:
        """Begin what is first in line, once what it takes back has been kept."""
        if self._in_turn is not None or not self._turns:
            return
        turn, given = self._turns[0], self._turns[0].given
        if turn.takes_back and given in self._waiting:
            return
        self._in_turn = self._turns.popleft()
        if not turn.takes_back:
            self._begin(given.keep_all, given, self._note_kept, self._note_not_kept)
        elif given.all_alike:
            self._begin(given.take_all_back, given, self._note_taken_back, self._note_not_taken_back)
        else:
            self._save(given.take_one_back, given, self._note_taken_back, self._note_not_taken_back)

    def _save(
        self, job: Callable[[Reviewing], None], given: GivenAnswer, done: _Done, failed: _Failed
    ) -> None:
        self._background.save(partial(job, self._reviewing), partial(done, given), partial(failed, given))

    def _begin(self, job: Callable[..., None], given: GivenAnswer, done: _Done, failed: _Failed) -> None:
        self._background.long(
            partial(job, self._reviewing), partial(done, given), partial(failed, given),
            partial(self._note_part, given), place=_PLACE,
        )  # fmt: skip

    def _note_part(self, given: GivenAnswer, _done: int, _total: int, _what: str) -> None:
        while given.altered:
            self.changes_made.emit(given.altered.popleft())

    def _note_kept(self, given: GivenAnswer, _nothing: None) -> None:
        self._end(given)
        self.said.emit(said(given.count, given.answer, given.left))
        if not given.done:
            self.returned.emit(given.doubtful)

    def _note_not_kept(self, given: GivenAnswer, error: MinutesError) -> None:
        self._end(given)
        self.failed.emit(error)

    def _note_taken_back(self, given: GivenAnswer, _nothing: None) -> None:
        if given.done:
            self._given.append(given)  # stopped: the rest is what can be taken back next
            self.said.emit("Stopped. Ctrl+Z takes back the rest.")
        else:
            self.said.emit(f"Taken back: {given.doubtful.sentence}")
        self._end(given)
        self.returned.emit(given.doubtful)

    def _note_not_taken_back(self, given: GivenAnswer, error: MinutesError) -> None:
        if given.done:
            self._given.append(given)
        self._end(given)
        self.failed.emit(error)

    def _end(self, given: GivenAnswer) -> None:
        """Nothing more is done to it: tell what it altered, and begin what is next."""
        if given in self._waiting:
            self._waiting.remove(given)
        if given in self._given and not given.done:
            self._given.remove(given)
        if self._in_turn is not None and self._in_turn.given is given:
            self._in_turn = None
        self.altered.emit()
        self._note_part(given, 0, 0, "")
        self._next()
