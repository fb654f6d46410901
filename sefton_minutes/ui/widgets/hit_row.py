"""One result of a search: what, where, when, and the words found with the hits marked."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from sefton_minutes.domain.wording import short_date
from sefton_minutes.ui.theme import BODY, S4, SMALL
from sefton_minutes.ui.widgets.rows import RIGHT, RowDelegate

if TYPE_CHECKING:
    from sefton_minutes.services.searching import Hit

_DATE_ROOM = 96
_ONE_LINE = str.maketrans("\n\t", "  ")


def minute_of(hit: "Hit") -> str:
    """ "Minute 33 (3)", "Minute 33", "Item 4" before there is a minute, or "" for an item without a number.
    Whether there is one the citation knows."""
    if not hit.minute_number:
        return ""
    kind = "Item" if hit.citation.endswith(f"item {hit.minute_number}") else "Minute"
    return f"{kind} {hit.minute_number} {hit.clause or ''}".strip()


def sentence_of(hit: "Hit") -> str:
    """The result as a screen reader says it."""
    when = short_date(hit.day) if hit.day else "no date"
    parts = (hit.title or "Item without title", hit.body, minute_of(hit), when, hit.snippet)
    return "; ".join(part for part in parts if part)


class HitRow(RowDelegate):
    """Three lines: title and date, body and minute, the words."""

    def height_of(self, record: "Hit", width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(84)

    def paint_record(self, painter: QPainter, rect: QRect, record: "Hit", chosen: bool) -> None:  # noqa: ARG002
        px = self.look.px
        inner = rect.adjusted(S4, px(9), -S4, -px(9))
        line = QRect(inner.left(), inner.top(), inner.width(), px(20))
        self.write(
            painter,
            line.adjusted(0, 0, -px(_DATE_ROOM), 0),
            record.title or "Item without title",
            strong=True,
        )
        when = short_date(record.day) if record.day else "No date"
        date_room = QRect(line.right() - px(_DATE_ROOM), line.top(), px(_DATE_ROOM), line.height())
        self.write(painter, date_room, when, SMALL, role="muted", align=RIGHT)
        where = "  ·  ".join(part for part in (record.body, minute_of(record)) if part)
        self.write(painter, line.translated(0, px(21)), where, SMALL, role="muted")
        self._paint_snippet(painter, line.translated(0, px(43)), record)
        painter.setPen(self.look.colour("line"))
        painter.drawLine(rect.left() + S4, rect.bottom(), rect.right() - S4, rect.bottom())

    def _paint_snippet(self, painter: QPainter, rect: QRect, hit: "Hit") -> None:
        left = float(rect.left())
        for words, marked in pieces(hit.snippet, hit.marks):
            left += self._paint_piece(
                painter, QRectF(left, rect.top(), rect.right() - left, rect.height()), words, marked
            )
            if left >= rect.right() - 8:
                return

    def _paint_piece(self, painter: QPainter, room: QRectF, words: str, marked: bool) -> float:
        font = self.look.font(BODY, 600 if marked else 400)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        width = metrics.horizontalAdvance(shown)
        if marked:
            tint = QRectF(room.left() - 1, room.top() + 1, width + 2, room.height() - 2)
            painter.fillRect(tint, self.look.colour("hit"))
        painter.setFont(font)
        painter.setPen(self.look.colour("text"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        return float(width)


def pieces(text: str, marks: tuple[tuple[int, int], ...]) -> list[tuple[str, bool]]:
    """The text cut at its marks; each piece with whether it is marked."""
    edges = sorted({0, len(text), *(place for mark in marks for place in mark)})
    inside = [(start, end) for start, end in marks if end > start]
    return [
        (
            text[start:end].translate(_ONE_LINE),
            any(left <= start and end <= right for left, right in inside),
        )
        for start, end in pairwise(edges)
    ]
