"""Papers are issued: made once from what is kept, numbered, kept byte for byte; withdrawn; purged."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sefton_minutes import __version__
from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.composing.composed import PaperKind, composed
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.document import Document
from sefton_minutes.domain.errors import ChangedMeanwhile, NotAllowed
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.proofing.checks import found
from sefton_minutes.domain.proofing.finding import BeforeIssuing, Finding
from sefton_minutes.domain.publications import (
    SERIES,
    CheckRun,
    Differences,
    IssuedPaper,
    Override,
    Publication,
    PublicationState,
    content_of,
    differences,
    refusal,
    status_once_issued,
)
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.shortened_text import beginning
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import opened
from sefton_minutes.services.papers import meeting_papers, papers_of
from sefton_minutes.services.ports import Renderer
from sefton_minutes.storage.purging import clear_remains
from sefton_minutes.storage.unit_of_work import Records, UnitOfWork
from sefton_minutes.storage.whole_files import written_whole

_RECORD = "publication"
_SHOWN = 60
"""Characters of doubtful words in a finding."""


@dataclass(frozen=True, slots=True)
class ToIssue:
    """What an officer is shown before a paper is issued. `number` is the one that it will most likely bear:
    another officer may draw it first."""

    meeting_id: int
    kind: PaperKind
    title: str
    number: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The paper of a kind that stands as issued, and what of the record is other than it says."""

    publication: Publication
    differs: Differences


@dataclass(frozen=True, slots=True)
class Purged:
    """A purged paper. `remains` says where traces of its bytes are still to be cleared, "" for nowhere."""

    publication: Publication
    changes: Changes
    remains: str


@dataclass(frozen=True, slots=True)
class _Made:
    """A paper that is ready to be issued, and what was found before."""

    meeting: Meeting
    papers: MeetingPapers
    document: Document
    runs: tuple[CheckRun, ...]
    findings: tuple[Finding, ...]


class Issuing:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk, renderer: Renderer) -> None:
        self._desk = desk
        self._renderer = renderer

    def prepare(self, meeting_id: int, kind: PaperKind) -> ToIssue:
        """What would be issued now. Raises NotFound, and NotAllowed for minutes of a meeting that was not
        held."""
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            made = self._made(records, meeting_id, kind)
            number = records.counters.last(SERIES) + 1
        return ToIssue(meeting_id, kind, made.document.title, number, made.findings)

    def issue(
        self, meeting_id: int, kind: PaperKind, overrides: Mapping[str, str]
    ) -> tuple[Publication, Changes]:
        """Make the paper from what is kept now, and keep it for good. `overrides`: why it is issued all the
        same, by the key of each finding. The meeting goes a stage on, and a spell of editing ends.

        Raises NotFound, NotAllowed while a finding has no reason, ChangedMeanwhile when the meeting was
        changed while the paper was made.
        """
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            made = self._made(records, meeting_id, kind)
        reasons = _reasons(made.findings, overrides)
        data = self._renderer.render(made.document)
        with self._desk.writing() as work:
            work.meetings.hold(meeting_id)
            now = self._made(work, meeting_id, kind)
            if now.document != made.document or now.findings != made.findings:
                raise ChangedMeanwhile(
                    "Somebody has changed the meeting while the paper was made.",
                    "Nothing was issued; look at it again.",
                )
            kept = work.publications.add(self._new(work, now, kind, reasons), data)
            _go_on(work, now.meeting, kind)
            _close_spells(work, meeting_id)
            detail = {"kind": kind.value, "number": kept.number, "overridden": len(reasons)}
            work.audit.add("issued", _RECORD, kept.id, detail)
            changes = Changes.of(Kind.PAPERS, Kind.MEETINGS, meeting_id=meeting_id)
            work.commit(changes)
        return kept, changes

    def of_meeting(self, meeting_id: int) -> tuple[IssuedPaper, ...]:
        """The issued papers of a meeting, the newest first."""
        with self._desk.reading() as records:
            return _listed(records, records.publications.of_meeting(meeting_id))

    def all(self) -> tuple[IssuedPaper, ...]:
        """Every issued paper, the newest first."""
        with self._desk.reading() as records:
            return _listed(records, records.publications.all())

    def numbered(self, number: int) -> Publication:
        """The paper that bears a number. Raises NotFound."""
        with self._desk.reading() as records:
            return records.publications.numbered(number)

    def paper(self, publication_id: int) -> bytes:
        """The bytes as they were issued. Raises NotFound, NotAllowed when they were purged, DatabaseUnusable
        when they no longer have their hash."""
        with self._desk.reading() as records:
            return records.publications.data(records.publications.get(publication_id))

    def save(self, publication_id: int, file: Path) -> None:
        """Write them to a file, whole or not at all. Raises what `paper` does, CannotWriteFile."""
        data = self.paper(publication_id)
        with written_whole(file) as partial:
            partial.write_bytes(data)

    def standing(self, meeting_id: int) -> tuple[Standing, ...]:
        """The paper of each kind that stands as issued, with what has changed since. Raises NotFound."""
        with self._desk.reading() as records:
            issued = _standing_papers(records, meeting_id)
            if not issued:
                return ()
            papers = papers_of(opened(records, meeting_id), {})
        return tuple(
            Standing(each, differences(each.content, content_of(papers, each.kind, __version__)))
            for each in issued
        )

    def withdraw(
        self, publication_id: int, reason: str, superseded_by: int | None = None
    ) -> tuple[Publication, Changes]:
        """Say that a paper no longer stands, and by which (its id) it is superseded if by any. It can still
        be read.

        Raises NotFound, and NotAllowed below the checker, without a reason, for a paper that is withdrawn
        already, and for one that is superseded by another meeting's or by itself.
        """
        self._desk.ask(Role.CHECKER)
        why = _reason(reason, "A withdrawal needs a reason.")
        with self._desk.writing() as work:
            work.publications.hold()
            paper = work.publications.get(publication_id)
            _refuse_withdrawal(work, paper, superseded_by)
            work.publications.withdraw(publication_id, why, superseded_by)
            work.audit.add("withdrew", _RECORD, publication_id, {"number": paper.number, "reason": why})
            kept = work.publications.get(publication_id)
            changes = Changes.of(Kind.PAPERS, meeting_id=paper.meeting_id)
            work.commit(changes)
        return kept, changes

    def purge(self, publication_id: int, reason: str) -> Purged:
        """Destroy the bytes of a paper; that it was issued, its number and its hash stay. A paper that is
        purged already is cleared of remains once more.

        Raises NotFound, and NotAllowed below the administrator and without a reason.
        """
        self._desk.ask(Role.ADMINISTRATOR)
        why = _reason(reason, "A purge needs a reason.")
        with self._desk.writing() as work:
            work.publications.hold()
            paper = work.publications.get(publication_id)
            changes = Changes.of(Kind.PAPERS, meeting_id=paper.meeting_id)
            if paper.purged is None:
                work.publications.purge(publication_id, why)
                work.audit.add("purged", _RECORD, publication_id, {"number": paper.number, "reason": why})
                work.commit(changes)
            kept = work.publications.get(publication_id)
        return Purged(kept, changes, clear_remains(self._desk.database))

    def _made(self, records: Records, meeting_id: int, kind: PaperKind) -> _Made:
        """The paper as it would be issued: of the stage that the meeting will then have come to."""
        papers = meeting_papers(records, meeting_id)
        meeting = papers.meeting
        if told := refusal(meeting.status, kind):
            raise NotAllowed(*told)
        doubts = _doubts(records, meeting_id)
        issued = tuple(each for each in _standing_papers(records, meeting_id) if each.kind is kind)
        runs, findings = found(BeforeIssuing(papers, doubts, issued, self._desk.clock.today()), kind)
        status = status_once_issued(meeting.status, kind)
        document = composed(replace(papers, meeting=replace(meeting, status=status)), kind)
        return _Made(meeting, papers, document, runs, findings)

    def _new(
        self, work: UnitOfWork, made: _Made, kind: PaperKind, reasons: tuple[Override, ...]
    ) -> Publication:
        """Its number is drawn here; hash and size are those of the bytes, given when they are kept."""
        return Publication(
            meeting_id=made.meeting.id,
            kind=kind,
            number=work.counters.draw(SERIES)[0],
            issued=work.when,
            who=self._desk.who,
            digest="",
            size=0,
            checks=made.runs,
            overrides=reasons,
            content=content_of(made.papers, kind, __version__),
        )


def _doubts(records: Records, meeting_id: int) -> tuple[str, ...]:
    return tuple(
        f"{sentence}: “{beginning(words, _SHOWN)}”" if words else f"{sentence}."
        for sentence, words in records.doubts.of_pages(meeting_id)
    )


def _reasons(findings: Sequence[Finding], overrides: Mapping[str, str]) -> tuple[Override, ...]:
    """A reason for each finding. Raises NotAllowed where one is missing."""
    given = {key: kept_line(reason) for key, reason in overrides.items()}
    unanswered = [each for each in findings if not given.get(each.key)]
    if unanswered:
        more = f" (and {len(unanswered) - 1} more)" if len(unanswered) > 1 else ""
        raise NotAllowed(
            f"The paper cannot be issued yet: {unanswered[0].sentence}{more}",
            "Put it right, or give a reason for issuing it all the same.",
        )
    return tuple(Override(each.check, each.sentence, given[each.key], each.item_id) for each in findings)


def _reason(words: str, without: str) -> str:
    why = kept_line(words)
    if not why:
        raise NotAllowed(without, "Type one; it is kept with the paper.")
    return why


def _go_on(work: UnitOfWork, meeting: Meeting, kind: PaperKind) -> None:
    status = status_once_issued(meeting.status, kind)
    if status is not meeting.status:
        work.meetings.update(replace(meeting, status=status))
        work.audit.add("edited", "meeting", meeting.id, {"status": status.value})


def _close_spells(work: UnitOfWork, meeting_id: int) -> None:
    """What was issued is a revision of its own."""
    for item in work.items.of_meeting(meeting_id):
        for field in TextField:
            work.revisions.close(item.id, field)


def _standing_papers(records: Records, meeting_id: int) -> tuple[Publication, ...]:
    """The newest paper of each kind that was neither withdrawn nor purged."""
    standing: dict[PaperKind, Publication] = {}
    for each in records.publications.of_meeting(meeting_id):
        if each.state is PublicationState.ISSUED:
            standing.setdefault(each.kind, each)
    return tuple(standing.values())


def _refuse_withdrawal(records: Records, paper: Publication, superseded_by: int | None) -> None:
    if paper.withdrawn is not None:
        raise NotAllowed(f"Paper No. {paper.number} is withdrawn already.")
    if superseded_by is None:
        return
    other = records.publications.get(superseded_by)
    if other.id == paper.id or other.meeting_id != paper.meeting_id:
        raise NotAllowed(
            f"Paper No. {other.number} cannot stand in place of No. {paper.number}.",
            "Choose another paper of the same meeting.",
        )


def _listed(records: Records, papers: Sequence[Publication]) -> tuple[IssuedPaper, ...]:
    summaries = records.meetings.named({each.meeting_id for each in papers})
    named = records.officers.naming()
    return tuple(IssuedPaper(_with_names(each, named), *summaries[each.meeting_id]) for each in papers)


def _with_names(paper: Publication, named: Callable[[str], str]) -> Publication:
    """With officers' names where the record has their logins."""
    withdrawn, purged = paper.withdrawn, paper.purged
    return replace(
        paper,
        who=named(paper.who),
        withdrawn=withdrawn and replace(withdrawn, who=named(withdrawn.who)),
        purged=purged and replace(purged, who=named(purged.who)),
    )
