import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from sefton_minutes.domain.document import Document, Fact, Facts, RunningHead
from sefton_minutes.rendering.pdf import render_pdf
from tests.rendering.documents import (
    BODY,
    MARK,
    a_decision,
    a_document,
    a_paragraph,
    a_table,
    an_item,
    every_block,
    numbered_minutes,
)
from tests.rendering.pages import (
    fonts_of,
    letters,
    lines_of,
    page_texts,
    spoken_text,
    tags_of,
    whole_text,
    widest_ink,
)

NASTY = (
    "<b>bold</b> <font color=red>red</font> &amp; & <para> %s \\ (unclosed "
    "\x00\x07\x1b\u202e\ufeff😀 Ŵŷ Ωж 漢"
)
# The one rule that this validator raises falsely, when deflated data happen to end in a line end.
FALSE_ALARM = "stream /Length"


def faults(pdf: bytes, folder: Path) -> list[str]:
    """What PDF/UA-1 (ISO 14289-1) objects to."""
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    report = page.validate_pdf(str(file), profile="ua1")
    found = [f"{fault.rule_id}: {fault.message}" for fault in report.failures]
    return [fault for fault in found if FALSE_ALARM not in fault]


@pytest.mark.parametrize("size", [12, 18])
def test_every_kind_of_block_is_accessible(tmp_path: Path, size: float) -> None:
    assert faults(render_pdf(every_block(), size), tmp_path) == []


@pytest.mark.parametrize("size", [12, 18])
def test_nasty_text_is_accessible(tmp_path: Path, size: float) -> None:
    document = a_document(an_item(NASTY, NASTY, a_paragraph(NASTY), a_decision(NASTY, NASTY), detail=NASTY))
    document = replace(
        document, title=NASTY, author=NASTY, mark=NASTY, head=RunningHead((NASTY,), "Minute", "Minutes")
    )

    assert faults(render_pdf(document, size), tmp_path) == []


def test_typed_text_prints_as_typed() -> None:
    text = whole_text(render_pdf(a_document(an_item("1", "Stalls & <b>tolls</b>", a_paragraph(NASTY)))))

    assert "Stalls & <b>tolls</b>" in text
    assert "<b>bold</b> <font color=red>red</font> &amp; & <para> %s \\ (unclosed" in text


def test_a_letter_that_no_font_has_leaves_a_sign() -> None:
    assert "Welcome □ Ŵŷ" in whole_text(render_pdf(a_document(a_paragraph("Welcome 😀 Ŵŷ"))))


def test_the_same_document_makes_the_same_bytes() -> None:
    assert render_pdf(every_block()) == render_pdf(every_block())


def test_two_papers_may_be_made_at_once() -> None:
    alone = render_pdf(every_block())

    with ThreadPoolExecutor(max_workers=4) as threads:
        together = list(threads.map(render_pdf, [every_block()] * 8))

    assert together == [alone] * 8


def test_other_sizes_make_other_papers() -> None:
    clear, large = render_pdf(every_block(), 12), render_pdf(every_block(), 18)

    assert min(line.size for number in range(2) for line in lines_of(clear, number)) == 12
    assert min(line.size for number in range(2) for line in lines_of(large, number)) == 18


def test_every_font_is_in_the_file() -> None:
    fonts = fonts_of(render_pdf(every_block()))

    assert all(fonts.values())
    assert {name.split("+")[1] for name in fonts} == {
        "SourceSans3-Regular",
        "SourceSans3-SemiBold",
        "SourceSerif4-SemiBold",
    }


def test_a_reader_learns_title_language_and_order() -> None:
    pdf = render_pdf(every_block())

    reader = PdfReader(BytesIO(pdf))
    assert reader.metadata is not None
    assert reader.metadata.title == f"{BODY}: minutes, 4 March 2027"
    with pikepdf.open(BytesIO(pdf)) as file:
        assert str(file.Root.Lang) == "en-GB"
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert file.Root.MarkInfo.Marked


def test_bookmarks_name_parts_and_items() -> None:
    outline = PdfReader(BytesIO(render_pdf(every_block()))).outline

    assert titles_of(outline) == [
        "28. Apologies for Absence",
        "Part B",
        ["29. Markets", "30. Fish Quay"],
        "31",
        "Actions arising",
    ]


def titles_of(outline: Any) -> list[Any]:
    return [titles_of(entry) if isinstance(entry, list) else entry.title for entry in outline]


def test_headings_go_down_without_a_gap() -> None:
    headings = [tag for tag in tags_of(render_pdf(every_block())) if tag.startswith("H")]

    assert headings == ["H1", "H2", "H1", "H2", "H2", "H3", "H3", "H2", "H2"]


def test_clauses_are_lists_with_labels() -> None:
    spoken = spoken_text(render_pdf(every_block()))

    start = spoken.index(("P", "RESOLVED: That"))
    assert spoken[start + 1 : start + 11] == [
        ("Lbl", "(1)"),
        ("P", "the quay be repaired, so as to:"),
        ("Lbl", "(a)"),
        ("P", "hold the north wall;"),
        ("Lbl", "(i)"),
        ("P", "above the tide; and"),
        ("Lbl", "(b)"),
        ("P", "spare the slip;"),
        ("Lbl", "(2)"),
        ("P", "the fishermen be thanked."),
    ]


def test_tables_have_heads_and_cells() -> None:
    spoken = spoken_text(render_pdf(a_document(an_item("1", "Berths", a_table(2)))))

    cells = [words for tag, words in spoken if tag in ("TH", "TD")]
    assert cells[:6] == ["Berth", "Condition", "Cost", "Berth 1", "Inspected in good order", "£1,250"]


def test_names_in_columns_are_read_downwards() -> None:
    text = whole_text(render_pdf(every_block()))

    assert "Councillor T. Crowe Councillor M. Ellery Councillor H. Oduya Councillor C. Yeo" in text


@pytest.mark.parametrize(
    "surname", ["Yeo", "Oxenhope-Thistlewood", "Oxenhope-Thistlewood of Marram and Northmoor"]
)
@pytest.mark.parametrize("count", [1, 3, 5, 64])
def test_every_name_of_a_fact_is_printed_once_and_in_order(surname: str, count: int) -> None:
    names = tuple(f"Councillor {surname} {number}" for number in range(count))

    pdf = render_pdf(a_document(Facts((Fact("Present", names=names),))))

    spoken = [words for tag, words in spoken_text(pdf) if tag == "P" and words.startswith("Councillor")]
    assert spoken == list(names)
    assert widest_ink(pdf) <= 595.28 - 78


def test_head_and_foot_are_not_read_aloud() -> None:
    spoken = " ".join(words for _, words in spoken_text(render_pdf(a_document(*numbered_minutes(12)))))

    assert "Page 2" not in spoken
    assert "Minutes 3–" not in spoken
    assert MARK not in spoken


def test_the_head_says_what_a_page_holds() -> None:
    pdf = render_pdf(a_document(*numbered_minutes(12)))

    tops = [lines_of(pdf, number)[0].text for number in range(len(page_texts(pdf)))]
    assert tops[0] == "Marram Borough Council"
    assert tops[1].startswith(f"{BODY}, 4 March 2027 Minutes ")
    first, last = tops[1].rsplit(" ", 1)[1].split("–")
    assert f"{first}. Berth {first}" in page_texts(pdf)[1]
    assert f"{last}. Berth {last}" in page_texts(pdf)[1]
    assert "Berth 12" in page_texts(pdf)[-1]
    assert tops[-1].endswith("12")


def test_a_long_name_gives_way_to_its_abbreviation() -> None:
    names = ("Overview and Scrutiny Committee for Regeneration, Skills and the Local Economy, 4 March 2027",)
    document = a_document(*numbered_minutes(6))
    short = replace(
        document, head=replace(document.head, titles=(*names, "OSC, 4 March 2027", "4 March 2027"))
    )

    assert lines_of(render_pdf(short), 1)[0].text.startswith("OSC, 4 March 2027 Minutes")


def test_headings_and_decisions_end_no_page() -> None:
    for above in range(6, 14):
        lines = [a_paragraph(f"Line {number}.") for number in range(above)]
        pdf = render_pdf(a_document(*lines, *numbered_minutes(8, sentences=4)))
        for number in range(len(page_texts(pdf))):
            last = lines_of(pdf, number)[-2].text
            assert not re.match(r"\d+\. Berth", last)
            assert last != "RESOLVED: That"


def test_every_page_is_counted_and_marked() -> None:
    pdf = render_pdf(a_document(*numbered_minutes(12)))

    feet = [lines_of(pdf, number)[-1].text for number in range(len(page_texts(pdf)))]
    assert len(feet) > 2
    assert feet == [f"{MARK} Page {number} of {len(feet)}" for number in range(1, len(feet) + 1)]


def test_a_paper_that_is_no_draft_bears_no_mark() -> None:
    assert lines_of(render_pdf(a_document(mark="")), 0)[-1].text == "Page 1 of 1"


def test_a_document_without_a_word_is_one_page() -> None:
    assert page_texts(render_pdf(Document("Nothing", RunningHead((), "Item", "Items"), ()))) == [
        "Page 1 of 1"
    ]


@pytest.mark.parametrize("size", [12, 18])
def test_nothing_stands_outside_the_margins(size: float) -> None:
    word = "Llanfairpwllgwyngyll" * 12
    number = "EXB/2027/2028/" * 8
    table = replace(a_table(2, cell=word), head=("Berth", word, "Cost"))
    document = a_document(
        an_item(number, word, a_paragraph(word), a_decision(word, word), table, detail=word, aside=word),
        an_item("1", "T" * 200, a_paragraph(f"https://marram.example/{word}?{word}&x=1")),
    )

    pdf = render_pdf(document, size)

    margin = 60 if size == 18 else 78
    with pikepdf.open(BytesIO(pdf)) as file:
        count = len(file.pages)
    for number_of_page in range(count):
        for line in lines_of(pdf, number_of_page):
            assert line.x >= margin - 20
    assert widest_ink(pdf) <= 595.28 - margin + 0.5
    assert letters(word) in letters(whole_text(pdf))


def test_empty_cells_keep_their_place() -> None:
    table = a_table(2)
    holed = replace(table, rows=(*table.rows, ((), (), ())))

    spoken = tags_of(render_pdf(a_document(an_item("1", "Berths", holed))))

    assert spoken.count("TD") == 9


def test_large_print_reads_wide_tables_downwards() -> None:
    spoken = [
        words for _, words in spoken_text(render_pdf(a_document(an_item("1", "Berths", a_table(1))), 18))
    ]

    start = spoken.index("Berth 1")
    assert spoken[start + 1 :] == ["Condition: Inspected in good order", "Cost: £1,250"]


def test_the_renderer_waits_for_the_first_paper() -> None:
    program = (
        "import sys, sefton_minutes.rendering.pdf;"
        "sys.exit(any(name.split('.')[0] in ('reportlab', 'pikepdf') for name in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=300), title=st.text(max_size=120), number=st.text(max_size=20))
def test_any_text_renders(text: str, title: str, number: str) -> None:
    document = a_document(
        an_item(
            number, title, a_paragraph(text), a_decision(text, title), a_table(1, cell=text), detail=title
        )
    )

    pdf = render_pdf(replace(document, title=title, mark=number))

    with pikepdf.open(BytesIO(pdf)) as file:
        assert len(file.pages) >= 1
        assert file.check_pdf_syntax() == []


@settings(max_examples=40, deadline=None)
@given(
    text=st.text(
        alphabet=st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=["C"]), max_size=400
    )
)
def test_every_letter_typed_is_printed(text: str) -> None:
    shown = letters(text)

    assert shown in letters(whole_text(render_pdf(a_document(a_paragraph(text)))))
