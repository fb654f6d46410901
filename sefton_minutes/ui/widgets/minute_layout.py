"""How a line of a minute stands on the screen: hanging clauses, bullets, space below. Nothing of it is
text."""

from PySide6.QtGui import QTextBlockFormat, QTextOption

from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.ui.look import Look

CLAUSE_HANG, BULLET_HANG, GUTTER = 34, 21, 16
LINE_HEIGHT_PERCENT = 112.0
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


def hang_of(look: Look, kind: ParagraphKind) -> int:
    """How far the words of a labelled line stand from its label, in pixels; 0 for lines without."""
    if kind is ParagraphKind.CLAUSE:
        return look.px(CLAUSE_HANG)
    return look.px(BULLET_HANG) if kind is ParagraphKind.BULLET else 0


def block_format(look: Look, paragraph: Paragraph | None, *, ends_list: bool) -> QTextBlockFormat:
    """The format of a line. None: nothing was read there yet. `ends_list`: another kind of line follows."""
    made = QTextBlockFormat()
    made.setLineHeight(LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    kind = paragraph.kind if paragraph else ParagraphKind.TEXT
    made.setBottomMargin(look.px(_BELOW[ParagraphKind.TEXT] if ends_list else _BELOW[kind]))
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
