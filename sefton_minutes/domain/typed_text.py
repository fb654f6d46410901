"""Text as it is kept: every line ended by "\\n", and no character that a database or a paper cannot hold."""

import re

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x85\v\f]")
_UNKEPT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")


def kept_text(text: str) -> str:
    """The text with one kind of line end, without control characters (PostgreSQL keeps no zero, XML keeps few
    others), and with a replacement sign for half a character, which no encoding can write."""
    return _HALF_CHARACTER.sub("\ufffd", _UNKEPT.sub("", _LINE_ENDS.sub("\n", text)))


def kept_line(text: str) -> str:
    """The same for a field of one line: line ends become spaces, the ends are trimmed."""
    return " ".join(kept_text(text).split("\n")).strip()
