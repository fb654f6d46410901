"""Minutes in PDF: the text of its pages, put together as it was typed, read as a page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.published_page import PageDoubt, PublishedPage
from sefton_minutes.exchange.files import within_lines
from sefton_minutes.exchange.page_text.reading import read_page
from sefton_minutes.exchange.pdf.furniture import without_furniture
from sefton_minutes.exchange.pdf.paragraphs import text_of
from sefton_minutes.exchange.pdf.segments import PdfPage, read_pages
from sefton_minutes.exchange.pdf.stream_guard import refuse_bombs

_MOST_NAMED = 6


def read_pdf(data: bytes, name: str) -> PublishedPage:
    """Read the text of a PDF. The page's `text` has a paragraph a line, cells of tables parted by tabs, and a
    blank line where the paper leaves a gap. What the sheets repeat at their edges, and words set aslant, are
    `not_understood`; sheets without text are told.

    Raises CannotReadFile: damaged, locked by a password, beyond the bounds, or without any text (a scan)."""
    refuse_bombs(name, data)
    pages = read_pages(name, data)
    if not any(page.segments for page in pages):
        raise CannotReadFile(
            f"“{name}” is a PDF without text, perhaps a scan of a paper: its words cannot be read.",
            "Have it recognised (OCR) and import the result, or type the minutes.",
        )
    kept, furniture = without_furniture(pages)
    page = read_page(within_lines(name, text_of(kept)), name)
    aslant = dict.fromkeys(each.aslant for each in pages if each.aslant)
    return replace(
        page,
        doubts=(*page.doubts, *_doubts(pages)),
        not_understood=(*page.not_understood, *furniture, *aslant),
    )


def _doubts(pages: Sequence[PdfPage]) -> Iterator[PageDoubt]:
    """Sheets that may hold what nobody has read."""
    empty = [number for number, page in enumerate(pages, 1) if not page.segments]
    if empty:
        named = ", ".join(map(str, empty[:_MOST_NAMED])) + (" …" if len(empty) > _MOST_NAMED else "")
        sheets = "Sheet" if len(empty) == 1 else "Sheets"
        holds = "holds" if len(empty) == 1 else "hold"
        yield PageDoubt(
            "Sheets without text", f"{sheets} {named} of the PDF {holds} no text, perhaps a picture."
        )
