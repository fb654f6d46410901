"""The labels that Word sets before the paragraphs of automatic lists: they stand nowhere in the text.

Rules of ECMA-376 part 1, 17.9: abstract lists, lists made from them, levels, restarts, overrides.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sefton_minutes.domain.roman_numerals import roman
from sefton_minutes.exchange.word.package import Element, W, WordPackage
from sefton_minutes.exchange.word.styles import attribute, switched_on, whole_number

_LEVELS = 9
_MOST = 100_000
"""A list may be told to start anywhere; beyond this a number is a fault of the file."""
_PLACE = re.compile(r"%([1-9])")
_SYMBOLS = {
    "\uf0b7": "•", "\uf06c": "•", "\uf09f": "•", "\uf0a7": "▪", "\uf06e": "▪", "\uf0d8": "•", "\uf0fc": "•",
    "o": "◦",
}  # fmt: skip
"""What characters of Word's symbol fonts look like; in those fonts "o" is a ring."""


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list. `shape` is its pattern ("(%2)"), `restart` the level whose number begins it anew
    (None: any above, 0: never)."""

    kind: str = "decimal"
    shape: str = ""
    start: int = 1
    restart: int | None = None
    arabic: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class _List:
    """A list of the document: the abstract list it counts with, its levels, and where it starts anew."""

    counted_as: str
    levels: Mapping[int, _Level]
    starts: Mapping[int, int]


@dataclass(slots=True)
class ListLabels:
    """Counts through the lists of a document: ask for every paragraph once, from the first to the last."""

    lists: Mapping[int, _List]
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[int] = field(default_factory=set)

    def level_of_style(self, number: int, style_id: str) -> int:
        """The level of a list that belongs to a style; the first where none does."""
        levels = self.lists[number].levels if number in self.lists else {}
        return next((at for at, level in levels.items() if level.style == style_id), 0)

    def next_label(self, number: int, at: int) -> str:
        """The label of the next paragraph of list `number` on level `at` (0: the outermost); "" for none."""
        found = self.lists.get(number)
        if found is None or at not in found.levels:
            return ""
        counts = self._counts.setdefault(found.counted_as, [None] * _LEVELS)
        if number not in self._begun:
            self._begun.add(number)
            for level in found.starts:
                counts[level] = None
        count = counts[at]
        counts[at] = self._start(found, at) if count is None else count + 1
        for deeper in range(at + 1, _LEVELS):
            restart = found.levels.get(deeper, _Level()).restart
            if restart is None or at < restart:
                counts[deeper] = None
        return self._written(found, counts, at)

    def _start(self, found: _List, at: int) -> int:
        return found.starts.get(at, found.levels.get(at, _Level()).start)

    def _written(self, found: _List, counts: list[int | None], at: int) -> str:
        level = found.levels[at]
        if level.kind == "bullet":
            return _bullet(level.shape)

        def number(place: re.Match[str]) -> str:
            which = int(place[1]) - 1
            count = counts[which]
            kind = "decimal" if level.arabic else found.levels.get(which, _Level()).kind
            return _numeral(self._start(found, which) if count is None else count, kind)

        return _PLACE.sub(number, level.shape).strip()


def read_lists(package: WordPackage) -> ListLabels:
    """The lists of a document, nothing counted yet."""
    abstract = {
        attribute(each, "abstractNumId"): each for each in package.elements("numbering", "abstractNum")
    }
    numbered = {}
    for each in package.elements("numbering", "num"):
        number = whole_number_of(attribute(each, "numId"))
        if number is not None:
            numbered[number] = each
    by_style = {
        attribute(each.find(W + "styleLink")): key
        for key, each in abstract.items()
        if each.find(W + "styleLink") is not None
    }
    return ListLabels({number: _list(each, abstract, by_style) for number, each in numbered.items()})


def whole_number_of(written: str) -> int | None:
    """The number that is written, None for anything else."""
    return int(written) if written.isdecimal() and len(written) <= 9 else None


def _list(number: Element, abstract: Mapping[str, Element], by_style: Mapping[str, str]) -> _List:
    counted_as = attribute(number.find(W + "abstractNumId"))
    definition = abstract.get(counted_as)
    link = None if definition is None else definition.find(W + "numStyleLink")
    if link is not None:  # the list is defined where the style of that name is
        counted_as = by_style.get(attribute(link), counted_as)
        definition = abstract.get(counted_as)
    levels = {} if definition is None else _levels(definition)
    starts: dict[int, int] = {}
    for override in number.iter(W + "lvlOverride"):
        at = whole_number_of(attribute(override, "ilvl"))
        if at is None or at >= _LEVELS:
            continue
        levels |= _levels(override)
        start = whole_number(override.find(W + "startOverride"))
        if start is not None:
            starts[at] = min(max(start, 0), _MOST)
    return _List(counted_as, levels, starts)


def _levels(parent: Element) -> dict[int, _Level]:
    found = {}
    for each in parent.iter(W + "lvl"):
        at = whole_number_of(attribute(each, "ilvl"))
        if at is not None and at < _LEVELS:
            found[at] = _level(each)
    return found


def _level(element: Element) -> _Level:
    start = whole_number(element.find(W + "start"), 1)
    return _Level(
        kind=attribute(element.find(W + "numFmt")) or "decimal",
        shape=attribute(element.find(W + "lvlText")),
        start=min(max(start if start is not None else 1, 0), _MOST),
        restart=whole_number(element.find(W + "lvlRestart")),
        arabic=switched_on(element, "isLgl") or False,
        style=attribute(element.find(W + "pStyle")),
    )


def _bullet(shape: str) -> str:
    sign = _SYMBOLS.get(shape, shape)
    return sign if sign and not sign.isalnum() and sign < "\ue000" else "•"


def _numeral(count: int, kind: str) -> str:
    """A number as Word writes it; kinds that are not known are written in figures."""
    return _NUMERALS.get(kind, str)(count)


def _letters(count: int) -> str:
    """Letters from a to z, then aa, bb …: so Word goes on after z."""
    return chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 30) if count > 0 else str(count)


def _ordinal(count: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count}{'th' if count % 100 in {11, 12, 13} else ending}"


_NUMERALS: Mapping[str, Callable[[int], str]] = {
    "lowerRoman": roman,
    "upperRoman": lambda count: roman(count).upper(),
    "lowerLetter": _letters,
    "upperLetter": lambda count: _letters(count).upper(),
    "ordinal": _ordinal,
    "decimalZero": lambda count: f"{count:02}",
    "none": lambda _: "",
}
