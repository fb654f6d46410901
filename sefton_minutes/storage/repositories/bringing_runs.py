"""Runs of bringing pages in, with what became of each file."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, insert, select, update

from sefton_minutes.domain.bringing_report import BringingReport, FileOutcome, FileResult
from sefton_minutes.storage.repositories.repository import Repository, not_found
from sefton_minutes.storage.tables.bringing_runs import BringingOutcomeRow, BringingRunRow


class BringingRunRepository(Repository):
    """Reports grow file by file, so that what broke off is told as far as it came."""

    def begin(self, place: str, total: int) -> int:
        """A new run over `total` files; its id."""
        values = {"place": place, "who": self._stamp.who, "started_at": self._stamp.when, "total": total}
        return self._add_row(BringingRunRow, values)

    def add(self, run_id: int, position: int, outcome: FileOutcome) -> None:
        """Note what became of a file, `position` counting from 0."""
        self._connection.execute(
            insert(BringingOutcomeRow).values(
                run_id=run_id,
                position=position,
                name=outcome.name,
                result=outcome.result.value,
                sentence=outcome.sentence,
                meeting_id=outcome.meeting_id,
                doubts=outcome.doubts,
            )
        )

    def finish(self, run_id: int) -> None:
        """The last file has had its turn."""
        self._connection.execute(
            update(BringingRunRow)
            .where(BringingRunRow.id == run_id)
            .values(finished_at=self._stamp.when, version=BringingRunRow.version + 1)
        )

    def get(self, run_id: int) -> BringingReport:
        """Raises NotFound."""
        found = self._reports(_runs().where(BringingRunRow.id == run_id))
        if not found:
            raise not_found("report", run_id)
        return found[0]

    def newest(self, limit: int | None = None) -> tuple[BringingReport, ...]:
        """The newest runs, at most `limit`."""
        return self._reports(_runs().order_by(BringingRunRow.id.desc()).limit(limit))

    def _reports(self, query: Select[int, str, datetime, datetime | None, int]) -> tuple[BringingReport, ...]:
        runs = self._connection.execute(query).all()
        outcomes = self._outcomes([run.id for run in runs])
        return tuple(
            BringingReport(
                run.place, run.started_at, run.finished_at, tuple(outcomes[run.id]), run.id, run.total
            )
            for run in runs
        )

    def _outcomes(self, run_ids: Sequence[int]) -> dict[int, list[FileOutcome]]:
        query = (
            select(
                BringingOutcomeRow.run_id,
                BringingOutcomeRow.name,
                BringingOutcomeRow.result,
                BringingOutcomeRow.sentence,
                BringingOutcomeRow.meeting_id,
                BringingOutcomeRow.doubts,
            )
            .where(BringingOutcomeRow.run_id.in_(run_ids))
            .order_by(BringingOutcomeRow.run_id, BringingOutcomeRow.position)
        )
        found: dict[int, list[FileOutcome]] = defaultdict(list)
        for run_id, name, result, sentence, meeting_id, doubts in self._connection.execute(query):
            found[run_id].append(FileOutcome(name, FileResult(result), sentence, meeting_id, doubts))
        return found


def _runs() -> Select[int, str, datetime, datetime | None, int]:
    return select(
        BringingRunRow.id,
        BringingRunRow.place,
        BringingRunRow.started_at,
        BringingRunRow.finished_at,
        BringingRunRow.total,
    )
