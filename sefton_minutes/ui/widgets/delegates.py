"""How the rows of the meetings page look."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from sefton_minutes.domain.actions import ActionRow
from sefton_minutes.ui.models import action_rows, meeting_rows
from sefton_minutes.ui.models.item_rows import ItemRow
from sefton_minutes.ui.models.meeting_rows import MeetingRow
from sefton_minutes.ui.models.read_rows import ReadRow
from sefton_minutes.ui.theme import BODY, S2, S3, S4, SMALL, Role
from sefton_minutes.ui.widgets.chips import chip_rect, elided_chip, paint_chip
from sefton_minutes.ui.widgets.rows import RIGHT, RowDelegate

NUMBER_WIDTH = 26
SIGN = 14
LEAST_NOTE = 60
"""Pixels: of a note that has less room beside who is there nothing could be read."""


class MeetingDelegate(RowDelegate):
    """Body and date on two lines, the stage in words. The headings of groups are as high as other rows, so
    that of twelve thousand none need be measured. `today` gives the day that dates are told from, `company`
    the initials of who else has a meeting open."""

    def __init__(
        self, *arguments: Any, today: Callable[[], date], company: Callable[[int], str] | None = None
    ) -> None:
        super().__init__(*arguments)
        self._today, self._company = today, company

    def height_of(self, _record: Any, _width: int) -> int:
        return self.look.px(54)

    def paint_record(self, painter: QPainter, rect: QRect, record: Any, _chosen: bool) -> None:
        if not isinstance(record, MeetingRow):
            return
        found, px = record.summary, self.look.px
        if found is None:
            room = rect.adjusted(S4, px(20), -S4, 0)
            self.write(painter, room, record.heading, SMALL, strong=True, role="muted")
            return
        top = QRect(rect.left() + S4, rect.top() + px(7), rect.width() - 2 * S4, px(20))
        low = top.translated(0, px(21))
        top.setRight(top.right() - self._paint_company(painter, top, found.id))
        self.write(painter, top, found.body, BODY, strong=True)
        words, role = meeting_rows.chip(found.status)
        box = chip_rect(self.look, words, low.right() + 1, low.center().y() + 0.5)
        paint_chip(painter, self.look, box, words, role)
        when = meeting_rows.when_words(found.day, found.time, self._today())
        self.write(painter, low.adjusted(0, 0, -round(box.width()) - S2, 0), when, SMALL, role="muted")

    def _paint_company(self, painter: QPainter, rect: QRect, meeting_id: int) -> int:
        """Who has it open, at the right; the width that is taken."""
        initials = self._company(meeting_id) if self._company is not None else ""
        if not initials:
            return 0
        sign = self.look.px(SIGN)
        words = self.write(painter, rect, initials, SMALL, strong=True, role="accent", align=RIGHT)
        left = rect.right() + 1 - words - self.look.px(3) - sign
        self.draw_icon(painter, QPoint(left, rect.center().y() - sign // 2), "person", "accent", SIGN)
        return rect.right() + 1 - left + S2


class ItemDelegate(RowDelegate):
    """Number in its own column, title on up to two lines, one quiet note."""

    def height_of(self, record: Any, width: int) -> int:
        if not isinstance(record, ItemRow):
            return 0
        lines = len(self._title(record, width))
        return self.look.px(10 if record.item.is_heading else 29) + lines * self._line_height

    def paint_record(self, painter: QPainter, rect: QRect, record: Any, chosen: bool) -> None:
        if not isinstance(record, ItemRow):
            return
        px = self.look.px
        number = QRect(rect.left() + S3, rect.top() + px(6), px(NUMBER_WIDTH), self._line_height)
        self.write(painter, number, record.number, role="muted", align=RIGHT)
        left = rect.left() + S3 + self._indent(record)
        line = QRect(
            left, rect.top() + px(6), self._room(record, self.text_width(rect)) + px(4), self._line_height
        )
        role: Role = "text" if record.item.title else "muted"
        for words in self._title(record, self.text_width(rect)):
            self.write(painter, line, words, strong=chosen or record.item.is_heading, role=role)
            line.translate(0, self._line_height)
        self._paint_low(painter, QRect(left, line.top(), line.width(), px(18)), record)

    def _paint_low(self, painter: QPainter, rect: QRect, record: ItemRow) -> None:
        """Who else is there, then the note; a heading has room for neither, and shows who is there at the end
        of its own line."""
        if not record.here:
            self._paint_note(painter, rect, record)
            return
        if record.item.is_heading:
            rect = QRect(rect.left(), rect.top() - self._line_height, rect.width(), self._line_height)
            width = self.face(SMALL, strong=False)[1].horizontalAdvance(record.here) + self.look.px(SIGN + 3)
            rect.setLeft(max(rect.center().x(), rect.right() - width))
        warns = record.role == "warn"
        most = rect.width() * 3 // 5 if warns else rect.width()
        used = self._paint_here(painter, QRect(rect.topLeft(), QSize(most, rect.height())), record.here)
        room = rect.adjusted(used + S2, 0, 0, 0)
        if warns or room.width() >= self.look.px(LEAST_NOTE):
            self._paint_note(painter, room, record)

    def _paint_here(self, painter: QPainter, rect: QRect, words: str) -> int:
        at = QPoint(rect.left(), rect.top() + self.look.px(2))
        sign = self.draw_icon(painter, at, "person", "accent", SIGN) + self.look.px(3)
        return sign + self.write(painter, rect.adjusted(sign, 0, 0, 0), words, SMALL, role="accent")

    def _paint_note(self, painter: QPainter, rect: QRect, record: ItemRow) -> None:
        if record.role == "warn":
            at = QPoint(rect.left(), rect.top() + self.look.px(2))
            width = self.draw_icon(painter, at, "warn", "warn") + self.look.px(4)
            rect = rect.adjusted(width, 0, 0, 0)
        self.write(painter, rect, record.note, SMALL, role=record.role)

    def _title(self, record: ItemRow, width: int) -> tuple[str, ...]:
        """Broken as if semibold, as the chosen row is, so that a row does not change when it is chosen."""
        return self.broken(record.title, self._room(record, width), strong=True)

    def _indent(self, record: ItemRow) -> int:
        return 0 if record.item.is_heading else self.look.px(NUMBER_WIDTH) + S2

    def _room(self, record: ItemRow, width: int) -> int:
        return width - S3 - self._indent(record) - S2

    @property
    def _line_height(self) -> int:
        return self.look.px(19)


class ReadDelegate(RowDelegate):
    """A clause on one line, and what comes of it."""

    def height_of(self, _record: Any, _width: int) -> int:
        return self.look.px(25)

    def paint_record(self, painter: QPainter, rect: QRect, record: Any, _chosen: bool) -> None:
        if not isinstance(record, ReadRow):
            return
        px = self.look.px
        left = rect.left() + px(18) * record.depth
        if record.label:
            label = QRect(left, rect.top(), px(30), rect.height())
            self.write(painter, label, record.label, strong=True, role="accent")
            left += px(30)
        right = rect.right()
        if record.chip:
            chip = elided_chip(self.look, record.chip, (right - left) * 3 // 5)
            box = chip_rect(self.look, chip, right, rect.center().y() + 0.5)
            paint_chip(painter, self.look, box, chip, record.role)
            right = round(box.left()) - S3
        room = QRect(left, rect.top(), right - left, rect.height())
        self.write(painter, room, " ".join(record.text.split()))


class ActionDelegate(RowDelegate):
    """The words on up to four lines, then who and when, then how it stands or where it was minuted. `today`
    gives the day from which an action is overdue."""

    def __init__(self, *arguments: Any, today: Callable[[], date], names_meeting: bool = False) -> None:
        super().__init__(*arguments)
        self._today = today
        self.names_meeting = names_meeting

    def height_of(self, record: Any, width: int) -> int:
        if not isinstance(record, ActionRow):
            return 0
        px = self.look.px
        return self._words_height(record, width) + px(40) + (px(19) if self.names_meeting else 0)

    def paint_record(self, painter: QPainter, rect: QRect, record: Any, _chosen: bool) -> None:
        if not isinstance(record, ActionRow):
            return
        px, width = self.look.px, rect.width() - 2 * S4
        broken = self.text_width(rect) - 2 * S4
        words = QRect(
            rect.left() + S4, rect.top() + px(8), broken, self._words_height(record, self.text_width(rect))
        )
        painter.setClipRect(words)
        self.write_lines(painter, words, record.action.text)
        painter.setClipping(False)
        low = QRect(words.left(), words.bottom() + px(3), width, px(20))
        self._paint_facts(painter, low, record)
        if self.names_meeting:
            place = ", ".join(p for p in (action_rows.meeting_words(record), action_rows.where(record)) if p)
            self.write(painter, low.translated(0, px(19)), place, SMALL, role="link")
        painter.setPen(self.look.colour("line"))
        painter.drawLine(rect.left() + S4, rect.bottom(), rect.right() - S4, rect.bottom())

    def _paint_facts(self, painter: QPainter, rect: QRect, record: ActionRow) -> None:
        words, role = action_rows.state(record, self._today())
        right = rect.right() + 1
        if words:
            box = chip_rect(self.look, words, right, rect.center().y() + 0.5)
            paint_chip(painter, self.look, box, words, role)
            right = round(box.left()) - S2
        elif not self.names_meeting:
            place = QRect(rect.center().x(), rect.top(), right - rect.center().x(), rect.height())
            used = self.write(painter, place, action_rows.where(record), SMALL, role="link", align=RIGHT)
            right -= used + S2
        room = QRect(rect.left(), rect.top(), right - rect.left(), rect.height())
        self.write(painter, room, action_rows.facts(record, self._today()), SMALL, role="muted")

    def _words_height(self, record: ActionRow, width: int) -> int:
        most = 4 * self.lines_height("Ag", 10_000)
        return min(self.lines_height(record.action.text, width - 2 * S4), most) + 2
