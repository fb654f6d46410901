"""The result of a search for Word: headings, what was asked, and a table whose head is on every page."""

from collections.abc import Sequence
from typing import Final

from sefton_minutes.domain.composing.found_list import CUT, TITLE
from sefton_minutes.domain.document import Words, plain, strong
from sefton_minutes.domain.searching.found_list import FoundList, FoundRow, extent
from sefton_minutes.domain.wording import long_date, short_date
from sefton_minutes.exchange.word.written_package import Element, W, packed, run, valued, w

_HEAD: Final = ("Date", "Body", "Minute", "Title and words found")
_COLUMNS: Final = (1300, 2100, 1300, 5165)
"""Widths in twentieths of a point: together an A4 page between margins of 18 mm."""
_PAGE: Final = {"w": "11906", "h": "16838"}
_MARGIN: Final = "1020"
_MARGINS: Final = {"header": "567", "footer": "567", "gutter": "0"}
_SIDES: Final = ("top", "bottom", "insideH")


def found_docx(found: FoundList) -> bytes:
    """A .docx. Its heading can be navigated to, its table has a head for screen readers and repeats it."""
    facts = (
        ("Searched for", found.asked),
        ("Searched on", long_date(found.searched_on)),
        ("Found", extent(found)),
    )
    body = W.body(
        *([_paragraph(plain(found.council), "Council")] if found.council else []),
        _paragraph(plain(TITLE), "Heading1"),
        *(_paragraph((*strong(f"{label}: "), *plain(words)), "Fact") for label, words in facts),
        _table(found),
        _paragraph(plain(CUT if found.is_cut else ""), "Fact"),
        _section(),
    )
    return packed(body, _styles(), f"{TITLE}: {found.asked}", found.council)


def _table(found: FoundList) -> Element:
    edges = (W(side, {w("val"): "single", w("sz"): "4", w("color"): "7F8B97"}) for side in _SIDES)
    look = W.tblPr(
        W.tblW({w("w"): str(sum(_COLUMNS)), w("type"): "dxa"}),
        W.tblBorders(*edges),
        W.tblLayout({w("type"): "fixed"}),
        W.tblLook({w("firstRow"): "1", w("noVBand"): "1"}),
    )
    grid = W.tblGrid(*(W.gridCol({w("w"): str(width)}) for width in _COLUMNS))
    head = _row([[_paragraph(strong(title), "Cell")] for title in _HEAD], is_head=True)
    return W.tbl(look, grid, head, *(_row(_cells(row)) for row in found.rows))


def _row(cells: Sequence[Sequence[Element]], *, is_head: bool = False) -> Element:
    kept = W.trPr(W.cantSplit(), *([W.tblHeader()] if is_head else []))
    made = (
        W.tc(W.tcPr(W.tcW({w("w"): str(width), w("type"): "dxa"})), *cell)
        for width, cell in zip(_COLUMNS, cells, strict=True)
    )
    return W.tr(kept, *made)


def _cells(row: FoundRow) -> list[list[Element]]:
    day = short_date(row.day) if row.day else "No date"
    words = [_paragraph(row.words, "Cell")] if row.words else []
    title = _paragraph(strong(row.title or "Item without title"), "Cell")
    return [*([_paragraph(plain(text), "Cell")] for text in (day, row.body, row.minute)), [title, *words]]


def _paragraph(words: Words, style: str) -> Element:
    runs = (run(each.text, bold=each.strong) for each in words)
    return W.p(W.pPr(valued("pStyle", style)), *runs)


def _section() -> Element:
    sides = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN)
    return W.sectPr(
        W.pgSz({w(name): size for name, size in _PAGE.items()}),
        W.pgMar({w(name): size for name, size in {**sides, **_MARGINS}.items()}),
    )


def _styles() -> Element:
    arial = W.rFonts({w(name): "Arial" for name in ("ascii", "hAnsi", "cs")})
    own = W.rPrDefault(W.rPr(arial, valued("sz", "22"), W.lang({w("val"): "en-GB"})))
    return W.styles(
        W.docDefaults(own),
        _style("Normal", "Normal", is_default=True),
        _style("Council", "Council", after=60),
        _style("Heading1", "heading 1", size=32, bold=True, after=200, level=0),
        _style("Fact", "Fact", after=60),
        _style("Cell", "Cell", size=20, before=40, after=40),
    )


def _style(  # noqa: PLR0913 - each is one property of a style, and all are named
    style_id: str, name: str, *, size: int = 0, bold: bool = False, before: int = 0, after: int = 0,
    level: int | None = None, is_default: bool = False,
) -> Element:  # fmt: skip
    """A style of paragraphs; `size` in half points, spaces in twentieths of a point, `level` of the
    outline."""
    spacing = W.spacing({w("before"): str(before), w("after"): str(after)})
    outline = [valued("outlineLvl", str(level))] if level is not None else []
    kept = [W.keepNext()] if level is not None else []
    runs = [*([W.b()] if bold else []), *([valued("sz", str(size))] if size else [])]
    kind = {w("type"): "paragraph", w("styleId"): style_id, **({w("default"): "1"} if is_default else {})}
    return W.style(kind, valued("name", name), W.pPr(*kept, spacing, *outline), W.rPr(*runs))
