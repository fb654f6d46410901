"""The report of a run while it grows: kept in the database with the pages, or soon after."""

from dataclasses import dataclass, field
from datetime import datetime

from sefton_minutes.domain.bringing_report import BringingReport, FileOutcome
from sefton_minutes.domain.changes import NO_CHANGES, Changes
from sefton_minutes.domain.errors import DatabaseFull, DatabaseUnavailable
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.unit_of_work import UnitOfWork

AT_ONCE = 50
"""Outcomes of files that left nothing in the record wait for the next page that does, or until there are so
many: a commit takes longer than finding that a file is known."""


@dataclass(slots=True)
class BringingRun:
    """One run. An outcome is `noted` when the database has it. `known_before`: the SHA-256 of every page
    that was kept when it began."""

    desk: Desk
    id: int
    place: str
    total: int
    started: datetime
    known_before: frozenset[str]
    outcomes: list[FileOutcome] = field(default_factory=list)
    noted: int = 0

    @staticmethod
    def begun(desk: Desk, place: str, total: int) -> "BringingRun":
        """A new run over `total` files."""
        with desk.writing() as work:
            run_id = work.runs.begin(place, total)
            run = BringingRun(desk, run_id, place, total, work.when, work.sources.digests())
            work.commit(NO_CHANGES)
        return run

    def note(self, outcome: FileOutcome) -> None:
        """An outcome of a file that left nothing in the record."""
        self.outcomes.append(outcome)
        if len(self.outcomes) - self.noted >= AT_ONCE:
            self._flush()

    def note_with(self, work: UnitOfWork, outcome: FileOutcome, changes: Changes) -> None:
        """Commit a unit of work, which made these changes, with the outcome of its file, and with those that
        wait."""
        for place, each in enumerate((*self.outcomes[self.noted :], outcome), start=self.noted):
            work.runs.add(self.id, place, each)
        work.commit(changes)
        self.outcomes.append(outcome)
        self.noted = len(self.outcomes)

    def stopped(self) -> BringingReport:
        """The report of a run that was stopped between two files."""
        self._flush()
        return self._report(None)

    def broken_off(self, error: DatabaseUnavailable | DatabaseFull) -> DatabaseUnavailable | DatabaseFull:
        """The same failure, told with how far the run came."""
        return type(error)(
            f"{error.sentence} {len(self.outcomes)} of {self.total} files had been brought in and stay kept.",
            "Put that right, then bring the same files in again: only the rest is read.",
        )

    def finished(self) -> BringingReport:
        """The report of a run whose last file has had its turn."""
        with self.desk.writing() as work:
            self._write(work)
            work.runs.finish(self.id)
            work.commit(NO_CHANGES)
            return self._report(work.when)

    def _flush(self) -> None:
        with self.desk.writing() as work:
            self._write(work)
            work.commit(NO_CHANGES)
        self.noted = len(self.outcomes)

    def _write(self, work: UnitOfWork) -> None:
        for place, each in enumerate(self.outcomes[self.noted :], start=self.noted):
            work.runs.add(self.id, place, each)

    def _report(self, finished: datetime | None) -> BringingReport:
        return BringingReport(self.place, self.started, finished, tuple(self.outcomes), self.id, self.total)
