"""A version of a text: when it was kept and by how much it grew, what changed first, and by whom."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter

from sefton_minutes.domain.revision_notes import RevisionNote
from sefton_minutes.ui.models.revision_rows import growth_words, when_words
from sefton_minutes.ui.theme import S2, S3, SMALL
from sefton_minutes.ui.widgets.rows import RIGHT, RowDelegate


class RevisionRow(RowDelegate):
    """All rows are alike, so that hundreds of them are listed at once."""

    def height_of(self, record: RevisionNote, width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(74)

    def paint_record(
        self, painter: QPainter, rect: QRect, record: RevisionNote, chosen: bool  # noqa: ARG002 (alike)
    ) -> None:  # fmt: skip
        px, grown = self.look.px, growth_words(record)
        line = QRect(rect.left() + S3, rect.top() + px(7), rect.width() - 2 * S3, px(20))
        room = QFontMetrics(self.look.font(SMALL)).horizontalAdvance(grown) + S2
        self.write(painter, line.adjusted(0, 0, -room, 0), when_words(record.revision.saved), strong=True)
        self.write(painter, line, grown, SMALL, role="muted", align=RIGHT)
        self.write(painter, line.translated(0, px(20)), record.words, SMALL)
        self.write(painter, line.translated(0, px(40)), record.revision.who, SMALL, role="muted")
