"""The text of PDFs as it was typed, and what is said of those that cannot be read."""

import io
import zlib

import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.exchange.pdf_text import read_pdf
from tests.pages import pdf_documents
from tests.pages.pdf_documents import clause, printed, title, words

Placed = tuple[float, float, str]


def drawn(*sheets: list[Placed], turn: int = 0, encrypt: str | None = None) -> bytes:
    """A PDF of words at places (points from the left and the foot of the sheet)."""
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1, encrypt=encrypt)
    for sheet in sheets:
        if turn:
            canvas.setPageRotation(turn)
            canvas.translate(A4[0], 0)
            canvas.rotate(90)
        for left, up, text in sheet:
            canvas.drawString(left, up, text)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def page_of(data: bytes) -> PublishedPage:
    """The paper, read."""
    return read_pdf(data, "paper.pdf")


def lines_of(data: bytes) -> list[str]:
    """The lines that say something."""
    return [line for line in page_of(data).text.split("\n") if line]


LONG = (
    "The Committee considered the report of the Director, which set out the condition of every bridge in the "
    "district and the order in which they were to be strengthened over the coming six years."
)


def test_lines_that_the_margin_broke_are_one_paragraph() -> None:
    assert lines_of(printed([title("1. Bridges"), words(LONG), words(LONG)])) == ["1. Bridges", LONG, LONG]


def test_short_lines_stay_lines() -> None:
    names = ["Councillor A. Merrow", "Councillor B. Sandhu", "Councillor C. Rusk"]
    sheet = [(72.0, 700.0 - 14 * at, name) for at, name in enumerate(names)]
    assert lines_of(drawn([(72, 760, LONG[:89]), *sheet])) == [LONG[:89], *names]


def test_labels_begin_paragraphs_and_their_text_hangs() -> None:
    story = [words("RESOLVED: That"), clause("(1)", LONG), clause("(2)", "the report be noted.")]
    assert lines_of(printed(story)) == ["RESOLVED: That", f"(1) {LONG}", "(2) the report be noted."]


def test_a_paragraph_goes_on_over_the_page() -> None:
    text = page_of(pdf_documents.over_the_page()).text
    assert text.count("on passing names") == 0
    assert text.count("This was the") == 10
    assert "\n(5) the service be commended for its work." in text


def test_what_every_sheet_repeats_is_no_minute_but_not_lost() -> None:
    page = page_of(pdf_documents.over_the_page())
    assert "OVERVIEW AND SCRUTINY COMMITTEE" not in page.text
    assert "- 1 -" not in page.text
    assert page.not_understood == ("OVERVIEW AND SCRUTINY COMMITTEE - 5TH MARCH 2024",)


def test_item_numbers_at_the_head_of_sheets_are_no_page_numbers() -> None:
    sheets = [[(72.0, 780.0, f"{number}."), (100.0, 780.0, f"Item {number}")] for number in (31, 35, 40)]
    assert lines_of(drawn(*sheets)) == ["31. Item 31", "35. Item 35", "40. Item 40"]


def test_columns_of_names_are_cells() -> None:
    assert (
        "Castle Ward\tCouncillor T. Abara\tTollgate Ward\tCouncillor M. Rusk"
        in page_of(pdf_documents.two_column_attendance()).text
    )


def test_minutes_in_columns_are_read_cell_by_cell() -> None:
    lines = lines_of(pdf_documents.columns_with_actions())
    at = lines.index("2. Bus shelter")
    assert lines[at + 1].endswith("and the insurers had been told.")
    assert lines[at + 2 : at + 4] == [
        "RESOLVED: That the panes be replaced.",
        "Action: Clerk to order two panes from the makers",
    ]


def test_sheets_on_their_side_are_read_and_words_aslant_are_told() -> None:
    assert lines_of(drawn([(72, 500, "Landscape words"), (72, 400, "second line")], turn=90)) == [
        "Landscape words",
        "second line",
    ]
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1)
    canvas.drawString(72, 700, "1. Apologies for absence were received.")
    canvas.rotate(45)
    canvas.drawString(300, 100, "DRAFT")
    canvas.save()
    page = page_of(written.getvalue())
    assert "DRAFT" not in page.text
    assert "DRAFT" in page.not_understood


def test_words_drawn_from_the_foot_to_the_head_are_put_in_order() -> None:
    sheet = [(72.0, 100.0 + 20 * at, f"Line {at:02}.") for at in range(30)]
    assert lines_of(drawn(sheet)) == [f"Line {at:02}." for at in reversed(range(30))]


def test_a_scan_is_refused_and_a_sheet_without_text_is_told() -> None:
    with pytest.raises(CannotReadFile, match="without text, perhaps a scan"):
        page_of(drawn([], []))
    page = page_of(drawn([(72, 700, "Minutes")], [], []))
    assert "Sheets 2, 3 of the PDF hold no text, perhaps a picture." in [x.sentence for x in page.doubts]


def bomb(filters: bytes, packed: bytes) -> bytes:
    """A PDF whose only content is one stream."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page]
    objects = b"".join(b"%d 0 obj%sendobj\n" % (at, part) for at, part in enumerate(parts, 1))
    stream = b"4 0 obj<</Length %d/Filter%s>>stream\n%s\nendstream endobj\n" % (len(packed), filters, packed)
    return b"%PDF-1.4\n" + objects + stream + b"trailer<</Root 1 0 R>>"


def test_streams_that_unpack_without_end_are_not_opened() -> None:
    blanks = zlib.compress(b" " * 140_000_000, 9)
    with pytest.raises(CannotReadFile, match="unpacks to far more"):
        page_of(bomb(b"/FlateDecode", blanks))
    with pytest.raises(CannotReadFile, match="unpacks to far more"):
        page_of(bomb(b"[/FlateDecode /FlateDecode]", zlib.compress(blanks)))


def test_a_stream_that_ends_before_its_packing_does_is_measured_and_left() -> None:
    longer = zlib.compress(b"0 0 m 9 9 l S\n" * 200_000) + b"and words behind it" * 20_000
    with pytest.raises(CannotReadFile, match="without text"):
        page_of(bomb(b"/FlateDecode", longer))


def test_locked_and_damaged_files_are_refused() -> None:
    with pytest.raises(CannotReadFile, match="locked by a password"):
        page_of(drawn([(72, 700, "Minutes")], encrypt="secret"))
    with pytest.raises(CannotReadFile, match="is a damaged PDF"):
        page_of(b"%PDF-1.7\nand nothing more")


def test_more_sheets_than_any_pack_has_are_refused() -> None:
    written = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        for _ in range(3000):
            pdf.pages.append(pdf.pages[0])
        pdf.save(written)
    with pytest.raises(CannotReadFile, match="more than 3,000 pages"):
        page_of(written.getvalue())
