"""Each row of the guide's table of what two officers do at once (docs/guide/working-together.md) has a test
of its own here, marked with the words of the row, on both kinds of database."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.domain.errors import RecordConflict
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.people import Person
from sefton_minutes.services.saving import Conflict, SavedItem
from tests.builders import a_body, a_meeting, a_typed_item, an_action, an_attendance, an_item

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "working-together.md"
A = "Members considered the report of the Head of Harbours on the north wall."
B = "The Treasurer said that the reserve would bear the cost of the first stage."
C = "Councillor Finch asked when the slipway would be opened to the public again."


def text(*lines: str) -> str:
    return "\n".join(lines)


@dataclass(frozen=True)
class Two:
    """Two desks, and a meeting whose first item says A, B and C."""

    mine: composition.Services
    hers: composition.Services
    meeting: Meeting
    items: tuple[AgendaItem, ...]

    @property
    def item(self) -> AgendaItem:
        return self.items[0]

    def edit(self, hers: dict[str, str], mine: dict[str, str]) -> SavedItem | Conflict:
        """She saves, then I, both on the item as it was."""
        self.hers.saving.save(a_typed_item(self.item, **hers))
        try:
            return self.mine.saving.save(a_typed_item(self.item, **mine))
        except Conflict as conflict:
            return conflict

    def minutes(self, hers: str, mine: str) -> str | Conflict:
        """What the minute says then, or what is to be decided."""
        became = self.edit({"minute_text": hers}, {"minute_text": mine})
        return became if isinstance(became, Conflict) else became.item.minute_text

    @property
    def order(self) -> list[str]:
        return [item.title for item in self.mine.meetings.open(self.meeting.id).items]


ROWS: list[str] = []
"""The rows that have a test, by their first cells."""
RowTest = Callable[[Two], None]


def row(first_cell: str) -> Callable[[RowTest], RowTest]:
    """Marks the test of the row that begins with this cell."""
    ROWS.append(first_cell)
    return lambda test: test


@pytest.fixture
def two(database_url: str, tmp_path: Path) -> Iterator[Two]:
    mine = composition.compose(database_url, tmp_path / "mine", "officer", create=True)
    hers = composition.compose(database_url, tmp_path / "hers", "r.penny")
    meeting = mine.meetings.add(a_meeting(mine.bodies.add(a_body())[0].id))[0]
    texts = (text(A, B, C), "", "")
    items = tuple(
        mine.agendas.add_item(meeting.id, an_item(title, minute_text=words, presenters=("T. Vane",)))[0]
        for title, words in zip(("quay", "mole", "slip"), texts, strict=True)
    )
    yield Two(mine, hers, meeting, items)
    mine.close()
    hers.close()


@row("They edited different paragraphs of a minute or an agenda text, also side by side")
def test_different_paragraphs(two: Two) -> None:
    assert two.minutes(text(f"{A} Noted.", B, C), text(A, f"{B} Agreed.", C)) == text(
        f"{A} Noted.", f"{B} Agreed.", C
    )


@row("They made the same change")
def test_the_same_change(two: Two) -> None:
    assert two.minutes(text(A, B, f"{C} Yes."), text(A, B, f"{C} Yes.")) == text(A, B, f"{C} Yes.")


@row("One wrote what the other wrote, and more")
def test_what_the_other_wrote_and_more(two: Two) -> None:
    assert two.minutes(text(A, B, C, "One."), text(A, B, C, "One.", "Two.")) == text(A, B, C, "One.", "Two.")


@row("They edited the same paragraph in different ways")
def test_the_same_paragraph(two: Two) -> None:
    assert isinstance(two.minutes(text(f"{A} Noted.", B, C), text(f"{A} Lost.", B, C)), Conflict)


@row("Both put new paragraphs at the very same place, as when both write on at the end")
def test_the_very_same_place(two: Two) -> None:
    conflict = two.minutes(text(A, B, C, "She spoke."), text(A, B, C, "He spoke."))
    assert isinstance(conflict, Conflict)
    (piece,) = conflict.merge.fields[DraftField.MINUTE_TEXT].conflicts
    assert piece.both == ("She spoke.", "He spoke.")


@row(
    "Both moved a paragraph, or one moved or removed what stands twice,"
    " so that it would stand too often or not at all"
)
def test_moved_by_both(two: Two) -> None:
    assert isinstance(two.minutes(text(B, A, C), text(B, C, A)), Conflict)


@row("One removed a paragraph, the other edited it")
def test_removed_and_edited(two: Two) -> None:
    assert isinstance(two.minutes(text(A, C), text(A, f"{B} Agreed.", C)), Conflict)


@row("They parted or joined a paragraph, and the other edited it")
def test_parted_and_edited(two: Two) -> None:
    parted = text(A, "The Treasurer said that the reserve", "would bear the cost of the first stage.", C)
    assert isinstance(two.minutes(parted, text(A, f"{B} Agreed.", C)), Conflict)


@row("They gave an item different titles or different minute numbers")
def test_different_titles(two: Two) -> None:
    assert isinstance(two.edit({"title": "pier"}, {"title": "jetty"}), Conflict)
    one = two.items[1]
    two.hers.saving.save(a_typed_item(one, minute_number="12"))
    with pytest.raises(Conflict):
        two.mine.saving.save(a_typed_item(one, minute_number="14"))


@row("They added different presenters")
def test_different_presenters(two: Two) -> None:
    saved = two.edit({"presenters": "T. Vane\nU. Teal"}, {"presenters": "T. Vane\nI. Lark\nU. Teal"})
    assert isinstance(saved, SavedItem)
    assert sorted(saved.item.presenters) == ["I. Lark", "T. Vane", "U. Teal"]


@row("One removed a presenter whom the other left alone")
def test_a_presenter_removed(two: Two) -> None:
    saved = two.edit({"presenters": ""}, {"presenters": "T. Vane\nI. Lark"})
    assert isinstance(saved, SavedItem)
    assert saved.item.presenters == ("I. Lark",)


@row("Both wrote one presenter's name anew, or one removed it")
def test_a_presenter_written_anew(two: Two) -> None:
    one = two.mine.saving.save(a_typed_item(two.item, presenters="Mr T. Vane")).item
    two.hers.saving.save(a_typed_item(one, presenters="Cllr T. Vane"))
    with pytest.raises(Conflict):
        two.mine.saving.save(a_typed_item(one, presenters="Dr T. Vane"))


@row("They worked in different fields of one item")
def test_different_fields_of_an_item(two: Two) -> None:
    saved = two.edit({"title": "pier"}, {"agenda_text": "To consider the pier."})
    assert isinstance(saved, SavedItem)
    assert (saved.item.title, saved.item.agenda_text) == ("pier", "To consider the pier.")


@row("One removed the item in which the other types")
def test_removed_while_typed_in(two: Two) -> None:
    two.hers.agendas.remove_item(two.item.id)
    typed = a_typed_item(two.item, minute_text="Mine.")
    with pytest.raises(Conflict) as told:
        two.mine.saving.save(typed)
    assert (told.value.is_removed, told.value.who) == (True, "r.penny")
    assert two.mine.saving.bring_back(typed).item.minute_text == "Mine."


@row("Both removed an item")
def test_removed_by_both(two: Two) -> None:
    two.hers.agendas.remove_item(two.item.id)
    assert two.mine.agendas.remove_item(two.item.id) == NO_CHANGES
    assert two.order == ["mole", "slip"]


def seen(two: Two) -> list[int]:
    return [item.id for item in two.items]


@row("They moved different items of an agenda")
def test_different_items_moved(two: Two) -> None:
    two.hers.agendas.move_item(two.items[2].id, 0, seen(two))
    two.mine.agendas.move_item(two.items[0].id, 1, seen(two))
    assert two.order == ["slip", "mole", "quay"]


@row("They moved the same item")
def test_the_same_item_moved(two: Two) -> None:
    two.hers.agendas.move_item(two.items[0].id, 1, seen(two))
    assert two.mine.agendas.move_item(two.items[0].id, 2, seen(two)).also_by == "r.penny"
    assert two.order == ["mole", "slip", "quay"]


@row("One moved an item, another added or removed some")
def test_moved_and_added(two: Two) -> None:
    two.hers.agendas.add_item(two.meeting.id, an_item("buoy"), 1)
    two.hers.agendas.remove_item(two.items[1].id)
    two.mine.agendas.move_item(two.items[2].id, 0, seen(two))
    assert two.order == ["slip", "quay", "buoy"]


@row("They edited different fields of an action, a meeting, a body or a person")
def test_different_fields_of_records(two: Two) -> None:
    mine, hers, meeting = two.mine, two.hers, two.meeting
    action = mine.actions.add(an_action(meeting.id))[0]
    person = mine.people.add(Person("Maud Finch"))[0]
    body = mine.bodies.get(meeting.body_id)
    hers.actions.edit(replace(action, owner="U. Teal"), action)
    assert mine.actions.edit(replace(action, text="Mend it."), action)[0].owner == "U. Teal"
    hers.meetings.edit(replace(meeting, venue="Sail Loft"), meeting)
    assert mine.meetings.edit(replace(meeting, contact="I. Lark"), meeting)[0].venue == "Sail Loft"
    hers.people.edit(replace(person, post="Mayor"), person)
    assert mine.people.edit(replace(person, organisation="Marram"), person)[0].post == "Mayor"
    hers.bodies.edit(replace(body, default_venue="Sail Loft"), body)
    assert mine.bodies.edit(replace(body, contact="I. Lark"), body)[0].default_venue == "Sail Loft"


@row("They edited the same field of one")
def test_the_same_field_of_a_record(two: Two) -> None:
    action = two.mine.actions.add(an_action(two.meeting.id))[0]
    two.hers.actions.edit(replace(action, owner="U. Teal"), action)
    with pytest.raises(RecordConflict, match=r"U\. Teal") as told:
        two.mine.actions.edit(replace(action, owner="I. Lark"), action)
    theirs = two.mine.actions.get(action.id)
    assert told.value.theirs == theirs
    assert two.mine.actions.edit(replace(action, owner="I. Lark"), action, theirs)[0].owner == "I. Lark"


def names(two: Two) -> list[str]:
    return [entry.name for entry in two.mine.meetings.open(two.meeting.id).attendance]


@row("Both added names to the attendance")
def test_names_added_by_both(two: Two) -> None:
    teal, lark, finch = (an_attendance(name) for name in ("Una Teal", "Ivo Lark", "Maud Finch"))
    two.hers.meetings.set_attendance(two.meeting.id, (teal, lark), ())
    two.mine.meetings.set_attendance(two.meeting.id, (lark, finch), ())
    assert sorted(names(two)) == ["Ivo Lark", "Maud Finch", "Una Teal"]


@row("One marked a name present or absent, the other its role")
def test_a_mark_and_a_role(two: Two) -> None:
    two.mine.meetings.set_attendance(two.meeting.id, (an_attendance("Una Teal", role=""),), ())
    (teal,) = base = two.mine.meetings.open(two.meeting.id).attendance
    two.hers.meetings.set_attendance(two.meeting.id, (replace(teal, kind=AttendanceKind.ABSENT),), base)
    two.mine.meetings.set_attendance(two.meeting.id, (replace(teal, role="Chair"),), base)
    (kept,) = two.mine.meetings.open(two.meeting.id).attendance
    assert (kept.kind, kept.role) == (AttendanceKind.ABSENT, "Chair")


@row("Both changed one name's mark in different ways, or one removed a name that the other changed")
def test_a_mark_changed_by_both(two: Two) -> None:
    two.mine.meetings.set_attendance(two.meeting.id, (an_attendance("Una Teal"),), ())
    (teal,) = base = two.mine.meetings.open(two.meeting.id).attendance
    two.hers.meetings.set_attendance(two.meeting.id, (replace(teal, kind=AttendanceKind.ABSENT),), base)
    apologies = (replace(teal, kind=AttendanceKind.APOLOGIES),)
    with pytest.raises(RecordConflict) as told:
        two.mine.meetings.set_attendance(two.meeting.id, apologies, base)
    assert isinstance(told.value.theirs, tuple)
    two.mine.meetings.set_attendance(two.meeting.id, apologies, base, told.value.theirs)
    (kept,) = two.mine.meetings.open(two.meeting.id).attendance
    assert kept.kind is AttendanceKind.APOLOGIES


@row("Votes, resolutions, actions read from the words")
def test_what_is_read_from_the_words(two: Two) -> None:
    vote = "The motion was put to the vote and carried, 7 voting for and 2 against."
    resolved = text("RESOLVED: That", "(1) the report be noted; and", "(2) the wall be mended.")
    became = two.minutes(text(vote, A, B, C), text(A, B, C, resolved))
    assert became == text(vote, A, B, C, resolved)
    with two.mine.desk.reading() as records:
        (resolution,) = records.resolutions.of_item(two.item.id)
    assert [clause.text for clause in resolution.all_clauses()] == [
        "the report be noted; and",
        "the wall be mended.",
    ]
    one = two.items[1]
    two.hers.saving.save(a_typed_item(one, minute_text=vote))
    with pytest.raises(Conflict):
        two.mine.saving.save(a_typed_item(one, minute_text=vote.replace("7", "8")))


@row("Numbers that the program draws")
def test_numbers_drawn(two: Two) -> None:
    def issued(services: composition.Services) -> int:
        prepared = services.issuing.prepare(two.meeting.id, PaperKind.AGENDA)
        reasons = {finding.key: "The chair agreed." for finding in prepared.findings}
        return services.issuing.issue(two.meeting.id, PaperKind.AGENDA, reasons)[0].number

    assert [issued(two.mine), issued(two.hers), issued(two.mine)] == [1, 2, 3]


def test_every_row_of_the_guide_has_its_test() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    table = guide[guide.index("| What two did") : guide.index("A new paragraph is new")]
    cells = [line.split("|")[1].strip().replace("**", "") for line in table.strip().splitlines()[2:]]
    assert [re.sub(r"\s+", " ", cell) for cell in cells] == ROWS
