"""The result of a search as other programs open it."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from sefton_minutes.domain.document import Run
from sefton_minutes.domain.searching.found_list import FoundList, FoundRow
from sefton_minutes.exchange.found_csv import found_csv
from sefton_minutes.exchange.found_word import found_docx
from sefton_minutes.exchange.word.body import body_reader
from sefton_minutes.exchange.word.package import open_word

WORDS = (Run("that the flood "), Run("gate", strong=True), Run("\nbe closed; £5 & <more>"))
ROW = FoundRow(
    date(2027, 3, 4), "Quays Committee", "Minute 2 (2)", "Flood Gate", WORDS,
    "Quays Committee, 4 March 2027, Minute 2(2)",
)  # fmt: skip
BARE = FoundRow(None, "Quays Committee", "", "", (), "Quays Committee")
FOUND = FoundList("“gate”; Quays Committee", "Marram", date(2027, 4, 1), 2, more=False, rows=(ROW, BARE))


def rows_of(data: bytes) -> list[list[str]]:
    """A CSV as a spreadsheet reads it."""
    assert data.startswith(b"\xef\xbb\xbf"), "by which Excel knows UTF-8"
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_spreadsheet_gets_dates_it_can_sort_and_words_on_one_line() -> None:
    head, first, second, gap, asked = rows_of(found_csv(FOUND))
    assert head == ["Date", "Body", "Minute", "Title", "Words", "Citation"]
    assert first == [
        "2027-03-04", "Quays Committee", "Minute 2 (2)", "Flood Gate",
        "that the flood gate be closed; £5 & <more>", "Quays Committee, 4 March 2027, Minute 2(2)",
    ]  # fmt: skip
    assert second == ["", "Quays Committee", "", "", "", "Quays Committee"]
    assert gap == []
    assert asked == ["Searched for “gate”; Quays Committee", "on 2027-04-01", "2 results"]


@pytest.mark.parametrize("words", ["=1+1", "+44", "-x", "@sum", "\t=1", "\r=1", "\n=1"])
def test_no_cell_is_taken_for_a_formula(words: str) -> None:
    row = replace(ROW, title=words, body=words, minute=words, citation=words, words=(Run(words),))
    cells = rows_of(found_csv(replace(FOUND, rows=(row,))))[1]
    assert [cells[n] for n in (1, 2, 3, 5)] == [f"'{words}"] * 4
    assert cells[4] == f"'{words.strip()}", "on one line"


def test_what_was_cut_says_so() -> None:
    cut = replace(FOUND, count=1000, more=True)
    assert rows_of(found_csv(cut))[-1][-1] == "1,000+ results, of which the first 2 are listed"


def test_word_gets_a_heading_and_a_table_with_a_head() -> None:
    package = open_word("found.docx", found_docx(FOUND))
    lines = list(body_reader(package).lines(package.parts["document"]))
    text = [line.text for line in lines]
    assert text[:5] == [
        "Marram", "Search results", "Searched for: “gate”; Quays Committee",
        "Searched on: Thursday 1 April 2027", "Found: 2 results",
    ]  # fmt: skip
    assert next(line.text for line in lines if line.is_title) == "Search results"
    assert "Minute 2 (2)\nFlood Gate\nthat the flood gate" in "\n".join(text)
    assert len(list(package.elements("document", "tblHeader"))) == 1
    assert len(list(package.elements("document", "tr"))) == 3


def test_word_is_told_when_more_was_found() -> None:
    package = open_word("found.docx", found_docx(replace(FOUND, more=True)))
    (last,) = list(body_reader(package).lines(package.parts["document"]))[-1:]
    assert last.text == "More was found than is listed here. A narrower search lists all of it."


def test_word_gets_no_character_that_xml_cannot_hold() -> None:
    odd = replace(ROW, title="Flood\x0b\x00 Gate\ufffe", body="🏛 Quays")
    package = open_word("found.docx", found_docx(replace(FOUND, asked="\x01gate", rows=(odd,))))
    words = "".join(each.text or "" for each in package.elements("document", "t"))
    assert "Flood Gate" in words
    assert "🏛 Quays" in words


def test_the_same_result_gives_the_same_bytes() -> None:
    assert found_docx(FOUND) == found_docx(FOUND)
