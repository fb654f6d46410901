"""Two texts beside each other: paragraphs that belong together, and the words that differ."""

from sefton_minutes.ui.models.comparison import Pair, Piece, compare
from sefton_minutes.ui.widgets.comparison_view import folded


def marked(pieces: tuple[Piece, ...]) -> list[str]:
    return [piece.words.strip() for piece in pieces if piece.differs]


def test_equal_texts_differ_nowhere() -> None:
    pairs = compare("One.\n\nTwo.", "One.\nTwo.")
    assert [pair.is_same for pair in pairs] == [True, True]
    assert [pair.words for pair in pairs] == [("One.", "One."), ("Two.", "Two.")]


def test_only_the_words_that_differ_are_marked() -> None:
    (pair,) = compare("The ferry runs on Sundays.", "The ferry never runs on Mondays.")
    assert (marked(pair.before), marked(pair.after)) == (["Sundays"], ["never", "Mondays"])
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


def test_paragraphs_that_share_nothing_do_not_stand_beside_each_other() -> None:
    removed, added = compare("Ada spoke.", "No declarations were made.")
    assert (marked(removed.before), removed.after) == (["Ada spoke."], ())
    assert (added.before, marked(added.after)) == ((), ["No declarations were made."])


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
