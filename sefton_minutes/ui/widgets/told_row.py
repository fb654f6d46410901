"""A record told in two lines: what it is, and under it where and by whom; at the right one word on how it
stands."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.row_words import RowWords
from sefton_minutes.ui.theme import BODY, S2, S3, SMALL
from sefton_minutes.ui.widgets.chips import chip_rect, paint_chip
from sefton_minutes.ui.widgets.rows import RowDelegate


class ToldRow(RowDelegate):
    """`tell` says what stands in the row of a record. All rows are alike, so that thousands are listed at
    once, unless the words `wrap`: then each is as high as they need."""

    def __init__(
        self, look: Look, parent: QAbstractItemView, tell: Callable[[Any], RowWords], *, wrap: bool = False
    ) -> None:
        super().__init__(look, parent)
        self._tell, self._wrap = tell, wrap

    def height_of(self, record: Any, width: int) -> int:
        """Two lines, or as many as the words take."""
        if not self._wrap:
            return self.look.px(52)
        words, room = self._tell(record), width - 2 * S3
        second = self.lines_height(words.second, room, SMALL) if words.second else 0
        return self.lines_height(words.first, room) + second + 2 * self.look.px(7)

    def paint_record(self, painter: QPainter, rect: QRect, record: Any, chosen: bool) -> None:  # noqa: ARG002
        words = self._tell(record)
        if self._wrap:
            self._paint_wrapped(painter, rect, words)
        else:
            self._paint_lines(painter, rect, words)

    def _paint_lines(self, painter: QPainter, rect: QRect, words: RowWords) -> None:
        px = self.look.px
        line = QRect(rect.left() + S3, rect.top() + px(6), rect.width() - 2 * S3, px(20))
        second = line.translated(0, px(20))
        if words.chip:
            chip = chip_rect(self.look, words.chip, line.right(), line.center().y())
            paint_chip(painter, self.look, chip, words.chip, words.role)
            line = line.adjusted(0, 0, -round(chip.width()) - S2, 0)
        self.write(painter, line, words.first, BODY, strong=True)
        self.write(painter, second, words.second, SMALL, role="muted")

    def _paint_wrapped(self, painter: QPainter, rect: QRect, words: RowWords) -> None:
        room = rect.adjusted(S3, self.look.px(7), -S3, 0)
        self.write_lines(painter, room, words.first)
        below = self.lines_height(words.first, room.width())
        self.write_lines(painter, room.adjusted(0, below, 0, 0), words.second, SMALL, role=words.role)
