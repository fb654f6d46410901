"""Two texts beside each other in a read-only field: what is the same is quiet, the words that differ are bold
and underlined, so that colour says nothing alone."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models.comparison import Pair, Piece
from sefton_minutes.ui.theme import S1, Role

# Paragraphs that are the same on both sides are folded where more than this many follow each other.
_MOST_SAME = 3
Row = Pair | str


class ComparisonView(QObject):
    """Fills a QTextEdit, anew whenever the look changes."""

    def __init__(self, look: Look, field: QTextEdit) -> None:
        super().__init__(field)
        self._look, self._field = look, field
        self._heads: tuple[str, str] = ("", "")
        self._pairs: tuple[Pair, ...] = ()
        self._sentence = ""
        field.document().setDocumentMargin(0)
        look.changed.connect(self._fill)

    def show(self, heads: tuple[str, str], pairs: Sequence[Pair]) -> None:
        """Show both sides under their heads."""
        self._heads, self._pairs, self._sentence = heads, tuple(pairs), ""
        self._fill()

    def say(self, sentence: str) -> None:
        """Show a sentence where there is nothing to compare."""
        self._heads, self._pairs, self._sentence = ("", ""), (), sentence
        self._fill()

    def _fill(self) -> None:
        self._field.clear()
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
        rows = list(folded(self._pairs))
        table = cursor.insertTable(len(rows) + 1, 2, self._shape())
        for column, head in enumerate(self._heads):
            self._write(table, 0, column, (Piece(head),), "muted", strong=True)
        for number, row in enumerate(rows, start=1):
            if isinstance(row, str):
                self._write(table, number, 0, (Piece(row),), "muted")
            else:
                self._write_pair(table, number, row)

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


def folded(pairs: Sequence[Pair]) -> Iterator[Row]:
    """The rows with long runs of what is the same told in a sentence; their first and last stay, as the
    surroundings of what differs."""
    for same, group in groupby(pairs, key=lambda pair: pair.is_same):
        run = list(group)
        if same and len(run) > _MOST_SAME:
            yield run[0]
            yield f"… {len(run) - 2} paragraphs the same …"
            yield run[-1]
        else:
            yield from run
