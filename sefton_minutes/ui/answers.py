"""The answers that an officer gives to doubtful readings: each is kept on the lane of saves while the officer
goes on, and can be taken back, the last one first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.doubtful import Answer, Doubtful
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.ui.models.doubtful_rows import said
from sefton_minutes.ui.workplace import Workplace

if TYPE_CHECKING:
    from sefton_minutes.services.changes import Changes
    from sefton_minutes.services.reviewing import Answered, Reviewing


@dataclass(slots=True)
class GivenAnswer:
    """One answer: to `doubtful`, or to all alike. `answered` comes when it was kept. It is changed on the
    lane of saves only, which carries out one thing after the other."""

    doubtful: Doubtful
    answer: Answer
    all_alike: bool
    always: bool
    answered: Answered | None = None

    def settles(self, other: Doubtful) -> bool:
        """Whether the answer is one to that reading too."""
        return other.id == self.doubtful.id or (self.all_alike and other.alike == self.doubtful.alike)

    def keep(self, reviewing: Reviewing) -> Answered:
        """Carry it out."""
        meant = reviewing.alike(self.doubtful) if self.all_alike else (self.doubtful,)
        self.answered = reviewing.answer(meant, self.answer, always=self.always)
        return self.answered

    def take_back(self, reviewing: Reviewing) -> Changes | None:
        """Undo it; None where it could not be kept and there is nothing to undo."""
        return reviewing.undo(self.answered) if self.answered is not None else None


class Answers(QObject):
    """Signals: `kept(Changes)` and `taken_back(Doubtful, Changes)` when the record has it; `failed(error)`
    when an answer or its undoing was refused; `said(sentence)` for the foot of the window; `altered` when
    there is more or less to undo."""

    kept = Signal(object)
    taken_back = Signal(object, object)
    failed = Signal(object)
    said = Signal(str)
    altered = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._reviewing, self._background = workplace.services.reviewing, workplace.background
        self._given: list[GivenAnswer] = []
        self._waiting: list[GivenAnswer] = []

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
        given = GivenAnswer(doubtful, answer, all_alike, always and doubtful.may_be_remembered)
        self._given.append(given)
        self._waiting.append(given)
        if all_alike:
            self.said.emit("All alike are being answered…")
        self._start(partial(given.keep, self._reviewing), partial(self._note_kept, given), given)
        self.altered.emit()

    def take_back(self) -> None:
        """Undo the last answer."""
        if self._given:
            given = self._given.pop()
            job = partial(given.take_back, self._reviewing)
            self._start(job, partial(self._note_taken_back, given), given)
            self.altered.emit()

    def _start(self, job: Callable[[], object], done: Callable[..., None], given: GivenAnswer) -> None:
        self._background.save(job, done, partial(self._note_failed, given))

    def _note_kept(self, given: GivenAnswer, answered: Answered) -> None:
        self._waiting.remove(given)
        self.said.emit(said(answered.count, given.answer))
        self.kept.emit(answered.changes)

    def _note_taken_back(self, given: GivenAnswer, changes: Changes | None) -> None:
        if changes is not None:
            self.said.emit(f"Taken back: {given.doubtful.sentence}")
            self.taken_back.emit(given.doubtful, changes)

    def _note_failed(self, given: GivenAnswer, error: MinutesError) -> None:
        for place in (self._given, self._waiting):
            if given in place:
                place.remove(given)
        self.altered.emit()
        self.failed.emit(error)
