"""Marks stand where the grammar read them, and stay there while one types."""

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.read_marks import Layer, Mark, ReadMarks, Style, marks_of

TEXT = "With reference to Minute No. 24.\n\nRESLOVED: That\n(1) the report be noted; and\n(2) it be sent."


def shown(marks: ReadMarks, text: str) -> list[tuple[str, Style]]:
    return [(text[mark.start : mark.end], mark.style) for mark in marks.marks]


def test_introducers_labels_references_and_doubts_are_marked() -> None:
    marks = marks_of(read(TEXT))
    assert ("Minute No. 24", Style.REFERENCE) in shown(marks, TEXT)
    assert ("RESLOVED:", Style.UNSURE_WORD) in shown(marks, TEXT)
    assert ("(2)", Style.LABEL) in shown(marks, TEXT)
    assert [bar.confirmed for bar in marks.bars] == [False]
    assert marks.doubt_at(TEXT.index("RESL"), TEXT.index("RESL")) is not None


def test_marks_move_with_the_text_around_them() -> None:
    change = TextChange(0, "With", "In this minute, with")
    after, text = marks_of(read(TEXT)).after(change), change.done_to(TEXT)
    assert ("Minute No. 24", Style.REFERENCE) in shown(after, text)
    assert ("(1)", Style.LABEL) in shown(after, text)


def test_a_mark_whose_words_were_deleted_is_gone() -> None:
    start = TEXT.index("Minute")
    after = marks_of(read(TEXT)).after(TextChange(start - 2, TEXT[start - 2 : start + 20], ""))
    assert Style.REFERENCE not in [mark.style for mark in after.marks]


def test_a_layer_finds_what_touches_a_line_however_long_it_is() -> None:
    long, short, far = Mark(0, 50, Style.UNSURE), Mark(30, 33, Style.LABEL), Mark(60, 63, Style.LABEL)
    layer = Layer.of([far, short, long])
    assert list(layer.touching(30, 40)) == [long, short]
    assert list(layer.touching(50, 60)) == []
    grown = layer.after(TextChange(10, "", "ten words."))
    assert list(grown.touching(55, 60)) == [Mark(0, 60, Style.UNSURE)]
