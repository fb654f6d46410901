"""Pasted RTF as minute text: of Word, Outlook, WordPad, LibreOffice and Excel."""

import re
from collections import Counter
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.pasted_text import LeftOut
from sefton_minutes.exchange.clipboard.list_marks import label_shown
from sefton_minutes.exchange.clipboard.minute_lines import MinuteLines
from sefton_minutes.exchange.clipboard.pasted import Words
from sefton_minutes.exchange.clipboard.rtf_fonts import Fonts
from sefton_minutes.exchange.clipboard.rtf_tokens import Token, TokenKind, tokens
from sefton_minutes.exchange.clipboard.signs import shown_by_symbol_font
from sefton_minutes.exchange.files import LIMIT

_BEGINS = re.compile(rb"[\s\0]{0,64}\{\\rtf", re.IGNORECASE)
_MOST_TOKENS = 600_000
_MOST_GROUPS = 1000
_UNSAID_PARTS = """
colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf fldinst listtable
listoverridetable revtbl rsidtbl filetbl themedata colorschememapping datastore latentstyles xmlnstbl
generator atnid atnauthor atndate atnref bkmkstart bkmkend objdata objclass objname nonshppict shpinst
shprslt datafield xe tc txe nonesttables template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background pn
"""
_COUNTED_PARTS = {"shppict": "pictures", "pict": "pictures", "annotation": "comments", "footnote": "notes"}
_PASSED = dict.fromkeys(_UNSAID_PARTS.split(), "") | _COUNTED_PARTS
_LABELS = ("listtext", "pntext")
_SIGNS = {
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SYMBOLS = {"~": "\N{NO-BREAK SPACE}", "_": "-", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}
_HALVES = re.compile("[\ud800-\udfff]")


def rtf_words(data: bytes) -> Words:
    """The words of a clipboard's RTF.

    Raises CannotReadFile when it is none, too large, or built to do harm."""
    if not _BEGINS.match(data):
        raise _refused("it is no rich text")
    if len(data) > LIMIT:
        raise _refused("it is too large")
    reader = _Reader()
    for number, token in enumerate(tokens(data.decode("latin-1"))):
        if number > _MOST_TOKENS:
            raise _refused("it has more codes than any minutes have")
        reader.take(token)
    lines = reader.finished()
    return Words(_whole_characters(lines.text), LeftOut(**reader.left_out), lines.shortened)


def _whole_characters(text: str) -> str:
    """Characters beyond 65,535 come as two halves."""
    if not _HALVES.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _refused(why: str) -> CannotReadFile:
    return CannotReadFile(f"The rich text that was copied cannot be read: {why}.", "Paste it as plain text.")


@dataclass(slots=True)
class _State:
    """What holds within a group: `passed`, its words are not read; `is_label`, they are the label of a list;
    `is_fonts`, they name fonts; `skipped`, how many characters after `\\u` stand for programs without it."""

    passed: bool = False
    is_label: bool = False
    is_fonts: bool = False
    hidden: bool = False
    deleted: bool = False
    in_table: bool = False
    font: int = 0
    skipped: int = 1


class _Reader:
    """Takes tokens one by one and keeps the state of the groups that are open."""

    def __init__(self) -> None:
        self.lines = MinuteLines()
        self.left_out: Counter[str] = Counter()
        self._fonts = Fonts()
        self._state = _State()
        self._outer: list[_State] = []
        self._bytes = bytearray()
        self._label: list[str] = []
        self._depth = 0
        self._to_skip = 0
        self._is_optional = False

    def finished(self) -> MinuteLines:
        """The lines, when all tokens were taken."""
        self._flush()
        self.lines.end_row()
        self._end_line()
        return self.lines

    def take(self, token: Token) -> None:
        """The next token. Raises CannotReadFile when groups lie too deep."""
        if token.kind is TokenKind.BYTES:
            self._take_bytes(token.said)
            return
        self._flush()
        if token.kind is TokenKind.OPEN:
            self._open()
        elif token.kind is TokenKind.CLOSE:
            self._to_skip = 0
            self._state = self._outer.pop() if self._outer else _State()
        elif self._to_skip:
            self._to_skip -= 1
        elif token.kind is TokenKind.SYMBOL:
            self._symbol(token.said)
        else:
            self._word(token.said, token.number)

    def _open(self) -> None:
        if len(self._outer) >= _MOST_GROUPS:
            raise _refused("its groups lie inside one another too deep")
        self._to_skip = 0
        self._outer.append(self._state)
        self._state = copy(self._state)

    def _take_bytes(self, said: str) -> None:
        skipped = min(self._to_skip, len(said))
        self._to_skip -= skipped
        if not self._state.passed:
            self._bytes += said[skipped:].encode("latin-1")

    def _flush(self) -> None:
        if not self._bytes:
            return
        said = self._fonts.characters(bytes(self._bytes), self._state.font)
        self._bytes.clear()
        if self._state.is_fonts:
            self._fonts.note_name(self._state.font, said)
        else:
            self._say(said)

    def _say(self, said: str) -> None:
        state = self._state
        if state.passed or state.is_fonts:
            return
        if state.hidden or state.deleted:
            self.left_out["hidden" if state.hidden else "struck"] += bool(said.strip())
            return
        shown = shown_by_symbol_font(said) if self._fonts.shows_signs(state.font) else said
        if state.is_label:
            self._label.append(shown)
        else:
            if self._label and self.lines.in_cell:
                self._give_label()
            self.lines.add(shown)

    def _symbol(self, sign: str) -> None:
        if sign == "*":
            self._is_optional = True
        elif sign in "\r\n":
            self._paragraph()
        elif sign in _SYMBOLS:
            self._say(_SYMBOLS[sign])

    def _word(self, word: str, number: int | None) -> None:
        is_optional, self._is_optional = self._is_optional, False
        if word in _PASSED:
            self._pass_over(_PASSED[word])
        elif word in _LABELS:
            self._state.is_label, self._label = True, []
        elif word == "fonttbl":
            self._state.is_fonts = True
        elif is_optional:
            self._state.passed = True
        elif word in _SIGNS:
            self._say(_SIGNS[word])
        elif word == "u":
            self._say(chr((number or 0) % 0x10000))
            self._to_skip = self._state.skipped
        else:
            self._act(word, number)

    def _act(self, word: str, number: int | None) -> None:
        """Words that end something, where text is read, and words that say what the text is like."""
        if word in _TEXT_WORDS and not self._state.passed and not self._state.is_label:
            _TEXT_WORDS[word](self)
        elif word in _TYPE_WORDS:
            _TYPE_WORDS[word](self, number)

    def _pass_over(self, counted: str) -> None:
        if counted and not self._state.passed:
            self.left_out[counted] += 1
        self._state.passed = True

    def paragraph_begins(self) -> None:
        """`\\pard`: lists and tables are over, unless said again."""
        self._state.in_table = False
        self._depth = 0

    def stand_in_table(self) -> None:
        """`\\intbl`: this paragraph belongs to a cell."""
        self._state.in_table = True
        if not self.lines.in_cell:
            self.lines.begin_cell()

    def _paragraph(self) -> None:
        self._end_line(may_be_blank=True)

    def section_ends(self) -> None:
        """`\\page`, `\\sect`: the line ends, and none is left blank."""
        self._end_line()

    def paragraph_ends(self) -> None:
        """`\\par`, `\\line`."""
        self._end_line(may_be_blank=True)

    def _end_line(self, *, may_be_blank: bool = False) -> None:
        if self._state.in_table:
            self.stand_in_table()
        elif self.lines.in_cell:
            self.lines.end_row()
            may_be_blank = False
        self._give_label()
        self.lines.end_line(may_be_blank=may_be_blank)

    def _give_label(self) -> None:
        shown, self._label = "".join(self._label), []
        if shown:
            self.lines.begin_entry(label_shown(shown, self._depth))

    def cell_ends(self) -> None:
        """`\\cell`: also where nothing said that a cell had begun."""
        self._give_label()
        if not self.lines.in_cell:
            self.lines.begin_cell()
        self.lines.end_cell()

    def row_ends(self) -> None:
        """`\\row`."""
        self.lines.end_row()

    def set_depth(self, number: int | None) -> None:
        """`\\ilvl`."""
        self._depth = number or 0

    def set_hidden(self, number: int | None) -> None:
        """`\\v`."""
        self._state.hidden = number != 0

    def set_deleted(self, number: int | None) -> None:
        """`\\deleted`, `\\strike`, and `\\mvf`: moved from here."""
        self._state.deleted = number != 0

    def set_plain(self, _number: int | None) -> None:
        """`\\plain`: no property of characters holds any longer."""
        self._state.hidden = self._state.deleted = False

    def set_font(self, number: int | None) -> None:
        """`\\f`."""
        self._state.font = number or 0

    def set_skipped(self, number: int | None) -> None:
        """`\\uc`."""
        self._state.skipped = min(max(number or 0, 0), 16)

    def set_page(self, number: int | None) -> None:
        """`\\ansicpg`."""
        self._fonts.use_page(number or 1252)

    def set_font_charset(self, number: int | None) -> None:
        """`\\fcharset`."""
        self._fonts.note_charset(self._state.font, number or 0)

    def set_font_page(self, number: int | None) -> None:
        """`\\cpg`."""
        self._fonts.note_page(self._state.font, number or 0)


_TEXT_WORDS: dict[str, Callable[[_Reader], None]] = {
    "par": _Reader.paragraph_ends,
    "line": _Reader.paragraph_ends,
    "sect": _Reader.section_ends,
    "page": _Reader.section_ends,
    "cell": _Reader.cell_ends,
    "nestcell": _Reader.cell_ends,
    "row": _Reader.row_ends,
    "nestrow": _Reader.row_ends,
    "pard": _Reader.paragraph_begins,
    "intbl": _Reader.stand_in_table,
}
_TYPE_WORDS: dict[str, Callable[[_Reader, int | None], None]] = {
    "ilvl": _Reader.set_depth,
    "v": _Reader.set_hidden,
    "deleted": _Reader.set_deleted,
    "strike": _Reader.set_deleted,
    "striked": _Reader.set_deleted,
    "mvf": _Reader.set_deleted,
    "plain": _Reader.set_plain,
    "f": _Reader.set_font,
    "uc": _Reader.set_skipped,
    "ansicpg": _Reader.set_page,
    "fcharset": _Reader.set_font_charset,
    "cpg": _Reader.set_font_page,
}
