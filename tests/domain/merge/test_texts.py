"""Two officers' edits of one text, held against the text that both began with."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.merge.texts import PieceKind, TextMerge, combined, merge_texts

A = "Members considered the report of the Head of Harbours on the north wall."
B = "The Treasurer said that the reserve would bear the cost of the first stage."
C = "Councillor Finch asked when the slipway would be opened to the public again."
MEETING_ENDED = "The meeting ended at ten minutes past nine in the evening."

WORDS = st.sampled_from(
    ["", A, B, C, f"{A} It was noted.", f"{B} She thanked him.", "RESOLVED: That", "(1) the report be noted;"]
)
TEXTS = st.lists(WORDS, max_size=7).map("\n".join)
TWICE = (A, B, "RESOLVED: That", C, B, "RESOLVED: That")
BASE = (A, B, C, "RESOLVED: That", "(1) the report be noted;", MEETING_ENDED)


@st.composite
def shuffled(draw: st.DrawFn, who: str) -> str:
    """`TWICE` as an officer leaves it: paragraphs removed, moved, set twice, written on, and new ones."""
    lines = list(TWICE)
    for step in range(draw(st.integers(1, 3))):
        place, to = draw(st.integers(0, len(lines))), draw(st.integers(0, len(lines)))
        act = draw(st.sampled_from(["remove", "move", "again", "write on", "new"]))
        some = lines[place : place + 1]
        if act in ("remove", "move", "write on"):
            del lines[place : place + 1]
        if act in ("move", "again"):
            lines[to:to] = some
        elif act == "write on":
            lines[place:place] = [f"{words} {who} {step}." for words in some]
        elif act == "new":
            lines.insert(to, f"{who} wrote this as number {step}.")
    return "\n".join(lines)


@st.composite
def edited(draw: st.DrawFn, who: str) -> str:
    """`BASE` as an officer leaves it: paragraphs kept, written on, removed, and new ones put between."""
    lines: list[str] = []
    for place, words in enumerate(BASE):
        writer = draw(st.sampled_from(["", "", who, "Both"]))
        lines += [f"{writer} wrote paragraph {place} here."] if writer else []
        lines += draw(st.sampled_from([[words], [words], [f"{words} {who}."], [f"{words} Both."], []]))
    return "\n".join(lines)


def text(*lines: str) -> str:
    return "\n".join(lines)


def kinds(merge: TextMerge) -> list[PieceKind]:
    return [piece.kind for piece in merge.pieces]


def test_edits_of_different_paragraphs_are_merged() -> None:
    merge = merge_texts(text(A, B, C), text(f"{A} Noted.", B, C), text(A, B, f"{C} In May."))
    assert merge.text == text(f"{A} Noted.", B, f"{C} In May.")
    assert kinds(merge) == [PieceKind.THEIRS, PieceKind.KEPT, PieceKind.MINE]
    assert merge.came_in == 1


def test_edits_of_paragraphs_side_by_side_do_not_touch() -> None:
    assert merge_texts(text(A, B), text(f"{A} Noted.", B), text(A, f"{B} Agreed.")).text == text(
        f"{A} Noted.", f"{B} Agreed."
    )


def test_edits_of_one_paragraph_are_a_conflict() -> None:
    merge = merge_texts(text(A, B, C), text(A, f"{B} Agreed.", C), text(A, f"{B} Lost.", C))
    (piece,) = merge.conflicts
    assert (piece.base, piece.theirs, piece.mine) == ((B,), (f"{B} Agreed.",), (f"{B} Lost.",))
    with pytest.raises(ValueError, match="1 conflicts"):
        _ = merge.text
    assert combined(merge, [(f"{B} Agreed, then lost.",)]) == text(A, f"{B} Agreed, then lost.", C)
    assert combined(merge, [()]) == text(A, C)


def test_the_same_change_by_both_is_made_once() -> None:
    merge = merge_texts(text(A, B), text(A, B, C), text(A, B, C))
    assert merge.text == text(A, B, C)
    assert kinds(merge) == [PieceKind.KEPT, PieceKind.ALIKE]


def test_two_who_write_on_at_the_end_are_asked_and_offered_theirs_then_mine() -> None:
    merge = merge_texts(A, text(A, B), text(A, C))
    (piece,) = merge.conflicts
    assert combined(merge, [piece.both]) == text(A, B, C)


def test_what_the_other_wrote_besides_the_same_words_comes_in() -> None:
    assert merge_texts(A, text(A, B, C), text(A, B)).text == text(A, B, C)
    assert merge_texts(A, text(A, B), text(A, B, C)).text == text(A, B, C)


def test_a_paragraph_removed_by_one_and_edited_by_the_other_is_a_conflict() -> None:
    merge = merge_texts(text(A, B, C), text(A, C), text(A, f"{B} Agreed.", C))
    (piece,) = merge.conflicts
    assert (piece.theirs, piece.mine) == ((), (f"{B} Agreed.",))
    assert not merge_texts(text(A, B, C), text(A, "Of no avail.", C), text(A, C)).is_clean


def test_a_paragraph_that_was_parted_and_edited_is_one_conflict() -> None:
    merge = merge_texts(text(f"{A} {B}", C), text(f"{A} {B} Agreed.", C), text(A, B, C))
    (piece,) = merge.conflicts
    assert piece.mine == (A, B)


def test_an_edit_and_a_new_paragraph_beside_it_are_merged() -> None:
    merge = merge_texts(text(A, MEETING_ENDED), text(A, B, MEETING_ENDED), text(f"{A} Noted.", MEETING_ENDED))
    assert merge.text == text(f"{A} Noted.", B, MEETING_ENDED)


@given(TEXTS, TEXTS)
def test_what_one_alone_did_stands(base: str, now: str) -> None:
    assert merge_texts(base, now, base).text == now
    assert merge_texts(base, base, now).text == now
    assert merge_texts(base, now, now).text == now


@given(TEXTS, TEXTS, TEXTS)
def test_whoever_saves_first_the_same_is_clean_and_no_paragraph_is_lost(
    base: str, theirs: str, mine: str
) -> None:
    merge = merge_texts(base, theirs, mine)
    other_way = merge_texts(base, mine, theirs)
    assert merge.is_clean == other_way.is_clean
    assert not merge.is_clean or merge.text == other_way.text
    found = {words for piece in merge.pieces for words in piece.chosen}
    found |= {words for piece in merge.conflicts for words in (*piece.theirs, *piece.mine)}
    assert {*theirs.split("\n"), *mine.split("\n")} - {*base.split("\n")} <= found


@given(TEXTS, TEXTS, TEXTS)
def test_the_pieces_are_the_three_texts(base: str, theirs: str, mine: str) -> None:
    merge = merge_texts(base, theirs, mine)
    for side, whole in (("base", base), ("theirs", theirs), ("mine", mine)):
        assert text(*(words for piece in merge.pieces for words in getattr(piece, side))) == whole


@given(edited("They"), edited("I"))
def test_merging_mine_again_never_doubles(theirs: str, mine: str) -> None:
    once = merge_texts(text(*BASE), theirs, mine)
    if once.is_clean:
        again = merge_texts(text(*BASE), once.text, mine)
        assert not again.is_clean or again.text == once.text


@given(theirs=shuffled("Theirs"), mine=shuffled("Mine"))
def test_a_clean_merge_loses_and_doubles_no_paragraph_even_where_they_were_moved(
    theirs: str, mine: str
) -> None:
    merge = merge_texts(text(*TWICE), theirs, mine)
    if not merge.is_clean:
        return
    was, has, have = (Counter(each.split("\n")) for each in (text(*TWICE), theirs, mine))
    now = Counter(merge.text.split("\n"))
    for words in was | has | have:
        assert now[words] >= min(has[words], have[words]), "both have it"
        if not was[words]:
            assert now[words] >= max(has[words], have[words]), "somebody wrote it"
        if min(has[words], have[words]) >= was[words]:
            assert now[words] >= max(has[words], have[words]), "nobody removed it"
        if min(has[words], have[words]) <= was[words]:
            assert now[words] <= max(has[words], have[words]), "only one set it twice"


@pytest.mark.parametrize(
    ("theirs", "mine"),
    [
        pytest.param((B, A, C), (B, C, A), id="both moved it, to different places"),
        pytest.param((B, "New.", A, C), (C, A), id="one moved it, the other moved what stood around it"),
    ],
)
def test_a_paragraph_that_both_moved_is_asked_about(theirs: tuple[str, ...], mine: tuple[str, ...]) -> None:
    assert not merge_texts(text(A, B, C), text(*theirs), text(*mine)).is_clean


def test_of_a_paragraph_that_stood_twice_none_is_lost() -> None:
    """They removed one of two, I wrote on in one: which of the two each meant cannot be known."""
    merge = merge_texts(text(B, B), text(B), text(f"{B} Agreed.", B))
    assert not merge.is_clean


def test_a_paragraph_that_one_moved_and_nobody_else_touched_stands_once() -> None:
    assert merge_texts(text(A, B, C), text(B, C, A), text(A, f"{B} Agreed.", C)).text.count(A) == 1
