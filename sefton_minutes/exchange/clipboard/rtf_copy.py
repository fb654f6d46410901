"""A minute as RTF for programs that read no HTML: the same lines, hanging from their labels."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.exchange.clipboard.copied_lines import CopiedLine, LineKind, Stretch, copied_lines

_OPENING = (
    r"{\rtf1\ansi\ansicpg1252\deff0\deflang2057\uc1{\fonttbl{\f0\fswiss\fcharset0 Arial;}}\viewkind4\f0\fs22"
)
_TWIPS = 20
_TEXT_WIDTH = 9026
"""A4 between margins of an inch, in twips."""
_BORDERS = r"\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs"
_CODES = {"\\": r"\\", "{": r"\{", "}": r"\}", "\t": r"\tab ", "\n": r"\line ", "\r": ""}


def copied_rtf(reading: Reading, *, inline: bool = False) -> bytes:
    """The text of a reading as RTF, in ASCII: other characters are written as codes. `inline`: it goes into a
    sentence, and is no paragraph."""
    if inline:
        words = (_stretch(stretch) for line in copied_lines(reading) for stretch in line.stretches)
        return f"{_OPENING} {''.join(words)}}}".encode("ascii")
    return f"{_OPENING}\n{''.join(_blocks(reading))}}}".encode("ascii")


def _blocks(reading: Reading) -> Iterator[str]:
    for kind, lines in groupby(copied_lines(reading), key=lambda line: line.kind):
        if kind is LineKind.ROW:
            yield from _rows(tuple(lines))
        else:
            yield from map(_paragraph, lines)


def _rows(lines: Sequence[CopiedLine]) -> Iterator[str]:
    columns = max(len(line.cells) for line in lines)
    for line in lines:
        cells = (*line.cells, *[""] * (min(columns, len(line.cells) + 64) - len(line.cells)))
        edges = "".join(
            rf"{_BORDERS}\cellx{_TEXT_WIDTH * number // len(cells)}" for number in range(1, len(cells) + 1)
        )
        words = "".join(rf"{_coded(cell)}\cell " for cell in cells)
        yield rf"\trowd\trgaph108{edges}\pard\intbl {words}\row" + "\n"


def _paragraph(line: CopiedLine) -> str:
    if line.kind is LineKind.BLANK:
        return "\\pard\\par\n"
    indent, hang = line.indent * _TWIPS, line.hang * _TWIPS
    hanging = rf"\li{indent}\fi-{hang}\tx{indent}" if hang else rf"\li{indent}"
    words = "".join(map(_stretch, line.stretches))
    return rf"\pard{hanging}\sa120 {_coded(line.label)}{_gap(line)}{words}\par" + "\n"


def _gap(line: CopiedLine) -> str:
    return r"\tab " if line.gap else ""


def _stretch(stretch: Stretch) -> str:
    return rf"{{\b {_coded(stretch.words)}}}" if stretch.is_bold else _coded(stretch.words)


def _coded(words: str) -> str:
    return "".join(_CODES.get(sign) or _code(sign) for sign in words)


def _code(sign: str) -> str:
    """Characters beyond 65,535 are two halves; numbers are signed and of sixteen bits."""
    if " " <= sign <= "~":
        return sign
    halves = sign.encode("utf-16-le", "surrogatepass")
    numbers = (int.from_bytes(halves[at : at + 2], "little", signed=True) for at in range(0, len(halves), 2))
    return "".join(rf"\u{number}?" for number in numbers)
