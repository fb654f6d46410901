"""Words that look alike."""

from sefton_minutes.spelling.near_words import NearWords, listed_stems


def test_the_nearest_come_first_and_names_not_at_all() -> None:
    words = NearWords(("committee", "commit", "committed", "Comity", "harbour"))
    assert words.near("Comittee", 2) == ["committee", "committed"]
    assert words.near("zebra", 2) == []
    assert words.near("", 2) == []


def test_a_dictionary_lists_its_words_without_their_endings() -> None:
    assert listed_stems("2\norganise/DSG\nquay\n") == ["organise", "quay"]
