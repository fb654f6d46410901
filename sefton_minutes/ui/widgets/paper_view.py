"""The pages of a paper, one below the other. A new state takes the place of the one before only when what is
seen of it can be painted: nothing flickers, and the eye stays where it was."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from sefton_minutes.domain.document import Origin
from sefton_minutes.domain.screen_copy import PaperPlace, PaperPlaces
from sefton_minutes.ui.theme import S4
from sefton_minutes.ui.widgets.paper_layout import PaperLayout, Spot
from sefton_minutes.ui.widgets.shown_paper import ShownPaper

FOCUS_FRAME = 2
FROM_TOP = 0.3  # of the window: where a place is brought that was out of view
STEP = 48
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaperView(QAbstractScrollArea):
    """`chosen(Origin)`: the officer wants to be where these words were typed. `shown` when a paper has taken
    the place of the one before."""

    chosen = Signal(object)
    shown = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._paper: ShownPaper | None = None
        self._coming: ShownPaper | None = None
        self._wanted_y = self._asked_at = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(STEP)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def document(self) -> QPdfDocument | None:
        """The paper that is shown."""
        return self._paper.document if self._paper else None

    @property
    def places(self) -> PaperPlaces:
        """Where the words of that paper were typed."""
        return self._paper.places if self._paper else PaperPlaces()

    def show_paper(
        self, document: QPdfDocument, places: PaperPlaces, *, anew: bool = False, caret: Origin | None = None
    ) -> None:
        """Show another state of the paper at the place where the one before was looked at; `anew`: another
        paper, from its beginning. `caret`: where somebody has just typed; if that is out of view, it is
        brought there."""
        fresh = ShownPaper(document, places, self)
        if self._coming is not None:
            self._coming.deleteLater()
        self._coming = fresh
        layout = self._layout_of(fresh)
        y = 0 if anew or self._paper is None else layout.y(self._spot_in(fresh))
        self._wanted_y = self._with_caret(fresh, layout, y, caret)
        self._asked_at = self.verticalScrollBar().value()
        fresh.drawn.connect(self._swap_when_drawn)
        if self._paper is None or not self.isVisible():
            self._swap()
        else:
            fresh.want(layout.shown(self._wanted_y, self.viewport().height()), self._dots(layout))

    def clear(self) -> None:
        """Show no paper."""
        for paper in (self._paper, self._coming):
            if paper is not None:
                paper.deleteLater()
        self._paper = self._coming = None
        self._measure()

    def spot(self) -> Spot:
        """What is seen at the upper edge."""
        return self._layout().spot(self.verticalScrollBar().value())

    def place_at(self, point: QPoint) -> PaperPlace | None:
        """The place below a point of the viewport."""
        layout = self._layout()
        if self._paper is None or not layout.gap <= point.x() < layout.gap + layout.width:
            return None
        return self._paper.places.at(*layout.spot(point.y() + self.verticalScrollBar().value()))

    def rectangle(self, place: PaperPlace) -> QRect:
        """Where a place lies in the viewport."""
        layout = self._layout()
        top, bottom = (layout.y(Spot(place.page, down)) for down in (place.top, place.bottom))
        return QRect(layout.gap, top - self.verticalScrollBar().value(), layout.width, bottom - top)

    def choose_first(self) -> None:
        """Go to the text of the first place in view."""
        place = self._paper.places.below(*self.spot()) if self._paper else None
        if place is not None:
            self.chosen.emit(place.origin)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Dark))
        if self._paper is not None:
            self._paint_pages(painter, self._paper)
        if self.hasFocus():
            pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), FOCUS_FRAME)
            painter.setPen(pen)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages stay as wide as the window, and at their place."""
        super().resizeEvent(event)
        before = self._layout(event.oldSize().width())
        spot = before.spot(self.verticalScrollBar().value())
        self._measure()
        if event.oldSize().width() != event.size().width():
            self.verticalScrollBar().setValue(self._layout().y(spot))
        self._want_seen()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        shape = Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.chosen.emit(place.origin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        goals = {
            Qt.Key.Key_Down: bar.value() + STEP,
            Qt.Key.Key_Up: bar.value() - STEP,
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_Space: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        goal = goals.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain or (goal is None and event.key() not in ENTER):
            super().keyPressEvent(event)
        elif goal is not None:
            bar.setValue(goal)
        else:
            self.choose_first()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _paint_pages(self, painter: QPainter, paper: ShownPaper) -> None:
        layout, top = self._layout(), self.verticalScrollBar().value()
        for page in layout.shown(top, self.viewport().height()):
            sheet = QRect(layout.gap, layout.top(page) - top, layout.width, layout.height)
            painter.fillRect(sheet, QColor(Qt.GlobalColor.white))  # Qt draws the ink alone
            picture = paper.picture(page)
            if picture is not None:
                painter.drawImage(sheet, picture)

    def _layout(self, room: int | None = None) -> PaperLayout:
        return self._layout_of(self._paper, room)

    def _layout_of(self, paper: ShownPaper | None, room: int | None = None) -> PaperLayout:
        width = self.viewport().width() if room is None else room
        if paper is None:
            return PaperLayout(0, 1, 1, width, S4)
        size = paper.page_size
        return PaperLayout(paper.pages, size.width(), size.height(), width, S4)

    def _dots(self, layout: PaperLayout) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(layout.width * ratio), round(layout.height * ratio))

    def _spot_in(self, fresh: ShownPaper) -> Spot:
        """What is seen at the upper edge now, in another state of the paper: the same words where they are
        still there, else the same height of the same page."""
        spot = self.spot()
        place = self.places.below(*spot)
        if place is None or (spot.page == 0 and spot.down <= 0):
            return spot
        origin = place.origin
        now = fresh.places.showing(origin.item_id, origin.field, origin.start)
        if now is None or place.page != spot.page:
            return spot
        return Spot(now.page, now.top + spot.down - place.top)

    def _with_caret(self, fresh: ShownPaper, layout: PaperLayout, y: int, caret: Origin | None) -> int:
        place = fresh.places.showing(caret.item_id, caret.field, caret.start) if caret else None
        if place is None:
            return y
        height = self.viewport().height()
        top, bottom = (layout.y(Spot(place.page, down)) for down in (place.top, place.bottom))
        is_seen = top < y + height and bottom > y
        return y if is_seen else max(top - round(height * FROM_TOP), 0)

    def _swap_when_drawn(self) -> None:
        fresh = self._coming
        if fresh is not None and self.sender() is fresh:
            layout = self._layout_of(fresh)
            if fresh.has(layout.shown(self._wanted_y, self.viewport().height()), self._dots(layout)):
                self._swap()

    def _swap(self) -> None:
        before, fresh = self._paper, self._coming
        if fresh is None:
            return
        if self.verticalScrollBar().value() != self._asked_at:  # somebody scrolled while it was drawn
            self._wanted_y = self._layout_of(fresh).y(self._spot_in(fresh))
        self._paper, self._coming = fresh, None
        fresh.drawn.disconnect(self._swap_when_drawn)
        fresh.drawn.connect(self.viewport().update)
        self._measure()
        self.verticalScrollBar().setValue(self._wanted_y)
        self._want_seen()
        self.viewport().update()
        if before is not None:
            before.deleteLater()
        self.shown.emit()

    def _measure(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(self._layout().depth - height, 0))
        self.viewport().update()

    def _scrolled(self, _value: int) -> None:
        self._want_seen()
        self.viewport().update()

    def _want_seen(self) -> None:
        layout, top = self._layout(), self.verticalScrollBar().value()
        if self._paper is not None and self.isVisible():
            self._paper.want(layout.shown(top, self.viewport().height()), self._dots(layout))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._want_seen()
