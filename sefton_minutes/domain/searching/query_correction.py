"""Putting another word in the place of one that nothing has."""

from sefton_minutes.domain.searching.folded_words import split_words


def with_word_instead(asked: str, word: str, instead: str) -> str:
    """What was asked, with `instead` wherever the folded `word` stands; all else as it was typed."""
    made, reached = "", 0
    for found in split_words(asked):
        if found.folded == word:
            made, reached = made + asked[reached : found.start] + instead, found.end
    return made + asked[reached:]
