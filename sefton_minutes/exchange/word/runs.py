"""The words of one paragraph: what stands in it, what was struck out of it, what hangs on it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields

from sefton_minutes.exchange.word.package import Element, W
from sefton_minutes.exchange.word.styles import Styles, attribute, switched_on

_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DELETED = {W + "del", W + "moveFrom"}
_INSERTED = {W + "ins", W + "moveTo"}
_ALTERNATIVES = _COMPATIBLE + "AlternateContent"
_BOX = W + "txbxContent"
_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
    W + "softHyphen": "",
}
_TEXTS = {W + "t", _MATHS + "t"}
_NOTES = {W + "footnoteReference": "footnotes", W + "endnoteReference": "endnotes"}
_SYMBOL_PAGE = 0xF000
"""Symbol fonts have their characters from here on (a private area of Unicode)."""


@dataclass(frozen=True, slots=True)
class Marks:
    """How many stretches of a text were dealt with in ways that a reader of it should know of."""

    deleted: int = 0
    inserted: int = 0
    hidden: int = 0
    struck: int = 0
    comments: int = 0
    embedded: int = 0

    def __add__(self, other: "Marks") -> "Marks":
        return Marks(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(slots=True)
class Words:
    """The words of a paragraph as they are gathered. `bold`: characters in bold type. `notes`: references
    to notes, as pairs of part and id. `boxes`: text boxes that are anchored in it."""

    pieces: list[str] = field(default_factory=list)
    bold: int = 0
    marks: Marks = field(default_factory=Marks)
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words together."""
        return "".join(self.pieces)


def read_words(paragraph: Element, styles: Styles, style_id: str) -> Words:
    """The words of a paragraph. Insertions are taken; deletions and hidden text are left out and counted;
    what stands in notes and text boxes is not in it."""
    words = Words()
    if switched_on(paragraph.find(f"{W}pPr/{W}rPr"), "del"):
        words.marks += Marks(deleted=1)
    _read(paragraph, words, styles, style_id)
    return words


def _read(parent: Element, words: Words, styles: Styles, style_id: str) -> None:
    """Down through links, fields, tags and controls: whatever may hold runs."""
    for child in parent:
        tag = child.tag
        if tag == W + "r":
            _read_run(child, words, styles, style_id)
        elif tag in _DELETED:
            words.marks += Marks(deleted=1)
        elif tag == W + "commentReference":
            words.marks += Marks(comments=1)
        elif tag in _TEXTS:
            words.pieces.append(child.text or "")
        elif tag == W + "p" or tag == W + "pPr":
            continue
        else:
            if tag in _INSERTED:
                words.marks += Marks(inserted=1)
            _read(child, words, styles, style_id)


def _read_run(run: Element, words: Words, styles: Styles, style_id: str) -> None:
    properties = run.find(W + "rPr")
    own_style = attribute(None if properties is None else properties.find(W + "rStyle"))

    def is_on(name: str) -> bool:
        said = switched_on(properties, name)
        return said if said is not None else styles.is_on(own_style, name) or styles.is_on(style_id, name)

    if is_on("vanish"):
        words.marks += Marks(hidden=1)
        return
    before = len(words.pieces)
    for child in run:
        _read_sign(child, words)
    said = "".join(words.pieces[before:]).strip()
    if said and is_on("b"):
        words.bold += len(said)
    if said and (is_on("strike") or is_on("dstrike")):
        words.marks += Marks(struck=1)


def _read_sign(child: Element, words: Words) -> None:
    """One thing that a run may hold."""
    tag = child.tag
    if tag in _TEXTS:
        words.pieces.append(child.text or "")
    elif tag in _SIGNS:
        words.pieces.append(_SIGNS[tag])
    elif tag == W + "br":
        words.pieces.append("" if attribute(child, "type") in {"page", "column"} else "\n")
    elif tag == W + "sym":
        words.pieces.append(_symbol(attribute(child, "char")))
    elif tag in _NOTES:
        words.notes.append((_NOTES[tag], attribute(child, "id")))
    elif tag == W + "commentReference":
        words.marks += Marks(comments=1)
    else:
        words.boxes.extend(_boxes(child))


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes below an element. Word writes each twice, for itself and for older programs."""
    if element.tag == _BOX:
        yield element
        return
    if element.tag == _ALTERNATIVES:
        choices = (child for child in element if child.tag == _COMPATIBLE + "Choice")
        chosen = next(choices, None)
        element = element if chosen is None else chosen
    for child in element:
        yield from _boxes(child)


def _symbol(code: str) -> str:
    """A character of a symbol font: ticks and bullets; "" where the code is none."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if _SYMBOL_PAGE <= number < _SYMBOL_PAGE + 0x100:
        return {0xFC: "✓", 0xFE: "☑", 0xA8: "☐", 0xFB: "✗", 0xFD: "☒"}.get(number - _SYMBOL_PAGE, "•")
    return chr(number) if 0x20 <= number < 0xD800 else ""
