"""A row of a finder: icon, words, a quiet note, and at the right the keys."""

from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter

from sefton_minutes.ui.models.finder_rows import FinderRow
from sefton_minutes.ui.theme import S2, S3, S4, SMALL, Role
from sefton_minutes.ui.widgets.rows import RIGHT, RowDelegate

HEIGHT = 34
_ICON = 16


class FinderRowDelegate(RowDelegate):
    """All rows have one height."""

    def height_of(self, _record: Any, _width: int) -> int:
        return self.look.px(HEIGHT)

    def paint_record(self, painter: QPainter, rect: QRect, record: Any, _chosen: bool) -> None:
        if not isinstance(record, FinderRow):
            return
        px = self.look.px
        role: Role = "text" if record.possible else "disabled"
        sign: Role = "muted" if record.possible else "disabled"
        left = rect.left() + S4
        if record.icon:
            at = QPoint(left, rect.center().y() - px(_ICON) // 2)
            self.draw_icon(painter, at, record.icon, sign, _ICON)
        left += px(_ICON) + S3
        keys = QRect(rect.right() - px(160) - S4, rect.top(), px(160), rect.height())
        right = keys.right() - self.write(painter, keys, record.keys, SMALL, role=sign, align=RIGHT) - S3
        room = QRect(left, rect.top(), max(right - left, 0), rect.height())
        left += self.write(painter, room, record.words, role=role) + S3
        rest = QRect(left, rect.top(), right - left, rect.height())
        if rest.width() > px(40):
            self.write(painter, rest.adjusted(S2, 0, 0, 0), record.note, SMALL, role="muted")

    def _view_has_focus(self) -> bool:
        """The field above has it, and its arrows choose here."""
        return True
