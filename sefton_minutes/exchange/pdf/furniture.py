"""Headers, footers and page numbers: what the sheets of a PDF repeat, and the minutes do not say."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sefton_minutes.exchange.column_headings import is_label
from sefton_minutes.exchange.pdf.segments import PdfPage, Segment

_EDGE_LINES = 3
"""Lines at the head and at the foot of a sheet among which furniture is looked for."""
_NEAR = 8.0
"""Points by which a repeated line may stand higher or lower from sheet to sheet."""
_FEW_SHEETS = 4
_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—\[ ]{0,3}(?:(?:agenda |minutes? )?pages?|p\.?|sheet)\s?(?:#|[ivxl]{1,6})"
    r"(?:\s?(?:of|/)\s?#)?[-–—\] ]{0,3}|[-–—]\s?#\s?[-–—]",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"[-–— ]{0,3}#(?: of #)?[-–— ]{0,3}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """A line at the edge of a sheet: `shape` is its words with "#" for every number, `figure` the first."""

    sheet: int
    text: str
    shape: str
    figure: int
    height: float


def without_furniture(pages: Sequence[PdfPage]) -> tuple[tuple[PdfPage, ...], tuple[str, ...]]:
    """The pages without what they repeat at their edges; and what that was, each wording once."""
    edges = [_edge(page) for page in pages]
    repeated = _repeated(
        [_place(sheet, segment) for sheet, segments in enumerate(edges) for segment in segments],
        len(pages),
    )
    kept, gone = [], dict[str, None]()
    for sheet, (page, edge) in enumerate(zip(pages, edges, strict=True)):
        out = {segment for segment in edge if _place(sheet, segment) in repeated}
        out |= {each for each in edge if any(each.beside(one) and not is_label(each.text) for one in out)}
        gone |= dict.fromkeys(segment.text for segment in page.segments if segment in out and _says(segment))
        segments = tuple(segment for segment in page.segments if segment not in out)
        kept.append(PdfPage(segments, page.aslant))
    return tuple(kept), tuple(gone)


def _edge(page: PdfPage) -> tuple[Segment, ...]:
    """The segments of the first and the last lines of a sheet."""
    heights = sorted({round(segment.bottom) for segment in page.segments})
    within = {*heights[:_EDGE_LINES], *heights[-_EDGE_LINES:]}
    return tuple(segment for segment in page.segments if round(segment.bottom) in within)


def _place(sheet: int, segment: Segment) -> _Place:
    figures = _FIGURES.findall(segment.text)
    figure = int(figures[0]) if figures and len(figures[0]) < 7 else -1
    return _Place(sheet, segment.text, _FIGURES.sub("#", segment.text).casefold(), figure, segment.bottom)


def _repeated(places: Sequence[_Place], sheets: int) -> set[_Place]:
    """Those at the same height of two sheets, of three where there are many; page numbers on any sheet."""
    alike: defaultdict[str, list[_Place]] = defaultdict(list)
    for place in places:
        alike[place.shape].append(place)
    needed = 2 if sheets <= _FEW_SHEETS else 3
    return {
        place
        for shape, group in alike.items()
        if _BARE_NUMBER.fullmatch(shape) or not is_label(shape.replace("#", "1"))
        for place in (group if _PAGE_NUMBER.fullmatch(shape) else _level(group, needed))
    }


def _level(group: Sequence[_Place], needed: int) -> Iterator[_Place]:
    """Of lines alike, those that stand at one height on enough sheets."""
    ordered = sorted(group, key=lambda place: place.height)
    start = 0
    for at in range(1, len(ordered) + 1):
        if at < len(ordered) and ordered[at].height - ordered[at - 1].height <= _NEAR:
            continue
        yield from _same(ordered[start:at], needed)
        start = at


def _same(level: Sequence[_Place], needed: int) -> Iterator[_Place]:
    """Lines with numbers that count the sheets, or the very same words. Others, alike but for a number, are
    items that happen to stand at the head of their sheets."""
    if len({place.figure - place.sheet for place in level}) == 1 and level[0].figure >= 0:
        yield from level if len({place.sheet for place in level}) >= needed else ()
        return
    sheets: defaultdict[str, set[int]] = defaultdict(set)
    for place in level:
        sheets[place.text].add(place.sheet)
    is_number = _BARE_NUMBER.fullmatch(level[0].shape) is not None
    yield from (place for place in level if len(sheets[place.text]) >= needed and not is_number)


def _says(segment: Segment) -> bool:
    """Whether more is lost than the number of a page."""
    shape = _FIGURES.sub("#", segment.text)
    return not (_PAGE_NUMBER.fullmatch(shape) or _BARE_NUMBER.fullmatch(shape))
