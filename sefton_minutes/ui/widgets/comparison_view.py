"""Two texts beside each other in a read-only field: what is the same is quiet, the words that differ are bold
and underlined, so that colour says nothing alone. The caret goes through it; the paragraph where it stands
has a bar."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.comparison import Band, Pair, Piece
from sefton_minutes.ui.theme import S1, Role
from sefton_minutes.ui.widgets.minute_layout import CLAUSE_HANG

# Paragraphs that are the same on both sides are folded where more than this many follow each other.
_MOST_SAME = 3
_BAR = 3
Row = Pair | Band | str


class ComparisonView(QObject):
    """Fills a QTextEdit, anew whenever the look changes. `moved` when the caret came to another paragraph."""

    moved = Signal()

    def __init__(self, look: Look, field: QTextEdit) -> None:
        super().__init__(field)
        self._look, self._field = look, field
        self._heads: tuple[str, str] = ("", "")
        self._pairs: tuple[Pair | Band, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._table: QTextTable | None = None
        self._barred = 0
        self._sentence = ""
        field.document().setDocumentMargin(0)
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        field.cursorPositionChanged.connect(self._follow_caret)
        field.verticalScrollBar().rangeChanged.connect(self._show_around)  # lines break anew in another width
        look.changed.connect(self._fill)

    @property
    def pair(self) -> Pair | None:
        """The paragraph in which the caret stands; None in a head or in what is folded."""
        row = self._rows[self._barred - 1] if 0 < self._barred <= len(self._rows) else None
        return row if isinstance(row, Pair) else None

    def show(self, heads: tuple[str, str], pairs: Sequence[Pair | Band]) -> None:
        """Show both sides under their heads, with bands between."""
        self._heads, self._pairs, self._sentence = heads, tuple(pairs), ""
        self._fill()

    def say(self, sentence: str) -> None:
        """Show a sentence where there is nothing to compare."""
        self._heads, self._pairs, self._sentence = ("", ""), (), sentence
        self._fill()

    def go_to_difference(self, step: int) -> bool:
        """Put the caret into the next paragraph that differs (1) or the one before (-1); False when there is
        none that way."""
        here = max(self._barred - 1, -1)
        places = range(here + 1, len(self._rows)) if step > 0 else range(here - 1, -1, -1)
        for place in places:
            row = self._rows[place]
            if isinstance(row, Pair) and not row.is_same:
                self._go_to_row(place + 1, 0 if row.before else 1)
                return True
        return False

    def go_to_place(self, number: int) -> None:
        """Put the caret into the first paragraph of a place that is to be decided."""
        for at, row in enumerate(self._rows):
            if isinstance(row, Pair) and row.place == number:
                self._go_to_row(at + 1, 0 if row.before else 1)
                return

    def _go_to_row(self, number: int, column: int) -> None:
        if self._table is not None:
            self._field.setTextCursor(self._table.cellAt(number, column).firstCursorPosition())
            self._show_around()

    def _show_around(self) -> None:
        """Let what the caret has come to stand with some of what is above and below it."""
        top, height = self._field.cursorRect().top(), self._field.viewport().height()
        if not 0 <= top <= height // 2:
            bar = self._field.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)

    def _fill(self) -> None:
        self._table, self._barred, self._rows = None, 0, tuple(folded(self._pairs))
        self._field.clear()
        self._field.setTabStopDistance(self._look.px(CLAUSE_HANG))
        cursor = QTextCursor(self._field.document())
        if self._pairs:
            self._fill_table(cursor)
        else:
            shape = QTextBlockFormat()
            shape.setLeftMargin(S1)
            cursor.setBlockFormat(shape)
            cursor.insertText(self._sentence, self._words("muted"))
        self._field.moveCursor(QTextCursor.MoveOperation.Start)

    def _fill_table(self, cursor: QTextCursor) -> None:
        cursor.beginEditBlock()
        table = cursor.insertTable(len(self._rows) + 1, 2, self._shape())
        for column, head in enumerate(self._heads):
            self._write(table, 0, column, (Piece(head),), "muted", strong=True)
        for number, row in enumerate(self._rows, start=1):
            if isinstance(row, str):
                self._write(table, number, 0, (Piece(row),), "muted")
            elif isinstance(row, Band):
                table.mergeCells(number, 0, 1, 2)
                role: Role = "warn" if row.is_wanting else "muted"
                self._write(table, number, 0, (Piece(row.words),), role, strong=row.is_wanting)
            else:
                self._write_pair(table, number, row)
        cursor.endEditBlock()
        self._table = table

    def _write_pair(self, table: QTextTable, number: int, pair: Pair) -> None:
        backs: tuple[Role, Role] = ("selected", "good_back")
        for column, pieces in enumerate((pair.before, pair.after)):
            self._write(table, number, column, pieces or (Piece("–"),), "muted" if pair.is_same else "text")
            if not pair.is_same:
                cell = table.cellAt(number, column)
                shape = cell.format().toTableCellFormat()
                shape.setBackground(self._look.colour(backs[column]))
                cell.setFormat(shape)

    def _write(
        self, table: QTextTable, row: int, column: int, pieces: Sequence[Piece], role: Role, *,
        strong: bool = False,
    ) -> None:  # fmt: skip
        cursor = table.cellAt(row, column).firstCursorPosition()
        cursor.setBlockFormat(QTextBlockFormat())
        for piece in pieces:
            cursor.insertText(piece.words, self._words(role, strong=strong, differs=piece.differs))

    def _follow_caret(self) -> None:
        if self._table is None:
            return
        cell = self._table.cellAt(self._field.textCursor())
        number = cell.row() if cell.isValid() else 0
        if number == self._barred:
            return
        self._bar(self._barred, shown=False)
        self._barred = number
        self._bar(number, shown=self.pair is not None)
        self.moved.emit()

    def _bar(self, number: int, *, shown: bool) -> None:
        """The bar of the current paragraph, at the left of its first side."""
        if self._table is None or not 0 < number <= len(self._rows):
            return
        cell = self._table.cellAt(number, 0)
        shape = cell.format().toTableCellFormat()
        solid, none = (
            QTextFrameFormat.BorderStyle.BorderStyle_Solid,
            QTextFrameFormat.BorderStyle.BorderStyle_None,
        )
        shape.setLeftBorderStyle(solid if shown else none)
        shape.setLeftBorder(_BAR if shown else 0)
        shape.setLeftBorderBrush(self._look.colour("accent"))
        cell.setFormat(shape)

    def _words(self, role: Role, *, strong: bool = False, differs: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._look.colour("text" if differs else role))
        made.setFontUnderline(differs)
        made.setFontWeight(600 if strong or differs else 400)
        return made

    def _shape(self) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(S1)
        made.setCellSpacing(2)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        made.setColumnWidthConstraints([half, half])
        return made


def folded(pairs: Sequence[Pair | Band]) -> Iterator[Row]:
    """The rows with long runs of what is the same told in a sentence; their first and last stay, as the
    surroundings of what differs."""
    for same, group in groupby(pairs, key=lambda row: isinstance(row, Pair) and row.is_same):
        run = list(group)
        if same and len(run) > _MOST_SAME:
            yield run[0]
            yield f"… {len(run) - 2} paragraphs the same …"
            yield run[-1]
        else:
            yield from run
