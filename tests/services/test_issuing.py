"""What is issued stays as it is, byte for byte; it is withdrawn and purged, and never altered."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from sefton_minutes.composition.outside import PdfRenderer
from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.errors import (
    ChangedMeanwhile,
    DatabaseUnusable,
    NotAllowed,
    NotFound,
)
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.publications import PublicationState
from sefton_minutes.domain.rights import Rights, Role
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.issuing import Issuing
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.saving import Saving
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_body, a_meeting, a_typed_item, a_typed_minute, an_item
from tests.services.conftest import StandingClock, acts

AGENDA, MINUTES = PaperKind.AGENDA, PaperKind.MINUTES


@pytest.fixture
def issuing(desk: Desk) -> Issuing:
    return Issuing(desk, PdfRenderer())


@pytest.fixture
def body(bodies: Bodies) -> Body:
    return bodies.add(a_body())[0]


@pytest.fixture
def meeting(meetings: Meetings, agendas: Agendas, body: Body) -> Meeting:
    """A planned meeting with two items, whose day is still to come."""
    kept, _ = meetings.add(a_meeting(body.id, day=date(2027, 5, 4)))
    agendas.add_item(kept.id, an_item())
    agendas.add_item(kept.id, an_item("Market Tolls"))
    return kept


def all_reasons(issuing: Issuing, meeting: Meeting, kind: PaperKind) -> dict[str, str]:
    return {finding.key: "Asked for by the chair" for finding in issuing.prepare(meeting.id, kind).findings}


def test_a_paper_is_kept_byte_for_byte(issuing: Issuing, meeting: Meeting, clock: StandingClock) -> None:
    kept, changes = issuing.issue(meeting.id, AGENDA, {})
    assert (kept.number, kept.who, kept.issued, kept.kind) == (1, OFFICER, clock.now(), AGENDA)
    assert {Kind.PAPERS, Kind.MEETINGS} <= changes.kinds
    data = issuing.paper(kept.id)
    assert data.startswith(b"%PDF")
    assert (hashlib.sha256(data).hexdigest(), len(data)) == (kept.digest, kept.size)
    assert kept.state is PublicationState.ISSUED
    assert [run.found for run in kept.checks] == [0] * len(kept.checks)
    assert len(kept.checks) > 4


def test_issuing_takes_the_meeting_a_stage_on_and_never_back(
    issuing: Issuing, meetings: Meetings, meeting: Meeting
) -> None:
    issuing.issue(meeting.id, AGENDA, {})
    assert meetings.open(meeting.id).meeting.status is MeetingStatus.AGENDA_ISSUED
    issuing.issue(meeting.id, MINUTES, all_reasons(issuing, meeting, MINUTES))
    assert meetings.open(meeting.id).meeting.status is MeetingStatus.MINUTES_ISSUED
    issuing.issue(meeting.id, AGENDA, all_reasons(issuing, meeting, AGENDA))
    assert meetings.open(meeting.id).meeting.status is MeetingStatus.MINUTES_ISSUED


def test_issuing_ends_the_spell_of_whoever_writes(
    issuing: Issuing, meetings: Meetings, saving: Saving, desk: Desk, meeting: Meeting
) -> None:
    item = meetings.open(meeting.id).items[0]
    saving.save(a_typed_minute(item, "The quay was looked at."))
    issuing.issue(meeting.id, MINUTES, all_reasons(issuing, meeting, MINUTES))
    with desk.reading() as records:
        assert all(each.closed for each in records.revisions.of_item(item.id, TextField.MINUTE))


def test_what_is_edited_afterwards_changes_no_byte_and_is_told(
    issuing: Issuing, saving: Saving, agendas: Agendas, meetings: Meetings, meeting: Meeting
) -> None:
    kept, _ = issuing.issue(meeting.id, AGENDA, {})
    before = issuing.paper(kept.id)
    (standing,) = issuing.standing(meeting.id)
    assert not standing.differs
    item = meetings.open(meeting.id).items[1]
    saving.save(a_typed_item(item, title="Tolls of the Market"))
    (standing,) = issuing.standing(meeting.id)
    assert standing.differs.items == (item.id,)
    agendas.remove_item(item.id)
    (standing,) = issuing.standing(meeting.id)
    assert (standing.differs.items, standing.differs.gone) == ((), 1)
    assert issuing.paper(kept.id) == before


def test_another_order_differs_from_what_was_issued(
    issuing: Issuing, agendas: Agendas, meetings: Meetings, meeting: Meeting
) -> None:
    issuing.issue(meeting.id, MINUTES, all_reasons(issuing, meeting, MINUTES))
    first, second, *rest = (item.id for item in meetings.open(meeting.id).items)
    agendas.move_item(second, 0, (first, second, *rest))
    assert issuing.standing(meeting.id)[0].differs.order


@pytest.mark.parametrize("kind", PaperKind)
def test_a_finding_needs_a_reason_which_is_kept(
    issuing: Issuing, saving: Saving, meetings: Meetings, meeting: Meeting, kind: PaperKind
) -> None:
    item = meetings.open(meeting.id).items[0]
    saving.save(a_typed_item(item, title="Repairs by [date]"))
    findings = issuing.prepare(meeting.id, kind).findings
    gap = next(each for each in findings if "fill in" in each.sentence)
    assert "“[date]”" in gap.sentence
    reasons = all_reasons(issuing, meeting, kind)
    with pytest.raises(NotAllowed, match="cannot be issued yet"):
        issuing.issue(meeting.id, kind, {key: why for key, why in reasons.items() if key != gap.key})
    with pytest.raises(NotAllowed):
        issuing.issue(meeting.id, kind, {**reasons, gap.key: " \n"})
    assert issuing.of_meeting(meeting.id) == ()
    kept, _ = issuing.issue(meeting.id, kind, reasons)
    assert {(each.sentence, each.reason) for each in kept.overrides} >= {
        (gap.sentence, "Asked for by the chair")
    }
    assert kept.number == 1


def test_unconfirmed_readings_are_found(
    issuing: Issuing, meetings: Meetings, saving: Saving, meeting: Meeting
) -> None:
    item = meetings.open(meeting.id).items[0]
    saving.save(a_typed_minute(item, "RESLOVED: That the quay be repaired."))
    sentences = [each.sentence for each in issuing.prepare(meeting.id, MINUTES).findings]
    assert "Item 1 has a reading that is not confirmed." in sentences
    assert "Item 2 is not written yet." in sentences
    assert "Nobody is recorded as present." in sentences
    assert "The meeting is on 4 May 2027, which is still to come." in sentences


def test_an_empty_agenda_is_found(issuing: Issuing, meetings: Meetings, body: Body) -> None:
    empty, _ = meetings.add(a_meeting(body.id, day=None))
    sentences = [each.sentence for each in issuing.prepare(empty.id, AGENDA).findings]
    assert sentences == ["The meeting has no date.", "There is no item on it."]


def test_a_meeting_that_was_not_held_has_no_minutes(
    issuing: Issuing, meetings: Meetings, meeting: Meeting
) -> None:
    meetings.edit(replace(meeting, status=MeetingStatus.CANCELLED), meeting)
    with pytest.raises(NotAllowed, match="cancelled, so it has no minutes"):
        issuing.prepare(meeting.id, MINUTES)
    issuing.issue(meeting.id, AGENDA, {})
    assert meetings.open(meeting.id).meeting.status is MeetingStatus.CANCELLED


def test_a_second_issue_says_that_there_is_a_first(issuing: Issuing, meeting: Meeting) -> None:
    first, _ = issuing.issue(meeting.id, AGENDA, {})
    (finding,) = issuing.prepare(meeting.id, AGENDA).findings
    assert finding.sentence == "The agenda was issued on 1 Apr 2027 as No. 1, and is not withdrawn."
    second, _ = issuing.issue(meeting.id, AGENDA, {finding.key: "A name was wrong"})
    assert issuing.prepare(meeting.id, AGENDA).number == 3
    issuing.withdraw(first.id, "A name was wrong", second.id)
    listed = issuing.all()
    assert [(each.publication.number, each.publication.state) for each in listed] == [
        (2, PublicationState.ISSUED),
        (1, PublicationState.WITHDRAWN),
    ]
    withdrawn = listed[1].publication.withdrawn
    assert withdrawn is not None
    assert (withdrawn.reason, withdrawn.superseded_by) == ("A name was wrong", 2)
    assert issuing.paper(first.id).startswith(b"%PDF")
    assert [each.publication.number for each in issuing.standing(meeting.id)] == [2]
    with pytest.raises(NotAllowed, match="withdrawn already"):
        issuing.withdraw(first.id, "Again")


def test_a_paper_is_superseded_by_one_of_its_meeting(
    issuing: Issuing, meetings: Meetings, body: Body, meeting: Meeting
) -> None:
    other, _ = meetings.add(a_meeting(body.id))
    elsewhere, _ = issuing.issue(other.id, AGENDA, all_reasons(issuing, other, AGENDA))
    here, _ = issuing.issue(meeting.id, AGENDA, {})
    for superseding in (elsewhere.id, here.id):
        with pytest.raises(NotAllowed, match="cannot stand in place"):
            issuing.withdraw(here.id, "Wrong", superseding)
    with pytest.raises(NotAllowed, match="needs a reason"):
        issuing.withdraw(here.id, "  ")
    with pytest.raises(NotFound):
        issuing.withdraw(99, "Wrong")


def test_who_may_do_what(issuing: Issuing, desk: Desk, meeting: Meeting) -> None:
    kept, _ = issuing.issue(meeting.id, AGENDA, {})

    def as_(role: Role) -> Issuing:
        return Issuing(replace(desk, rights=Rights(role)), PdfRenderer())

    with pytest.raises(NotAllowed):
        as_(Role.READER).issue(meeting.id, AGENDA, {})
    with pytest.raises(NotAllowed):
        as_(Role.OFFICER).withdraw(kept.id, "Wrong")
    with pytest.raises(NotAllowed):
        as_(Role.CHECKER).purge(kept.id, "Personal data")
    assert as_(Role.READER).paper(kept.id) == issuing.paper(kept.id)
    as_(Role.CHECKER).withdraw(kept.id, "Wrong")
    assert as_(Role.ADMINISTRATOR).purge(kept.id, "Personal data").publication.purged


def test_a_purged_paper_is_gone_and_its_row_and_hash_stay(
    issuing: Issuing, desk: Desk, meeting: Meeting
) -> None:
    kept, _ = issuing.issue(meeting.id, AGENDA, {})
    purged = issuing.purge(kept.id, "It held an address")
    assert purged.remains == ""
    paper = issuing.numbered(kept.number)
    assert (paper.digest, paper.size, paper.state) == (kept.digest, kept.size, PublicationState.PURGED)
    with pytest.raises(
        NotAllowed, match=f"destroyed by {OFFICER}, for this reason: It held an address[.] Only"
    ):
        issuing.paper(kept.id)
    assert acts(desk, "publication", kept.id) == ["issued", "purged"]
    assert issuing.standing(meeting.id) == ()
    assert issuing.purge(kept.id, "Once more").publication == paper
    assert acts(desk, "publication", kept.id) == ["issued", "purged"]


def test_nothing_of_a_purged_paper_is_left_in_the_file(
    sqlite_url: str, clock: StandingClock, tmp_path: Path
) -> None:
    """Pieces from its beginning, middle and end are looked for in the file and its log."""
    database = Database.open(sqlite_url)
    desk = Desk(database, OFFICER, clock)
    body, _ = Bodies(desk).add(a_body())
    meeting, _ = Meetings(desk).add(a_meeting(body.id))
    issuing = Issuing(desk, PdfRenderer())
    kept, _ = issuing.issue(meeting.id, AGENDA, all_reasons(issuing, meeting, AGENDA))
    data = issuing.paper(kept.id)
    pieces = [data[at : at + 48] for at in range(0, len(data) - 48, 1009)]

    def found() -> int:
        files = list(tmp_path.glob("minutes.sqlite*"))
        return sum(piece in file.read_bytes() for file in files for piece in pieces)

    assert found() >= len(pieces) - 4, "some lie across two pages"
    assert issuing.purge(kept.id, "Personal data").remains == ""
    assert found() == 0
    database.close()


def test_an_altered_byte_is_never_shown(issuing: Issuing, desk: Desk, meeting: Meeting) -> None:
    """Somebody who owns the database puts another part in the place of the first."""
    kept, _ = issuing.issue(meeting.id, AGENDA, {})
    with desk.database.engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(text("PRAGMA query_only = OFF"))
            connection.execute(text("DROP TRIGGER publication_part_no_update"))
        else:
            connection.execute(text("DROP TRIGGER never_changed ON publication_part"))
        other = {"data": b"%PDF-1.7 other words"}
        connection.execute(text("UPDATE publication_part SET data = :data"), other)
    with pytest.raises(DatabaseUnusable, match="not as it was issued"):
        issuing.paper(kept.id)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE publication SET digest = 'other'",
        "DELETE FROM publication",
        "UPDATE publication_part SET data = 'other'",
        "DELETE FROM publication_part",
    ],
)
def test_what_was_issued_cannot_be_altered_by_whoever_uses_the_tables(
    issuing: Issuing, desk: Desk, meeting: Meeting, statement: str
) -> None:
    kept, _ = issuing.issue(meeting.id, AGENDA, {})
    before = issuing.paper(kept.id)
    with desk.database.engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(text("PRAGMA query_only = OFF"))
        with pytest.raises(DBAPIError, match=r"never changed|only when it was purged"):
            connection.execute(text(statement))
        connection.rollback()
    assert issuing.paper(kept.id) == before


def test_a_meeting_changed_while_its_paper_is_made_is_not_issued(
    desk: Desk, agendas: Agendas, meetings: Meetings, meeting: Meeting
) -> None:
    class Slow:
        def render(self, _document: object) -> bytes:
            agendas.add_item(meeting.id, an_item("In the nick of time"))
            return b"%PDF"

    with pytest.raises(ChangedMeanwhile, match="while the paper was made"):
        Issuing(desk, Slow()).issue(meeting.id, AGENDA, {})
    assert Issuing(desk, PdfRenderer()).of_meeting(meeting.id) == ()
    assert Issuing(desk, PdfRenderer()).prepare(meeting.id, AGENDA).number == 1
