"""The place in an item that answers a query best."""

from datetime import date

import pytest

from sefton_minutes.domain.searching.found_place import FoundClause, FoundItem, Place, locate
from sefton_minutes.domain.searching.found_words import WordFinder
from sefton_minutes.domain.searching.query import parse_query

MINUTE = (
    "The harbour was described.\n"
    "RESOLVED: That\n"
    "(1) the wall be mended; and\n"
    "(2) the harbour wall be painted, namely\n"
    "(a) in white."
)


def clause(label: str, words: str) -> FoundClause:
    start = MINUTE.index(words)
    return FoundClause(label, start, start + len(words))


ITEM = FoundItem(
    item_id=1,
    meeting_id=1,
    body_id=1,
    day=date(2026, 5, 7),
    title="Sea Defences",
    number="31",
    agenda_text="Report of the Engineer.\nThe gate is old.",
    minute_text=MINUTE,
    clauses=(
        clause("(1)", "the wall be mended; and"),
        clause("(2)", "the harbour wall be painted, namely"),
        clause("(2)(a)", "in white."),
    ),
)


def located(asked: str, item: FoundItem = ITEM) -> Place:
    return locate(WordFinder(parse_query(asked)), item)


def marked(place: Place) -> list[str]:
    return [place.snippet[start:end] for start, end in place.marks]


@pytest.mark.parametrize(
    ("asked", "label", "opens_at"),
    [
        ("harbour wall", "(2)", "the harbour wall"),
        ("wall", "(1)", "the wall be mended"),
        ("harbour", "(2)", "the harbour wall"),
        ("white", "(2)(a)", "in white"),
        ("described", None, "described"),
        ("resolved", None, "RESOLVED"),
    ],
)
def test_most_words_together_then_a_clause_then_the_earliest(
    asked: str, label: str | None, opens_at: str
) -> None:
    place = located(asked)
    assert place.clause == label
    assert place.offset == MINUTE.index(opens_at)


def test_snippet_is_the_line_with_every_hit_marked() -> None:
    place = located("wall harbour")
    assert place.snippet == "(2) the harbour wall be painted, namely"
    assert marked(place) == ["harbour", "wall"]


def test_words_of_the_agenda_and_of_the_title() -> None:
    assert located("gate") == Place(None, 0, "The gate is old.", ((4, 8),))
    assert located("defences") == Place(None, 0, "The harbour was described.", ())


def test_a_long_line_is_cut_between_words_around_the_hit() -> None:
    words = "herring " * 100 + "lighthouse " + "mackerel " * 100
    item = FoundItem(1, 1, 1, None, "", "", "", words)
    place = located("lighthouse", item)
    assert place.offset == words.index("lighthouse")
    assert place.snippet.startswith("…herring")
    assert place.snippet.endswith("mackerel…")
    assert marked(place) == ["lighthouse"]
    assert len(place.snippet) < 230


def test_an_item_without_words_has_its_title_for_a_snippet() -> None:
    item = FoundItem(1, 1, 1, None, "Sea Defences", "", "", "")
    assert located("sea", item) == Place(None, 0, "Sea Defences", ((0, 3),))


def test_a_minute_full_of_hits_is_looked_through_in_part() -> None:
    item = FoundItem(1, 1, 1, None, "", "", "", "the wall\n" * 3000)
    assert located("wall", item).offset == 4
