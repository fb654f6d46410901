"""Drawing in which everything is content of an element or an artifact: nothing can be left untagged."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from sefton_minutes.rendering.pdf.fonts import Fonts
from sefton_minutes.rendering.pdf.lines import Line
from sefton_minutes.rendering.pdf.structure import Element, Mark
from sefton_minutes.rendering.pdf.style import PAGE_HEIGHT, PAGE_WIDTH, Colour, Face

# ISO 32000-1 §14.8.2.2.2: what is not content, and why.
HEAD: Final = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
FOOT: Final = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
DECORATION: Final = "/Artifact <</Type /Layout>> BDC"


class TaggedCanvas:
    """Pages of A4. Lengths are points; `y` is measured from the lower edge of the page."""

    def __init__(self, fonts: Fonts) -> None:
        self._bytes = BytesIO()
        # Without this face ReportLab would name Helvetica on every page and not embed it.
        first_face = fonts.faces[Face.TEXT].fontName
        self._canvas = Canvas(
            self._bytes,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=1,
            initialFontName=first_face,
        )
        self._parents: list[list[Element]] = [[]]

    @property
    def parents(self) -> Sequence[Sequence[Element]]:
        """For each page the elements of its marked content, by its number."""
        return self._parents

    def text(self, element: Element, lines: Sequence[tuple[float, Line]]) -> None:
        """Lines of one element on this page, each with its baseline."""
        page = len(self._parents) - 1
        mark = Mark(page, len(self._parents[page]))
        self._parents[page].append(element)
        element.marks.append(mark)
        with self._marked(f"/{element.tag} <</MCID {mark.number}>> BDC"):
            self._lines(lines)

    def artifact(self, kind: str, lines: Sequence[tuple[float, Line]]) -> None:
        """Lines that are no content: running head and foot, a table head drawn once more."""
        if lines:
            with self._marked(kind):
                self._lines(lines)

    def bar(self, kind: str, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle: every rule and bar of a paper."""
        with self._marked(kind):
            self._canvas.setFillColorRGB(*colour)
            self._canvas.rect(x, y, width, height, stroke=0, fill=1)

    def bookmark(self, title: str, level: int, y: float) -> None:
        """An entry of the viewer's table of contents that leads to this height of this page."""
        page = len(self._parents) - 1
        key = f"p{page}y{y:.2f}l{level}"
        self._canvas.bookmarkHorizontal(key, 0, y)
        self._canvas.addOutlineEntry(title, key, level)

    def next_page(self) -> None:
        """Ends this page."""
        self._canvas.showPage()
        self._parents.append([])

    def finished(self) -> bytes:
        """The file, its structure not yet written. Call after the last page has ended."""
        self._parents.pop()
        self._canvas.save()
        return self._bytes.getvalue()

    @contextmanager
    def _marked(self, opening: str) -> Iterator[None]:
        self._canvas.addLiteral(opening)
        yield
        self._canvas.addLiteral("EMC")

    def _lines(self, lines: Sequence[tuple[float, Line]]) -> None:
        """A space ends every line but the last, or readers that walk the text would join two words."""
        written = self._canvas.beginText()
        for number, (baseline, line) in enumerate(lines):
            for place, segment in enumerate(line):
                ends_line = place == len(line) - 1 and number < len(lines) - 1
                written.setTextOrigin(segment.x, baseline)
                written.setFont(segment.face.value, segment.size)
                written.setFillColorRGB(*segment.colour)
                written.textOut(segment.text + " " if ends_line else segment.text)
        self._canvas.drawText(written)
