"""Two officers do it at once on a server: what both did stands, or one is told; nothing breaks, nobody waits
in a circle, and no number is given twice. Where one act of two is not committed yet, a server shows the other
the record as it was before (READ COMMITTED)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from threading import Thread
from typing import Any

import pytest

from sefton_minutes import composition
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.doubtful import Answer
from sefton_minutes.domain.errors import MinutesError, NotAllowed, NotFound
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.officers import Officer
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.whole_check import check_database
from tests.at_once import two_at_once
from tests.builders import a_body, a_meeting, a_typed_item, an_action, an_item


@dataclass(frozen=True)
class Two:
    """Two officers at two computers, and a meeting of three items."""

    mine: composition.Services
    hers: composition.Services
    url: str
    meeting: Meeting
    items: tuple[AgendaItem, ...]

    def do(self, first: Callable[[], Any], second: Callable[[], Any]) -> tuple[Any, Any]:
        """`first` at the one desk, `second` at the other before that is committed."""
        return two_at_once(self.mine.desk.database, first, self.hers.desk.database, second)

    @property
    def order(self) -> list[str]:
        return [item.title for item in self.mine.meetings.open(self.meeting.id).items]

    def index_is_whole(self) -> bool:
        check = check_database(self.mine.desk.database, read_address(self.url), lambda *_told: None)
        return check.is_sound


@pytest.fixture
def two(postgresql_url: str, tmp_path: Path) -> Iterator[Two]:
    mine = composition.compose(postgresql_url, tmp_path / "mine", "officer", create=True)
    hers = composition.compose(postgresql_url, tmp_path / "hers", "r.penny")
    meeting = mine.meetings.add(a_meeting(mine.bodies.add(a_body())[0].id))[0]
    items = tuple(
        mine.agendas.add_item(meeting.id, an_item(title, minute_text=f"Members heard of the {title}."))[0]
        for title in ("quay", "mole", "slip")
    )
    yield Two(mine, hers, postgresql_url, meeting, items)
    mine.close()
    hers.close()


def test_one_login_is_entered_once(two: Two) -> None:
    officer = Officer("t.vane", "Thea Vane")
    first, second = two.do(lambda: two.mine.officers.keep(officer), lambda: two.hers.officers.keep(officer))
    assert first[0].id
    assert isinstance(second, NotAllowed)
    assert "is entered with the login “t.vane” already" in second.sentence


def test_the_same_answer_may_be_remembered_by_both(two: Two) -> None:
    def remember(desk: Desk, answer: Answer) -> None:
        with desk.writing() as work:
            work.answers.remember("alike", "introducer", answer)
            work.commit(NO_CHANGES)

    two.do(
        lambda: remember(two.mine.desk, Answer.ACCEPT),
        lambda: remember(two.hers.desk, Answer.REFUSE),
    )
    with two.mine.desk.reading() as records:
        assert records.answers.remembered() == {"alike": Answer.REFUSE}


def test_one_acronym_is_kept_once(two: Two) -> None:
    acronym = Acronym("PCC", "Police and Crime Commissioner")
    _, second = two.do(
        lambda: two.mine.acronyms.keep(acronym),
        lambda: two.hers.acronyms.keep(replace(acronym, words="Parish")),
    )
    assert isinstance(second, NotAllowed) or second[0].words == "Parish"
    assert len({(each.letters, each.words) for each in two.mine.acronyms.all()}) == len(
        two.mine.acronyms.all()
    )


def test_a_councils_word_and_a_setting_that_are_new_to_both_are_kept_once(two: Two) -> None:
    two.do(lambda: two.mine.council.set_name("Marram"), lambda: two.hers.council.set_name("Marram Bay"))
    assert two.mine.council.name() == "Marram Bay"
    two.do(lambda: two.mine.spelling.add("Marram"), lambda: two.hers.spelling.add("Marram"))
    assert two.mine.spelling.words() == ("Marram",)


def test_a_body_is_not_removed_while_a_meeting_of_it_is_added(two: Two) -> None:
    body = two.mine.bodies.add(a_body(names=(BodyName("Works Committee"),)))[0]
    _, second = two.do(
        lambda: two.mine.meetings.add(a_meeting(body.id)), lambda: two.hers.bodies.remove(body.id)
    )
    assert isinstance(second, NotAllowed)
    assert body in two.mine.bodies.all()


def test_a_meeting_is_not_added_to_a_body_that_is_being_removed(two: Two) -> None:
    body = two.mine.bodies.add(a_body(names=(BodyName("Works Committee"),)))[0]
    _, second = two.do(
        lambda: two.mine.bodies.remove(body.id), lambda: two.hers.meetings.add(a_meeting(body.id))
    )
    assert isinstance(second, NotFound)


def test_two_bodies_are_not_given_one_name(two: Two) -> None:
    body = a_body(names=(BodyName("Works Committee"),))
    _, second = two.do(lambda: two.mine.bodies.add(body), lambda: two.hers.bodies.add(body))
    assert isinstance(second, NotAllowed)


@pytest.mark.parametrize("is_saved_first", [True, False])
def test_an_item_that_is_saved_while_its_meeting_is_removed_is_found_no_more(
    two: Two, is_saved_first: bool
) -> None:
    """And words are counted once, whoever comes first."""
    item = two.items[0]
    acts = (
        lambda: two.mine.saving.save(a_typed_item(item, minute_text="Members heard of lanterns.")),
        lambda: two.hers.meetings.remove(two.meeting.id),
    )
    if is_saved_first:
        two.do(*acts)
    else:
        _, second = two_at_once(two.hers.desk.database, acts[1], two.mine.desk.database, acts[0])
        assert isinstance(second, MinutesError)
    assert two.index_is_whole()


def test_an_item_may_be_removed_by_both(two: Two) -> None:
    item_id = two.items[1].id
    first, second = two.do(
        lambda: two.mine.agendas.remove_item(item_id), lambda: two.hers.agendas.remove_item(item_id)
    )
    assert first.meeting_id == two.meeting.id
    assert second == NO_CHANGES
    assert two.order == ["quay", "slip"]


def test_an_item_may_be_brought_back_by_both(two: Two) -> None:
    item_id = two.items[1].id
    two.mine.agendas.remove_item(item_id)
    _, second = two.do(
        lambda: two.mine.agendas.restore_item(item_id), lambda: two.hers.agendas.restore_item(item_id)
    )
    assert second == NO_CHANGES
    assert two.order == ["quay", "mole", "slip"]


def test_an_item_that_is_moved_while_it_is_removed_is_told_of(two: Two) -> None:
    item_id, seen = two.items[0].id, [item.id for item in two.items]
    _, second = two.do(
        lambda: two.mine.agendas.remove_item(item_id), lambda: two.hers.agendas.move_item(item_id, 2, seen)
    )
    assert isinstance(second, NotFound)
    assert two.order == ["mole", "slip"]


def test_two_items_are_added_at_one_place(two: Two) -> None:
    two.do(
        lambda: two.mine.agendas.add_item(two.meeting.id, an_item("mine"), 1),
        lambda: two.hers.agendas.add_item(two.meeting.id, an_item("hers"), 1),
    )
    assert two.order == ["quay", "hers", "mine", "mole", "slip"]


def test_two_removed_items_are_brought_back_with_what_was_typed(two: Two) -> None:
    one, other = two.items[:2]
    for item in (one, other):
        two.mine.agendas.remove_item(item.id)
    outcomes = two.do(
        lambda: two.mine.saving.bring_back(a_typed_item(one, minute_text="Kept.")),
        lambda: two.hers.saving.bring_back(a_typed_item(other, minute_text="Kept, too.")),
    )
    assert not [each for each in outcomes if isinstance(each, MinutesError)]
    assert sorted(two.order) == ["mole", "quay", "slip"]


def test_different_fields_of_a_meeting_an_action_a_person_and_a_body_are_kept_at_once(two: Two) -> None:
    mine, hers, meeting = two.mine, two.hers, two.meeting
    action = mine.actions.add(an_action(meeting.id))[0]
    person = mine.people.add(Person("Maud Finch"))[0]
    body = mine.bodies.all()[0]
    two.do(
        lambda: mine.meetings.edit(replace(meeting, venue="Sail Loft"), meeting),
        lambda: hers.meetings.edit(replace(meeting, contact="Una Teal"), meeting),
    )
    two.do(
        lambda: mine.actions.edit(replace(action, owner="T. Vane"), action),
        lambda: hers.actions.edit(replace(action, text="Mend the mole."), action),
    )
    two.do(
        lambda: mine.people.edit(replace(person, organisation="Marram"), person),
        lambda: hers.people.edit(replace(person, name="Maud Finch-Hale"), person),
    )
    two.do(
        lambda: mine.bodies.edit(replace(body, default_venue="Sail Loft"), body),
        lambda: hers.bodies.edit(replace(body, contact="Una Teal"), body),
    )
    kept = mine.meetings.open(meeting.id).meeting
    assert (kept.venue, kept.contact) == ("Sail Loft", "Una Teal")
    assert (mine.actions.get(action.id).owner, mine.actions.get(action.id).text) == (
        "T. Vane",
        "Mend the mole.",
    )
    (finch,) = mine.people.all()
    assert (finch.name, finch.organisation) == ("Maud Finch-Hale", "Marram")
    assert (mine.bodies.get(body.id).default_venue, mine.bodies.get(body.id).contact) == (
        "Sail Loft",
        "Una Teal",
    )


def issue(services: composition.Services, meeting_id: int) -> Any:
    prepared = services.issuing.prepare(meeting_id, PaperKind.AGENDA)
    reasons = {finding.key: "The chair agreed." for finding in prepared.findings}
    return services.issuing.issue(meeting_id, PaperKind.AGENDA, reasons)


def test_numbers_drawn_by_two_officers_at_once_are_two_numbers(two: Two) -> None:
    other = two.mine.meetings.add(a_meeting(two.meeting.body_id))[0]
    first, second = two.do(lambda: issue(two.mine, two.meeting.id), lambda: issue(two.hers, other.id))
    assert (first[0].number, second[0].number) == (1, 2)


def test_a_number_that_was_drawn_and_not_kept_is_drawn_by_the_next(two: Two) -> None:
    with two.mine.desk.writing() as work:
        work.counters.draw("papers of a test")
    with two.hers.desk.writing() as work:
        assert list(work.counters.draw("papers of a test", 2)) == [1, 2]
        work.commit(NO_CHANGES)


def test_one_paper_is_withdrawn_once(two: Two) -> None:
    paper = issue(two.mine, two.meeting.id)[0]
    _, second = two.do(
        lambda: two.mine.issuing.withdraw(paper.id, "A date is wrong."),
        lambda: two.hers.issuing.withdraw(paper.id, "The date is wrong."),
    )
    assert isinstance(second, NotAllowed)
    assert "withdrawn already" in second.sentence


def test_words_are_counted_once_whoever_writes_removes_and_moves_at_once(two: Two) -> None:
    failures: list[BaseException] = []

    def work_about(services: composition.Services, seed: int) -> None:
        chance = Random(seed)
        try:
            for step in range(15):
                one_act(services, two, chance, step)
        except BaseException as error:  # noqa: BLE001 (a thread of the test: told at its end)
            failures.append(error)

    threads = [
        Thread(target=work_about, args=(services, seed))
        for seed, services in enumerate((two.mine, two.hers, two.mine, two.hers))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert two.index_is_whole()


def one_act(services: composition.Services, two: Two, chance: Random, step: int) -> None:
    """Something is done to an item or to its meeting; what is refused is refused by a sentence."""
    item = chance.choice(two.items)
    words = " ".join(chance.choices(["lantern", "buoy", "anchor", "keel", "rope"], k=4))
    act: Callable[[], object] = chance.choice(
        [
            lambda: services.saving.save(
                a_typed_item(services.agendas.get_item(item.id), minute_text=f"{words} {step}")
            ),
            lambda: services.agendas.remove_item(item.id),
            lambda: services.agendas.restore_item(item.id),
            lambda: services.meetings.remove(two.meeting.id),
            lambda: services.meetings.restore(two.meeting.id),
            lambda: services.agendas.add_item(two.meeting.id, an_item(words)),
        ]
    )
    try:
        act()
    except MinutesError:
        return
