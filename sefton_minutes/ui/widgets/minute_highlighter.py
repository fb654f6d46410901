"""Colours of what was read in a minute. They lie over the text and never enter it, nor its undo.

Only the lines are painted anew in which marks came or went: while one types the marks keep their places, so
that a new reading differs from the old one in few. Where it is many (words found in a long minute), the lines
that are seen come first and the others in portions, between which keys are answered.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetricsF, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.read_marks import Layer, Mark, Style, moved
from sefton_minutes.ui.theme import WRITING
from sefton_minutes.ui.widgets.minute_layout import BULLET_HANG, CLAUSE_HANG
from sefton_minutes.ui.widgets.qt_places import alike, from_qt, to_qt

TRACKING = 0.3
READ = "read"
"""The layer of what the grammar read; it lies under the others."""
LINES_AT_ONCE = 20
"""Laying out a line takes Qt a tenth of a millisecond or two."""


class MinuteHighlighter(QSyntaxHighlighter):
    """Paints the marks it was given last and keeps them in their places while one types. `text` tells the
    document's text: its lines and marks are placed in characters of it; `seen` where what is seen of it
    begins and ends."""

    def __init__(
        self,
        document: QTextDocument,
        look: Look,
        text: Callable[[], str],
        seen: Callable[[], tuple[int, int]],
    ) -> None:
        super().__init__(document)
        self._look, self._text, self._seen = look, text, seen
        self._layers = {READ: Layer()}
        self._formats: dict[tuple[Style, ...], QTextCharFormat] = {}
        self._gaps: dict[tuple[str, Style], QTextCharFormat] = {}
        self._unpainted: tuple[Mark, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._paint_portion)

    def layer(self, name: str) -> tuple[Mark, ...]:
        """The marks of a layer where they stand now."""
        return self._layers.get(name, Layer()).marks

    def show_layer(self, name: str, marks: Iterable[Mark]) -> None:
        """Show marks of one origin, in the place of those of that name before."""
        before, now = self._layers.get(name, Layer()), Layer.of(marks)
        self._layers[name] = now
        self._unpainted = (*self._unpainted, *(set(before.marks) ^ set(now.marks)))
        self._paint_portion()

    def move(self, change: TextChange) -> None:
        """The text was edited: the marks go with it. The edited lines are painted by Qt's asking."""
        self._layers = {name: layer.after(change) for name, layer in self._layers.items()}
        self._unpainted = tuple(moved(self._unpainted, change))

    def forget(self) -> None:
        """Another text comes: nothing of the old one is marked."""
        self._layers = {READ: Layer()}
        self._unpainted = ()

    def dress(self) -> None:
        """Paint everything in the look that is in force now."""
        self._formats.clear()
        self._gaps.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        base, whole = self.currentBlock().position(), self._text()
        if not alike(self.document(), whole):
            base = from_qt(whole, base)
        marks = [
            Mark(max(mark.start - base, 0), min(mark.end - base, len(text)), mark.style)
            for layer in self._layers.values()
            for mark in layer.touching(base, base + len(text))
        ]
        for start, end, styles in _stretches(marks):
            self._set(text, start, end, self._format(styles))
        for mark in marks:
            if mark.style in (Style.LABEL, Style.BULLET):
                self._widen_space(text, mark)

    def _set(self, line: str, start: int, end: int, shown: QTextCharFormat) -> None:
        if self.currentBlock().length() - 1 > len(line):
            start, end = to_qt(line, start), to_qt(line, end)
        self.setFormat(start, end - start, shown)

    def _place(self, offset: int) -> int:
        """Where Qt has a place of the text."""
        text = self._text()
        return offset if alike(self.document(), text) else to_qt(text, offset)

    def _paint_portion(self) -> None:
        """Paint lines in which marks came or went, those that are seen first."""
        if not self._unpainted:
            return
        first, last = self._seen()
        in_turn = sorted(
            self._unpainted, key=lambda mark: (mark.start >= last or mark.end <= first, mark.start)
        )
        painted: set[int] = set()
        for at, mark in enumerate(in_turn):
            if len(painted) >= LINES_AT_ONCE:
                self._unpainted = tuple(in_turn[at:])
                self._soon.start(0)
                return
            self._paint_lines(mark, painted)
        self._unpainted = ()

    def _paint_lines(self, mark: Mark, painted: set[int]) -> None:
        block, end = self.document().findBlock(self._place(mark.start)), self._place(mark.end)
        while block.isValid() and block.position() < end:
            if block.blockNumber() not in painted:
                painted.add(block.blockNumber())
                self.rehighlightBlock(block)
            block = block.next()

    def _format(self, styles: tuple[Style, ...]) -> QTextCharFormat:
        """The later styles lie over the earlier."""
        found = self._formats.get(styles)
        if found is None:
            found = QTextCharFormat()
            for style in styles:
                found.merge(self._made(style))
            self._formats[styles] = found
        return found

    def _made(self, style: Style) -> QTextCharFormat:
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

    def _widen_space(self, text: str, mark: Mark) -> None:
        """A label and its words are parted by one space; it is shown as wide as the hang, so that the words
        of every line stand under each other."""
        if text[mark.end : mark.end + 1] == " " and not text[: mark.start].strip():
            self._set(text, mark.end, mark.end + 1, self._gap(text[mark.start : mark.end], mark.style))

    def _gap(self, label: str, style: Style) -> QTextCharFormat:
        found = self._gaps.get((label, style))
        if found is None:
            hang = self._look.px(BULLET_HANG if style is Style.BULLET else CLAUSE_HANG)
            plain = self._look.font(WRITING)
            strong = plain if style is Style.BULLET else self._look.font(WRITING, 700, TRACKING)
            used = QFontMetricsF(strong).horizontalAdvance(label) + QFontMetricsF(plain).horizontalAdvance(
                " "
            )
            found = self._gaps[label, style] = QTextCharFormat()
            found.setFont(self._look.font(WRITING, 400, max(hang - used, 0.01)))
        return found


def _stretches(marks: list[Mark]) -> Iterator[tuple[int, int, tuple[Style, ...]]]:
    """The stretches of a line on which the same styles lie, in the order in which they do."""
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    for start, end in pairwise(edges):
        styles = tuple(mark.style for mark in marks if mark.start <= start and mark.end >= end)
        if styles:
            yield start, end, styles
