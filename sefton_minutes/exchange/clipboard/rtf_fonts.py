"""The fonts of an RTF: in which code page each writes, and which of them show signs instead of letters."""

import codecs
from dataclasses import dataclass, field

_CODECS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp437",
}  # fmt: skip
_SYMBOL_CHARSET = 2
_SYMBOL_NAMES = frozenset(("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings"))


@dataclass(slots=True)
class Fonts:
    """The table of fonts as it is read: `codec` is what text is written in where the font says nothing."""

    codec: str = "cp1252"
    _charsets: dict[int, int] = field(default_factory=dict)
    _pages: dict[int, str] = field(default_factory=dict)
    _symbols: set[int] = field(default_factory=set)

    def use_page(self, number: int) -> None:
        """The code page that the file declares; one that nobody knows is passed over."""
        self.codec = _known(f"cp{number}") or self.codec

    def note_charset(self, font: int, charset: int) -> None:
        """The character set that the table gives a font."""
        self._charsets[font] = charset

    def note_page(self, font: int, number: int) -> None:
        """The code page that the table gives a font."""
        if (known := _known(f"cp{number}")) is not None:
            self._pages[font] = known

    def note_name(self, font: int, name: str) -> None:
        """The name of a font, or a part of it."""
        if name.strip("; ").casefold() in _SYMBOL_NAMES:
            self._symbols.add(font)

    def shows_signs(self, font: int) -> bool:
        """Whether the font is one of signs."""
        return font in self._symbols or self._charsets.get(font) == _SYMBOL_CHARSET

    def characters(self, data: bytes, font: int) -> str:
        """Bytes of text in a font as characters."""
        codec = self._pages.get(font) or _CODECS.get(self._charsets.get(font, 1)) or self.codec
        return data.decode("cp1252" if self.shows_signs(font) else codec, "replace")


def _known(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None
