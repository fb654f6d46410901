"""One row of the doubtful list: what kind and when, where, and the words it is about."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter

from sefton_minutes.domain.doubtful import Doubtful, DoubtOrigin
from sefton_minutes.ui.models.doubtful_rows import about, when, where
from sefton_minutes.ui.theme import S4, SMALL
from sefton_minutes.ui.widgets.rows import RIGHT, RowDelegate

_DATE_ROOM = 96
_SIGN = 20


class DoubtfulRow(RowDelegate):
    """Three lines, every row of the same height."""

    def height_of(self, record: Doubtful, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(76)

    def paint_record(self, painter: QPainter, rect: QRect, record: Doubtful, chosen: bool) -> None:  # noqa: ARG002
        px = self.look.px
        line = QRect(rect.left() + S4, rect.top() + px(8), rect.width() - 2 * S4, px(20))
        sign = "merge" if record.origin is DoubtOrigin.DIFFERENCE else "warn"
        self.draw_icon(painter, QPoint(line.left(), line.top() + px(3)), sign, "warn")
        date_room = QRect(line.right() - px(_DATE_ROOM), line.top(), px(_DATE_ROOM), line.height())
        self.write(painter, date_room, when(record), SMALL, role="muted", align=RIGHT)
        kind = line.adjusted(px(_SIGN), 0, -px(_DATE_ROOM), 0)
        self.write(painter, kind, record.kind, strong=True)
        self.write(painter, line.translated(0, px(20)), where(record), SMALL, role="muted")
        self.write(painter, line.translated(0, px(40)), about(record))
        painter.setPen(self.look.colour("line"))
        painter.drawLine(rect.left() + S4, rect.bottom(), rect.right() - S4, rect.bottom())
