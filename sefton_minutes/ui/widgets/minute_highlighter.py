"""Colours of what was read in a minute. They lie over the text and never enter it, nor its undo."""

from itertools import chain

from PySide6.QtGui import QFontMetricsF, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.read_marks import Mark, ReadMarks, Style, moved
from sefton_minutes.ui.theme import WRITING
from sefton_minutes.ui.widgets.minute_layout import BULLET_HANG, CLAUSE_HANG

TRACKING = 0.3


class MinuteHighlighter(QSyntaxHighlighter):
    """Paints the marks it was given last; `MinuteEdit` keeps them in their places while one types."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._look = look
        self.marks = ReadMarks()
        self.layers: dict[str, tuple[Mark, ...]] = {}
        self._seen: list[tuple[tuple[int, int, str], ...]] = []

    def show_marks(self, marks: ReadMarks) -> None:
        """Show a new reading."""
        self.marks = marks
        self._paint_what_moved()

    def show_layer(self, name: str, marks: tuple[Mark, ...]) -> None:
        """Show marks of another origin, in the place of those of that name before."""
        self.layers[name] = marks
        self._paint_what_moved()

    def move(self, marks: ReadMarks, change: TextChange) -> None:
        """The text was edited: `marks` are those of the reading in their new places."""
        self.marks = marks
        self.layers = {name: tuple(moved(layer, change)) for name, layer in self.layers.items()}

    def _paint_what_moved(self) -> None:
        """Only the lines in which something moved are painted anew."""
        seen = []
        block = self.document().begin()
        while block.isValid():
            now = self._signature(block)
            number = block.blockNumber()
            if number >= len(self._seen) or self._seen[number] != now:
                self.rehighlightBlock(block)
            seen.append(now)
            block = block.next()
        self._seen = seen

    def forget(self) -> None:
        """Another text comes: nothing of the old one was seen."""
        self.marks = ReadMarks()
        self.layers = {}
        self._seen = []

    def highlightBlock(self, text: str) -> None:
        base = self.currentBlock().position()
        for mark in self._touching(base, base + len(text)):
            start, end = max(mark.start - base, 0), min(mark.end - base, len(text))
            self._paint(start, end, mark.style)
            if mark.style in (Style.LABEL, Style.BULLET):
                self._widen_space(text, start, end, mark.style)

    def _touching(self, start: int, end: int) -> list[Mark]:
        layers = chain(self.marks.marks, *self.layers.values())
        return [mark for mark in layers if mark.start < end and mark.end > start]

    def _signature(self, block: QTextBlock) -> tuple[tuple[int, int, str], ...]:
        base = block.position()
        touching = self._touching(base, base + block.length())
        return tuple((mark.start - base, mark.end - base, mark.style.value) for mark in touching)

    def _paint(self, start: int, end: int, style: Style) -> None:
        for at in range(start, end):
            made = QTextCharFormat(self.format(at))
            made.merge(self._format(style))
            self.setFormat(at, 1, made)

    def _format(self, style: Style) -> QTextCharFormat:
        made, look = QTextCharFormat(), self._look
        if style in (Style.INTRODUCER, Style.LABEL):
            made.setFont(look.font(WRITING, 700, TRACKING))
            made.setForeground(look.colour("accent"))
        elif style is Style.BULLET:
            made.setForeground(look.colour("muted"))
        elif style is Style.REFERENCE:
            made.setForeground(look.colour("link"))
            made.setFontUnderline(True)
        elif style in (Style.FOUND, Style.FIELD):
            made.setBackground(look.colour("hit" if style is Style.FOUND else "selected"))
        elif style is Style.FOUND_HERE:
            made.setBackground(look.colour("accent"))
            made.setForeground(look.colour("on_accent"))
        elif style is Style.MISSPELT:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            made.setUnderlineColor(look.colour("bad"))
        else:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            made.setUnderlineColor(look.colour("warn"))
        if style is Style.UNSURE_WORD:
            made.setBackground(look.colour("warn_back"))
            made.setForeground(look.colour("text"))
        return made

    def _widen_space(self, text: str, start: int, end: int, style: Style) -> None:
        """A label and its words are parted by one space; it is shown as wide as the hang, so that the words
        of every line stand under each other."""
        if text[end : end + 1] != " " or text[:start].strip():
            return
        hang = self._look.px(BULLET_HANG if style is Style.BULLET else CLAUSE_HANG)
        plain = self._look.font(WRITING)
        label = plain if style is Style.BULLET else self._look.font(WRITING, 700, TRACKING)
        used = QFontMetricsF(label).horizontalAdvance(text[start:end]) + QFontMetricsF(
            plain
        ).horizontalAdvance(" ")
        made = QTextCharFormat()
        made.setFont(self._look.font(WRITING, 400, max(hang - used, 0.01)))
        self.setFormat(end, 1, made)
