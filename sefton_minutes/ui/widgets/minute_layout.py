"""How a line of a minute stands on the screen: hanging clauses and bullets, columns of tables, space below.
Nothing of it is text."""

import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, zip_longest

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from sefton_minutes.domain.minute_text.reading import ParagraphKind
from sefton_minutes.ui.line_shapes import Hang, LineShape, Row
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import WRITING

CLAUSE_HANG, BULLET_HANG, GUTTER, HINT_HEIGHT = 34, 21, 16, 28
LINE_HEIGHT_PERCENT = 112.0
BLANK_HEIGHT_PERCENT = 50.0
NARROWEST_COLUMN, WIDEST_COLUMN, BETWEEN_COLUMNS = 48, 220, 20
_PIXELS_OF_A_TAB_BEFORE_A_LABEL = 1
_HANGS = {Hang.NONE: 0, Hang.NUMBER: CLAUSE_HANG, Hang.BULLET: BULLET_HANG}
_BELOW = {
    ParagraphKind.TEXT: 10,
    ParagraphKind.BULLET: 4,
    ParagraphKind.TABLE_ROW: 4,
    ParagraphKind.INTRODUCER: 6,
    ParagraphKind.CLAUSE: 7,
    ParagraphKind.ACTION: 10,
    ParagraphKind.BLANK: 0,
}
_BEFORE_BLANK = 1


def leave_gutter(document: QTextDocument, look: Look | None) -> None:
    """Room at the left of the text for the bars beside resolutions, and below it for a hint."""
    frame = document.rootFrame()
    made = frame.frameFormat()
    made.setLeftMargin(GUTTER)
    made.setBottomMargin(look.px(HINT_HEIGHT) if look else 0)
    frame.setFrameFormat(made)


def lay_out(document: QTextDocument, look: Look, shapes: Sequence[LineShape]) -> None:
    """Let each line stand as what was read there; only lines that stand otherwise are touched."""
    block = document.begin()
    for here, following in zip_longest(shapes, shapes[1:]):
        after = following.kind if following else None
        number = _number(here, after, look.zoom)
        if block.userState() != number:
            QTextCursor(block).setBlockFormat(block_format(look, here, after))
            block.setUserState(number)
        block = block.next()


def block_format(look: Look, shape: LineShape, following: ParagraphKind | None) -> QTextBlockFormat:
    """The format of a line before one of the kind `following`, None for the last."""
    made = QTextBlockFormat()
    percent = BLANK_HEIGHT_PERCENT if shape.kind is ParagraphKind.BLANK else LINE_HEIGHT_PERCENT
    made.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(look.px(_space_below(shape.kind, following)))
    left = sum(look.px(_HANGS[hang]) for hang in shape.above)
    if shape.hang is not Hang.NONE:
        _hang(made, left, look.px(_HANGS[shape.hang]), shape.tabs)
    elif shape.rows:
        stops = _stops(look, shape.rows)
        made.setTabPositions(_tabs(stops))
        made.setLeftMargin(stops[-1] if stops else 0)  # a long last cell goes on in its own column
        made.setTextIndent(-stops[-1] if stops else 0)
    else:
        made.setLeftMargin(left)
    return made


def _hang(made: QTextBlockFormat, left: int, hang: int, tabs: int) -> None:
    """Words under words, the label before them. Tabs typed before the label stand for the depth, which is
    shown already: they take no room."""
    before = tabs * _PIXELS_OF_A_TAB_BEFORE_A_LABEL
    made.setLeftMargin(left + hang)
    made.setTextIndent(-(hang + before))
    made.setTabPositions(_tabs([*range(1, tabs + 1), before + hang]))


def _stops(look: Look, rows: tuple[Row, ...]) -> list[int]:
    """Where the columns of a table begin, the first apart: each as wide as its widest cell, within
    reason."""
    metrics = QFontMetricsF(look.font(WRITING))
    columns = max(len(row) for row in rows)
    widths = (
        max(metrics.horizontalAdvance(row[at]) for row in rows if at < len(row)) for at in range(columns - 1)
    )
    narrowest, widest, between = (
        look.px(each) for each in (NARROWEST_COLUMN, WIDEST_COLUMN, BETWEEN_COLUMNS)
    )
    return list(accumulate(round(min(max(width, narrowest), widest)) + between for width in widths))


def _tabs(stops: Iterable[float]) -> list[QTextOption.Tab]:
    return [QTextOption.Tab(stop, QTextOption.TabType.LeftTab) for stop in stops]


@lru_cache(maxsize=1024)  # asked for every line at each reading; lines are of few shapes
def _number(shape: LineShape, following: ParagraphKind | None, zoom: float) -> int:
    """A number that differs where the format would; comparing numbers is quicker than formats."""
    return zlib.crc32(repr((shape, following, zoom)).encode()) & 0x3FFFFFFF


def _space_below(kind: ParagraphKind, following: ParagraphKind | None) -> int:
    """A line left blank is space enough; the last line of a list has as much below it as a paragraph."""
    if following is ParagraphKind.BLANK:
        return _BEFORE_BLANK
    is_list = kind in (ParagraphKind.BULLET, ParagraphKind.CLAUSE)
    return _BELOW[ParagraphKind.TEXT] if is_list and following is not kind else _BELOW[kind]
