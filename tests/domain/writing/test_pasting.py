"""Where pasted text goes in a minute: "|" stands for the caret, "[…]" for what is selected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.pasted_text import LeftOut, PastedText, PasteSource, ends_of
from sefton_minutes.domain.writing.pasting import placed

BULLETS = "•\tone\n•\ttwo"


def pasted(text: str) -> PastedText:
    """As another program gave it."""
    begins, ends = ends_of(text)
    return PastedText(text, text, PasteSource.HTML, begins_line=begins, ends_line=ends)


def put(shown: str, words: str) -> str:
    """The text after a paste, "|" where the caret is then."""
    if "|" in shown:
        start = end = shown.index("|")
        text = shown.replace("|", "")
    else:
        start, end = shown.index("["), shown.index("]") - 1
        text = shown.replace("[", "").replace("]", "")
    change, caret = placed(text, start, end, pasted(words))
    after = change.done_to(text)
    return f"{after[:caret]}|{after[caret:]}"


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("the | was noted.", "report", "the report| was noted."),
        ("the [old] report", "new", "the new| report"),
        ("|", "one\ntwo", "one\ntwo|"),
        ("begin| end", "one\ntwo", "beginone\ntwo| end"),
        ("see |", "(a)", "see (a)|"),
        ("agreed | then", "(1) the report", "agreed (1) the report| then"),
        ("Members heard:|", BULLETS, "Members heard:\n•\tone\n•\ttwo|"),
        ("Members heard:|\nNext.", BULLETS, "Members heard:\n•\tone\n•\ttwo|\nNext."),
        ("begin | end", BULLETS, "begin \n•\tone\n•\ttwo|\n end"),
        ("|Next.", BULLETS, "•\tone\n•\ttwo|\nNext."),
        ("Paid:|", "Ward\tGrant\nHarbour\t£40", "Paid:\nWard\tGrant\nHarbour\t£40|"),
        ("(1)\tone;\n(2)\t|", "(a)\ttwo;\n(b)\tthree.", "(1)\tone;\n(2)\ttwo;\n(3)\tthree.|"),
        ("(1)\tone;\n(2)\t|", "words of it", "(1)\tone;\n(2)\twords of it|"),
        ("(1)\tone;\n|\n(2)\ttwo.", "(1)\tnew;", "(1)\tone;\n(2)\tnew;|\n(3)\ttwo."),
        ("(1)\t|one;", "(1)\tnew;\n(2)\tnewer;", "(1)\tnew;\n(2)\tnewer;|\n(3)\tone;"),
    ],
)
def test_what_is_pasted_joins_what_stands_there(before: str, words: str, after: str) -> None:
    assert put(before, words) == after


@given(st.text(alphabet="a(1)\t\n •", max_size=30), st.data())
def test_what_is_cut_and_pasted_again_stands_as_it_did(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cut = PastedText(text[start:end], text[start:end], PasteSource.MINUTE_TEXT)
    left = text[:start] + text[end:]
    change, caret = placed(left, start, start, cut)
    assert 0 <= caret <= len(change.done_to(left))
    if "\n" not in cut.text:
        assert change.done_to(left) == text


@pytest.mark.parametrize(
    ("left_out", "sentence"),
    [
        (LeftOut(), ""),
        (LeftOut(pictures=1), "1 picture was left out."),
        (LeftOut(comments=2), "2 comments were left out."),
        (LeftOut(pictures=2, comments=1), "2 pictures and 1 comment were left out."),
        (LeftOut(1, 2, 0, 0, 3), "1 picture, 2 deleted passages and 3 footnote marks were left out."),
    ],
)
def test_what_is_left_out_is_said(left_out: LeftOut, sentence: str) -> None:
    assert left_out.sentence == sentence
    assert left_out.anything == bool(sentence)


def test_lists_and_tables_are_told_apart() -> None:
    assert (pasted(BULLETS).has_list, pasted(BULLETS).has_table) == (True, False)
    assert (pasted("a\tb").has_list, pasted("a\tb").has_table) == (False, True)
    assert not pasted("words").has_list
