"""Minute text as it comes to be, from whatever a clipboard holds: one paragraph a line, rows of cells parted
by tabs, labels before their words, at most one blank line together."""

import re
from dataclasses import dataclass, field

from sefton_minutes.exchange.clipboard.list_marks import label_shown, labelled
from sefton_minutes.exchange.clipboard.signs import WIDE_SPACES, plain_signs
from sefton_minutes.exchange.markup.list_labels import OWN_LABEL

MOST_CHARACTERS = 2_000_000
"""What one paste may bring: some forty long meetings."""

_BLANKS = re.compile(r"[ \r\n\f\v\x1c-\x1f\x85\u2028\u2029]+")
# What is left of a list where a program dropped its markup: the label, and hard spaces up to the words.
_LOOSE_LABEL = re.compile(
    r"\s{0,9}([o§Ø·•▪◦]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,2}|[A-Za-z]|[ivxIVX]{2,5})[.)]) ?\xa0[ \xa0]+(?=\S)"
)
_TABS = re.compile(r" ?\t[ \t]*")


def clean(words: str) -> str:
    """Words on one line, one space between them, and one tab where there are tabs; none at the ends."""
    return _TABS.sub("\t", _BLANKS.sub(" ", plain_signs(words))).strip()


@dataclass(slots=True)
class MinuteLines:
    """Lines in the making. `row`: the cells of a table's row that is being read; while `in_cell` the ends of
    paragraphs are spaces. `shortened`: more came than one paste may bring."""

    row: list[str] | None = None
    in_cell: bool = False
    shortened: bool = False
    _lines: list[str] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _label: str = ""
    _unless_own: bool = False
    _length: int = 0

    @property
    def text(self) -> str:
        """All lines so far."""
        return "\n".join(self._lines).rstrip("\n")

    def add(self, words: str) -> None:
        """Words of the open line."""
        if words:
            self._parts.append(words)

    def begin_entry(self, label: str, *, unless_own: bool = False) -> None:
        """The open line, or the next that says something, is an entry of a list. `unless_own`: it is left
        without where its words begin with a label of their own, as on pages that hide the browser's."""
        if self.in_cell:
            self.add(f" {label} ")
            return
        self._label, self._unless_own = label, unless_own

    def forget_label(self) -> None:
        """The list is over; an entry that said nothing hands its label to nobody."""
        self._label = ""

    def end_line(self, *, may_be_blank: bool = False) -> None:
        """The paragraph ends. `may_be_blank`: with no words in it, it is seen as a blank line; so it is, too,
        where nothing but a hard space stands in it."""
        if self.in_cell:
            self.add(" ")
            return
        written = "".join(self._parts)
        self._parts = []
        if not self._label and (loose := _LOOSE_LABEL.match(written)) is not None:
            self._label, self._unless_own = label_shown(loose[1], int(loose[1] == "o")), False
            written = written[loose.end() :]
        words = clean(written)
        if words:
            self._keep(self._with_label(words))
        elif may_be_blank or any(sign in WIDE_SPACES for sign in written):
            self._keep("")

    def begin_cell(self) -> None:
        """A cell of the open row begins; a row opens where none is."""
        self.row = [] if self.row is None else self.row
        self.in_cell = True

    def end_cell(self, most: int = 64) -> None:
        """The open cell is whole. Cells beyond `most` go into the last."""
        if not self.in_cell or self.row is None:
            return
        words = clean("".join(self._parts)).replace("\t", " ")
        self._parts, self.in_cell = [], False
        if len(self.row) < most:
            self.row.append(words)
        elif words:
            self.row[-1] = f"{self.row[-1]} {words}"

    def end_row(self) -> None:
        """The row is whole: a line of cells. A row that says nothing leaves none."""
        self.end_cell()
        row, self.row = self.row, None
        if row and any(row):
            self._keep("\t".join(row).rstrip("\t"))

    def _with_label(self, words: str) -> str:
        label, self._label = self._label, ""
        if not label or (self._unless_own and OWN_LABEL.match(words)):
            return words
        return labelled(label, words)

    def _keep(self, line: str) -> None:
        if not line and (not self._lines or not self._lines[-1]):
            return
        self._length += len(line) + 1
        self.shortened = self.shortened or self._length > MOST_CHARACTERS
        if not self.shortened:
            self._lines.append(line)
