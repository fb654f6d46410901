"""The labels of list entries as minute text has them: "1.", "(a)", "(i)" tell the levels of numbered lists,
"•", "◦", "▪" those of bulleted ones."""

from collections.abc import Container

from sefton_minutes.domain.minute_text.labels import bullet_at, label_at
from sefton_minutes.domain.roman_numerals import roman
from sefton_minutes.exchange.clipboard.signs import plain_signs

GAP = "\t"
"""House form between a label and its words."""

_BULLETS = "•◦▪"
_DASHES = "-–—"
_LETTERS = 26
_MOST_ROMAN = 39
_BY_DEPTH = ("1", "a", "i", "A", "I")


def bullet(depth: int) -> str:
    """The bullet of a level, 0 for the outermost."""
    return _BULLETS[min(max(depth, 0), len(_BULLETS) - 1)]


def numbered(number: int, style: str) -> str:
    """The label of an entry of a numbered list. `style` as in HTML: "1", "a", "A", "i", "I". A number that
    the style cannot write within the alphabet, or below forty in Roman, is written in figures."""
    if style == "1":
        return f"{number}."
    if style in "aA" and 1 <= number <= _LETTERS:
        return f"({chr(ord(style) + number - 1)})"
    if style in "iI" and 1 <= number <= _MOST_ROMAN:
        return f"({roman(number) if style == 'i' else roman(number).upper()})"
    return f"({number})"


def style_apart(wanted: str, outer: Container[str]) -> str:
    """The style wanted, or where a list around this one has it, the first that none has: otherwise "1."
    within "1." would lose its level."""
    if wanted not in outer:
        return wanted
    return next((style for style in _BY_DEPTH if style not in outer), wanted)


def style_of_level(level: int) -> str:
    """The style of a numbered list on a level, 0 for the outermost, where its page names none."""
    return _BY_DEPTH[min(max(level, 0), len(_BY_DEPTH) - 1)]


def label_shown(shown: str, depth: int) -> str:
    """A label that a word processor wrote out ("(a)", "·", "o" in a symbol font), as minute text has it."""
    label = " ".join(plain_signs(shown).split())
    if (
        len(label) == 1
        and label not in _DASHES
        and not label.isdigit()
        and (label == "o" or not label.isalpha())
    ):
        return bullet(depth)
    return bullet(depth) if label == "§" else label


def labelled(label: str, words: str) -> str:
    """A line of a list. After a label that the grammar knows there is a tab; after any other a space, for a
    tab would make it a row of a table. Tabs among the words of an entry part no cells either."""
    said = words.replace("\t", " ")
    line = f"{label}{GAP}{said}"
    found = label_at(line, 0, len(line)) or bullet_at(line, 0, len(line))
    return line if found is not None and found.printed == label else f"{label} {said}"
