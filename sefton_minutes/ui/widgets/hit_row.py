"""One result of a search: what, where, when, and the words found with the hits marked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from sefton_minutes.domain.searching.marked_words import marked_pieces
from sefton_minutes.domain.wording import short_date
from sefton_minutes.ui.models.result_rows import MeetingHead, ResultRow, minute_of
from sefton_minutes.ui.theme import BODY, S4, SMALL
from sefton_minutes.ui.widgets.rows import RIGHT, RowDelegate

if TYPE_CHECKING:
    from sefton_minutes.services.searching import Hit

_DATE_ROOM = 96
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class HitRow(RowDelegate):
    """Three lines: title and date, body and minute, the words. The head of a meeting is one line."""

    def height_of(self, record: ResultRow, width: int) -> int:  # noqa: ARG002 (all of a kind are alike)
        return self.look.px(40 if isinstance(record, MeetingHead) else 84)

    def paint_record(self, painter: QPainter, rect: QRect, record: ResultRow, chosen: bool) -> None:  # noqa: ARG002
        if isinstance(record, MeetingHead):
            self._paint_head(painter, rect, record)
            return
        px = self.look.px
        inner = rect.adjusted(S4, px(9), -S4, -px(9))
        line = QRect(inner.left(), inner.top(), inner.width(), px(20))
        title = record.title or "Item without title"
        self.write(painter, line.adjusted(0, 0, -px(_DATE_ROOM), 0), title, strong=True)
        when = short_date(record.day) if record.day else "No date"
        date_room = QRect(line.right() - px(_DATE_ROOM), line.top(), px(_DATE_ROOM), line.height())
        self.write(painter, date_room, when, SMALL, role="muted", align=RIGHT)
        where = "  ·  ".join(part for part in (record.body, minute_of(record)) if part)
        self.write(painter, line.translated(0, px(21)), where, SMALL, role="muted")
        self._paint_snippet(painter, line.translated(0, px(43)), record)
        painter.setPen(self.look.colour("line"))
        painter.drawLine(rect.left() + S4, rect.bottom(), rect.right() - S4, rect.bottom())

    def _paint_head(self, painter: QPainter, rect: QRect, head: MeetingHead) -> None:
        painter.fillRect(rect, self.look.colour("raised"))
        room = rect.adjusted(S4, self.look.px(10), -S4, 0)
        room.setHeight(self.look.px(22))
        self.write(painter, room, head.words, SMALL, strong=True, role="muted")
        painter.setPen(self.look.colour("line"))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def _paint_snippet(self, painter: QPainter, rect: QRect, hit: "Hit") -> None:
        pieces = self._in_sight(marked_pieces(hit.snippet, hit.marks), rect.width())
        dots = self.face(BODY, strong=False)[1].horizontalAdvance("…")
        left = rect.left()
        for number, (words, is_marked) in enumerate(pieces, start=1):
            room = QRect(left, rect.top(), rect.right() - left, rect.height())
            width = self.face(BODY, strong=is_marked)[1].horizontalAdvance(words)
            if width + dots * (number < len(pieces)) > room.width():
                self.write(painter, room, "…" if is_marked and number > 1 else f"{words}…")
                return
            self._paint_piece(painter, room, words, width if is_marked else 0)
            left += width

    def _in_sight(self, pieces: list[tuple[str, bool]], room: int) -> list[tuple[str, bool]]:
        """The pieces of a line; where the first mark would end beyond the room, words before it give way."""
        if len(pieces) < 2 or pieces[0][1]:
            return pieces
        (before, _), (marked, _) = pieces[:2]
        plain, strong = self.face(BODY, strong=False)[1], self.face(BODY, strong=True)[1]
        if plain.horizontalAdvance(before) + strong.horizontalAdvance(marked) <= room:
            return pieces
        kept = plain.elidedText(before, Qt.TextElideMode.ElideLeft, room // 2)
        return [(f"…{kept.partition(' ')[2]}", False), *pieces[1:]]

    def _paint_piece(self, painter: QPainter, room: QRect, words: str, tinted: int) -> None:
        """Words that have room, on so many pixels of tint where they are marked."""
        if tinted:
            tint = QRect(room.left() - 1, room.top() + 1, tinted + 2, room.height() - 2)
            painter.fillRect(tint, self.look.colour("hit"))
        painter.setFont(self.face(BODY, strong=tinted > 0)[0])
        painter.setPen(self.look.colour("text"))
        painter.drawText(room, _ONE_LINE, words)
