"""The lines of a text. A line end is what a word processor, a page or Shift+Enter puts between paragraphs."""

import re
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|[\n\r\v\f\u2028\u2029]")
_LINE_ENDS = "\r\n\v\f\u2028\u2029"
_SPACES = re.compile(r"\s{2,}|\t")
_UNSEEN = "\u200b\u2060\ufeff"
BLANKS = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + _UNSEEN


@dataclass(frozen=True, slots=True)
class Line:
    """`text[start:end]` with its line end; the words are `text[words:words_end]`, empty on a blank line."""

    start: int
    end: int
    words: int
    words_end: int

    @property
    def is_blank(self) -> bool:
        """Nothing to see: spaces of any kind, or nothing."""
        return self.words == self.words_end


def split_lines(text: str) -> tuple[Line, ...]:
    """Every line in order; put together they are the text. After a last line end there is no line."""
    lines: list[Line] = []
    start = 0
    for found in _LINE_END.finditer(text):
        lines.append(_line(text, start, found.start(), found.end()))
        start = found.end()
    if start < len(text):
        lines.append(_line(text, start, len(text), len(text)))
    return tuple(lines)


def line_end_of(text: str) -> str:
    """The line end this text uses, so that an insertion uses the same; "\\n" when it has none."""
    found = _LINE_END.search(text)
    return found.group() if found else "\n"


def without_line_end(content: str) -> str:
    """A line without its line end, every other space kept."""
    return content.rstrip(_LINE_ENDS)


def on_one_line(words: str) -> str:
    """Words with every run of spaces and every line end as one space; a single fixed space stays fixed."""
    joined = " ".join(part.strip() for part in _LINE_END.split(words))
    return _SPACES.sub(" ", joined).strip()


def without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the visible part of `text[start:end]` begins and ends; both the same when there is none."""
    content = text[start:end]
    left = len(content) - len(content.lstrip(BLANKS))
    if left == len(content):
        return start, start
    return start + left, start + len(content.rstrip(BLANKS))


def _line(text: str, start: int, words_end: int, end: int) -> Line:
    first, last = without_blanks(text, start, words_end)
    return Line(start, end, first, last)
