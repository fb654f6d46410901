"""Text whose UTF-8 was once read as Windows-1252: "councilâ€™s" for "council’s"."""

_MARKS = ("â€", "Ã", "Â")
_UNDEFINED = frozenset("\x81\x8d\x8f\x90\x9d")
"""Characters that browsers read bytes as which Windows-1252 leaves undefined."""


def repaired(text: str) -> str:
    """The text as it was written, when undoing the damage succeeds for the whole of it; else as it is.

    A text that is damaged in places also holds sound letters, which undoing would break: it stays, and an
    officer is told."""
    if not any(mark in text for mark in _MARKS):
        return text
    try:
        return b"".join(map(_byte_of, text)).decode("utf-8")
    except UnicodeError:
        return text


def _byte_of(letter: str) -> bytes:
    return letter.encode("latin-1") if letter in _UNDEFINED else letter.encode("cp1252")
