from dataclasses import replace
from datetime import date

from sefton_minutes.domain.composing.found_list import compose_found_list
from sefton_minutes.domain.document import Closing, Facts, Masthead, Run, Table, said
from sefton_minutes.domain.searching.found_list import FoundList, FoundRow, count_in_words

ROW = FoundRow(
    date(2027, 3, 4), "Quays Committee", "Minute 2 (2)", "Flood Gate",
    (Run("the "), Run("gate", strong=True)), "Quays Committee, 4 March 2027, Minute 2(2)",
)  # fmt: skip
BARE = FoundRow(None, "Quays Committee", "", "", (), "Quays Committee")
FOUND = FoundList("“gate”", "Marram", date(2027, 4, 1), 2, more=False, rows=(ROW, BARE))


def test_what_was_asked_stands_above_what_was_found() -> None:
    document = compose_found_list(FOUND)
    masthead, facts, table = document.blocks
    assert masthead == Masthead("Marram", "Search results", "Thursday 1 April 2027")
    assert isinstance(facts, Facts)
    assert [fact.lines for fact in facts.rows] == [("“gate”",), ("2 results",)]
    assert isinstance(table, Table)
    assert [[said(cell) for cell in row] for row in table.rows] == [
        ["4 Mar 2027", "Quays Committee, Minute 2 (2)", "Flood Gate. the gate"],
        ["No date", "Quays Committee", "Item without title"],
    ]
    assert document.title == "Search results: “gate”"


def test_a_list_that_was_cut_says_so_at_both_ends() -> None:
    facts, _, closing = compose_found_list(replace(FOUND, count=1000, more=True)).blocks[1:]
    assert isinstance(facts, Facts)
    assert facts.rows[-1].lines == ("1,000+ results, of which the first 2 are listed",)
    assert isinstance(closing, Closing)


def test_counting_stops_where_it_says_so() -> None:
    assert count_in_words(0, more=False) == "0 results"
    assert count_in_words(1, more=False) == "1 result"
    assert count_in_words(64, more=False) == "64 results"
    assert count_in_words(1000, more=True) == "1,000+ results"
