"""The page of a meeting: `ieListDocuments.aspx`, `CeListDocuments.aspx`. Its items are rows of a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.exchange.markup.html_lines import read_words
from sefton_minutes.exchange.modern_gov.html_pages.addresses import anchored_item, only_key
from sefton_minutes.exchange.modern_gov.html_pages.sections import marked_ancestors, read_item
from sefton_minutes.exchange.modern_gov.html_pages.source import Source
from sefton_minutes.exchange.modern_gov.html_pages.top import write_top
from sefton_minutes.exchange.modern_gov.made_page import made_page, with_struck
from sefton_minutes.exchange.modern_gov.written_page import ItemDraft, PageText, write_item
from sefton_minutes.exchange.page_text.items.names import people_on_page
from sefton_minutes.exchange.page_text.lines.noise import is_furniture

_CELLS = ("td", "th")
_ROW_GROUPS = ("thead", "tbody", "tfoot")
_NUMBER_CELL = "mgItemNumberCell"
_PART_OF_AGENDA = re.compile(
    r"(?:part|section)\s+(?:[a-d]|[1-4]|i{1,3}|iv|one|two|three)\b.*|.*\b(?:key decisions"
    r"|in private|closed session|exempt (?:items|business)|public items|(?:press|public) excluded)\b.*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Row:
    number: str
    content: HtmlElement
    beside: tuple[HtmlElement, ...]


def item_tables(root: HtmlElement) -> tuple[HtmlElement, ...]:
    """The tables of items, mostly one: known by name, as id or as class, or by the cells of its numbers."""
    named = (*root.find_class("mgItemTable"), root.get_element_by_id("mgItemTable", None))
    found = [table for table in named if table is not None and table.tag == "table"]
    if not found:
        cells = root.find_class(_NUMBER_CELL) or root.find_class("mgAiTitleTxt")
        holding = (next(cell.iterancestors("table"), None) for cell in cells)
        found = [table for table in holding if table is not None]
    once = dict.fromkeys(found)
    return tuple(table for table in once if not any(above in once for above in table.iterancestors("table")))


def read_meeting_page(source: Source, tables: Sequence[HtmlElement]) -> PublishedPage:
    """Read a page with tables of items."""
    page = PageText()
    within = all(source.content in set(table.iterancestors()) for table in tables)
    holder = source if within else replace(source, content=source.root)
    top = write_top(page, holder, tables[0])
    drafts = tuple(_all_drafts(tables, holder.content))
    public = (draft for draft in drafts if not draft.restricted)
    people = people_on_page("\n".join(line for draft in public for line in draft.minuted))
    items = tuple(write_item(page, draft, people) for draft in drafts)
    below = _lines_after(tables[-1], holder.content, None)
    page.gap()
    for line in below:
        page.write(line)
    header = replace(top.header, not_understood=(*top.header.not_understood, *below))
    made = made_page(source.name, page.text, header, drafts, items)
    doubts = with_struck(made.doubts, top.struck)
    return replace(made, doubts=doubts, source_key=top.meeting_key, body_key=top.body_key)


def _all_drafts(tables: Sequence[HtmlElement], content: HtmlElement) -> Iterator[ItemDraft]:
    """The items of all tables; lines between two tables head the second."""
    for at, table in enumerate(tables):
        if at:
            for line in _lines_after(tables[at - 1], content, table):
                yield ItemDraft(title=line, is_heading=True)
        yield from _drafts(table)


def _drafts(table: HtmlElement) -> Iterator[ItemDraft]:
    holding = marked_ancestors(table)
    drafts = [_draft(row, holding) for row in _rows(table)]
    numbered = any(draft.number for draft in drafts)
    for draft in drafts:
        if draft.title or draft.number or draft.agenda or draft.minuted or draft.attachments:
            yield replace(draft, is_heading=numbered and _is_heading(draft))


def _draft(row: _Row, holding: frozenset[HtmlElement]) -> ItemDraft:
    draft = read_item(row.content, holding).draft
    beside = tuple(line for cell in row.beside for line in read_words([cell]).lines if len(line) > 1)
    key = draft.source_key or only_key(anchored_item(cell) for cell in row.beside)
    return replace(draft, number=row.number, agenda=(*draft.agenda, *beside), source_key=key)


def _is_heading(draft: ItemDraft) -> bool:
    """A row without number and minute heads those below it, unless it brings papers or an agenda text of
    its own."""
    if draft.number or draft.minuted or draft.attachments or not draft.title:
        return False
    return not draft.agenda or bool(_PART_OF_AGENDA.fullmatch(draft.title))


def _rows(table: HtmlElement) -> Iterator[_Row]:
    for group in (table, *(child for child in table if child.tag in _ROW_GROUPS)):
        for row in group:
            cells = [cell for cell in row if cell.tag in _CELLS] if row.tag == "tr" else []
            if any(cell.tag == "td" for cell in cells):
                yield _row(cells)


def _row(cells: list[HtmlElement]) -> _Row:
    if len(cells) == 1:
        return _Row("", cells[0], ())
    named = (at for at, cell in enumerate(cells[:-1]) if _NUMBER_CELL in cell.get("class", "").split())
    at = next(named, 0)
    beside = tuple(cell for place, cell in enumerate(cells) if place not in (at, at + 1))
    return _Row(_number(cells[at]), cells[at + 1], beside)


def _number(cell: HtmlElement) -> str:
    """As printed, without its stop."""
    words = read_words([cell]).joined.rstrip(". ")
    return words.rstrip(")") if "(" not in words else words


def _lines_after(table: HtmlElement, content: HtmlElement, until: HtmlElement | None) -> tuple[str, ...]:
    """The lines of the content under a table, up to the element `until`, that are no furniture."""
    above = set(until.iterancestors()) if until is not None else set()
    pieces: list[HtmlElement | str | None] = []
    for piece in _following(table, content):
        pieces.append(piece)
        if piece is not None and (piece is until or piece in above):
            break
    return tuple(line for line in read_words(pieces, until).lines if not is_furniture(line))


def _following(table: HtmlElement, content: HtmlElement) -> Iterator[HtmlElement | str | None]:
    """What follows an element within another, in order; None where an element around it ends."""
    node = table
    while node is not None and node is not content:
        yield from filter(None, (node.tail,))
        for sibling in node.itersiblings():
            yield sibling
            yield from filter(None, (sibling.tail,))
        yield None
        node = node.getparent()
