"""The shipped faces inside a screen copy: whole, and written by the numbers of their glyphs, so that what a
line looks like in the file depends on nothing but the line."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sefton_minutes.rendering.pdf.fonts import Fonts
from sefton_minutes.rendering.pdf.lines import Line
from sefton_minutes.rendering.pdf.style import Face

NAMES: Final = {face: f"F{number}" for number, face in enumerate(Face)}
OBJECTS_OF_A_FACE: Final = 5
_ENTRIES_IN_ONE_BLOCK: Final = 100  # the limit of the format
_MAP_HEAD: Final = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Glyphs def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_MAP_TAIL: Final = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Writes text in the glyphs of the faces."""

    fonts: Fonts

    def written(self, line: Line, baseline: float) -> bytes:
        """The operators that draw a line; its segments know how far to the right they stand."""
        return b"".join(
            b"%s rg /%s %.4g Tf 1 0 0 1 %.4f %.4f Tm <%s> Tj\n"
            % (
                b" ".join(b"%.5f" % part for part in segment.colour),
                NAMES[segment.face].encode(),
                segment.size,
                segment.x,
                baseline,
                self._glyphs(segment.face, segment.text).encode(),
            )
            for segment in line
        )

    def _glyphs(self, face: Face, text: str) -> str:
        glyph = self.fonts.faces[face].face.charToGlyph
        return "".join(f"{glyph[ord(character)]:04X}" for character in text)

    def objects(self, first: int) -> Iterator[bytes]:
        """The objects of every face (ISO 32000-1 §9.7), numbered from `first` on: `OBJECTS_OF_A_FACE` each,
        the font itself the first of them."""
        for number, face in enumerate(Face):
            yield from self._face_objects(face, first + number * OBJECTS_OF_A_FACE)

    def _face_objects(self, face: Face, first: int) -> Iterator[bytes]:
        name, metrics = NAMES[face], self.fonts.faces[face].face
        data = self.fonts.file(face)
        box = " ".join(f"{value:.0f}" for value in metrics.bbox)
        yield (
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            f" /DescendantFonts [{first + 1} 0 R] /ToUnicode {first + 4} 0 R >>"
        ).encode()
        yield (
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            f" /FontDescriptor {first + 2} 0 R /W [{self._widths(face)}] >>"
        ).encode()
        yield (
            f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0"
            f" /Ascent {metrics.ascent:.0f} /Descent {metrics.descent:.0f} /CapHeight {metrics.capHeight:.0f}"
            f" /StemV 80 /FontFile2 {first + 3} 0 R >>"
        ).encode()
        yield stream(data, f" /Length1 {len(data)}")
        yield stream(self._characters(face).encode())

    def _widths(self, face: Face) -> str:
        glyphs = self.fonts.faces[face].face.charToGlyph
        widths = {glyph: self.fonts.width(face, chr(code), 1000) for code, glyph in glyphs.items()}
        return " ".join(f"{glyph} [{width:.6g}]" for glyph, width in sorted(widths.items()))

    def _characters(self, face: Face) -> str:
        """Which character each glyph stands for, so that the copy can be searched."""
        glyphs = self.fonts.faces[face].face.charToGlyph
        characters = {glyph: code for code, glyph in sorted(glyphs.items(), reverse=True)}
        lines = [f"<{glyph:04X}> <{_utf16(code)}>\n" for glyph, code in sorted(characters.items())]
        blocks = (
            lines[start : start + _ENTRIES_IN_ONE_BLOCK]
            for start in range(0, len(lines), _ENTRIES_IN_ONE_BLOCK)
        )
        written = (f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
        return f"{_MAP_HEAD}{''.join(written)}{_MAP_TAIL}"


def stream(data: bytes, entries: str = "") -> bytes:
    """A stream object with its length; `entries` are written beside it."""
    return b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(data), entries.encode(), data)


def _utf16(code: int) -> str:
    return chr(code).encode("utf-16-be").hex().upper()
