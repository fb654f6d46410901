"""One state of a paper as pages that can be painted: its document, its places, and the pictures of its pages,
which Qt draws on a thread of its own."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

from sefton_minutes.domain.screen_copy import PaperPlaces

FURTHEST_KEPT = 3


class ShownPaper(QObject):
    """`drawn` when another page can be painted. The document belongs to the paper and goes with it."""

    drawn = Signal()

    def __init__(self, document: QPdfDocument, places: PaperPlaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.places = document, places
        document.setParent(self)
        self.pages = document.pageCount()
        self.page_size = document.pagePointSize(0)
        self._pictures: dict[int, QImage] = {}
        self._asked: dict[int, QSize] = {}
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(document)
        self._renderer.pageRendered.connect(self._take)

    def picture(self, page: int) -> QImage | None:
        """A page as it was drawn last, None for not yet."""
        return self._pictures.get(page)

    def want(self, pages: Iterable[int], size: QSize) -> None:
        """Draw these pages in a size of so many dots, unless they are; forget those far from them."""
        wanted = list(pages)
        for page in wanted:
            if self._asked.get(page) != size:
                self._asked[page] = size
                self._renderer.requestPage(page, size)
        near = range(wanted[0] - FURTHEST_KEPT, wanted[-1] + FURTHEST_KEPT + 1) if wanted else ()
        for page in [page for page in self._asked if page not in near]:
            del self._asked[page]
            self._pictures.pop(page, None)

    def has(self, pages: Iterable[int], size: QSize) -> bool:
        """Whether all these pages can be painted in this size."""
        found = (self._pictures.get(page) for page in pages)
        return all(picture is not None and picture.size() == size for picture in found)

    def _take(
        self, page: int, size: QSize, picture: QImage, _how: QPdfDocumentRenderOptions, _number: int
    ) -> None:
        if self._asked.get(page) == size:
            self._pictures[page] = picture
            self.drawn.emit()
