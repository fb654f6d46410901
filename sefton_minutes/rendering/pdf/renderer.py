"""A document becomes a tagged PDF: blocks to strips, strips to pages, pages to bytes."""

from sefton_minutes.domain.document import Document
from sefton_minutes.rendering.pdf.blocks import set_blocks
from sefton_minutes.rendering.pdf.breaks import Page, paginate
from sefton_minutes.rendering.pdf.finishing import finished
from sefton_minutes.rendering.pdf.fonts import Fonts
from sefton_minutes.rendering.pdf.page import PaperPages
from sefton_minutes.rendering.pdf.structure import Element
from sefton_minutes.rendering.pdf.style import House
from sefton_minutes.rendering.pdf.tagged_canvas import TaggedCanvas
from sefton_minutes.rendering.pdf.text import Place


def rendered(document: Document, size: float) -> bytes:
    """The paper in a size of print: 12 points, or 18 for large print."""
    house, fonts, root = House(size), Fonts.shipped(), Element("Document")
    strips = set_blocks(document.blocks, Place(house, fonts, root))
    # A document without a word is still a paper of one page.
    pages: tuple[Page, ...] = paginate(strips, house.depth) or ((),)
    canvas = TaggedCanvas(fonts)
    ranks = {element: rank for rank, element in enumerate(root.walk())}
    drawing = PaperPages(document, house, fonts, len(pages), ranks)
    for number, page in enumerate(pages, start=1):
        drawing.draw(canvas, page, number)
    return finished(canvas.finished(), document, root, canvas.parents)
