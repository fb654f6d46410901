"""Screen copies of papers, made again and again: only what has changed is read, set and drawn anew."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.composing.agenda import agenda_blocks, compose_agenda
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.composing.minutes import compose_minutes, minute_blocks
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.document import Document, Item, ItemBlock
from sefton_minutes.domain.screen_copy import ScreenCopy
from sefton_minutes.rendering.pdf.blocks import set_blocks, set_item
from sefton_minutes.rendering.pdf.breaks import Page, paginate
from sefton_minutes.rendering.pdf.fonts import Fonts
from sefton_minutes.rendering.pdf.page import PaperPages
from sefton_minutes.rendering.pdf.strips import Strip
from sefton_minutes.rendering.pdf.structure import Element
from sefton_minutes.rendering.pdf.style import House
from sefton_minutes.rendering.pdf.text import Place
from sefton_minutes.rendering.screen.drawing import Drawing
from sefton_minutes.rendering.screen.file import PaperFile
from sefton_minutes.rendering.screen.places import places

Blocks = tuple[ItemBlock, ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """What an item says, and the item of which it was composed."""

    item: AgendaItem
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class SetItem:
    """How an item was set, and where; its blocks are the very objects of which it was set."""

    item: Item
    left: float
    rank: int
    strips: tuple[Strip, ...]


class ScreenPaper:
    """The paper of one kind. What the last copy did not hold is forgotten, so that it keeps one meeting."""

    def __init__(self, kind: PaperKind) -> None:
        self._kind = kind
        self._house, self._fonts = House(), Fonts.shipped()
        self._drawing = Drawing(self._house, self._fonts)
        self._file = PaperFile(self._drawing.glyphs)
        self._composed: dict[int, Composed] = {}
        self._set: dict[int, SetItem] = {}

    def copy_of(self, papers: MeetingPapers) -> ScreenCopy:
        """The paper as it stands now."""
        document = self._document(papers)
        place = Place(self._house, self._fonts, Element("Document"), set_items=self._strips)
        strips = set_blocks(document.blocks, place)
        self._forget({item.id for item in papers.items})
        pages: tuple[Page, ...] = paginate(strips, self._house.depth) or ((),)
        common = PaperPages(document, self._house, self._fonts, len(pages), {})
        drawn = self._drawing.pages(pages, common)
        return ScreenCopy(self._file.written(drawn), places(pages, self._house))

    def _document(self, papers: MeetingPapers) -> Document:
        if self._kind is PaperKind.MINUTES:
            return compose_minutes(papers, self._remembering(minute_blocks, _same_minute))
        return compose_agenda(papers, self._remembering(agenda_blocks, _same_agenda_text))

    def _remembering(
        self, blocks_of: Callable[[AgendaItem], Blocks], same: Callable[[AgendaItem, AgendaItem], bool]
    ) -> Callable[[AgendaItem], Blocks]:
        def blocks(item: AgendaItem) -> Blocks:
            known = self._composed.get(item.id)
            if known is None or not same(known.item, item):
                known = self._composed[item.id] = Composed(item, blocks_of(item))
            return known.blocks

        return blocks

    def _strips(self, item: Item, place: Place) -> list[Strip]:
        key = item.origin.item_id if item.origin else 0
        known = self._set.get(key)
        if known is None or not _is_set_so(known, item, place):
            alone = replace(place, parent=Element("Document"), set_items=None)
            strips = set_item(item, alone)
            known = self._set[key] = SetItem(item, place.left, place.rank, tuple(strips))
        return list(known.strips)

    def _forget(self, wanted: set[int]) -> None:
        self._composed = {key: kept for key, kept in self._composed.items() if key in wanted}
        self._set = {key: kept for key, kept in self._set.items() if key in wanted}


def _same_minute(one: AgendaItem, other: AgendaItem) -> bool:
    return one.minute_text == other.minute_text


def _same_agenda_text(one: AgendaItem, other: AgendaItem) -> bool:
    return one.agenda_text == other.agenda_text


def _is_set_so(known: SetItem, item: Item, place: Place) -> bool:
    """Blocks are told by identity: the same words typed elsewhere are of another origin."""
    return (
        (known.left, known.rank) == (place.left, place.rank)
        and known.item.blocks is item.blocks
        and known.item == item
    )
