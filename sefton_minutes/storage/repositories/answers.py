"""Answers to doubtful readings: paragraphs, named by the digest of their words."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from sefton_minutes.domain.doubtful import Answer
from sefton_minutes.storage.alone import Alone, alone
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.doubts import RememberedAnswerRow
from sefton_minutes.storage.tables.readings import ReadingAnswerRow


@dataclass(frozen=True, slots=True)
class ReadingAnswers:
    """Digests of the paragraphs of one item whose doubtful reading was refused, or accepted as it stands."""

    refused: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()


class AnswerRepository(Repository):
    """Answers of one item hold while the paragraph keeps its words; what is remembered holds for all alike in
    pages to come."""

    def of_item(self, item_id: int) -> ReadingAnswers:
        """What was answered of one item."""
        return self.of_items((item_id,))[item_id]

    def of_items(self, item_ids: Collection[int]) -> dict[int, ReadingAnswers]:
        """What was answered of each of some items, in one query."""
        query = select(
            ReadingAnswerRow.item_id, ReadingAnswerRow.paragraph_digest, ReadingAnswerRow.accepted
        ).where(ReadingAnswerRow.item_id.in_(item_ids))
        found: dict[int, list[tuple[str, bool]]] = {item_id: [] for item_id in item_ids}
        for item_id, digest, accepted in self._connection.execute(query):
            found[item_id].append((digest, accepted))
        return {item_id: _answers(each) for item_id, each in found.items()}

    def add(self, item_id: int, paragraph_digest: str, answer: Answer = Answer.REFUSE) -> None:
        """Note an answer, in place of one that was noted before."""
        values = {"accepted": answer is Answer.ACCEPT}
        if self._change(item_id, paragraph_digest, values):
            return
        try:
            with self._connection.begin_nested():
                self._connection.execute(
                    insert(ReadingAnswerRow).values(
                        item_id=item_id, paragraph_digest=paragraph_digest, **values
                    )
                )
        except IntegrityError:
            if not self._change(item_id, paragraph_digest, values):
                raise  # not because somebody else answered it at the same moment

    def add_new(self, item_id: int, refused: Collection[str], confirmed: Collection[str]) -> None:
        """Note the answers of an item that has none yet."""
        rows = [
            {"item_id": item_id, "paragraph_digest": digest, "accepted": digest not in refused}
            for digest in {*refused, *confirmed}
        ]
        if rows:
            self._connection.execute(insert(ReadingAnswerRow), rows)

    def remove(self, item_id: int, paragraph_digest: str) -> None:
        """Take an answer back; nothing happens when there is none."""
        self._connection.execute(
            delete(ReadingAnswerRow).where(
                ReadingAnswerRow.item_id == item_id, ReadingAnswerRow.paragraph_digest == paragraph_digest
            )
        )

    def remembered(self) -> dict[str, Answer]:
        """The answers that hold for pages to come, by the key of what is alike."""
        query = select(RememberedAnswerRow.alike, RememberedAnswerRow.accepted)
        return {
            alike: Answer.ACCEPT if accepted else Answer.REFUSE
            for alike, accepted in self._connection.execute(query)
        }

    def remember(self, alike: str, kind: str, answer: Answer) -> None:
        """Let an answer hold for all alike, in place of one that held before."""
        alone(self._connection, Alone.ANSWERING)
        self.forget(alike)
        self._connection.execute(
            insert(RememberedAnswerRow).values(
                alike=alike,
                accepted=answer is Answer.ACCEPT,
                kind=kind,
                who=self._stamp.who,
                since=self._stamp.when,
            )
        )

    def forget(self, alike: str) -> None:
        """Let no answer hold any longer."""
        self._connection.execute(delete(RememberedAnswerRow).where(RememberedAnswerRow.alike == alike))

    def _change(self, item_id: int, paragraph_digest: str, values: dict[str, bool]) -> bool:
        changed = self._connection.execute(
            update(ReadingAnswerRow)
            .where(ReadingAnswerRow.item_id == item_id, ReadingAnswerRow.paragraph_digest == paragraph_digest)
            .values(**values)
        )
        return changed.rowcount > 0


def _answers(answers: Collection[tuple[str, bool]]) -> ReadingAnswers:
    return ReadingAnswers(
        frozenset(digest for digest, accepted in answers if not accepted),
        frozenset(digest for digest, accepted in answers if accepted),
    )
