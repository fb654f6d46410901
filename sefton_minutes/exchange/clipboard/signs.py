"""Single characters that a clipboard brings and minute text does not: what symbol fonts show, spaces that
only look different, hyphens nobody sees."""

import re

WIDE_SPACES = (
    "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{FIGURE SPACE}\N{EN SPACE}\N{EM SPACE}\N{THIN SPACE}"
)
_UNSEEN = "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{OBJECT REPLACEMENT CHARACTER}\ufeff"
_PLAIN = (
    {ord(sign): " " for sign in WIDE_SPACES}
    | {ord(sign): None for sign in _UNSEEN}
    | {ord("\N{NON-BREAKING HYPHEN}"): "-"}
)
_SYMBOL_PAGE = 0xF000
# Symbol fonts: Wingdings by the letters that stand for its signs, Symbol by its only bullet.
_SIGNS = {
    "ü": "✓", "û": "✗", "þ": "☑", "ý": "☒", "¨": "☐", "o": "☐", "q": "☐", "à": "→", "è": "→", "ð": "→",
    "ß": "←", "J": "☺", "L": "☹", "l": "•", "n": "▪", "§": "▪", "·": "•", "Ø": "•", "v": "•",
    "Ÿ": "•", "\x9f": "•",
}  # fmt: skip
_PRIVATE = re.compile("[\uf020-\uf0ff]")


def plain_signs(words: str) -> str:
    """Words with plain spaces and hyphens, without characters that nobody sees; a character of a symbol
    font's private page as the sign that it shows."""
    return _PRIVATE.sub(_private_sign, words).translate(_PLAIN)


def shown_by_symbol_font(words: str) -> str:
    """Letters set in Wingdings or Symbol as the signs that a reader sees; letters that show none stay."""
    return "".join(_SIGNS.get(sign, sign) for sign in words)


def _private_sign(found: re.Match[str]) -> str:
    return _SIGNS.get(chr(ord(found[0]) - _SYMBOL_PAGE), "•")
