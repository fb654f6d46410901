"""How a line of a minute stands on the screen: hanging clauses, bullets, space below. Nothing of it is
text."""

import zlib
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.ui.look import Look

CLAUSE_HANG, BULLET_HANG, GUTTER = 34, 21, 16
LINE_HEIGHT_PERCENT = 112.0
BLANK_HEIGHT_PERCENT = 50.0
TABLE_STOP = 120
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


def leave_gutter(document: QTextDocument) -> None:
    """Room at the left of the text for the bars beside resolutions."""
    frame = document.rootFrame()
    made = frame.frameFormat()
    made.setLeftMargin(GUTTER)
    frame.setFrameFormat(made)


def lay_out(document: QTextDocument, look: Look, shapes: Mapping[int, Paragraph]) -> None:
    """Let each line stand as what was read there, by the offset at which it begins; only lines that stand
    otherwise are touched."""
    block = document.begin()
    while block.isValid():
        here, following = shapes.get(block.position()), shapes.get(block.next().position())
        shape = shape_of(look, here, following)
        if block.userState() != shape:
            QTextCursor(block).setBlockFormat(block_format(look, here, following))
            block.setUserState(shape)
        block = block.next()


def hang_of(look: Look, kind: ParagraphKind) -> int:
    """How far the words of a labelled line stand from its label, in pixels; 0 for lines without."""
    if kind is ParagraphKind.CLAUSE:
        return look.px(CLAUSE_HANG)
    return look.px(BULLET_HANG) if kind is ParagraphKind.BULLET else 0


def block_format(look: Look, paragraph: Paragraph | None, following: Paragraph | None) -> QTextBlockFormat:
    """The format of a line before `following`. None: nothing was read there, or there is no such line."""
    made = QTextBlockFormat()
    kind = paragraph.kind if paragraph else ParagraphKind.TEXT
    percent = BLANK_HEIGHT_PERCENT if kind is ParagraphKind.BLANK else LINE_HEIGHT_PERCENT
    made.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(look.px(_space_below(kind, following.kind if following else None)))
    hang = hang_of(look, kind)
    if paragraph and paragraph.label and hang:
        made.setLeftMargin(hang * (paragraph.level + 1))
        made.setTextIndent(-hang)
        made.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
    elif paragraph and paragraph.level:
        made.setLeftMargin(look.px(CLAUSE_HANG) * paragraph.level)
    if kind is ParagraphKind.TABLE_ROW:
        stops = (look.px(TABLE_STOP) * step for step in range(1, 8))
        made.setTabPositions([QTextOption.Tab(stop, QTextOption.TabType.LeftTab) for stop in stops])
    return made


def shape_of(look: Look, paragraph: Paragraph | None, following: Paragraph | None) -> int:
    """A number that differs where the format of a line would; comparing numbers is quicker than formats."""
    kind, level, is_labelled = (
        (paragraph.kind, paragraph.level, bool(paragraph.label)) if paragraph else (None, 0, False)
    )
    return _shape(kind, level, is_labelled, following.kind if following else None, look.zoom)


@lru_cache(maxsize=1024)  # asked for every line at each reading; lines are of few shapes
def _shape(
    kind: ParagraphKind | None, level: int, is_labelled: bool, following: ParagraphKind | None, zoom: float
) -> int:
    return zlib.crc32(repr((kind, level, is_labelled, following, zoom)).encode()) & 0x3FFFFFFF


def _space_below(kind: ParagraphKind, following: ParagraphKind | None) -> int:
    """A line left blank is space enough; the last line of a list has as much below it as a paragraph."""
    if following is ParagraphKind.BLANK:
        return _BEFORE_BLANK
    is_list = kind in (ParagraphKind.BULLET, ParagraphKind.CLAUSE)
    return _BELOW[ParagraphKind.TEXT] if is_list and following is not kind else _BELOW[kind]
