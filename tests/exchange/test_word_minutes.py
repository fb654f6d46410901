"""Word files as Word shows them, and what is said of those that cannot be read."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.exchange.word_minutes import read_word
from tests.pages import docx_builder as d
from tests.pages import word_documents
from tests.pages.docx_builder import BULLETS, CLAUSES, ITEMS, OUTLINE, ROMAN, SIMPLE, Docx


def page_of(doc: Docx) -> PublishedPage:
    """The document, read."""
    return read_word(doc.data(), "minutes.docx")


def lines_of(doc: Docx) -> list[str]:
    """The lines that say something."""
    return [line for line in page_of(doc).text.split("\n") if line]


def listed(levels: list[int], number: int) -> list[str]:
    """The labels of paragraphs on these levels of a list."""
    doc = Docx()
    for level in levels:
        doc.add("x", number=number, level=level)
    return [line.removesuffix(" x") for line in lines_of(doc)]


@pytest.mark.parametrize(
    ("number", "levels", "labels"),
    [
        (CLAUSES, [0, 1, 1, 0, 1, 2, 2], ["(1)", "(a)", "(b)", "(2)", "(a)", "(i)", "(ii)"]),
        (OUTLINE, [0, 1, 1, 2, 0, 1], ["1.", "1.1", "1.2", "1.2.1", "2.", "2.1"]),
        (OUTLINE, [1, 1, 0], ["1.1", "1.2", "1."]),
        (SIMPLE, [0, 0, 1], ["1.", "2.", "a)"]),
        (ROMAN, [0] * 4 + [1], ["i.", "ii.", "iii.", "iv.", "A."]),
        (BULLETS, [0, 1], ["•", "◦"]),
    ],
)
def test_lists_have_the_labels_that_word_shows(number: int, levels: list[int], labels: list[str]) -> None:
    assert listed(levels, number) == labels


def test_letters_go_on_after_z() -> None:
    assert listed([1] * 28, SIMPLE)[25:] == ["z)", "aa)", "bb)"]


def test_a_list_goes_on_after_other_text_and_a_new_one_begins_again() -> None:
    doc = Docx()
    doc.add("x", number=CLAUSES)
    doc.add("words between")
    doc.add("x", number=CLAUSES)
    anew = doc.restarted(CLAUSES, 5)
    doc.add("x", number=anew)
    doc.add("x", number=anew)
    assert lines_of(doc) == ["(1) x", "words between", "(2) x", "(5) x", "(6) x"]


def test_a_style_numbers_its_paragraphs_from_where_its_list_starts() -> None:
    doc = Docx(starts={ITEMS: 28})
    doc.add("Apologies", style="ItemHeading")
    doc.add("Declarations", style="ItemHeading")
    doc.add("Unnumbered", style="Heading1")
    assert lines_of(doc) == ["28. Apologies", "29. Declarations", "Unnumbered"]


def test_deletions_are_left_out_insertions_taken_and_both_told() -> None:
    page = page_of(word_documents.tracked_changes())
    assert "No apologies for absence were received." in page.text
    assert "closed" not in page.text
    assert "painted" not in page.text
    assert "14. Street Trading Consents" in page.text
    told = [doubt for doubt in page.doubts if doubt.kind == "Tracked changes"]
    assert [doubt.sentence for doubt in told] == [
        "5 tracked deletions were left out, as if accepted.",
        "3 tracked insertions were taken, as if accepted.",
    ]
    assert page.text[told[0].start : told[0].end] == "No apologies for absence were received."


def test_one_change_is_told_in_the_singular() -> None:
    doc = Docx()
    doc.add("The rank be ", d.deleted("closed"), "moved.")
    assert "One tracked deletion was left out, as if accepted." in [x.sentence for x in page_of(doc).doubts]


def test_notes_and_boxes_stand_where_they_hang_and_hidden_text_is_left_out() -> None:
    page = page_of(word_documents.notes_boxes_hidden_text())
    lines = page.text.split("\n")
    at = lines.index("The land was valued at £60,000.")
    assert lines[at + 1 : at + 3] == ["Plan 4 was displayed.", "Note 1: The valuation of 3 May 2023."]
    assert "Mayor" not in page.text
    assert "Really" not in page.text
    assert ("Hidden text", "2 stretches of hidden text were left out.") in [
        (doubt.kind, doubt.sentence) for doubt in page.doubts
    ]


def test_headers_footers_and_contents_are_no_minutes_but_are_not_lost() -> None:
    page = page_of(word_documents.notes_boxes_hidden_text())
    furniture = ("Draft - not for publication", "Page 1 of 1", "Land at Tanyard Street ........ 1")
    assert page.not_understood[-3:] == furniture
    assert all(words not in page.text for words in furniture)


def test_facts_in_a_table_are_cells_and_minutes_in_a_table_are_minutes() -> None:
    facts = page_of(word_documents.attendance_table()).text
    assert "Dr N. Venkatesan\tIntegrated Care Board\tPresent" in facts
    minutes = page_of(word_documents.item_discussion_action_table()).text.split("\n")
    assert "2. Water Troughs" in minutes
    assert "Action: Clerk to order two troughs" in minutes


def test_comments_struck_and_embedded_parts_are_told() -> None:
    doc = Docx()
    doc.add(d.run("old", "<w:strike/>"), d.run(" new"), '<w:r><w:commentReference w:id="0"/></w:r>')
    doc.body.append('<w:altChunk r:id="rId9"/>')
    page = page_of(doc)
    assert page.text.startswith("old new")
    assert [x.kind for x in page.doubts][-3:] == ["Struck-out words", "Comments", "Embedded file"]


def test_fields_links_and_signs_are_read_as_shown() -> None:
    doc = Docx()
    doc.add(
        "<w:hyperlink><w:r><w:t>the plan</w:t></w:r></w:hyperlink>",
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF x </w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/><w:t xml:space="preserve"> No. 24</w:t></w:r>',
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:noBreakHyphen/><w:softHyphen/></w:r>',
    )
    assert lines_of(doc) == ["the plan No. 24✓-"]


def test_the_strict_form_of_the_format_is_read() -> None:
    parts = unpacked(word_documents.parish_automatic_numbers().data())
    strict = {name: data.replace(d.MAIN.encode(), STRICT) for name, data in parts.items()}
    assert "4. Grass cutting" in read_word(packed(strict), "strict.docx").text


STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of a file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """A ZIP of parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return written.getvalue()


def with_document(change: Callable[[bytes], bytes]) -> bytes:
    """A good file but for its main part."""
    parts = unpacked(word_documents.restarted_lists().data())
    return packed({**parts, "word/document.xml": change(parts["word/document.xml"])})


ENTITIES = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"PK\x03\x04 and nothing more", "is damaged"),
        (packed({"[Content_Types].xml": b"", "xl/workbook.xml": b"<a/>"}), "is an Excel workbook"),
        (
            packed({"[Content_Types].xml": b"", "ppt/presentation.xml": b"<a/>"}),
            "is a PowerPoint presentation",
        ),
        (packed({"mimetype": b"", "content.xml": b"<a/>"}), "is an OpenDocument file"),
        (packed({"[Content_Types].xml": b""}), "is no Word document"),
        (with_document(lambda part: part[:-20]), "is damaged"),
        (with_document(lambda part: b""), "is damaged"),
        (with_document(lambda part: part.replace(b"?><w:", b"?>" + ENTITIES + b"<w:", 1)), "is damaged"),
        (with_document(lambda part: part + b" " * 30_000_000), "larger than 24 MB"),
        (with_document(lambda part: part + b" " * 20_000_000), "packed more than 250 times over"),
    ],
)
def test_files_that_are_no_minutes_in_word_are_refused(data: bytes, cause: str) -> None:
    with pytest.raises(CannotReadFile, match=cause) as refusal:
        read_word(data, "minutes.docx")
    assert "minutes.docx" in refusal.value.sentence


def test_tables_in_tables_without_end_are_read_as_far_as_anybody_lays_them_out() -> None:
    doc = Docx()
    inner = d.paragraph("innermost")
    for _ in range(60):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    doc.add("before")
    doc.body.append(inner)
    doc.add("after")
    assert lines_of(doc) == ["before", "after"]


@settings(max_examples=60)
@given(
    st.lists(st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=60), max_size=12)
)
def test_no_word_is_lost(paragraphs: list[str]) -> None:
    doc = Docx()
    for words in paragraphs:
        doc.add(d.run(words))
    text = page_of(doc).text
    assert [words.strip() for words in paragraphs if words.strip()] == [
        line.strip() for line in text.split("\n") if line.strip()
    ]
