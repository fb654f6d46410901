"""What is painted over a minute and is not text: the bar beside a resolution, the hint at a doubt."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from sefton_minutes.domain.minute_text.reading import Doubt
from sefton_minutes.domain.new_doubts import can_be_accepted
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.read_marks import Bar, PlacedDoubt
from sefton_minutes.ui.theme import SMALL
from sefton_minutes.ui.widgets.qt_places import from_qt, to_qt

KEYS = (("Ctrl+Enter", "accept"), ("Ctrl+Shift+Enter", "keep as typed"))
BAR_WIDTH = 3
MARGINS = 56
FEWEST_LETTERS = 8
BEFORE_HINT = 14
Piece = tuple[str, bool, str]
"""Words, whether they are strong, and their role."""


def box_of(edit: QTextEdit, block: QTextBlock) -> QRectF:
    """Where a line stands in the viewport."""
    shift = QPointF(-edit.horizontalScrollBar().value(), -edit.verticalScrollBar().value())
    return edit.document().documentLayout().blockBoundingRect(block).translated(shift)


def paint_bars(painter: QPainter, edit: QTextEdit, look: Look, bars: tuple[Bar, ...]) -> None:
    """Beside each resolution that can be seen, from its first line to its last."""
    height, text, document = edit.viewport().height(), edit.toPlainText(), edit.document()
    seen = (edit.cursorForPosition(QPoint(0, y)).position() for y in (0, height))
    first_seen, last_seen = (from_qt(text, place) for place in seen)
    for bar in bars:
        if bar.end < first_seen or bar.start > last_seen:
            continue
        first = box_of(edit, document.findBlock(to_qt(text, bar.start)))
        last_block = document.findBlock(to_qt(text, max(bar.end - 1, bar.start)))
        bottom = box_of(edit, last_block).top() + last_block.layout().boundingRect().height()
        if bottom >= 0 and first.top() <= height:
            rect = QRectF(0, first.top() + 2, BAR_WIDTH, bottom - first.top() - 2)
            painter.fillRect(rect, look.colour("accent" if bar.confirmed else "warn"))


def laid_hint(edit: QTextEdit, look: Look, placed: PlacedDoubt) -> tuple[QRectF, list[Piece]]:
    """Where a hint stands in the viewport, and its words: at the end of the paragraph that is in doubt, or
    under its last line where there is no room for the keys. Where it is narrow the sentence is shortened,
    never the keys: it stands under Read as, too."""
    block = edit.document().findBlock(to_qt(edit.toPlainText(), placed.end))
    fonts = _fonts(look)
    beside, below = _room_beside(edit, look, block), _room_below(edit, block)
    keys = sum(_widths(_pieces(placed.doubt, ""), fonts)) + look.px(MARGINS)
    pieces = _pieces(placed.doubt, _fitting(placed.doubt.sentence, fonts[True], max(beside, below) - keys))
    if keys <= beside:
        pieces = _pieces(placed.doubt, _fitting(placed.doubt.sentence, fonts[True], beside - keys))
    width = sum(_widths(pieces, fonts)) + look.px(MARGINS)
    return _hint_area(edit, look, block, width, is_beside=keys <= beside), pieces


def paint_hint(painter: QPainter, edit: QTextEdit, look: Look, placed: PlacedDoubt) -> None:
    """The answers to the doubt where the caret is."""
    area, pieces = laid_hint(edit, look, placed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("warn"), 1))
    painter.setBrush(look.colour("warn_back"))
    painter.drawRoundedRect(area, 4, 4)
    _write_pieces(painter, look, area, pieces)


def _write_pieces(painter: QPainter, look: Look, area: QRectF, pieces: list[Piece]) -> None:
    x, fonts = area.left() + look.px(9), _fonts(look)
    for number, ((words, strong, role), width) in enumerate(zip(pieces, _widths(pieces, fonts), strict=True)):
        painter.setFont(fonts[strong])
        painter.setPen(look.colour("warn" if role == "warn" else "text"))
        rect = QRectF(x, area.top(), width + 2, area.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        x += width + look.px(5 if number % 2 else 12) if words else 0


def _fonts(look: Look) -> tuple[QFont, QFont]:
    return look.font(SMALL), look.font(SMALL, 600)


def _fitting(sentence: str, font: QFont, room: float) -> str:
    """The sentence as far as there is room; a letter or two with dots would say nothing."""
    fitting = QFontMetricsF(font).elidedText(sentence, Qt.TextElideMode.ElideRight, max(room, 0))
    return fitting if len(fitting) >= min(len(sentence), FEWEST_LETTERS) else ""


def _pieces(doubt: Doubt, sentence: str) -> list[Piece]:
    pieces: list[Piece] = [(sentence, True, "text")]
    if not can_be_accepted(doubt):
        return [*pieces, ("Ctrl+Shift+Enter", True, "warn"), ("leave it so", False, "text")]
    for keys, words in KEYS:
        pieces += [(keys, True, "warn"), (words, False, "text")]
    return pieces


def _widths(pieces: list[Piece], fonts: tuple[QFont, QFont]) -> list[float]:
    return [QFontMetricsF(fonts[strong]).horizontalAdvance(words) for words, strong, _ in pieces]


def _room_below(edit: QTextEdit, block: QTextBlock) -> float:
    """What a hint under the last line of a paragraph has."""
    layout = block.layout()
    indent = max(layout.lineAt(layout.lineCount() - 1).x(), 0)
    return edit.viewport().width() - box_of(edit, block).left() - indent - 1


def _room_beside(edit: QTextEdit, look: Look, block: QTextBlock) -> float:
    """What a hint after the words of a paragraph has."""
    line = block.layout().lineAt(block.layout().lineCount() - 1)
    words_end = box_of(edit, block).left() + line.x() + line.naturalTextWidth()
    return edit.viewport().width() - words_end - look.px(BEFORE_HINT) - 1


def _hint_area(edit: QTextEdit, look: Look, block: QTextBlock, width: float, *, is_beside: bool) -> QRectF:
    box, layout = box_of(edit, block), block.layout()
    line = layout.lineAt(layout.lineCount() - 1)
    if is_beside:
        x = box.left() + line.x() + line.naturalTextWidth() + look.px(BEFORE_HINT)
        middle = box.top() + line.y() + line.height() / 2
    else:
        x, middle = box.left() + max(line.x(), 0), box.top() + line.y() + line.height() + look.px(15)
    return QRectF(x, middle - look.px(12), min(width, edit.viewport().width() - x - 1), look.px(24))
