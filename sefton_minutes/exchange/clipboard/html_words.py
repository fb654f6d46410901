"""Pasted HTML as minute text: of Word, Outlook, Excel, LibreOffice, Google Docs and web pages."""

import re
from collections import Counter

from lxml import etree
from lxml.html import HtmlElement

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.pasted_text import LeftOut
from sefton_minutes.exchange.clipboard.cf_html import copied_piece
from sefton_minutes.exchange.clipboard.html_lists import OpenList, open_list
from sefton_minutes.exchange.clipboard.html_tables import OpenTable, open_table
from sefton_minutes.exchange.clipboard.list_marks import label_shown
from sefton_minutes.exchange.clipboard.markup_style import (
    SPACE_CLASS,
    is_in_symbol_font,
    is_list_label,
    is_set_as_block,
    is_tab,
    keeps_line_ends,
    list_depth,
)
from sefton_minutes.exchange.clipboard.minute_lines import MinuteLines
from sefton_minutes.exchange.clipboard.pasted import Words
from sefton_minutes.exchange.clipboard.signs import shown_by_symbol_font
from sefton_minutes.exchange.clipboard.unwanted import UNSAID, unwanted
from sefton_minutes.exchange.files import LIMIT
from sefton_minutes.exchange.markup.encodings import decoded
from sefton_minutes.exchange.markup.html_tree import parse_html

_NAME = "clipboard"
_BLOCK_TAGS = """
address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot
th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_LISTS = ("ol", "ul", "menu", "dir")
_CELLS = ("td", "th")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_FIRST_OF_TABLE = re.compile(r"<(table|tr|td|th|col)[\s>]", re.IGNORECASE)


def html_words(data: bytes) -> Words:
    """The words of a clipboard's HTML, with or without the header of "HTML Format".

    Raises CannotReadFile when it is empty, too large, not text, or built to do harm."""
    if len(data) > LIMIT:
        raise CannotReadFile("What was copied is too large.", "Copy the minutes alone, or paste plain text.")
    piece = data if _is_wide(data) else copied_piece(data)
    text, _ = decoded(_NAME, piece)
    first = _FIRST_OF_TABLE.search(text)
    is_bare = first is not None and first[1].lower() != "table"  # rows that were copied without their table
    reader = _Reader()
    reader.read(parse_html(f"<table>{text}" if is_bare else text, _NAME))
    return Words(reader.lines.text, LeftOut(**reader.left_out), reader.lines.shortened)


def _is_wide(data: bytes) -> bool:
    """UTF-16, which X11 programs send; no header of Windows stands before it."""
    return b"\0" in data[:8]


def _is_block(tag: str, style: str) -> bool:
    return tag in _BLOCKS or is_set_as_block(style)


class _Reader:
    """The walk through the tree. Stacks hold what is open: lists, tables, nodes that keep line ends, nodes
    that set a font."""

    def __init__(self) -> None:
        self.lines = MinuteLines()
        self.left_out: Counter[str] = Counter()
        self._lists: list[OpenList] = []
        self._tables: list[OpenTable] = []
        self._keeping: list[HtmlElement] = []
        self._fonts: list[tuple[HtmlElement, bool]] = []

    def read(self, root: HtmlElement) -> None:
        """All of a tree, each node opened and closed once."""
        passed = None
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, node in walk:
            if event == "start":
                if self._is_passed(node):
                    walk.skip_subtree()
                    passed = node
                else:
                    self._open(node)
                continue
            if node is not passed:
                self._close(node)
            if node is not root:
                self._say(node.tail)
        self.lines.end_row()
        self.lines.end_line()

    def _is_passed(self, node: HtmlElement) -> bool:
        """What is left out, and what says its words otherwise than by its text: labels, tabs."""
        if (why := unwanted(node)) is not None:
            if why != UNSAID:
                self.left_out[why] += 1
            return True
        style = node.get("style", "")
        if "mso-" not in style:
            return False
        if is_list_label(style):
            self._label(node)
            return True
        if is_tab(style):
            self.lines.add(" " if node.get("class") == SPACE_CLASS else "\t")
            return True
        return False

    def _label(self, node: HtmlElement) -> None:
        depth = list_depth(node)
        shown = "".join(node.itertext()).strip()
        if self._in_symbol_font or is_in_symbol_font(node):
            shown = shown_by_symbol_font(shown)
        self.lines.begin_entry(label_shown(shown, depth))

    def _open(self, node: HtmlElement) -> None:
        tag, style = node.tag, node.get("style", "")
        if tag == "br":
            self.lines.end_line(may_be_blank=True)
        elif _is_block(tag, style):
            self.lines.end_line()
        if style or tag in ("pre", "font"):
            self._set_type(node, style)
        if tag == "table":
            self._tables.append(open_table(node))
        elif tag in _LISTS:
            self._lists.append(open_list(node, self._lists))
        elif tag == "li":
            self._begin_entry(node)
        elif tag in ("tr", *_CELLS):
            self._open_cell(tag)
        self._say(node.text)

    def _set_type(self, node: HtmlElement, style: str) -> None:
        if keeps_line_ends(node.tag, style):
            self._keeping.append(node)
        if (symbols := is_in_symbol_font(node)) is not None:
            self._fonts.append((node, symbols))

    def _begin_entry(self, node: HtmlElement) -> None:
        if self._lists and (label := self._lists[-1].next_label(node)):
            self.lines.begin_entry(label, unless_own=True)

    def _open_cell(self, tag: str) -> None:
        table = self._tables[-1] if self._tables else None
        if table is None or not table.is_grid:
            return
        if tag == "tr":
            self.lines.end_row()
        else:
            table.begin_cell(self.lines)

    def _close(self, node: HtmlElement) -> None:
        tag = node.tag
        if _is_block(tag, node.get("style", "")):
            self.lines.end_line()
        if self._keeping and self._keeping[-1] is node:
            self._keeping.pop()
        if self._fonts and self._fonts[-1][0] is node:
            self._fonts.pop()
        if tag in _LISTS:
            self._lists.pop()
            self.lines.forget_label()
        elif tag == "table":
            self.lines.end_row()
            self._tables.pop()
        elif tag in ("tr", *_CELLS) and self._tables and self._tables[-1].is_grid:
            self._close_cell(node)

    def _close_cell(self, node: HtmlElement) -> None:
        if node.tag == "tr":
            self._tables[-1].end_row(self.lines)
        else:
            self._tables[-1].end_cell(node, self.lines)

    @property
    def _in_symbol_font(self) -> bool:
        return bool(self._fonts) and self._fonts[-1][1]

    def _say(self, words: str | None) -> None:
        if not words:
            return
        said = shown_by_symbol_font(words) if self._in_symbol_font else words
        if not self._keeping:
            self.lines.add(_SPACE.sub(" ", said))
            return
        first, *others = said.split("\n")
        self.lines.add(first)
        for line in others:
            self.lines.end_line(may_be_blank=True)
            self.lines.add(line)
