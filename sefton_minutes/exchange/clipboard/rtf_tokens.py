"""RTF cut into its tokens. (Microsoft, Rich Text Format Specification 1.9.1.)"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,9})?\d* ?"
    r"|\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<symbol>[^A-Za-z])"
    r"|(?P<brace>[{}])"
    r"|[\r\n\0]+"
    r"|(?P<text>[^\\{}\r\n\0]+)",
    re.DOTALL,
)


class TokenKind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    SYMBOL = auto()
    BYTES = auto()


class Token(NamedTuple):
    """`said`: the control word without backslash, the one character of a control symbol, or the bytes of text
    as characters below 256. `number`: of a control word, None where it has none."""

    kind: TokenKind
    said: str = ""
    number: int | None = None


_OPEN, _CLOSE = Token(TokenKind.OPEN), Token(TokenKind.CLOSE)


def tokens(rtf: str) -> Iterator[Token]:
    """The tokens of RTF whose bytes are given as characters below 256; raw bytes after `\\bin` are none."""
    at = 0
    while (found := _TOKEN.match(rtf, at)) is not None:
        at = found.end()
        kind = found.lastgroup
        if kind in ("word", "number"):
            number = int(found["number"]) if found["number"] else None
            if found["word"] == "bin":
                at += max(number or 0, 0)
            else:
                yield Token(TokenKind.WORD, found["word"], number)
        elif kind == "brace":
            yield _OPEN if found["brace"] == "{" else _CLOSE
        elif kind == "symbol":
            yield Token(TokenKind.SYMBOL, found["symbol"])
        elif kind == "byte":
            yield Token(TokenKind.BYTES, chr(int(found["byte"], 16)))
        elif kind == "text":
            yield Token(TokenKind.BYTES, found["text"])
