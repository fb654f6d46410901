"""The rows of the lists: grouping, notes, what is said to a screen reader."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from sefton_minutes.domain.actions import Action, ActionRow, ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.meetings import MeetingStatus, MeetingSummary
from sefton_minutes.domain.minute_text import read
from sefton_minutes.ui.models import action_rows, item_rows, meeting_rows, read_rows
from sefton_minutes.ui.models.item_rows import ItemsModel, item_row
from sefton_minutes.ui.models.records import RecordsModel

TODAY = date(2026, 6, 12)
DECISION = "RESOLVED: That\n(1)\tthe report be noted; and\n(2)\tthe plan be approved."

ModelTester = Any


def summary(number: int, day: date | None, status: MeetingStatus) -> MeetingSummary:
    return MeetingSummary(number, 1, "Cabinet", day, time(17), "Council Chamber", status)


def test_meetings_stand_under_their_stage() -> None:
    found = (
        summary(1, date(2026, 7, 9), MeetingStatus.PLANNED),
        summary(2, date(2026, 6, 25), MeetingStatus.AGENDA_ISSUED),
        summary(3, date(2026, 6, 11), MeetingStatus.HELD),
        summary(4, date(2026, 5, 28), MeetingStatus.CONFIRMED),
        summary(5, None, MeetingStatus.PLANNED),
    )
    rows = meeting_rows.meeting_rows(found, TODAY)
    shown = [row.heading or (row.summary.id if row.summary else 0) for row in rows]
    assert shown == ["Upcoming", 2, 1, 5, "Minutes to finish", 3, "Past", 4]


def test_rows_are_narrowed_by_words_and_keep_the_headings_they_need() -> None:
    found = (
        summary(1, date(2026, 7, 9), MeetingStatus.PLANNED),
        summary(2, date(2026, 6, 11), MeetingStatus.HELD),
        summary(3, date(2026, 5, 28), MeetingStatus.CONFIRMED),
    )
    rows = meeting_rows.meeting_rows(found, TODAY)

    def left(typed: str) -> list[str | int]:
        kept = meeting_rows.narrowed(rows, typed)
        return [row.heading or (row.summary.id if row.summary else 0) for row in kept]

    assert left("") == ["Upcoming", 1, "Minutes to finish", 2, "Past", 3]
    assert left("CABINET thursday june") == ["Minutes to finish", 2]
    assert left("28/05/2026") == ["Past", 3]
    assert left("confirmed council") == ["Past", 3]
    assert left("zeppelin") == []


def test_a_meeting_is_said_in_full() -> None:
    row = meeting_rows.MeetingRow(summary=summary(1, date(2026, 6, 25), MeetingStatus.AGENDA_ISSUED))
    assert meeting_rows.sentence(row) == "Cabinet, Thursday 25 June 2026, 5.00 pm, Agenda issued"
    assert meeting_rows.when_words(date(2026, 6, 25), time(17), TODAY) == "Thu 25 Jun, 5.00 pm"
    assert meeting_rows.when_words(date(2027, 1, 7), None, TODAY) == "Thu 7 Jan 2027"
    assert meeting_rows.when_words(None, None, TODAY) == "No date yet"


def test_an_item_has_one_quiet_note() -> None:
    def note(text: str) -> str:
        return item_row(AgendaItem(title="Report", minute_text=text), "33", read(text)).note

    assert note("") == "No minute yet"
    assert note(DECISION) == "2 clauses"
    assert note("No declarations were received.") == "No declarations were received."
    assert note("RESLOVED: That the report be noted.") == "1 reading to confirm"
    heading = item_row(AgendaItem(title="Part B", is_heading=True), "", None)
    assert (heading.note, item_rows.sentence(heading)) == ("", "Heading, Part B")


def test_what_was_read_is_listed_with_what_comes_of_it() -> None:
    text = DECISION + "\n\nAction: Helen Marsh to circulate the plan by 26 June 2026."
    rows = read_rows.read_rows(read(text, day=date(2026, 6, 11)))
    assert [row.label for row in rows[:2]] == ["(1)", "(2)"]
    assert any("Helen Marsh, 26 Jun 2026" in row.chip for row in rows)
    assert read_rows.summary(read(DECISION)) == "1 resolution, 2 clauses"


def test_an_action_tells_how_it_stands() -> None:
    def row(action: Action) -> ActionRow:
        return ActionRow(action, "Cabinet", date(2026, 5, 28), "12", "Budget")

    late = row(Action(1, 1, "Report back", "Helen Marsh", date(2026, 5, 8)))
    assert action_rows.state(late, TODAY) == ("Overdue 5 weeks", "bad")
    assert action_rows.where(late) == "Minute 12"
    assert "Overdue 5 weeks" in action_rows.sentence(late, TODAY)
    proposed = row(Action(1, 1, "Report back", status=ActionStatus.PROPOSED))
    assert action_rows.state(proposed, TODAY) == ("Proposed", "warn")
    assert action_rows.facts(proposed, TODAY) == "Nobody named · no date"
    gone = row(Action(1, 1, "Report back", orphaned=True))
    assert action_rows.state(gone, TODAY)[0] == "Words have gone"


def test_the_models_keep_qts_rules(qtmodeltester: ModelTester) -> None:
    meetings = RecordsModel(meeting_rows.sentence, meeting_rows.is_heading)
    meetings.show(meeting_rows.meeting_rows((summary(1, TODAY, MeetingStatus.HELD),), TODAY))
    items = ItemsModel()
    items.show([item_row(AgendaItem(title="One"), "1", None), item_row(AgendaItem(title="Two"), "2", None)])
    for model in (meetings, items):
        qtmodeltester.check(model)
    items.show([item_row(AgendaItem(title="Two"), "1", None)])
    qtmodeltester.check(items)
    assert (meetings.rowCount(), items.rowCount()) == (2, 1)


def test_a_row_is_said_by_its_sentence() -> None:
    say: Callable[[str], str] = str.upper
    model = RecordsModel(say)
    model.show(["one", "two"])
    model.replace(1, "three")
    assert model.index(1).data() == "THREE"
    assert model.records == ("one", "three")
