"""Which words are right in this council, and who keeps the list."""

import pytest

from sefton_minutes import resources
from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import NotAllowed, NotFound
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.people import People
from sefton_minutes.services.spelling import Spelling
from sefton_minutes.spelling.hunspell_dictionary import HunspellDictionary
from tests.builders import a_body, a_person
from tests.services.conftest import acts


@pytest.fixture(scope="module")
def dictionary() -> HunspellDictionary:
    return HunspellDictionary(resources.path("dictionaries"))


@pytest.fixture
def spelling(desk: Desk, dictionary: HunspellDictionary) -> Spelling:
    return Spelling(desk, dictionary)


def wrong(spelling: Spelling, text: str) -> list[str]:
    return [each.word for each in spelling.speller().misspellings(text)]


def test_names_of_people_and_bodies_and_the_councils_words_are_right(
    desk: Desk, spelling: Spelling, bodies: Bodies
) -> None:
    text = "Zwetana Okwudili told the Marrram Board that the wrackline had recieved no harm."
    assert wrong(spelling, text) == ["Zwetana", "Okwudili", "Marrram", "wrackline", "recieved"]
    People(desk).add(a_person("Councillor Z. Okwudili", aliases=("Zwetana Okwudili",)))
    bodies.add(a_body("Marrram Board"))
    changes = spelling.add(" wrackline\n")
    assert changes.kinds == {Kind.WORDS}
    assert wrong(spelling, text) == ["recieved"]


def test_many_words_are_added_at_once(desk: Desk, spelling: Spelling) -> None:
    added, _ = spelling.add_all("wrackline\nThornwick’s; sub-wrack, wrackline 24")
    assert added == ("wrackline", "Thornwick's", "sub-wrack")
    assert spelling.add_all("wrackline")[0] == ()
    assert spelling.words() == ("sub-wrack", "Thornwick's", "wrackline")
    assert acts(desk, "council word", 0) == ["added"] * 3


def test_where_there_is_no_word_nothing_is_added(spelling: Spelling) -> None:
    with pytest.raises(NotAllowed, match="no word to add"):
        spelling.add(" 24, \n")


def test_a_word_is_removed_and_is_wrong_again(spelling: Spelling) -> None:
    spelling.add("wrackline")
    assert spelling.remove("wrackline").kinds == {Kind.WORDS}
    assert wrong(spelling, "wrackline") == ["wrackline"]
    with pytest.raises(NotFound):
        spelling.remove("wrackline")
