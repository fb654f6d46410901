"""Painted rows: one delegate paints a frozen record from the tokens of the look."""

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.records import RECORD
from sefton_minutes.ui.theme import BODY, Role

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
MIDDLE, TOP = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
BAR = 3
_LINE = int(MIDDLE | Qt.TextFlag.TextSingleLine)


class RowDelegate(QStyledItemDelegate):
    """Paints selection and focus; a subclass says how tall a record is and what stands in it."""

    def __init__(self, look: Look, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self.look = look
        self._faces: dict[tuple[float, bool], tuple[QFont, QFontMetrics]] = {}
        look.changed.connect(self._measure_anew)

    @abstractmethod
    def height_of(self, record: Any, width: int) -> int:
        """The height of a row in a list so wide, in pixels."""

    @abstractmethod
    def paint_record(self, painter: QPainter, rect: QRect, record: Any, chosen: bool) -> None:
        """Paint what stands in the row; background and bar are there already."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, self.height_of(index.data(RECORD), self.text_width(option.rect)))

    def text_width(self, rect: QRect) -> int:
        """The width for which words are broken: room for a scroll bar is left, so that rows need no measuring
        anew when one comes."""
        view = self.parent()
        if not isinstance(view, QAbstractItemView):
            return rect.width()
        return view.width() - view.verticalScrollBar().sizeHint().width()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            active = bool(state & QStyle.StateFlag.State_HasFocus) or self._view_has_focus()
            painter.fillRect(rect, self.look.colour("selected"))
            bar = QRect(rect.topLeft(), QSize(BAR, rect.height()))
            painter.fillRect(bar, self.look.colour("accent" if active else "border"))
        elif state & QStyle.StateFlag.State_MouseOver and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            painter.fillRect(rect, self.look.colour("hover"))
        self.paint_record(painter, rect, index.data(RECORD), chosen)
        painter.restore()

    def write(
        self, painter: QPainter, rect: QRect, text: str, points: float = BODY, *, strong: bool = False,
        role: Role = "text", align: Qt.AlignmentFlag = LEFT,
    ) -> int:  # fmt: skip
        """One line of words, elided to its room; the width it took."""
        font, metrics = self.face(points, strong=strong)
        painter.setFont(font)
        painter.setPen(self.look.colour(role))
        width = metrics.horizontalAdvance(text)
        if width > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            width = metrics.horizontalAdvance(text)
        painter.drawText(rect, _LINE | int(align), text)
        return width

    def face(self, points: float, *, strong: bool) -> tuple[QFont, QFontMetrics]:
        """A font of the look in force with its measures, made once for many rows."""
        known = self._faces.get((points, strong))
        if known is None:
            font = self.look.font(points, 600 if strong else 400)
            known = self._faces[points, strong] = (font, QFontMetrics(font))
        return known

    def write_lines(self, painter: QPainter, rect: QRect, text: str, points: float = BODY, *,
                    strong: bool = False, role: Role = "text") -> None:  # fmt: skip
        """Words on several lines, from the top."""
        painter.setFont(self.look.font(points, 600 if strong else 400))
        painter.setPen(self.look.colour(role))
        painter.drawText(QRectF(rect), LEFT | TOP | Qt.TextFlag.TextWordWrap, text)

    def broken(self, text: str, width: int, points: float = BODY, *, strong: bool = False) -> tuple[str, ...]:
        """Words on one line or two, broken between words; what does not fit on the second ends in …."""
        metrics = QFontMetrics(self.look.font(points, 600 if strong else 400))
        first, rest = "", text.split()
        while rest and (not first or metrics.horizontalAdvance(f"{first} {rest[0]}") <= width):
            first = f"{first} {rest.pop(0)}".strip()
        second = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)
        return (first, second) if second else (first,)

    def lines_height(self, text: str, width: int, points: float = BODY, *, strong: bool = False) -> int:
        """How high words are when broken to a width."""
        metrics = QFontMetrics(self.look.font(points, 600 if strong else 400))
        room = QRect(0, 0, width, 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text or " ").height()

    def draw_icon(self, painter: QPainter, at: QPoint, name: str, role: Role, size: int = 14) -> int:
        """A small icon; the width it took."""
        made = self.look.pixmap(name, role, size)
        painter.drawPixmap(at, made)
        return round(made.deviceIndependentSize().width())

    def _view_has_focus(self) -> bool:
        view = self.parent()
        return isinstance(view, QAbstractItemView) and view.hasFocus()

    def _measure_anew(self) -> None:
        self._faces.clear()
        view = self.parent()
        if isinstance(view, QListView):
            view.scheduleDelayedItemsLayout()
            view.viewport().update()


class RowList(QListView):
    """A list of painted rows: no horizontal scrolling, rows measured anew when it gets another width."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt measures anew only lists that grow higher or lower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.uniformItemSizes():
            self.scheduleDelayedItemsLayout()
