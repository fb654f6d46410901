"""The accounts themselves are tested: whoever loses a word, doubles one or draws a number twice is caught."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from sefton_minutes.composition.opening import compose
from sefton_minutes.composition.services import Services
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.changes import NO_CHANGES, Changes, Kind
from sefton_minutes.domain.draft_field import with_texts
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.keeping import update_item
from sefton_minutes.services.saving import SavedItem, Saving, TypedItem
from sefton_minutes.storage.database import Database
from tests.builders import an_item, kept_item, kept_meeting
from tests.chaos.accounts import Noted, doubles, drawn_twice, losses, noted, refused_and_kept
from tests.chaos.invariants import broken
from tests.chaos.item_edits import ItemEdits
from tests.chaos.kept_words import KeptWords, kept_words
from tests.chaos.ledger import Ledger, Place, What
from tests.chaos.other_acts import ENOUGH_ITEMS, OtherActs
from tests.chaos.words import NewWords

EDITS = 6


class OverwritingSaving(Saving):
    """Saves what was typed over whatever is there, as programs do that know no merge."""

    def save(self, typed: TypedItem) -> SavedItem:
        with self._desk.writing() as work:
            now = work.items.get(typed.base.id)
            meeting = work.meetings.get(now.meeting_id)
            kept, reading = update_item(work, meeting, with_texts(now, typed.texts))
            self._drafts.saved(kept.id, typed.texts, kept.version)
            work.commit(NO_CHANGES)
        return SavedItem(kept, reading, NO_CHANGES)


class ForgettingSaving(Saving):
    """Says that it saved, and never committed; nor does the journal have it any more."""

    def save(self, typed: TypedItem) -> SavedItem:
        with self._desk.writing() as work:
            now = work.items.get(typed.base.id)
            meeting = work.meetings.get(now.meeting_id)
            kept, reading = update_item(work, meeting, with_texts(now, typed.texts))
        self._drafts.saved(kept.id, typed.texts, kept.version)
        return SavedItem(kept, reading, NO_CHANGES)


class ForgettingAgendas(Agendas):
    """Says that it removed, and never committed."""

    def remove_item(self, item_id: int) -> Changes:
        return Changes.of(Kind.ITEMS, item_id=item_id)


class IdleAgendas(Agendas):
    """Says that somebody else removed it before, whatever is asked."""

    def remove_item(self, _item_id: int) -> Changes:
        return NO_CHANGES


@pytest.fixture
def two_officers(database_url: str, tmp_path: Path) -> Iterator[tuple[Services, Services]]:
    both = tuple(compose(database_url, tmp_path / f"user-{number}", f"officer.{number}") for number in (1, 2))
    yield both[0], both[1]
    for services in both:
        services.close()


def typed_by_turns(officers: tuple[Services, Services], folder: Path, item: AgendaItem) -> None:
    """Both opened the item at the same moment, and type and save by turns, each on what he began with."""
    desks = [
        ItemEdits(services, Ledger(folder / f"{number}-0.ledger"), NewWords(number, 0), Random(number))
        for number, services in enumerate(officers, 1)
    ]
    for _ in range(EDITS):
        begun = officers[0].agendas.get_item(item.id)
        for desk in desks:
            desk.edit(begun)
        for desk in desks:
            for typed in tuple(desk.unsaved.values()):
                desk.save(typed)


def words_in(services: Services, folder: Path) -> KeptWords:
    with services.desk.database.engine.connect() as connection:
        return kept_words(connection, [folder])


def an_item_of(services: Services) -> AgendaItem:
    return kept_item(services.desk.database, minute_text="It was noted.\nIt was agreed.")


def test_the_program_itself_loses_nothing(two_officers: tuple[Services, Services], tmp_path: Path) -> None:
    typed_by_turns(two_officers, tmp_path, an_item_of(two_officers[0]))
    found, kept = noted(tmp_path), words_in(two_officers[0], tmp_path)
    assert len(found.kept) > EDITS
    assert list(losses(found, kept)) == []
    assert list(doubles(found, kept)) == []
    assert list(broken(two_officers[0].desk, found)) == []


def test_a_saver_that_overwrites_is_caught(two_officers: tuple[Services, Services], tmp_path: Path) -> None:
    first, second = (
        replace(services, saving=OverwritingSaving(services.desk, services.drafts))
        for services in two_officers
    )
    typed_by_turns((first, second), tmp_path, an_item_of(first))
    caught = list(losses(noted(tmp_path), words_in(first, tmp_path)))
    assert any("overwritten" in each for each in caught)


def test_a_saver_that_forgets_is_caught(two_officers: tuple[Services, Services], tmp_path: Path) -> None:
    first, second = two_officers
    forgetting = replace(first, saving=ForgettingSaving(first.desk, first.drafts))
    typed_by_turns((forgetting, second), tmp_path, an_item_of(second))
    caught = list(losses(noted(tmp_path), words_in(first, tmp_path)))
    assert caught
    assert all("nowhere" in each for each in caught)


def removed_by_all(officers: tuple[Services, ...], folder: Path) -> Noted:
    """All see a meeting of so many items that one is removed, and remove the same one."""
    meeting = kept_meeting(officers[0].desk.database)
    for _ in range(ENOUGH_ITEMS + 1):
        officers[0].agendas.add_item(meeting.id, an_item())
    seen = officers[0].meetings.open(meeting.id)
    for number, services in enumerate(officers, 1):
        ledger, words = Ledger(folder / f"{number}-0.ledger"), NewWords(number, 0)
        OtherActs(services, ledger, words, Random(1), meeting.id).add_or_remove(seen)
    return noted(folder)


def test_what_another_removed_before_is_no_act_of_the_audit(
    two_officers: tuple[Services, Services], tmp_path: Path
) -> None:
    found = removed_by_all(two_officers, tmp_path)
    assert dict(found.acts) == {(1, "remove"): 1}
    assert len(found.found_done) == 1
    assert list(broken(two_officers[0].desk, found)) == []


@pytest.mark.parametrize(("agendas", "said"), [(ForgettingAgendas, "audited 0"), (IdleAgendas, "nobody")])
def test_a_removal_that_was_acknowledged_and_is_lost_is_caught(
    two_officers: tuple[Services, Services], tmp_path: Path, agendas: type[Agendas], said: str
) -> None:
    first, _ = two_officers
    found = removed_by_all((replace(first, agendas=agendas(first.desk)),), tmp_path)
    assert [said in each for each in broken(first.desk, found)] == [True]


def test_one_officers_lost_act_is_caught_though_another_did_the_same(
    two_officers: tuple[Services, Services], tmp_path: Path
) -> None:
    first, second = two_officers
    forgetting = replace(second, agendas=ForgettingAgendas(second.desk))
    found = removed_by_all((first, forgetting), tmp_path)
    assert list(broken(first.desk, found)) == ["“remove” was acknowledged to 2 1 times and audited 0 times"]


def test_a_number_that_two_were_given_is_caught(database: Database, tmp_path: Path) -> None:
    """Two who look at the counter, add one and never keep it."""
    for writer in (1, 2):
        with database.reading() as records:
            Ledger(tmp_path / f"{writer}-0.ledger").note(
                What.NUMBERS, "chaos", numbers=[records.counters.last("chaos") + 1]
            )
    assert list(drawn_twice(noted(tmp_path).numbers)) == ["1 of the series chaos was drawn 2 times"]


def test_a_word_that_stands_twice_is_caught_unless_it_was_chosen(tmp_path: Path) -> None:
    kept = KeptWords({Place.TEXT: {"w1k1", "w1k2"}}, set(), set(), {"w1k1", "w1k2"})
    Ledger(tmp_path / "1-0.ledger").note(What.DOUBLED, words=["w1k2"])
    assert list(doubles(noted(tmp_path), kept)) == ["w1k1 stands twice"]


def test_a_word_that_was_refused_and_stands_is_caught(tmp_path: Path) -> None:
    kept = KeptWords({Place.TITLE: {"w1k1"}}, set(), set(), set())
    Ledger(tmp_path / "1-0.ledger").note(What.REFUSED, "add", Place.TITLE, ["w1k1", "w1k2"])
    assert list(refused_and_kept(noted(tmp_path), kept)) == ["w1k1 was refused and stands"]


def test_a_ledger_cut_short_by_a_kill_is_read(tmp_path: Path) -> None:
    ledger = tmp_path / "3-1.ledger"
    Ledger(ledger).note(What.KEPT, "save", Place.TEXT, ["w3k1001"])
    ledger.write_bytes(ledger.read_bytes() + b'{"what": "kept", "sa')
    assert [each.word for each in noted(tmp_path).kept] == ["w3k1001"]


def test_what_an_officer_took_out_himself_is_not_lost(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "1-0.ledger")
    ledger.note(What.KEPT, "save", Place.TEXT, ["w1k1"])
    ledger.note(What.TOOK_OUT, "edit", Place.TEXT, ["w1k1"])
    nothing = KeptWords({Place.TEXT: set()}, set(), set(), set())
    assert list(losses(noted(tmp_path), nothing)) == []


def test_what_another_took_out_must_be_in_a_revision(tmp_path: Path) -> None:
    Ledger(tmp_path / "1-0.ledger").note(What.KEPT, "save", Place.TEXT, ["w1k1"])
    Ledger(tmp_path / "2-0.ledger").note(What.TOOK_OUT, "edit", Place.TEXT, ["w1k1"])
    nothing = KeptWords({Place.TEXT: set()}, set(), set(), set())
    assert list(losses(noted(tmp_path), nothing)) == ["w1k1 (text): it is nowhere"]
    in_revision = KeptWords({Place.TEXT: set()}, {"w1k1"}, set(), set())
    assert list(losses(noted(tmp_path), in_revision)) == []
