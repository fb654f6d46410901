"""Which words are looked up, and which are right in the house."""

from collections.abc import Sequence

import pytest

from sefton_minutes.domain.spelling import OwnWords, RememberedSpelling, Speller, without_possessive, words_in


class Listed:
    """A dictionary of a few words: whoever is given one may bring his own."""

    def __init__(self, *words: str) -> None:
        self._words = {*words}

    def knows(self, word: str) -> bool:
        return word in self._words or word.lower() in self._words

    def suggestions(self, word: str) -> Sequence[str]:
        return [each for each in sorted(self._words) if each[0] == word[0].lower()]


def wrong(text: str, *known: str, own: OwnWords | None = None) -> list[str]:
    found = Speller(Listed(*known), own).misspellings(text)
    assert all(text[each.start : each.end] == each.word for each in found)
    return [each.word for each in found]


def test_words_that_nobody_knows_are_told_with_their_places() -> None:
    assert wrong("The comittee noted teh report.", "the", "noted", "report") == ["comittee", "teh"]


@pytest.mark.parametrize(
    "text",
    [
        "24",
        "2nd",
        "£1,250.50",
        "10.00am",
        "DC/2021/00287",
        "A23/014CNL",
        "CM 19/23",
        "S106",
        "https://www.example.org/minits?id=3",
        "www.exampel.org",
        "clerk@exampel.gov.uk",
        "exampel.gov.uk",
        "apendix.pdf",
        "RESLOVED",
        "KPIs",
        "DHR’s",
        "OfSTED",
        "ModernGov",
        "(a)",
        "A. B.",
        "Councillor Tess Ashgrovve",
        "Cllrs Ashgrovve",
        "Mr. T. O’Brienn",
    ],
)
def test_what_is_no_word_of_the_language_is_not_looked_up(text: str) -> None:
    assert wrong(text) == []


def test_a_title_hides_no_words_but_names() -> None:
    assert wrong("Councillor Ash thankked Bo.", "bo") == ["thankked"]


def test_names_and_a_councils_own_words_are_right() -> None:
    own = OwnWords(["reablement", "MyPlace"], ["Councillor Siân O’Hara-Finch", "Thornwick Town Board"])
    text = "Reablement at Thornwick: Siân O'Hara-Finch's and MyPlace, Siân’s"
    assert wrong(text, "at", "and", own=own) == []
    assert wrong("thornwick", own=own) == ["thornwick"]


def test_names_own_things_and_other_words_only_as_the_dictionary_says() -> None:
    assert wrong("Quayside’s quayside’s", "quayside") == ["quayside’s"]


@pytest.mark.parametrize("word", ["café", "sub-group", "chair's", "Chair’s", "re-let", "e-mail"])
def test_words_are_right_by_their_parts(word: str) -> None:
    assert wrong(word, "cafe", "sub", "group", "chair's", "re", "let", "mail") == []


def test_suggestions_begin_with_the_house_and_keep_the_apostrophe() -> None:
    speller = Speller(Listed("thorn's", "thing"), OwnWords(names=["Thornwick"]))
    assert speller.suggestions("Thornwik") == ("Thornwick", "thing", "thorn's")
    assert speller.suggestions("thon’s") == ("thing", "thorn’s")


def test_a_plain_word_in_the_name_of_a_body_is_suggested_as_the_language_has_it() -> None:
    speller = Speller(Listed("committee"), OwnWords(names=["Quay Committee"]))
    assert speller.suggestions("comittee") == ("committee",)


def test_only_paragraphs_that_changed_are_looked_up_again() -> None:
    asked: list[str] = []

    class Watched(Listed):
        def knows(self, word: str) -> bool:
            asked.append(word)
            return super().knows(word)

    remembered = RememberedSpelling(Speller(Watched("noted", "agreed")))
    assert [each.word for each in remembered.misspellings("notted\nagreed")] == ["notted"]
    asked.clear()
    text = "notted\n\nagread"
    found = remembered.misspellings(text)
    assert [text[each.start : each.end] for each in found] == ["notted", "agread"]
    assert asked == ["agread"]


def test_the_words_of_a_list_are_told_however_they_are_parted() -> None:
    assert words_in("wrack, Thornwick’s\nsub-group; wrack (24)") == ("wrack", "Thornwick's", "sub-group")


@pytest.mark.parametrize("word", ["wrackline", "wrackline's", "wrackline’s"])
def test_a_word_and_its_possessive_are_right_together(word: str) -> None:
    assert without_possessive(word) == "wrackline"
    assert wrong("wrackline and wrackline’s", "and", own=OwnWords([without_possessive(word)])) == []
