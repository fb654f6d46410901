"""References between minutes, as officers write them: whatever the use cases keep can be gone to at once."""

from datetime import date, time

import pytest

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.references.targets import Unfound
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.referring import ReferenceTarget, Referring
from sefton_minutes.services.saving import Saving
from tests.builders import a_body, a_meeting, a_typed_minute

RESOLVED = "The gate was discussed.\nRESOLVED: That\n(1) the report be noted; and\n(2) the gate be closed."
MARCH, JUNE, JULY = date(2027, 3, 4), date(2027, 6, 3), date(2027, 7, 1)


class Council:
    """A record that is written by the use cases: meetings of numbered minutes."""

    def __init__(self, desk: Desk, bodies: Bodies, agendas: Agendas, saving: Saving) -> None:
        self._desk, self._bodies, self._meetings = desk, bodies, Meetings(desk)
        self._agendas, self._saving = agendas, saving
        self.quays = self.body(BodyName("Quays Committee", "QC"))
        self.cabinet = self.body(BodyName("Cabinet", "CAB"))

    def body(self, *names: BodyName) -> Body:
        return self._bodies.add(a_body(names=names))[0]

    def met(
        self, body: Body, day: date | None, *texts: str, first: str = "", at: time | None = None
    ) -> list[int]:
        """A meeting with a minute of each text, numbered from `first` on; the ids of the items."""
        meeting, _ = self._meetings.add(a_meeting(body.id, day=day, time=at))
        ids = []
        for place, text in enumerate(texts):
            number = "" if place else first
            item, _ = self._agendas.add_item(meeting.id, AgendaItem(title="Flood Gate", minute_number=number))
            ids.append(self._saving.save(a_typed_minute(item, text)).item.id)
        return ids

    def meeting_of(self, item_id: int) -> int:
        with self._desk.reading() as records:
            return records.items.get(item_id).meeting_id


@pytest.fixture
def council(desk: Desk, bodies: Bodies, agendas: Agendas, saving: Saving) -> Council:
    return Council(desk, bodies, agendas, saving)


@pytest.fixture
def referring(desk: Desk) -> Referring:
    return Referring(desk)


def target(referring: Referring, item_id: int, words: str) -> ReferenceTarget | Unfound:
    """What the one reference of a sentence means that stands in an item."""
    (found,) = referring.targets(item_id, read(words).references)
    return found


def test_numbers_lead_to_the_latest_minute_of_the_same_body(council: Council, referring: Referring) -> None:
    (_, old) = council.met(council.quays, MARCH, "Old.", RESOLVED, first="23")
    council.met(council.cabinet, JUNE, "Other body.", first="24")
    (here,) = council.met(council.quays, JULY, "Further to Minute No. 24.", first="40")
    council.met(council.quays, date(2027, 9, 2), "Later.", first="24")
    found = target(referring, here, "Further to Minute No. 24.")
    assert isinstance(found, ReferenceTarget)
    assert (found.item_id, found.offset, found.title) == (old, 0, "Flood Gate")
    assert found.citation == "Quays Committee, 4 March 2027, Minute 24"
    assert found.words == RESOLVED


def test_a_clause_is_opened_and_shown(council: Council, referring: Referring) -> None:
    (old,) = council.met(council.quays, MARCH, RESOLVED, first="24")
    (here,) = council.met(council.quays, JULY, "", first="40")
    found = target(referring, here, "As resolved (Minute No. 24(2) refers).")
    assert isinstance(found, ReferenceTarget)
    assert (found.item_id, found.words) == (old, "the gate be closed.")
    assert RESOLVED[found.offset :] == "the gate be closed."
    assert found.citation == "Quays Committee, 4 March 2027, Minute 24(2)"
    whole = target(referring, here, "As resolved (Minute No. 24(9) refers).")
    assert isinstance(whole, ReferenceTarget)
    assert (whole.offset, whole.citation) == (0, "Quays Committee, 4 March 2027, Minute 24")


def test_a_named_body_and_day_lead_to_that_meeting(council: Council, referring: Referring) -> None:
    (first,) = council.met(council.cabinet, MARCH, "First.", first="5")
    (second,) = council.met(council.cabinet, JUNE, "Second.", first="5")
    (here,) = council.met(council.quays, JULY, "", first="5")
    said = {
        "Minute No. 5 of the Cabinet of 4 March 2027 refers.": first,
        "Minute No. 5 of the Cabinet refers.": second,
        "Cabinet Minute No. 5 refers.": second,
    }
    assert {words: getattr(target(referring, here, words), "item_id", None) for words in said} == said
    assert target(referring, here, "Minute No. 5 of the Licensing Panel refers.") is Unfound.NO_BODY
    assert target(referring, here, "Minute No. 5 of the Cabinet of 5 March 2027 refers.") is Unfound.ABSENT


def test_many_are_found_at_once_however_far_back(council: Council, referring: Referring) -> None:
    ids = [
        council.met(
            council.quays, date(2025 + month // 12, month % 12 + 1, 3), "Text.", first=str(month + 1)
        )[0]
        for month in range(24)
    ]
    (here,) = council.met(council.quays, JULY, "", first="40")
    references = read("See Minutes Nos. 1, 9 and 24, and Minute No. 77.").references
    found = referring.targets(here, references)
    assert [getattr(each, "item_id", each) for each in found] == [ids[0], ids[8], ids[23], Unfound.ABSENT]


def test_a_day_that_one_reference_names_draws_no_other_there(council: Council, referring: Referring) -> None:
    (march,) = council.met(council.quays, MARCH, "March.", first="5")
    (june,) = council.met(council.quays, JUNE, "June.", first="5")
    (here,) = council.met(council.quays, JULY, "", first="40")
    said = "Minute No. 5 of 4 March 2027 refers. Later it was so resolved (Minute No. 5 refers)."
    found = referring.targets(here, read(said).references)
    assert [getattr(each, "item_id", each) for each in found] == [march, june]


def test_two_equally_near_are_not_guessed_between(council: Council, referring: Referring) -> None:
    for _ in range(2):
        council.met(council.quays, JUNE, "Text.", first="24")
    (here,) = council.met(council.quays, JULY, "", first="40")
    (reference,) = read("Minute No. 24 refers.").references
    assert referring.target(here, reference) is None
    assert referring.targets(here, [reference]) == (Unfound.SEVERAL,)


def test_text_numbers_and_numbers_that_are_counted(council: Council, referring: Referring) -> None:
    (old,) = council.met(council.quays, MARCH, "Text.", first="CM 19/23")
    (_, counted) = council.met(council.quays, JUNE, "One.", "Two.")
    (here,) = council.met(council.quays, JULY, "", first="40")
    found = [target(referring, here, f"Minute No. {number} refers.") for number in ("CM 19/23", "2")]
    assert [getattr(each, "item_id", each) for each in found] == [old, counted]


def test_items_and_meetings_in_the_bin_are_not_there(
    council: Council, referring: Referring, agendas: Agendas, meetings: Meetings
) -> None:
    (first,) = council.met(council.quays, MARCH, "First.", first="24")
    (second,) = council.met(council.quays, JUNE, "Second.", first="24")
    (here,) = council.met(council.quays, JULY, "Minute No. 24 refers.", first="40")
    agendas.remove_item(second)
    assert getattr(target(referring, here, "Minute No. 24 refers."), "item_id", None) == first
    meetings.remove(council.meeting_of(first))
    assert target(referring, here, "Minute No. 24 refers.") is Unfound.ABSENT


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("24", 0),
        ("minute 24(2)", 0),
        ("cabinet 24", 1),
        ("Cab 24", 1),
        ("24 of 4 March 2027", 2),
        ("99", None),
        ("Licensing 24", None),
        ("", None),
    ],
)
def test_an_officer_names_a_minute_in_few_letters(
    council: Council, referring: Referring, asked: str, place: int | None
) -> None:
    ids = [
        *council.met(council.quays, JUNE, RESOLVED, first="24"),
        *council.met(council.cabinet, JUNE, "Text.", first="24"),
        *council.met(council.quays, MARCH, RESOLVED, first="24"),
    ]
    (here,) = council.met(council.quays, JULY, "", first="40")
    found = referring.by_number(council.meeting_of(here), asked)
    assert (found.item_id if found else None) == (None if place is None else ids[place])
    assert found is None or (found.offset > 0) == ("(2)" in asked)


def test_without_a_meeting_a_body_must_be_named(council: Council, referring: Referring) -> None:
    (item,) = council.met(council.cabinet, JUNE, "Text.", first="24")
    found = referring.by_number(0, "Cabinet 24")
    assert found is not None
    assert found.item_id == item
    assert referring.by_number(0, "24") is None


def test_later_minutes_are_those_whose_reference_means_it(council: Council, referring: Referring) -> None:
    (first,) = council.met(council.quays, MARCH, RESOLVED, first="24")
    said = "The Chair spoke.\nFurther to Minute No. 24, work began. Minute No. 24 stands."
    (june,) = council.met(council.quays, JUNE, said, first="30")
    (cab,) = council.met(
        council.cabinet, JUNE, "Minute No. 24(2) of the Quays Committee of 4 March 2027 refers."
    )
    council.met(council.cabinet, JUNE, "Minute No. 24 refers.")
    (again, after) = council.met(council.quays, JULY, "Anew.", "Minute No. 24 refers.", first="24")
    found = referring.later(first)
    assert [each.item_id for each in found] == [june, cab]
    assert found[0].citation == "Quays Committee, 3 June 2027, Minute 30"
    assert found[0].words == "Further to Minute No. 24, work began. Minute No. 24 stands."
    assert said[found[0].offset :].startswith("Minute No. 24, work")
    assert [each.item_id for each in referring.later(first, "(2)")] == [cab]
    assert [each.item_id for each in referring.later(again)] == [after]
    assert referring.later(june) == ()
