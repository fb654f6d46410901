"""Two texts beside each other: paragraphs that belong together, and the words that differ."""

from sefton_minutes.ui.models.comparison import MOST_PARAGRAPHS, MOST_WORDS, Pair, Piece, compare
from sefton_minutes.ui.widgets.comparison_view import folded


def marked(pieces: tuple[Piece, ...]) -> list[str]:
    return [piece.words.strip() for piece in pieces if piece.differs]


def test_equal_texts_differ_nowhere() -> None:
    pairs = compare("One.\n\nTwo.", "One.\nTwo.")
    assert [pair.is_same for pair in pairs] == [True, True]
    assert [pair.words for pair in pairs] == [("One.", "One."), ("Two.", "Two.")]


def test_only_the_words_that_differ_are_marked() -> None:
    (pair,) = compare("The ferry runs on Sundays.", "The ferry never runs on Mondays.")
    assert (marked(pair.before), marked(pair.after)) == (["Sundays."], ["never", "Mondays."])
    assert pair.words == ("The ferry runs on Sundays.", "The ferry never runs on Mondays.")


def test_a_word_is_the_same_at_the_beginning_and_later() -> None:
    (pair,) = compare("That the plan be noted.", "RESOLVED: That the plan be noted.")
    assert (marked(pair.before), marked(pair.after)) == ([], ["RESOLVED:"])
    assert pair.words[1] == "RESOLVED: That the plan be noted."


def test_a_paragraph_of_one_side_only_stands_beside_nothing() -> None:
    first, second = compare("Kept.", "Kept.\nAdded on the page.")
    assert first.is_same
    assert (second.before, marked(second.after)) == ((), ["Added on the page."])


def test_texts_without_a_word_have_no_paragraphs() -> None:
    assert compare("", " \n") == ()


def test_what_is_too_long_to_be_matched_differs_as_a_whole() -> None:
    (pair,) = compare("word " * (MOST_WORDS + 1), "word " * MOST_WORDS)
    assert (len(pair.before), pair.before[0].differs, pair.after[0].differs) == (1, True, True)
    lines = "\n".join(f"line {number}" for number in range(MOST_PARAGRAPHS + 1))
    assert all(pair.is_same for pair in compare(lines, lines))


def test_long_runs_of_the_same_are_folded_between_their_ends() -> None:
    text = "\n".join(f"Paragraph {number}." for number in range(6))
    rows = list(folded(compare(text, f"{text}\nOne more.")))
    assert [row if isinstance(row, str) else row.words[1] for row in rows] == [
        "Paragraph 0.",
        "… 4 paragraphs the same …",
        "Paragraph 5.",
        "One more.",
    ]
    assert isinstance(rows[0], Pair)
