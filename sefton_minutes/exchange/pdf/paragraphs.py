"""The lines of a PDF put together as they were typed: paragraphs that a margin broke, rows of tables.

Segments come in the order of drawing, which programs keep to that of reading, cell by cell. A line goes on in
the next where the next line's first word would not have fitted on it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sefton_minutes.exchange.column_headings import is_action_heading, is_label
from sefton_minutes.exchange.pdf.margins import Margins, in_order, usual_pitch
from sefton_minutes.exchange.pdf.segments import PdfPage, Segment

_SAME_LEFT = 4.0
"""Points by which two lines of one margin may differ."""
_WIDER = 1.3
"""Times the usual distance of lines beyond which a paragraph has ended."""
_LABEL = re.compile(
    r"(?:\(?(?:\d{1,4}|[A-Za-z]|[ivxIVX]{1,5})[.)]|\d{1,3}(?:\.\d{1,3}){1,2}\.?(?! ?(?:[ap]\.?m|%|million))"
    r"|[•·●▪◦‣○■–-]|(?:[A-Z]{1,5} ?)?\d{1,4}/\d{2,4}[a-z]?[.:]?)(?=\s|$)"
)
_ENDS = re.compile(r"[.:;!?]['”’\")]?$")
_LEADERS = re.compile(r"(?:\. ?){5,}|…{2,}|_{5,}")
_NEARLY_FULL = 0.75
"""Part of its margin that a line fills when its author, or a justifying program, broke it early."""
_FONT_CHANGE = 0.12
"""Part of its height by which a line may differ from the next of the same paragraph."""


@dataclass(slots=True)
class _Typist:
    """Writes segment after segment. `lines`: paragraphs that are done; `pieces`: those of the one in hand,
    which began with `first` and goes on after `last`. `starts`: the first segments of this page's
    paragraphs, by which the cells beside them are known. `actions`: where the column headed Action begins."""

    margins: Margins
    pitch: float
    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    first: Segment | None = None
    last: Segment | None = None
    starts: list[Segment] = field(default_factory=list)
    actions: float | None = None

    def page(self, segments: Sequence[Segment]) -> None:
        """Write a page; a paragraph may go on from the page before."""
        self.starts.clear()
        for number, segment in enumerate(segments):
            if self.last is None or self.first is None:
                self._begin(segment, gap=False)
            elif number == 0:
                self._over_the_page(segment, self.last)
            elif segment.beside(self.last) and segment.left >= self.last.right - self.last.height:
                self._along(segment, self.last)
            elif self._is_cell(segment, self.first, self.last):
                self._cell(segment)
            elif self._goes_on(segment, self.first, self.last):
                self._add(_joint(self.last), segment)
            else:
                self._begin(segment, gap=self._has_gap(segment, self.last))

    def text(self) -> str:
        """Everything that was written."""
        self._end()
        return "\n".join(self.lines).strip("\n")

    def _end(self) -> None:
        if self.pieces:
            self.lines.append("".join(self.pieces).strip())
            self.pieces = []

    def _begin(self, segment: Segment, *, gap: bool, label: str = "") -> None:
        self._end()
        if gap and self.lines and self.lines[-1]:
            self.lines.append("")
        self.pieces = [label + segment.text]
        self.first = self.last = segment
        self.starts.append(segment)

    def _add(self, joint: str, segment: Segment) -> None:
        self.pieces.extend((joint, segment.text))
        self.last = segment

    def _along(self, segment: Segment, last: Segment) -> None:
        """Further along the line: the words of a label, or the next column."""
        if is_label("".join(self.pieces)) or segment.left - last.right < 0.5 * last.height:
            self._add(" ", segment)
        else:
            self._cell(segment)

    def _cell(self, segment: Segment) -> None:
        """The next column of a row. What stands in that of actions is a paragraph that is said to be one."""
        if self.actions is not None and self.last is not None and is_action_heading(self.last.text):
            self.actions = None  # the table goes on to the right: its rows are facts, one a line
        if is_action_heading(segment.text):
            self.actions = segment.left
        elif self.actions is not None and abs(segment.left - self.actions) < 2 * _SAME_LEFT:
            self._begin(segment, gap=False, label="Action: ")
            return
        beside = self.first is not None and self.first.beside(segment)
        if not beside and not (self.last is not None and self.last.beside(segment)):
            self._begin(segment, gap=False)
        else:
            self._add(" " if is_label("".join(self.pieces)) else "\t", segment)

    def _is_cell(self, segment: Segment, first: Segment, last: Segment) -> bool:
        """Whether a segment above the last one stands beside a paragraph of this page: in the same row."""
        if segment.bottom <= last.bottom or segment.left < last.left + _SAME_LEFT:
            return False
        return any(
            start.beside(segment) and start.left < segment.left for start in (*self.starts[-60:], first)
        )

    def _goes_on(self, segment: Segment, first: Segment, last: Segment) -> bool:
        drop = last.bottom - segment.bottom
        if not 0 < drop <= _WIDER * self.pitch * last.height or _differs(segment, last):
            return False
        if _begins_anew(segment, first, last) or _LEADERS.search(last.text):
            return False
        in_cell = "\t" in self.pieces and abs(segment.left - last.left) < _SAME_LEFT
        return self._is_full(segment, last) or (in_cell and segment.text[:1].islower())

    def _is_full(self, segment: Segment, last: Segment) -> bool:
        """Whether the next line's first word would not have fitted; in a narrow column, where lines are
        always nearly full, it must also be plain that the sentence goes on. Lines that are set by sense leave
        more room, but end no sentence."""
        if last.hyphened:
            return True
        margin, narrow = self.margins.right_of(last)
        is_full = last.right + 0.25 * last.height + segment.start > margin - 1.0
        if narrow:
            return is_full and segment.text[:1].islower()
        is_long = last.right - last.left > _NEARLY_FULL * (margin - last.left)
        return is_full or (is_long and not _ENDS.search(last.text))

    def _over_the_page(self, segment: Segment, last: Segment) -> None:
        """A paragraph goes on over the page where its last line is full and no sentence ended with it."""
        ends = _ENDS.search(last.text) is not None and not segment.text[:1].islower()
        anew = _LABEL.match(segment.text) is not None or _differs(segment, last)
        if not ends and not anew and self._is_full(segment, last):
            self._add(_joint(last), segment)
            self.starts.append(segment)
        else:
            self._begin(segment, gap=True)

    def _has_gap(self, segment: Segment, last: Segment) -> bool:
        drop = last.bottom - segment.bottom
        return not 0 < drop <= _WIDER * self.pitch * last.height or (segment.bold and not last.bold)


def text_of(pages: Sequence[PdfPage]) -> str:
    """The text of the pages: a paragraph a line, a blank line where the page leaves a gap, cells of a row
    parted by tabs."""
    ordered = [in_order(page.segments) for page in pages]
    typist = _Typist(Margins.of(ordered), usual_pitch(ordered))
    for segments in ordered:
        typist.page(segments)
    return typist.text()


def _joint(last: Segment) -> str:
    """What stands between two lines of a paragraph: nothing after a hyphen, of either kind."""
    return "" if last.hyphened or last.text.endswith(("-", "/")) else " "


def _differs(segment: Segment, last: Segment) -> bool:
    """Whether two lines are set in different type, as a title and its text are."""
    return segment.bold != last.bold or abs(segment.height - last.height) > _FONT_CHANGE * last.height


def _begins_anew(segment: Segment, first: Segment, last: Segment) -> bool:
    """Whether a line begins with a label of its own, rather than with a number in mid-sentence."""
    if not _LABEL.match(segment.text):
        return False
    hangs = segment.left < last.left - _SAME_LEFT
    ended = _ENDS.search(last.text) is not None
    listed = _LABEL.match(first.text) is not None and abs(segment.left - first.left) < _SAME_LEFT
    return hangs or ended or listed
