"""Whatever was removed lies in the bin, with who removed it and where it was, and comes back."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace

import pytest

from sefton_minutes.composition.services import Services, services_on
from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.errors import NotAllowed, NotFound
from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.phrase_bank import Phrase
from sefton_minutes.domain.removed import Removed, RemovedKind, matching
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.saved_searches import SavedSearches
from tests.builders import OFFICER, a_body, a_meeting, a_person, an_item
from tests.services.conftest import StandingClock


@pytest.fixture
def services(desk: Desk, drafts: Drafts) -> Iterator[Services]:
    made = services_on(desk, drafts)
    yield made
    made.printing.close()


def make_and_remove_everything(services: Services, clock: StandingClock) -> int:
    """One record of each kind is made and removed, a minute after each other; the meeting they were in."""
    body, _ = services.bodies.add(a_body())
    meeting, _ = services.meetings.add(a_meeting(body.id))
    item, _ = services.agendas.add_item(meeting.id, an_item())
    gone, _ = services.agendas.add_item(meeting.id, an_item("Market Tolls", attachments=()))
    other_body, _ = services.bodies.add(a_body(names=(BodyName("Ferry Committee", "FC"),)))
    action, _ = services.actions.add(Action(meeting.id, item.id, "Write to the harbour master"))
    person, _ = services.people.add(a_person())
    phrase, _ = services.phrases.keep(Phrase("Thanks", "Thanks were given to [name]."))
    acronym, _ = services.acronyms.keep(Acronym("HMC", "Harbour and Markets Committee"))
    search, _ = services.saved_searches.keep(SavedSearch("Dredging", SearchRequest("dredg*")))
    services.spelling.add("Marramside")
    services.officers.keep(Officer(OFFICER, "Rosalind Penny", Role.ADMINISTRATOR))
    officer, _ = services.officers.keep(Officer("b.reed", "Bo Reed"))
    there = (Attendance("Ada Finch", AttendanceKind.PRESENT), Attendance("Bo Reed", AttendanceKind.ABSENT))
    services.meetings.set_attendance(meeting.id, there, ())
    listed = services.meetings.open(meeting.id).attendance
    empty, _ = services.meetings.add(a_meeting(body.id, day=None))
    removals: list[Callable[[], object]] = [
        lambda: services.meetings.remove(empty.id),
        lambda: services.agendas.remove_item(gone.id),
        lambda: services.actions.remove(action.id),
        lambda: services.meetings.set_attendance(meeting.id, listed[1:], listed),
        lambda: services.bodies.remove(other_body.id),
        lambda: services.people.remove(person.id),
        lambda: services.phrases.remove(phrase.id),
        lambda: services.acronyms.remove(acronym.id),
        lambda: services.saved_searches.remove(search.id),
        lambda: services.spelling.remove("Marramside"),
        lambda: services.officers.remove(officer.id),
    ]
    for remove in removals:
        clock.move(minutes=1)
        remove()
    return meeting.id


def of_kind(services: Services, kind: RemovedKind) -> Removed:
    (removed,) = services.bin.removed(kind)
    return removed


def test_everything_that_was_removed_is_listed_the_latest_first(
    services: Services, clock: StandingClock
) -> None:
    make_and_remove_everything(services, clock)
    removed = services.bin.removed()
    assert {each.kind for each in removed} == set(RemovedKind) - {RemovedKind.ATTACHMENT}
    assert [each.when for each in removed] == sorted((each.when for each in removed), reverse=True)
    assert {each.who for each in removed} == {"Rosalind Penny"}
    assert of_kind(services, RemovedKind.ITEM).what == "Market Tolls"
    assert of_kind(services, RemovedKind.ITEM).where == "Harbour and Markets Committee, 4 March 2027"
    action = of_kind(services, RemovedKind.ACTION)
    assert action.where == "Harbour and Markets Committee, 4 March 2027, Repairs to the Fish Quay"
    assert of_kind(services, RemovedKind.ATTENDANCE).what == "Ada Finch"
    assert of_kind(services, RemovedKind.WORD).what == "Marramside"


def test_everything_comes_back_where_it_was(services: Services, clock: StandingClock) -> None:
    meeting_id = make_and_remove_everything(services, clock)
    for removed in services.bin.removed():
        services.bin.restore(removed)
    assert services.bin.removed() == ()
    opened = services.meetings.open(meeting_id)
    assert [item.title for item in opened.items] == ["Repairs to the Fish Quay", "Market Tolls"]
    assert [each.name for each in opened.attendance] == ["Bo Reed", "Ada Finch"]
    assert [each.text for each in opened.actions] == ["Write to the harbour master"]
    assert [body.name for body in services.bodies.all()] == [
        "Ferry Committee",
        "Harbour and Markets Committee",
    ]
    assert [each.letters for each in services.acronyms.all()] == ["HMC"]
    assert [each.name for each in services.saved_searches.all()] == ["Dredging"]
    assert services.spelling.words() == ("Marramside",)
    assert len(services.people.all()) == 1
    assert len(services.meetings.list()) == 2


def test_what_came_back_meanwhile_does_not_come_back_twice(services: Services, clock: StandingClock) -> None:
    meeting_id = make_and_remove_everything(services, clock)
    for each in services.bin.removed() * 2:
        with suppress(NotFound, NotAllowed):
            services.bin.restore(each)
    opened = services.meetings.open(meeting_id)
    assert (len(opened.items), len(opened.attendance), len(opened.actions)) == (2, 2, 1)
    assert (len(services.people.all()), len(services.bodies.all()), len(services.acronyms.all())) == (1, 2, 1)


def test_an_attachment_comes_back_to_its_item(services: Services, desk: Desk) -> None:
    body, _ = services.bodies.add(a_body())
    meeting, _ = services.meetings.add(a_meeting(body.id))
    item, _ = services.agendas.add_item(meeting.id, an_item())
    with desk.writing() as work:
        work.attachments.replace(item.id, [Attachment("Plan")])
        work.audit.add("edited", "item", item.id, {})
        work.commit(NO_CHANGES)
    removed = of_kind(services, RemovedKind.ATTACHMENT)
    assert (removed.what, removed.who) == ("Condition survey", OFFICER)
    services.bin.restore(removed)
    papers = services.agendas.get_item(item.id).attachments
    assert [paper.name for paper in papers] == ["Plan", "Condition survey"]


def test_what_was_in_a_removed_meeting_waits_for_it(services: Services) -> None:
    body, _ = services.bodies.add(a_body())
    meeting, _ = services.meetings.add(a_meeting(body.id))
    item, _ = services.agendas.add_item(meeting.id, an_item())
    services.agendas.remove_item(item.id)
    services.meetings.remove(meeting.id)
    with pytest.raises(NotAllowed, match="Bring its meeting back first"):
        services.bin.restore(of_kind(services, RemovedKind.ITEM))
    services.bin.restore(of_kind(services, RemovedKind.MEETING))
    services.bin.restore(of_kind(services, RemovedKind.ITEM))
    assert len(services.meetings.open(meeting.id).items) == 1


def test_another_officers_own_search_is_nowhere(services: Services, desk: Desk) -> None:
    searches = SavedSearches(replace(desk, who="somebody else"))
    search, _ = searches.keep(SavedSearch("Mine", SearchRequest("mine")))
    searches.remove(search.id)
    assert services.bin.removed() == ()


def test_the_bin_is_searched_as_one_types(services: Services, clock: StandingClock) -> None:
    make_and_remove_everything(services, clock)
    removed = services.bin.removed()
    assert [each.what for each in matching(removed, "toll")] == ["Market Tolls"]
    assert matching(removed, "  ") == removed
    assert {each.kind for each in matching(removed, "fish action")} == {RemovedKind.ACTION}
    assert matching(removed, "fish nowhere") == ()
