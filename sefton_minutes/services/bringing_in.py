"""The old minutes brought in: files, folders and ZIPs of thousands of pages in one run."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from sefton_minutes.domain.bringing_report import BringingReport, FileOutcome
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import (
    AmbiguousMeeting,
    CannotReadFile,
    DatabaseFull,
    DatabaseUnavailable,
    NotAllowed,
)
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.bringing_run import BringingRun
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.file_outcomes import file_outcome, not_understood, unchanged
from sefton_minutes.services.importing import ImportOutcome, keep_read_page
from sefton_minutes.services.page_identity import kept_listed_body
from sefton_minutes.services.ports import FoundFile, PageReader, PileReader, ReadFile, ReadPage, ReportWriter
from sefton_minutes.storage.unit_of_work import Records
from sefton_minutes.storage.whole_files import written_whole

Progress = Callable[[int, int, str], None]
"""Told how many files are done, how many there are, and the name of the one in hand ("" at the end)."""


class BringingIn:
    """A run can be stopped between files and taken up again: what was kept is kept, and a file whose bytes
    are kept already is not read twice."""

    def __init__(
        self, desk: Desk, reader: PageReader, pile_reader: PileReader, report_writer: ReportWriter
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._pile_reader = pile_reader
        self._report_writer = report_writer

    def bring(
        self,
        places: Sequence[Path],
        progress: Progress,
        cancelled: Callable[[], bool],
        *,
        body: str | None = None,
    ) -> BringingReport:
        """Keep every page of every place, each page in a transaction of its own. `body` is the body of those
        pages that do not say it.

        A file that cannot be read or understood is an outcome of the report, and so is a place among several
        that cannot be opened. Raises CannotReadFile when no place can be opened; DatabaseUnavailable,
        DatabaseFull and DatabaseUnusable when the database fails: what was done until then is kept, and the
        first two say how far that is.
        """
        files = self._found(places)
        run = BringingRun.begun(self._desk, ", ".join(str(place) for place in places), len(files))
        try:
            return self._bring_files(run, files, progress, cancelled, kept_line(body or ""))
        except (DatabaseUnavailable, DatabaseFull) as error:
            raise run.broken_off(error) from error

    def last_report(self) -> BringingReport | None:
        """The newest run; None for a reader."""
        if not self._desk.rights.reaches(Role.OFFICER):
            return None
        with self._desk.reading() as records:
            return next(iter(records.runs.newest(1)), None)

    def reports(self) -> tuple[BringingReport, ...]:
        """Every run, newest first; none for a reader."""
        if not self._desk.rights.reaches(Role.OFFICER):
            return ()
        with self._desk.reading() as records:
            return records.runs.newest()

    def report(self, run_id: int) -> BringingReport:
        """One run. Raises NotFound; NotAllowed for a reader."""
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            return records.runs.get(run_id)

    def save_report(self, report: BringingReport, path: Path) -> None:
        """Write a report as a file for a spreadsheet. Raises CannotWriteFile."""
        told = self._report_writer.write(report)
        with written_whole(path) as partial:
            partial.write_bytes(told)

    def take_out(self, place: Path, name: str, folder: Path) -> Path | None:
        """Write one file of a ZIP into a folder, so that it can be looked at alone; None where the ZIP has no
        file of that name. Raises CannotReadFile, CannotWriteFile."""
        found = next((file for file in self._pile_reader.files(place) if file.name == name), None)
        if found is None:
            return None
        path = folder / name.rpartition("/")[2]
        data = found.data()
        with written_whole(path) as partial:
            partial.write_bytes(data)
        return path

    def _found(self, places: Sequence[Path]) -> list[FoundFile | FileOutcome]:
        """The files of every place; of a place that cannot be opened, the outcome."""
        found: list[FoundFile | FileOutcome] = []
        for place in places:
            try:
                found += list(self._pile_reader.files(place))
            except CannotReadFile as error:
                if len(places) == 1:
                    raise
                found.append(not_understood(str(place), [error]))
        return found

    def _bring_files(
        self,
        run: BringingRun,
        files: Sequence[FoundFile | FileOutcome],
        progress: Progress,
        cancelled: Callable[[], bool],
        body: str,
    ) -> BringingReport:
        for done, file in enumerate(files):
            if cancelled():
                return run.stopped()
            progress(done, len(files), file.name)
            if isinstance(file, FileOutcome):
                run.note(file)
            else:
                self._bring_file(run, file, body)
        progress(len(files), len(files), "")
        return run.finished()

    def _bring_file(self, run: BringingRun, file: FoundFile, body: str) -> None:
        try:
            data = file.data()
            if (known := self._known(run, file.name, data, body)) is not None:
                run.note(known)
                return
            read = self._reader.read_bytes(file.name, data)
        except CannotReadFile as error:
            run.note(not_understood(file.name, [error]))
            return
        self._keep(run, file.name, read, body)

    def _known(self, run: BringingRun, name: str, data: bytes, body: str) -> FileOutcome | None:
        """The outcome of a file whose bytes were kept before this run, of a body that may be this one."""
        digest = sha256(data).hexdigest()
        if digest not in run.known_before:
            return None
        with self._desk.reading() as records:
            for meeting_id in records.sources.meetings_with_digest(digest):
                if not body or _is_of(records, meeting_id, body):
                    return unchanged(name, meeting_id, records.doubts.count_of(meeting_id))
        return None

    def _keep(self, run: BringingRun, name: str, read: ReadFile, body: str) -> None:
        told = [self._keep_bodies(read)] if read.bodies else []
        kept: list[ImportOutcome] = []
        failures: list[NotAllowed | AmbiguousMeeting] = []
        for place, page in enumerate(read.pages):
            last = place == len(read.pages) - 1
            try:
                with self._desk.writing() as work:
                    work.bodies.hold()
                    kept.append(keep_read_page(work, _with_body(page, body), rights=self._desk.rights))
                    if last:
                        run.note_with(work, file_outcome(name, told, kept, failures), kept[-1].changes)
                    else:
                        work.commit(kept[-1].changes)
            except (NotAllowed, AmbiguousMeeting) as error:
                failures.append(error)
                if last:
                    run.note(file_outcome(name, told, kept, failures))
        if not read.pages:
            run.note(file_outcome(name, told, kept, failures))

    def _keep_bodies(self, read: ReadFile) -> tuple[int, int]:
        """Keep the bodies of a list; how many it names, and how many were new."""
        with self._desk.writing() as work:
            work.bodies.hold()
            today = self._desk.clock.today()
            new = sum(kept_listed_body(work, each, today) for each in read.bodies)
            work.commit(Changes.of(Kind.BODIES))
        return len(read.bodies), new


def _with_body(read: ReadPage, body: str) -> ReadPage:
    return replace(read, page=replace(read.page, body=body)) if body and not read.page.body else read


def _is_of(records: Records, meeting_id: int, body: str) -> bool:
    """Whether the meeting is of the body that is given, or of another that its page names by itself."""
    return records.bodies.get(records.meetings.get(meeting_id).body_id).is_called(body)
