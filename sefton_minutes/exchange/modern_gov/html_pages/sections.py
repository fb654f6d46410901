"""One item of a ModernGov page: title, agenda text, and what stands under "Decision:" and "Minutes:"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from lxml.html import HtmlElement

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.exchange.markup.html_lines import is_shown, read_words
from sefton_minutes.exchange.modern_gov.html_pages.addresses import anchored_item, only_key, read_address
from sefton_minutes.exchange.modern_gov.html_pages.papers import linked_paper, read_papers
from sefton_minutes.exchange.modern_gov.written_page import ItemDraft
from sefton_minutes.exchange.page_text.items.attachments import split_at_links
from sefton_minutes.exchange.page_text.lines.noise import is_furniture

TITLES = frozenset(("mgAiTitleTxt", "mgSubTitleTxt"))
_LABELS = frozenset(("mgSubItemTitleTxt", "mgSubSubTitleTxt"))
_LISTS = frozenset(("mgBulletList", "mgActionList", "mgLinks"))
_MARKS = TITLES | _LABELS | _LISTS | {"mgWordPara"}
_FORM_LABEL = "mgLabel"
_GLUED_SIZE = re.compile(r"(?<=[a-z)\d])(?=(?:PDF|DOCX?|XLSX?|PPTX?) \d[\d.,]{0,8} [KMG]B\b)")


class _Part(Enum):
    AGENDA = auto()
    DECISION = auto()
    MINUTE = auto()
    NOTE = auto()
    PAPERS = auto()


_PARTS = (
    (re.compile(r"(?:draft )?minutes?", re.IGNORECASE), _Part.MINUTE),
    (
        re.compile(r"(?:draft )?(?:decisions?|decision\(s\)|decisions? made|resolution)", re.IGNORECASE),
        _Part.DECISION,
    ),
    (
        re.compile(
            r"(?:reasons?|alternatives?|other options|options|resolved|conflicts?|declarations?"
            r"|dispensations?|details of any)\b.*",
            re.IGNORECASE,
        ),
        _Part.NOTE,
    ),
    (
        re.compile(
            r".*\b(?:documents?|papers|attachments|reports pack|appendices|enclosures)|webcast.*|media.*",
            re.IGNORECASE,
        ),
        _Part.PAPERS,
    ),
)


@dataclass(slots=True)
class _Section:
    part: _Part
    label: str = ""
    pieces: list[HtmlElement | str | None] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item as it stands in one element. `labelled`: the pairs of label and value that its page prints
    ("Is Key decision?", "No")."""

    draft: ItemDraft
    labelled: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Reader:
    """The sections of an item as they come. `titles`: further ones, which repeat the first and may link its
    paper."""

    title: HtmlElement | None = None
    titles: list[HtmlElement] = field(default_factory=list)
    sections: list[_Section] = field(default_factory=lambda: [_Section(_Part.AGENDA)])
    entries: list[HtmlElement] = field(default_factory=list)
    labelled: list[tuple[str, str]] = field(default_factory=list)

    def take(self, piece: HtmlElement | str | None) -> None:
        """Put one piece of the item where it belongs."""
        if piece is None or isinstance(piece, str):
            self.sections[-1].pieces.append(piece)
            return
        classes = set(piece.get("class", "").split())
        if classes & TITLES and self.title is None:
            self.title = piece
        elif classes & TITLES:
            self.titles.append(piece)
        elif classes & _LABELS:
            self.sections.append(_section(read_words([piece]).joined))
        elif classes & _LISTS:
            self.entries += piece.iter("li")
        elif (pair := _labelled_pair(piece)) is not None:
            self.labelled.append(pair)
        else:
            self.sections[-1].pieces.append(piece)


def marked_ancestors(root: HtmlElement) -> frozenset[HtmlElement]:
    """The elements of a page that hold a title, a label, a list or a text of an item somewhere within."""
    holding: set[HtmlElement] = set()
    for node in root.iter():
        if not _MARKS.isdisjoint(node.get("class", "").split()):
            above = node.getparent()
            while above is not None and above not in holding:
                holding.add(above)
                above = above.getparent()
    return frozenset(holding)


def read_item(
    content: HtmlElement, holding: frozenset[HtmlElement], until: HtmlElement | None = None
) -> ReadItem:
    """Read the item that an element holds, up to the element `until` within; `holding` are the page's
    `marked_ancestors`."""
    reader = _Reader()
    for piece in _pieces(content, holding):
        if piece is until and until is not None:
            break
        reader.take(piece)
    return _made(reader, anchored_item(content))


def _pieces(content: HtmlElement, holding: frozenset[HtmlElement]) -> Iterator[HtmlElement | str | None]:
    """The parts of an element in order: words between tags, elements whole, and None where a line ends
    because an element was opened to look inside."""
    open_elements = [iter([content])]
    while open_elements:
        node = next(open_elements[-1], None)
        if node is None:
            open_elements.pop()
            yield None
        elif node in holding and is_shown(node) and not _is_whole(node):
            yield None
            yield from filter(None, (node.text,))
            open_elements.append(_with_tails(node))
        else:
            yield node


def _with_tails(node: HtmlElement) -> Iterator[HtmlElement | str]:
    for child in node:
        yield child
        if child.tail:
            yield child.tail


def _is_whole(node: HtmlElement) -> bool:
    """A title, a label or a list is read as one, whatever a careless author nested in it."""
    return not (TITLES | _LABELS | _LISTS).isdisjoint(node.get("class", "").split())


def _section(label: str) -> _Section:
    bare = label.rstrip(": .-–")
    part = next((part for form, part in _PARTS if form.fullmatch(bare)), None)
    if part is None:
        return _Section(_Part.AGENDA, label)
    return _Section(part, f"{bare}:" if part is _Part.NOTE else "")


def _labelled_pair(element: HtmlElement) -> tuple[str, str] | None:
    """Of "<p><span class=mgLabel>Is Key decision?:</span> No</p>" the label and the value."""
    first = next(iter(element), None)
    is_first = first is not None and not (element.text or "").strip()
    if first is None or not is_first or _FORM_LABEL not in first.get("class", "").split():
        return None
    label = read_words([first]).joined
    whole = read_words([element]).joined
    return label.rstrip(": "), whole.removeprefix(label).strip(" :")


@dataclass(slots=True)
class _Found:
    """What the sections of an item hold: lines by their part, papers, and words that are struck out."""

    lines: dict[_Part, list[str]] = field(default_factory=lambda: {part: [] for part in _Part})
    attachments: list[Attachment] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)


def _made(reader: _Reader, source_key: str) -> ReadItem:
    title = read_words([reader.title]) if reader.title is not None else read_words([])
    split = split_at_links(_GLUED_SIZE.sub(" ", title.joined))
    named = split.before.rstrip()
    found = _Found(attachments=list(_papers_of_title(reader.title, named, split.attachments)))
    _read_further_titles(reader.titles, named, found)
    _read_sections(reader.sections, found)
    papers = read_papers(reader.entries)
    draft = ItemDraft(
        title=named,
        attachments=_once((*found.attachments, *papers.attachments)),
        agenda=tuple(filter(None, (split.after, *found.lines[_Part.AGENDA], *papers.words))),
        decision=tuple(found.lines[_Part.DECISION]),
        minute=tuple(found.lines[_Part.MINUTE]),
        notes=tuple(found.lines[_Part.NOTE]),
        restricted=papers.item_restricted,
        source_key=source_key or only_key(_linked_items(reader.entries)),
        struck=(*title.struck, *found.struck),
        withheld=papers.withheld,
    )
    return ReadItem(draft, tuple(reader.labelled))


def _linked_items(entries: Sequence[HtmlElement]) -> Iterator[str]:
    """The items that the links under an item lead to ("View the decision for item 4")."""
    for entry in entries:
        for link in entry.iter("a"):
            yield read_address(link.get("href", "")).item_key


def _read_further_titles(titles: Sequence[HtmlElement], named: str, found: _Found) -> None:
    for element in titles:
        split = split_at_links(_GLUED_SIZE.sub(" ", read_words([element]).joined))
        found.attachments += _papers_of_title(element, named, split.attachments)
        if split.before and not split.before.endswith(named):
            found.lines[_Part.AGENDA].append(split.before)


def _read_sections(sections: Sequence[_Section], found: _Found) -> None:
    for section in sections:
        words = read_words(section.pieces)
        papers = _papers_among(section) if section.part is _Part.PAPERS else []
        texts = () if papers else [line for line in words.lines if not is_furniture(line)]
        kept = _Part.AGENDA if section.part is _Part.PAPERS else section.part
        found.lines[kept] += [*filter(None, (section.label,)), *texts] if texts else []
        found.attachments += papers
        found.struck += words.struck


def _papers_of_title(
    title: HtmlElement | None, words: str, sized: tuple[Attachment, ...]
) -> tuple[Attachment, ...]:
    """The papers that a title links, under the title's own words."""
    if title is None or sized:
        return sized
    linked = (linked_paper(link) for link in title.iter("a"))
    return tuple(Attachment(words, paper.type, paper.size) for paper in linked if paper is not None)


def _papers_among(section: _Section) -> list[Attachment]:
    """The papers under "Additional documents:" that stand in no list of ModernGov's."""
    elements = [piece for piece in section.pieces if piece is not None and not isinstance(piece, str)]
    linked = (linked_paper(link) for element in elements for link in element.iter("a"))
    return [paper for paper in linked if paper is not None]


def _once(attachments: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    return tuple(dict.fromkeys(attachments))
