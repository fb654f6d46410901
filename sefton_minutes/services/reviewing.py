"""The doubtful list: everything unconfirmed in the meetings that were brought in, and its answers."""

from collections.abc import Sequence
from dataclasses import replace

from sefton_minutes.domain.changes import Changes
from sefton_minutes.domain.doubtful import Answer, Doubtful
from sefton_minutes.domain.rights import Role
from sefton_minutes.services.answering import Answered, Remembered, settle, take_back
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.original_pages import OriginalPage, original_page, source_pages
from sefton_minutes.services.ports import PageReader
from sefton_minutes.storage.unit_of_work import UnitOfWork

__all__ = ["Answered", "OriginalPage", "Reviewing"]


class Reviewing:
    """Every method opens its own unit of work. For a reader nothing waits: doubts are no public record."""

    def __init__(self, desk: Desk, reader: PageReader) -> None:
        self._desk = desk
        self._reader = reader

    def doubtful(
        self, *, limit: int = 500, body_id: int | None = None, kind: str | None = None
    ) -> tuple[Doubtful, ...]:
        """What waits for an answer, worst first, then the newest meeting, at most `limit`."""
        if not self._answers:
            return ()
        with self._desk.reading() as records:
            return records.doubts.list(limit=limit, body_id=body_id, kind=kind)

    def count(self) -> int:
        """How much waits for an answer."""
        if not self._answers:
            return 0
        with self._desk.reading() as records:
            return records.doubts.count()

    def kinds(self) -> tuple[tuple[str, int], ...]:
        """The kinds of what waits and how many there are of each, worst first."""
        if not self._answers:
            return ()
        with self._desk.reading() as records:
            return records.doubts.kinds()

    def alike(self, doubtful: Doubtful) -> tuple[Doubtful, ...]:
        """All that wait and are of the same kind and shape, itself included."""
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            return records.doubts.list(alike=doubtful.alike)

    def original(self, doubtful: Doubtful) -> OriginalPage:
        """The page it came from, read again. Raises NotFound when the meeting came from no page, NotAllowed
        when its pages hold what the public may not see, and for a reader."""
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            pages = source_pages(records, doubtful.meeting_id)
            items = records.items.of_meeting(doubtful.meeting_id)
        return original_page(self._reader, pages, items, doubtful)

    def answer(self, doubtful: Sequence[Doubtful], answer: Answer, *, always: bool = False) -> Answered:
        """Settle one or many, all or none; what was settled meanwhile is left out. `always`: remembered, and
        given to all alike in pages brought in later."""
        with self._desk.writing() as work:
            done = settle(work, [each.id for each in doubtful], answer)
            remembered = _remember(work, doubtful, answer) if always else ()
            work.commit(done.changes)
        return replace(
            done, remembered=remembered, sentence=_sentence(done.count, answer, remembered=bool(remembered))
        )

    def undo(self, answered: Answered) -> Changes:
        """Take answers back: texts, answers and what was remembered. Raises ChangedMeanwhile when somebody
        edited one of the items or meetings since; then nothing is taken back."""
        with self._desk.writing() as work:
            take_back(work, answered)
            work.commit(answered.changes)
        return answered.changes

    @property
    def _answers(self) -> bool:
        """Whether whoever works here is one who answers."""
        return self._desk.rights.reaches(Role.OFFICER)


def _remember(work: UnitOfWork, doubtful: Sequence[Doubtful], answer: Answer) -> tuple[Remembered, ...]:
    """The keys that are remembered since, each with the answer that was remembered before."""
    before = work.answers.remembered()
    kinds = {each.alike: each.kind for each in doubtful if each.may_be_remembered}
    for alike, kind in kinds.items():
        work.answers.remember(alike, kind, answer)
        work.audit.add("remembered answer", "doubt", 0, {"kind": kind, "answer": answer.value})
    return tuple(Remembered(alike, kind, before.get(alike)) for alike, kind in kinds.items())


def _sentence(count: int, answer: Answer, *, remembered: bool) -> str:
    """For the officer."""
    if not count:
        return "Nothing was answered: it was settled meanwhile."
    said = "1 doubt" if count == 1 else f"{count} doubts"
    later = " The same holds for pages brought in later." if remembered else ""
    return f"{said} {answer.value}.{later}"
