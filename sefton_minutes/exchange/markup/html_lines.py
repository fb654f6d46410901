"""The words of HTML as lines, the way a browser sets them: a paragraph a line, rows of cells parted by tabs,
the labels of lists written out. Line ends of the source mean nothing; only tags end a paragraph.

What a browser does not show is left out. Struck-out words are kept apart, since they are no longer said.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

from sefton_minutes.exchange.markup.list_labels import BULLET, OWN_LABEL, labels_of

_BLOCK_TAGS = """
address article aside blockquote caption center dd details dir div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th
thead tr ul
"""
_UNSEEN_TAGS = """
applet audio button canvas embed head iframe img input map math noscript object option script select style
svg template textarea title video xml
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_NOT_SHOWN = frozenset(_UNSEEN_TAGS.split())
_HIDING_CLASSES = frozenset(("mgHide", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"))
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_STRUCK_TAGS = frozenset(("s", "strike", "del"))
_STRUCK_STYLE = re.compile(r"text-decoration(?:-line)?\s*:[^;]{0,80}line-through", re.IGNORECASE)
_SYMBOL_STYLE = re.compile(r"font[^;]{0,80}(?:wingdings|courier new)", re.IGNORECASE)
_SYMBOLS = frozenset("oq§ØvüŸ¨Ÿ\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf06f")
_SPACE = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
_LOOKS = {ord(sign): " " for sign in "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}"} | {
    ord(sign): None for sign in "\N{ZERO WIDTH SPACE}\N{SOFT HYPHEN}\ufeff\0"
}
_AFTER_LABEL = re.compile(r"(\(?(?:\d{1,3}(?:\.\d{1,2})?|[A-Za-z]|[ivxIVX]{1,5})[.)]|[·•●▪◦‣∙\uf0b7–-]) {2,}")
_LONG_CELL = 400
_MANY_PARAGRAPHS = 4
_PARAGRAPHS = ("p", "li", "br", "div", "h2", "h3", "h4")


@dataclass(frozen=True, slots=True)
class Words:
    """The lines of a piece of HTML, none blank, and the stretches in it that are struck out."""

    lines: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()

    @property
    def joined(self) -> str:
        """All on one line, as a title is."""
        return " ".join(self.lines)


def read_words(pieces: Iterable[HtmlElement | str | None], until: HtmlElement | None = None) -> Words:
    """The words of elements and of text between them, up to the element `until` where it lies within. None
    ends a line."""
    writer = _Writer()
    for piece in pieces:
        if piece is None:
            writer.end_line()
        elif isinstance(piece, str):
            writer.add(piece)
        elif not _write(piece, writer, until):
            break
    writer.end_line()
    return Words(tuple(writer.lines), tuple(writer.struck))


def as_line(words: str) -> str:
    """Words with one space where the source breaks them, hard spaces plain, and one space after a label."""
    plain = _SPACE.sub(" ", words).translate(_LOOKS).strip()
    return _AFTER_LABEL.sub(r"\1 ", plain, count=1) if _AFTER_LABEL.match(plain) else plain


def is_shown(element: HtmlElement) -> bool:
    """Whether a browser shows the element at all."""
    if element.tag in _NOT_SHOWN:
        return False
    if element.tag in ("html", "body"):  # hidden until a script shows them; a saved page has no script
        return True
    hidden = element.get("hidden") is not None or _HIDING_STYLE.search(element.get("style", ""))
    return not hidden and _HIDING_CLASSES.isdisjoint(element.get("class", "").split())


@dataclass(slots=True)
class _Writer:
    """Lines as they come to be. `row` is the row of a table that is being read, `cell` its open cell."""

    lines: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    label: str = ""
    lists: list[Iterator[str]] = field(default_factory=list)
    row: list[str] | None = None
    in_cell: bool = False
    preformatted: int = 0

    def add(self, words: str | None) -> None:
        if not words:
            return
        first, *others = words.splitlines() if self.preformatted else [words]
        self.parts.append(first)
        for line in others:
            self.end_line()
            self.parts.append(line)

    def end_line(self) -> None:
        """A paragraph ends; within a cell, which is one line, there is a space."""
        if self.in_cell:
            self.parts.append(" ")
            return
        words = as_line("".join(self.parts))
        if self.label and words:
            words = words if OWN_LABEL.match(words) else f"{self.label} {words}"
            self.label = ""
        self.parts = []
        if words:
            self.lines.append(words)

    def begin_entry(self, label: str) -> None:
        if self.in_cell:
            self.parts.append(f"{label} ")
        else:
            self.label = label

    def end_cell(self) -> None:
        if self.in_cell and self.row is not None:
            self.row.append(as_line("".join(self.parts)))
            self.parts = []
        self.in_cell = False

    def end_row(self) -> None:
        self.end_cell()
        if self.row and any(self.row):
            self.lines.append("\t".join(self.row).rstrip("\t"))
        self.row = None


def _write(element: HtmlElement, writer: _Writer, until: HtmlElement | None) -> bool:
    """False when `until` was reached."""
    tables: list[bool] = []
    left_out = None
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        if event == "start":
            if node is until:
                return False
            if not is_shown(node) or _is_struck(node, writer):
                walk.skip_subtree()
                left_out = node
            else:
                _open(node, writer, tables)
            continue
        if node is not left_out:
            _close(node, writer, tables)
        if node is not element:
            writer.add(node.tail)
    return True


def _is_struck(node: HtmlElement, writer: _Writer) -> bool:
    if node.tag not in _STRUCK_TAGS and not _STRUCK_STYLE.search(node.get("style", "")):
        return False
    if words := as_line("".join(node.itertext())):
        writer.struck.append(words)
    return True


def _open(node: HtmlElement, writer: _Writer, tables: list[bool]) -> None:
    tag = node.tag
    if tag in _BLOCKS or tag == "br":
        writer.end_line()
    if tag == "table":
        tables.append(_is_of_cells(node))
    elif tag == "pre":
        writer.preformatted += 1
    elif tag in ("ol", "ul"):
        writer.lists.append(labels_of(node))
    elif tag == "li" and writer.lists:
        writer.begin_entry(next(writer.lists[-1]))
    elif tables and tables[-1]:
        _open_cell(tag, writer)
    writer.add(_shown_text(node))


def _open_cell(tag: str, writer: _Writer) -> None:
    if tag == "tr":
        writer.end_row()
        writer.row = []
    elif tag in ("td", "th"):
        writer.end_cell()
        writer.row = [] if writer.row is None else writer.row
        writer.in_cell = True


def _close(node: HtmlElement, writer: _Writer, tables: list[bool]) -> None:
    tag = node.tag
    if tag in _BLOCKS:
        writer.end_line()
    if tag == "pre":
        writer.preformatted -= 1
    elif tag in ("ol", "ul"):
        writer.lists.pop()
        writer.label = ""
    elif tag == "table":
        writer.end_row()
        tables.pop()
    elif tables and tables[-1] and tag in ("td", "th"):
        writer.end_cell()
    elif tables and tables[-1] and tag == "tr":
        writer.end_row()


def _shown_text(node: HtmlElement) -> str | None:
    """The text of a node: letters that a symbol font shows as bullets are bullets."""
    text: str | None = node.text
    if text and text.strip() in _SYMBOLS and _SYMBOL_STYLE.search(node.get("style", "")):
        return BULLET
    return text


def _is_of_cells(table: HtmlElement) -> bool:
    """Whether a table is rows of cells. One with a single column, with tables inside, or with whole pages of
    paragraphs in its cells lays out a page instead."""
    if next(table.iterdescendants("table"), None) is not None:
        return False
    widest = 0
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        widest = max(widest, len(cells))
        if any(map(_is_page, cells)):
            return False
    return widest > 1


def _is_page(cell: HtmlElement) -> bool:
    many = sum(1 for _ in cell.iter(*_PARAGRAPHS)) >= _MANY_PARAGRAPHS
    return many and sum(map(len, cell.itertext())) > _LONG_CELL
