"""The shipped fonts: which letters they have, how wide these are, and what stands for a letter they lack."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from sefton_minutes import resources
from sefton_minutes.rendering.pdf.style import Face

_FILES: Final[Mapping[Face, str]] = {
    Face.TEXT: "SourceSans3-Regular.ttf",
    Face.STRONG: "SourceSans3-SemiBold.ttf",
    Face.TITLE: "SourceSerif4-SemiBold.ttf",
}
# Where a letter is looked for when the wanted face lacks it.
_NEXT_FACE: Final[Mapping[Face, Face]] = {Face.TITLE: Face.STRONG, Face.STRONG: Face.TEXT}
MISSING_SIGN: Final = "□"
NO_BREAK_SPACE: Final = "\u00a0"
# ReportLab keeps its fonts in one register for the whole process; papers may be made on two threads.
_registering: Final = Lock()


def printable(text: str) -> str:
    """The characters of a text that leave a trace on paper: composed letters, one space for any run of white
    space, and nothing for what steers machines (controls, direction marks, variation selectors)."""
    shown = "".join(_shown(character) for character in unicodedata.normalize("NFC", text))
    return " ".join(word for word in shown.split(" ") if word)


def _shown(character: str) -> str:
    if character == NO_BREAK_SPACE:
        return NO_BREAK_SPACE
    category = unicodedata.category(character)
    if character.isspace() or category.startswith("Z"):
        return " "
    is_selector = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return "" if category in ("Cc", "Cf", "Cs") or is_selector else character


@dataclass(frozen=True, slots=True)
class Fonts:
    """The faces as ReportLab knows them."""

    faces: Mapping[Face, TTFont]
    _widths: dict[tuple[Face, str], float] = field(default_factory=dict)

    @classmethod
    def shipped(cls) -> "Fonts":
        """The fonts of the program, registered with ReportLab when this is the first paper."""
        with _registering:
            known = pdfmetrics.getRegisteredFontNames()
            for face, file in _FILES.items():
                if face.value not in known:
                    pdfmetrics.registerFont(TTFont(face.value, resources.path("fonts", file)))
            return cls({face: pdfmetrics.getFont(face.value) for face in _FILES})

    def file(self, face: Face) -> bytes:
        """The whole face as it is shipped (TrueType)."""
        return resources.path("fonts", _FILES[face]).read_bytes()

    def has(self, face: Face, character: str) -> bool:
        """Whether the face can draw the character. ReportLab would draw an empty box for one that is lacking
        and map it to nothing, which PDF/UA forbids."""
        return ord(character) in self.faces[face].face.charToGlyph

    def voice(self, face: Face, character: str) -> tuple[Face, str]:
        """The face and the character to print: the nearest that has it, else a sign for what is missing."""
        candidate: Face | None = face
        while candidate is not None:
            if self.has(candidate, character):
                return candidate, character
            candidate = _NEXT_FACE.get(candidate)
        return Face.TEXT, MISSING_SIGN

    def width(self, face: Face, character: str, size: float) -> float:
        """How far one character takes the pen, in points."""
        key = (face, character)
        if key not in self._widths:
            self._widths[key] = self.faces[face].stringWidth(character, 1000)
        return self._widths[key] * size / 1000
