"""The labels of clauses and the marks of bullets: "(1)", "1.", "a)", "(ii)", "A:", "2.1", "·"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_ROMAN_TENS = ("", "x", "xx", "xxx")
_ROMAN_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN = {
    tens + units: 10 * t + u
    for t, tens in enumerate(_ROMAN_TENS)
    for u, units in enumerate(_ROMAN_UNITS)
    if tens + units
}
_NUMBER = r"\d{1,2}|[A-Za-z]|[ivx]{2,7}|[IVX]{2,7}"
_BRACKETED = rf"\(\s?(?P<bracketed>{_NUMBER})\s?\)"
# A capital with a stop is somebody's initial, not a label.
_LABEL = re.compile(
    rf"(?:{_BRACKETED}|(?P<half>{_NUMBER})\)|(?P<dotted>\d{{1,2}}(?:\.[1-9]\d?){{1,2}})\.?(?=\s)(?!\s*[ap]\.?m)"
    rf"|(?P<stopped>\d{{1,2}}|[a-z]|[ivx]{{2,7}})\.|(?P<colon>[A-Z]):)(?P<space>\s*)"
)
_INNER_LABEL = re.compile(
    rf"(?<=\s)(?:{_BRACKETED}|(?P<half>{_NUMBER})\)|(?P<stopped>\d{{1,2}}|[a-z]|[ivx]{{2,7}})\.)"
    r"(?P<space>\s+)(?=\S)"
)
_SHAPES = ("bracketed", "half", "dotted", "stopped", "colon")
_BULLET = re.compile(r"(?P<mark>[·•●▪◦‣∙\uf0b7])(?![·•●▪◦‣∙\uf0b7])\s*|(?P<dash>[-–])\s+|(?P<ring>o)\t\s*")


@dataclass(frozen=True, slots=True)
class Numeral:
    """One way to read a label. `style` tells "(a)" from "(1)"; `value` counts from 1, 0 for a bullet."""

    style: str
    value: int


BULLET_STYLE = "bullet"
_BELOW_A_NUMBER = 100
"""How many of "2.1", "2.2" … there may be below "2."."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label as `printed` at `start`; the words after it and its spacing begin at `body`.

    "(i)" may be the Roman one or the ninth letter: `numerals` holds every reading, the likelier first."""

    printed: str
    start: int
    body: int
    numerals: tuple[Numeral, ...]

    @property
    def is_bullet(self) -> bool:
        """A mark without a number."""
        return self.numerals[0].style == BULLET_STYLE

    @property
    def is_first(self) -> bool:
        """Whether a list may begin with it: "(1)", "(a)", "(i)"."""
        return any(numeral.value == 1 for numeral in self.numerals)

    @property
    def is_dotted(self) -> bool:
        """The number of a paragraph inside another: "2.1"."""
        return self.numerals[0].style.startswith("dotted")

    @property
    def is_bracketed(self) -> bool:
        """Printed between brackets, so that no number of a sentence looks like it."""
        return self.printed.startswith("(")


def label_at(text: str, start: int, end: int) -> Label | None:
    """The numbered label at `start`, if one stands there. `end`: where the line's words end."""
    found = _LABEL.match(text, start, end)
    if found is None or not _is_set_off(found, text, end):
        return None
    return _label(found)


def bullet_at(text: str, start: int, end: int) -> Label | None:
    """The bullet at `start`, if one stands there."""
    found = _BULLET.match(text, start, end)
    if found is None or found.end() == end:
        return None
    return Label(found.group().strip(), found.start(), found.end(), (Numeral(BULLET_STYLE, 0),))


def labels_inside(text: str, start: int, end: int) -> list[Label]:
    """Labels between words of a line: candidates for a list that was run on."""
    return [_label(found) for found in _INNER_LABEL.finditer(text, start, end)]


def place(label: Label, open_levels: Sequence[Numeral]) -> tuple[Numeral, ...] | None:
    """The open levels after `label` is put into a list; its own level is the last of them.

    `open_levels` holds the latest numeral of every level, outermost first. None when the label begins again
    or runs backwards: then the list before it has ended.
    """
    if not open_levels:
        return (_first_reading(label),)
    return _next_in_order(label, open_levels) or _nested(label, open_levels) or _after_gap(label, open_levels)


def follows(label: Label, open_levels: Sequence[Numeral]) -> bool:
    """Whether the label is exactly the next one of a level that is open."""
    return _next_in_order(label, open_levels) is not None


def _next_in_order(label: Label, open_levels: Sequence[Numeral]) -> tuple[Numeral, ...] | None:
    for level in range(len(open_levels) - 1, -1, -1):
        latest = open_levels[level]
        step = 0 if latest.style == BULLET_STYLE else 1
        wanted = Numeral(latest.style, latest.value + step)
        if wanted in label.numerals:
            return (*open_levels[:level], wanted)
    return None


def _nested(label: Label, open_levels: Sequence[Numeral]) -> tuple[Numeral, ...] | None:
    styles = {numeral.style for numeral in open_levels}
    fresh = [numeral for numeral in label.numerals if numeral.style not in styles]
    if not fresh or (len(fresh) < len(label.numerals) and not label.is_first):
        return None
    return (*open_levels, next((numeral for numeral in fresh if numeral.value == 1), fresh[0]))


def _after_gap(label: Label, open_levels: Sequence[Numeral]) -> tuple[Numeral, ...] | None:
    for level in range(len(open_levels) - 1, -1, -1):
        for numeral in label.numerals:
            latest = open_levels[level]
            if numeral.style == latest.style and numeral.value > latest.value:
                return (*open_levels[:level], numeral)
    return None


def _first_reading(label: Label) -> Numeral:
    return next((numeral for numeral in label.numerals if numeral.value == 1), label.numerals[0])


def _is_set_off(found: re.Match[str], text: str, end: int) -> bool:
    if found["space"] or found.end() == end:
        return True
    number = found["bracketed"] or found["stopped"] or ""
    return (
        number.isdigit()
        and text[found.end()].isalpha()
        and (bool(found["bracketed"]) or text.startswith(("That ", "To ", "that ", "to "), found.end()))
    )


def _label(found: re.Match[str]) -> Label:
    groups = found.groupdict()
    shape = next(name for name in _SHAPES if groups.get(name))
    return Label(
        found.group()[: found.start("space") - found.start()],
        found.start(),
        found.end(),
        _numerals(groups[shape], shape),
    )


def _numerals(number: str, shape: str) -> tuple[Numeral, ...]:
    if number.isdigit():
        return (Numeral(f"{shape} 1", int(number)),)
    if shape == "dotted":
        *above, last = map(int, number.split("."))
        return (Numeral(f"{shape} {len(above)}", sum(above) * _BELOW_A_NUMBER + last),)
    case = "a" if number.islower() else "A"
    roman = _ROMAN.get(number.lower())
    readings = [] if roman is None else [Numeral(f"{shape} roman {case}", roman)]
    if len(number) == 1:
        readings.append(Numeral(f"{shape} letter {case}", ord(number.lower()) - ord("a") + 1))
    return tuple(readings) or (Numeral(f"{shape} letter {case}", 0),)
