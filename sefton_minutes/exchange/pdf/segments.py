"""What stands where on the pages of a PDF: the one door to PDFium."""

import ctypes
import math
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

from sefton_minutes.domain.errors import CannotReadFile

MOST_PAGES = 3000
"""Sheets of the largest packs of a council are some 1,500."""
MOST_CHARACTERS = 6_000_000
"""Characters of a whole PDF: the largest packs have four millions."""
_MOST_ON_PAGE = 200_000
"""Characters of one page. A sheet of small print has ten thousand."""
_ONE_AT_A_TIME = threading.Lock()
"""PDFium may be entered by one thread at a time in a whole program."""
_PASSWORD = 4
"""FPDF_ERR_PASSWORD of fpdfview.h."""
_COLUMN_GAP = 1.4
"""Heights of a line between two words beyond which they stand in two columns, not two words of one line."""
_HYPHEN_AT_END = 0x02
"""What PDFium gives for a hyphen that parts a word at the end of a line."""
_STRAIGHT = 0.05
"""Quarter turns by which a scanner's text may lean and still be straight."""
_LONGEST_FONT_NAME = 128
_BOLD = 600
"""Weight from which letters are bold (CSS and OpenType: 700 bold, 600 semi-bold)."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Words on one line and in one column, and the box around them in points, higher up being more. `start`
    is the width of its first word. `bold`: from its first to its last letter. `hyphened`: its last word goes
    on in the next line."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    start: float = 0.0
    bold: bool = False
    hyphened: bool = False

    @property
    def height(self) -> float:
        """Height of the line, never 0."""
        return max(self.top - self.bottom, 1.0)

    def beside(self, other: "Segment") -> bool:
        """Whether both stand on one line."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > 0.5 * min(self.height, other.height)


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The words of a page in the order in which the PDF draws them, which programs keep to that of reading,
    cell by cell. `aslant`: words that do not run along the page, such as a watermark."""

    segments: tuple[Segment, ...]
    aslant: str = ""


class _Sign(NamedTuple):
    """A character, its box, and its place in PDFium's list. A tuple: there are millions of them."""

    character: str
    left: float
    bottom: float
    right: float
    top: float
    at: int


def read_pages(name: str, data: bytes) -> tuple[PdfPage, ...]:
    """What stands on every page. Raises CannotReadFile: locked by a password, damaged, beyond the bounds."""
    with _ONE_AT_A_TIME, _document(name, data) as document:
        if len(document) > MOST_PAGES:
            raise CannotReadFile(f"“{name}” has more than {MOST_PAGES:,} pages.", "Import the minutes alone.")
        pages, characters = [], 0
        for number in range(len(document)):
            page = _read_page(document, number)
            characters += sum(len(segment.text) for segment in page.segments)
            if characters > MOST_CHARACTERS:
                raise CannotReadFile(f"“{name}” has too much text for minutes.", "Import the minutes alone.")
            pages.append(page)
    return tuple(pages)


@contextmanager
def _document(name: str, data: bytes) -> Iterator[Any]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as cause:
        if getattr(cause, "err_code", None) == _PASSWORD:
            raise CannotReadFile(
                f"“{name}” is locked by a password.", "Save it without the password and import that file."
            ) from cause
        raise CannotReadFile(f"“{name}” is a damaged PDF.", "Save or fetch it again.") from cause
    try:
        yield document
    finally:
        document.close()


def _read_page(document: Any, number: int) -> PdfPage:
    """A page that cannot be opened is an empty one: the others are read nevertheless."""
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return PdfPage(())
    try:
        text = page.get_textpage()
        try:
            return _segmented(text.raw, text.count_chars())
        finally:
            text.close()
    except pypdfium2.PdfiumError:
        return PdfPage(())
    finally:
        page.close()


def _segmented(text: Any, characters: int) -> PdfPage:
    turns = [_quarter_turns(text, at) for at in range(min(characters, _MOST_ON_PAGE))]
    usual = Counter(turn for turn in turns if turn is not None).most_common(1)
    upright = usual[0][0] if usual else 0
    aslant = [_character(text, at) for at, turn in enumerate(turns) if turn not in {upright, None}]
    segments = (_segment(text, run) for run in _runs(_signs(text, turns, upright)))
    return PdfPage(tuple(each for each in segments if each.text), " ".join("".join(aslant).split()))


def _quarter_turns(text: Any, at: int) -> float | None:
    """By how many quarters of a circle a character is turned; None for those that PDFium adds (spaces and
    ends of lines), which are not turned at all."""
    if raw.FPDFText_IsGenerated(text, at) == 1:
        return None
    turns: float = raw.FPDFText_GetCharAngle(text, at) / (math.pi / 2)
    return round(turns) % 4 if abs(turns - round(turns)) < _STRAIGHT else turns


def _signs(text: Any, turns: Sequence[float | None], upright: float) -> Iterator[_Sign]:
    """The characters that run along the page, with their boxes turned so that they run from left to right."""
    box = raw.FS_RECTF()
    into, turned = ctypes.byref(box), _TURNED.get(upright, _TURNED[0])
    for at, turn in enumerate(turns):
        if turn is None or turn == upright:
            raw.FPDFText_GetLooseCharBox(text, at, into)
            yield _Sign(_character(text, at), *turned(box), at)


def _character(text: Any, at: int) -> str:
    """A character as text can hold it: no zeros, surrogates or signs that Unicode leaves free."""
    code = raw.FPDFText_GetUnicode(text, at)
    is_free = code in {0, 0xFFFE, 0xFFFF} or 0xD800 <= code < 0xE000 or code > 0x10FFFF
    return "" if is_free else chr(code)


def _runs(signs: Iterable[_Sign]) -> Iterator[list[_Sign]]:
    """The characters of each segment: cut at the ends of lines and at the gaps between columns."""
    run: list[_Sign] = []
    last: _Sign | None = None
    for sign in signs:
        if sign.character in {"\r", "\n"} or (last is not None and _is_apart(last, sign)):
            if run:
                yield run
            run, last = [], None
        if sign.character in {"\r", "\n"}:
            continue
        run.append(sign)
        if not sign.character.isspace():
            last = sign
    if run:
        yield run


def _is_apart(last: _Sign, sign: _Sign) -> bool:
    """Whether a character stands in another line or column than the last that was no space."""
    if sign.character.isspace() or not sign.character:
        return False
    height = max(min(last.top - last.bottom, sign.top - sign.bottom), 1.0)
    shared = min(last.top, sign.top) - max(last.bottom, sign.bottom)
    gap = sign.left - last.right
    return shared < 0.3 * height or gap > _COLUMN_GAP * height or gap < -4 * height


def _segment(text: Any, run: Sequence[_Sign]) -> Segment:
    shown = [sign for sign in run if sign.character and not sign.character.isspace()]
    if not shown:
        return Segment("", 0.0, 0.0, 0.0, 0.0)
    words = "".join(sign.character for sign in run if ord(sign.character or "\0") >= ord(" "))
    first = next((at for at, sign in enumerate(run) if at and sign.character == " "), len(run)) - 1
    (bottom, top), _ = Counter((sign.bottom, sign.top) for sign in shown).most_common(1)[0]
    return Segment(
        words.replace("\N{NO-BREAK SPACE}", " ").strip(),
        min(sign.left for sign in shown),
        max(sign.right for sign in shown),
        bottom,
        top,
        start=max(run[first].right - run[0].left, 0.0),
        bold=_is_bold(text, shown[0].at) and _is_bold(text, shown[-1].at),
        hyphened=ord(shown[-1].character) == _HYPHEN_AT_END,
    )


def _is_bold(text: Any, at: int) -> bool:
    if raw.FPDFText_GetFontWeight(text, at) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, at, name, _LONGEST_FONT_NAME, ctypes.byref(flags))
    return any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))


_TURNED: Mapping[float, Callable[[Any], tuple[float, float, float, float]]] = {
    0: lambda box: (box.left, box.bottom, box.right, box.top),
    1: lambda box: (-box.top, box.left, -box.bottom, box.right),
    2: lambda box: (-box.right, -box.top, -box.left, -box.bottom),
    3: lambda box: (box.bottom, -box.right, box.top, -box.left),
}
"""A box seen after so many quarter turns: left, bottom, right, top."""
