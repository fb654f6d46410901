"""Lines of pages: what is furniture, what was broken at a margin, what was damaged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.exchange.page_text.lines.mojibake import repaired
from sefton_minutes.exchange.page_text.lines.page_lines import read_lines

WRAPPED = """The harbour engineer reported that the berths along the quay had been let for the
summer and that a list of thirty boats had been drawn up, which would be opened to
visitors later. Members asked how long a boat might lie beside the quay and were
told that it depended on the tide."""


def texts(page: str) -> list[str]:
    return [line.text for line in read_lines(page)]


@pytest.mark.parametrize(
    "line",
    [
        "Media",
        "Link:",
        "Webcast for 1.",
        "View directions",
        "Share this item",
        "View the background to item 4.",
        "View Recorded Vote for this item",
        "...  view the full minutes text for item 2.",
        "Top of page   Show Agenda",
        "Index to Minutes",
        "You might also like",
        "Skip to main content",
        "This page is intentionally left blank",
        "Page 3 of 12",
        "You are here: Home > Council > Meetings",
        "Home > Council > Meetings",
        "We use cookies to make this site better",
        "\N{NO-BREAK SPACE}",
        "<AI1>",
        "© 2024 Tarnbridge Council",
    ],
)
def test_furniture_is_left_out(line: str) -> None:
    assert texts(f"Dues\n\n{line}\n\nBerths") == ["Dues", "Berths"]


@pytest.mark.parametrize(
    "line", ["Petitions", "Home to School Transport", "Media Strategy", "Page Hall", "Planning"]
)
def test_titles_are_no_furniture(line: str) -> None:
    assert texts(f"Dues\n\n{line}\n\nBerths") == ["Dues", line, "Berths"]


def test_menus_are_told_by_their_company() -> None:
    assert texts("Home\nSearch\nContact us\nLog in\n\nDues") == ["Dues"]


def test_lines_broken_at_a_margin_are_one() -> None:
    (line,) = read_lines(WRAPPED)
    assert line.text == " ".join(WRAPPED.split("\n"))
    assert WRAPPED[line.start : line.end] == WRAPPED


def test_a_clause_or_a_blank_line_ends_a_broken_paragraph() -> None:
    page = f"{WRAPPED}\n(1) the list be noted; and\n(2) the quay be mended.\n\n{WRAPPED}"
    assert [text[:9] for text in texts(page)] == ["The harbo", "(1) the l", "(2) the q", "The harbo"]


def test_short_lines_are_not_joined() -> None:
    page = "Boats\nmoored outside\nships\nat the quay\nAnd\nthe rest"
    assert texts(page) == page.split("\n")


@pytest.mark.parametrize(
    "page",
    [
        "It was resolved that the minutes of the last meeting be signed as a\ntrue record.",
        "RESOLVED that the minutes of the meeting of 15 January\n2014, copies of which had gone out, stand.",
        "The minutes of the meeting of 8th March\n2016 were agreed.",
        "The Committee visited the boat sheds and the long stone quay of\nTarnbridge.",
        "That a visit be made to the sheds at the end of Quay Lane,\nTarnbridge.",
    ],
)
def test_a_sentence_that_is_plainly_cut_is_one_on_any_page(page: str) -> None:
    assert texts(page) == [page.replace("\n", " ")]


@pytest.mark.parametrize(
    "page",
    [
        "Councillor Ann Ash of the North Ward\nCouncillor Bo Birch of the South Ward",
        "Harbour Dues and the Lease of the Quay\nThe report was noted.",
        "agreed that the Board note the report now before it\nto approve the list of boats",
        "The Board looked at the list of boats on the quay:\nthe Wren",
        "2307.05 Co-option of Councillor\nNo applications had come.",
    ],
)
def test_titles_names_and_lists_are_not_joined(page: str) -> None:
    assert texts(page) == page.split("\n")


@pytest.mark.parametrize("words", ["Pilot’s House – £40", "café", "“so”", "Dún Laoghaire", "plain"])
def test_letters_damaged_throughout_are_repaired(words: str) -> None:
    damaged = "".join(
        chr(byte) if byte in b"\x81\x8d\x8f\x90\x9d" else bytes([byte]).decode("cp1252")
        for byte in words.encode("utf-8")
    )
    assert repaired(damaged) == words


@pytest.mark.parametrize("words", ["“so” and â€œsoâ€", "Â£4 – or 5", "Ã", "naïve", "ΩÂ£4"])
def test_letters_damaged_in_places_stay(words: str) -> None:
    assert repaired(words) == words


@given(st.text())
def test_sound_text_is_never_changed_into_other_words(text: str) -> None:
    mended = repaired(text)
    assert mended == text or len(mended) < len(text)
