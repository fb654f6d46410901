"""One place of a replacement on one line: tick, item, the line with the words struck out and what comes
instead."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from sefton_minutes.ui.models.replacement_rows import ReplacementRow
from sefton_minutes.ui.theme import BODY, S2, SMALL, Role
from sefton_minutes.ui.widgets.rows import RowDelegate

HEIGHT, TICK, WHERE = 27, 16, 68
NARROW = 260
"""Below such a width, before zoom, the line stands under the name of its item."""
_ARROW = " → "
_LEFT_SHARE = 0.4
"""Of the room beside the words: the line is read from the left, and mostly for what follows."""


class ReplacementDelegate(RowDelegate):
    """Keys and clicks are the list's: Qt's own tick box is not the one that is painted."""

    def height_of(self, record: Any, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(HEIGHT) * (2 if self._is_narrow(width) else 1)

    def tick_rect(self, rect: QRect) -> QRect:
        """Where the tick stands in a row."""
        side, line = self.look.px(TICK), self.look.px(HEIGHT)
        return QRect(rect.left() + S2, rect.top() + (line - side) // 2, side, side)

    def editorEvent(
        self,
        event: QEvent,  # noqa: ARG002
        model: QAbstractItemModel,  # noqa: ARG002
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> bool:
        return False

    def paint_record(self, painter: QPainter, rect: QRect, record: Any, chosen: bool) -> None:  # noqa: ARG002
        if not isinstance(record, ReplacementRow):
            return
        box, line = self.tick_rect(rect), self.look.px(HEIGHT)
        self._paint_tick(painter, box, ticked=record.is_ticked)
        where = QRect(box.right() + S2, rect.top(), self.look.px(WHERE), line)
        self.write(painter, where, record.where, SMALL, role="muted")
        is_narrow = self._is_narrow(self.text_width(rect))
        left, top = (box.left(), rect.top() + line) if is_narrow else (where.right() + S2, rect.top())
        self._paint_line(painter, QRect(left, top, rect.right() - left - S2, line), record)

    def _is_narrow(self, width: int) -> bool:
        return width < self.look.px(NARROW)

    def _paint_tick(self, painter: QPainter, box: QRect, *, ticked: bool) -> None:
        painter.setPen(QPen(self.look.colour("accent" if ticked else "border")))
        painter.setBrush(self.look.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            self.draw_icon(painter, box.topLeft(), "check", "on_accent", TICK)

    def _paint_line(self, painter: QPainter, room: QRect, row: ReplacementRow) -> None:
        plain, strong = QFontMetrics(self.look.font(BODY)), QFontMetrics(self.look.font(BODY, 600))
        found = row.occurrence
        old, new = " ".join(found.words.split()), row.instead
        arrow = _ARROW if new else ""
        middle = plain.horizontalAdvance(old + arrow) + strong.horizontalAdvance(new)
        beside = max(room.width() - middle, 0)
        before = plain.elidedText(
            " ".join(found.before.split("\t")), Qt.TextElideMode.ElideLeft, round(beside * _LEFT_SHARE)
        )
        place = QRect(room)
        self._put(painter, place, before, "muted")
        self._put(painter, place, old, "bad", is_struck=True)
        self._put(painter, place, arrow, "muted")
        self._put(painter, place, new, "good", is_strong=True)
        self._put(painter, place, " ".join(found.after.split("\t")), "muted")

    def _put(
        self, painter: QPainter, place: QRect, words: str, role: Role, *, is_struck: bool = False,
        is_strong: bool = False,
    ) -> None:  # fmt: skip
        """Words at the beginning of the place, which begins behind them then."""
        if not words or place.width() <= 0:
            return
        font = self.look.font(BODY, 600 if is_strong else 400)
        font.setStrikeOut(is_struck)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(self.look.colour(role))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        place.setLeft(place.left() + metrics.horizontalAdvance(shown))
