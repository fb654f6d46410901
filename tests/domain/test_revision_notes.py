from datetime import UTC, datetime

from sefton_minutes.domain.history import Revision, TextField
from sefton_minutes.domain.revision_notes import revision_notes

NINE = datetime(2027, 3, 5, 9, 0, tzinfo=UTC)


def notes(*oldest_first: str) -> list[tuple[str, int]]:
    """The words and the growth told of versions, the oldest first."""
    versions = [Revision(1, TextField.MINUTE, text, "r.penny", NINE, NINE) for text in oldest_first]
    return [(note.words, note.grown) for note in reversed(revision_notes(versions[::-1]))]


def test_versions_are_told_by_the_first_words_that_changed() -> None:
    assert notes(
        "The report was noted.", "The report was agreed.", "The report was agreed. The Chair left."
    ) == [
        ("“The report was noted.”", 21),
        ("“agreed.”", 1),
        ("“The Chair left.”", 16),
    ]


def test_what_was_only_taken_out_is_told_too() -> None:
    assert notes("The long report.", "The report.", "The report.", "The  report.") == [
        ("“The long report.”", 16),
        ("Without “long”", -5),
        ("No words changed", 0),
        ("Spaces only", 1),
    ]


def test_long_words_are_shortened_and_there_may_be_none() -> None:
    ((words, grown),) = notes("word " * 50)
    assert (len(words) < 80, words.endswith("…”"), grown) == (True, True, 250)
    assert revision_notes(()) == ()
