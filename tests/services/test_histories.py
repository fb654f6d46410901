"""What was done to a meeting is told in sentences, with names, and without words that the public may not
see."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from sefton_minutes.composition.outside import PdfRenderer
from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.domain.told_history import HistoryLine, matching
from sefton_minutes.exchange.history_csv import CsvHistoryWriter
from sefton_minutes.services.actions import Actions
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.histories import Histories
from sefton_minutes.services.issuing import Issuing
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.saving import Saving
from sefton_minutes.storage.tables.sharing import OfficerRow
from tests.builders import OFFICER, a_body, a_meeting, a_typed_minute, an_item


@pytest.fixture
def histories(desk: Desk) -> Histories:
    return Histories(desk, CsvHistoryWriter())


@pytest.fixture
def meeting_id(desk: Desk, bodies: Bodies, meetings: Meetings, agendas: Agendas, saving: Saving) -> int:
    """A meeting to which most things were done."""
    meeting, _ = meetings.add(a_meeting(bodies.add(a_body())[0].id))
    item, _ = agendas.add_item(meeting.id, an_item())
    gone, _ = agendas.add_item(meeting.id, an_item("Market Tolls"))
    agendas.move_item(gone.id, 0, (item.id, gone.id))
    agendas.remove_item(gone.id)
    Actions(desk).add(Action(meeting.id, item.id, "=SUM(A1) of the tolls"))
    saving.save(a_typed_minute(agendas.get_item(item.id), "The quay was looked at."))
    meetings.set_attendance(meeting.id, (Attendance("Ada Finch", AttendanceKind.PRESENT),), ())
    issuing = Issuing(desk, PdfRenderer())
    reasons = {each.key: "Early" for each in issuing.prepare(meeting.id, PaperKind.MINUTES).findings}
    paper, _ = issuing.issue(meeting.id, PaperKind.MINUTES, reasons)
    issuing.withdraw(paper.id, "A wrong name")
    return meeting.id


def test_acts_are_told_in_sentences_the_latest_first(histories: Histories, meeting_id: int) -> None:
    told = [(line.about, line.sentence) for line in histories.of_meeting(meeting_id)]
    assert told == [
        ("Minutes, No. 1", "Withdrew the paper: A wrong name"),
        ("Minutes, No. 1", "Issued the paper."),
        ("", "Changed date, place or stage; the stage is “minutes issued”."),
        ("", "Kept the attendance: 1 name."),
        ("Repairs to the Fish Quay", "Wrote in the minute."),
        ("Repairs to the Fish Quay", "Added the action “=SUM(A1) of the tolls”."),
        ("Market Tolls", "Removed the item into the bin."),
        ("Market Tolls", "Moved from place 2 to place 1 of the agenda."),
        ("Market Tolls", "Added the item."),
        ("Repairs to the Fish Quay", "Added the item."),
        ("", "Made the meeting."),
    ]


def test_an_officer_is_told_by_name_where_the_register_has_one(
    histories: Histories, desk: Desk, meeting_id: int
) -> None:
    assert {line.who for line in histories.of_meeting(meeting_id)} == {OFFICER}
    officer = {"login": OFFICER, "name": "Rosalind Penny", "role": "officer", "cleared": False}
    with desk.writing() as work:
        work._connection.execute(insert(OfficerRow).values(version=1, **officer))
        work.commit(NO_CHANGES)
    assert {line.who for line in histories.of_meeting(meeting_id)} == {"Rosalind Penny"}


def test_an_item_that_became_restricted_tells_no_words(
    histories: Histories, desk: Desk, meetings: Meetings, meeting_id: int
) -> None:
    item = meetings.open(meeting_id).items[0]
    with desk.writing() as work:
        work.audit.add("restricted", "item", item.id, {})
        work.commit(NO_CHANGES)
    sentences = [line.sentence for line in histories.of_meeting(meeting_id)]
    assert "Added the action." in sentences
    assert not any("tolls" in sentence for sentence in sentences)


def test_a_meeting_that_is_not_there(histories: Histories) -> None:
    with pytest.raises(NotFound):
        histories.of_meeting(99)


def test_lines_are_filtered_as_one_types(histories: Histories, meeting_id: int) -> None:
    lines = histories.of_meeting(meeting_id)
    assert [line.sentence for line in matching(lines, "MARKET bin")] == ["Removed the item into the bin."]
    assert matching(lines, "") == lines


def test_a_spreadsheet_takes_nothing_for_a_formula(histories: Histories, tmp_path: Path) -> None:
    when = datetime(2027, 4, 1, 12, 30, tzinfo=UTC)
    line = HistoryLine(when, "=cmd", "@about", "+1 for the wall", 7)
    histories.save([line], tmp_path / "history.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "history.csv").read_text("utf-8-sig"))))
    assert rows[1] == ["2027-04-01 12:30:00", "'=cmd", "'@about", "'+1 for the wall"]
