"""What a paragraph has from its style: numbering, rank as a heading, bold, hidden."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sefton_minutes.exchange.word.package import Element, W, WordPackage

_MOST_ANCESTORS = 20
"""Styles based on one another in a circle are damaged files; real chains have five links."""
_BODY_TEXT_LEVEL = 9


def attribute(element: Element | None, name: str = "val") -> str:
    """An attribute of WordprocessingML; "" where the element or the attribute is absent."""
    return "" if element is None else str(element.get(W + name, ""))


def switched_on(properties: Element | None, name: str) -> bool | None:
    """A property that is on or off (ECMA-376 part 1, 17.17.4); None where it is not said."""
    found = None if properties is None else properties.find(W + name)
    return None if found is None else attribute(found) not in {"0", "false", "off"}


def whole_number(element: Element | None, otherwise: int | None = None) -> int | None:
    """The value of an element as a number; `otherwise` where it is none."""
    written = attribute(element)
    return int(written) if written.lstrip("-").isdecimal() and len(written) <= 10 else otherwise


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a document by their ids."""

    by_id: Mapping[str, Element]
    default: str = ""
    _kept: dict[tuple[str, str], bool] = field(default_factory=dict)

    def chain(self, style_id: str) -> Iterator[Element]:
        """A style and those it is based on, nearest first."""
        for _ in range(_MOST_ANCESTORS):
            style = self.by_id.get(style_id)
            if style is None:
                return
            yield style
            style_id = attribute(style.find(W + "basedOn"))

    def is_on(self, style_id: str, name: str) -> bool:
        """Whether a style switches a property of its characters on, itself or by those it is based on."""
        key = (style_id, name)
        if key not in self._kept:
            said = (switched_on(style.find(W + "rPr"), name) for style in self.chain(style_id))
            self._kept[key] = next((on for on in said if on is not None), False)
        return self._kept[key]

    def name(self, style_id: str) -> str:
        """The name in small letters ("heading 1", "toc 2"), which Word keeps English in every language."""
        style = self.by_id.get(style_id)
        return "" if style is None else attribute(style.find(W + "name")).lower()

    def is_heading(self, style_id: str) -> bool:
        """Whether the style is a title or has a rank in the outline."""
        for style in self.chain(style_id):
            if attribute(style.find(W + "name")).lower().startswith(("heading", "title")):
                return True
            rank = whole_number(style.find(f"{W}pPr/{W}outlineLvl"))
            if rank is not None:
                return rank < _BODY_TEXT_LEVEL
        return False

    def numbering(self, style_id: str) -> tuple[int, int | None, str] | None:
        """The list that a style belongs to: its number, the level (None: not said) and the id of the style
        that says so."""
        for style in self.chain(style_id):
            numbered = style.find(f"{W}pPr/{W}numPr")
            if numbered is not None and (number := whole_number(numbered.find(W + "numId"))) is not None:
                return number, whole_number(numbered.find(W + "ilvl")), attribute(style, "styleId")
        return None


def read_styles(package: WordPackage) -> Styles:
    """The styles of a document, empty where it has none."""
    found = {attribute(style, "styleId"): style for style in package.elements("styles", "style")}
    defaults = (
        style_id
        for style_id, style in found.items()
        if attribute(style, "type") == "paragraph" and attribute(style, "default") in {"1", "true", "on"}
    )
    return Styles(found, next(defaults, ""))
