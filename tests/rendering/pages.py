"""What a reader finds in a PDF: lines with their places, the structure, the fonts."""

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pypdf import PdfReader

_ALIGNED = 1.0  # points: pieces so close in height stand on one line


@dataclass(frozen=True)
class PageLine:
    """Words that stand on one line; `y` from the lower edge of the page, `size` of the letters, in points."""

    text: str
    x: float
    y: float
    size: float


def lines_of(pdf: bytes, page: int) -> list[PageLine]:
    """The lines of a page from the top down; words of one line are joined from left to right."""
    pieces: list[PageLine] = []

    def note(text: str, _cm: Any, tm: list[float], _font: Any, size: float) -> None:
        if text.strip():
            pieces.append(PageLine(text.strip("\n"), tm[4], tm[5], size))

    PdfReader(BytesIO(pdf)).pages[page].extract_text(visitor_text=note)
    found: list[list[PageLine]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.y):
        if found and abs(found[-1][0].y - piece.y) < _ALIGNED:
            found[-1].append(piece)
        else:
            found.append([piece])
    return [_joined(sorted(line, key=lambda piece: piece.x)) for line in found]


def _joined(line: list[PageLine]) -> PageLine:
    words = " ".join(" ".join(piece.text for piece in line).split())
    return PageLine(words, line[0].x, line[0].y, line[0].size)


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page in the order of the file, white space made single."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def whole_text(pdf: bytes) -> str:
    return " ".join(page_texts(pdf))


def letters(text: str) -> str:
    """A text without its white space: what must be found again however lines were set."""
    return re.sub(r"\s+", "", text)


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Each font that a page names, and whether the file holds it."""
    fonts: dict[str, bool] = {}
    with pikepdf.open(BytesIO(pdf)) as file:
        for page in file.pages:
            for font in page.obj.Resources.get("/Font", pikepdf.Dictionary()).values():
                descriptor = font.get("/FontDescriptor", pikepdf.Dictionary())
                fonts[str(font.BaseFont)] = "/FontFile2" in descriptor
    return fonts


def structure_of(pdf: bytes) -> list[tuple[int, str]]:
    """The elements in reading order, each with its depth below the document."""
    found: list[tuple[int, str]] = []
    with pikepdf.open(BytesIO(pdf)) as file:
        _walk(file.Root.StructTreeRoot.K[0], 0, found)
    return found


def tags_of(pdf: bytes) -> list[str]:
    return [tag for _, tag in structure_of(pdf)]


def _walk(element: pikepdf.Object, depth: int, found: list[tuple[int, str]]) -> None:
    found.append((depth, str(element.S)[1:]))
    for kid in element.get("/K", pikepdf.Array()):
        if "/S" in kid:
            _walk(kid, depth + 1, found)


def spoken_text(pdf: bytes) -> list[tuple[str, str]]:
    """What a screen reader says: the words of every element that has any, with its tag, in reading order."""
    reader = PdfReader(BytesIO(pdf))
    said = [_marked_text(page) for page in reader.pages]
    found: list[tuple[str, str]] = []
    with pikepdf.open(BytesIO(pdf)) as file:
        numbers = {page.obj.objgen: number for number, page in enumerate(file.pages)}
        _speak(file.Root.StructTreeRoot.K[0], numbers, said, found)
    return found


def _speak(
    element: pikepdf.Object,
    numbers: dict[tuple[int, int], int],
    said: list[dict[int, str]],
    found: list[tuple[str, str]],
) -> None:
    words = ""
    for kid in element.get("/K", pikepdf.Array()):
        if "/S" in kid:
            _speak(kid, numbers, said, found)
        else:
            words += said[numbers[kid.Pg.objgen]][int(kid.MCID)]
    if words:
        found.append((str(element.S)[1:], " ".join(words.split())))


def _marked_text(page: Any) -> dict[int, str]:
    """The words of each marked content of a page, by its number."""
    words: dict[int, str] = {}
    current: list[int] = []

    def before(operator: bytes, operands: Any, _cm: Any, _tm: Any) -> None:
        if operator == b"BDC" and "/MCID" in operands[1]:
            current.append(int(operands[1]["/MCID"]))
        elif operator == b"EMC":
            current.clear()

    def note(text: str, _cm: Any, _tm: Any, _font: Any, _size: Any) -> None:
        if current:
            words[current[-1]] = words.get(current[-1], "") + text

    page.extract_text(visitor_operand_before=before, visitor_text=note)
    return words


def widest_ink(pdf: bytes) -> float:
    """How far to the right any letter reaches, in points, by the widths that the fonts declare."""
    right = 0.0
    with pikepdf.open(BytesIO(pdf)) as file:
        for page in file.pages:
            fonts: Any = page.obj.Resources.Font
            for font, left, size, codes in _shown(page):
                widths, first = fonts[font].Widths, int(fonts[font].FirstChar)
                width = sum(float(widths[code - first]) for code in codes) * size / 1000
                right = max(right, left + width)
    return right


def _shown(page: pikepdf.Page) -> list[tuple[str, float, float, bytes]]:
    """Every shown string of a page: its font, left edge, size and character codes."""
    found: list[tuple[str, float, float, bytes]] = []
    font, size, x = "", 0.0, 0.0
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        match str(instruction.operator):
            case "Tf":
                font, size = str(operands[0]), float(operands[1])
            case "Tm":
                x = float(operands[4])
            case "Tj":
                found.append((font, x, size, bytes(operands[0]).rstrip(b" ")))
    return found
