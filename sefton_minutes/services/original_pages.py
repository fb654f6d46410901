"""The page that something doubtful came from, read again and with the place found."""

from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.doubtful import Doubtful, DoubtOrigin
from sefton_minutes.domain.errors import CannotReadFile, NotAllowed, NotFound
from sefton_minutes.domain.item_identity import known_again
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.domain.unplaced_words import UNPLACED
from sefton_minutes.services.ports import PageReader
from sefton_minutes.services.published_items import as_item
from sefton_minutes.storage.unit_of_work import Records


@dataclass(frozen=True, slots=True)
class OriginalPage:
    """The page that an item came from, as text. `text[start:end]` is what is to be marked, and
    `text[item_start:item_end]` the item it stands in; equal offsets where it was not found again."""

    name: str
    text: str
    start: int
    end: int
    item_start: int = 0
    item_end: int = 0


@dataclass(frozen=True, slots=True)
class _Source:
    """The bytes of a page as they were kept."""

    name: str
    data: bytes


def source_pages(records: Records, meeting_id: int) -> tuple[_Source, ...]:
    """The pages that a meeting came from, newest first. Raises NotFound, NotAllowed."""
    pages = records.sources.of_meeting(meeting_id)
    if not pages:
        raise NotFound("This meeting came from no page.", "Open it to see its minutes.")
    public = [page for page in pages if not page.restricted]
    if not public:
        raise NotAllowed(
            "The page holds what the public may not see, so it is not shown beside the list.",
            "Open the meeting to see its public part.",
        )
    return tuple(_Source(page.file_name, records.sources.data(page.id)) for page in public)


def original_page(
    reader: PageReader, sources: Sequence[_Source], items: Sequence[AgendaItem], doubtful: Doubtful
) -> OriginalPage:
    """The newest page on which the place is found; else the newest, unmarked.

    Raises NotFound when none of them can be read any more."""
    shown: OriginalPage | None = None
    for source in sources:
        for page in _read(reader, source):
            found = _marked(source.name, page, items, doubtful)
            if found.start < found.end:
                return found
            shown = shown or found
    if shown is None:
        raise NotFound("The page cannot be read any more.", "Bring it in again.")
    return shown


def _read(reader: PageReader, source: _Source) -> tuple[PublishedPage, ...]:
    try:
        return tuple(read.page for read in reader.read_bytes(source.name, source.data).pages)
    except CannotReadFile:  # a newer program may refuse what an older one took
        return ()


def _marked(name: str, page: PublishedPage, items: Sequence[AgendaItem], doubtful: Doubtful) -> OriginalPage:
    start, end = _item_span(page, items, doubtful.item_id)
    if doubtful.kind == UNPLACED:
        place = _words_within(page.text, 0, len(page.text), doubtful.words)
        place = (0, 0) if place == (0, len(page.text)) else place
    elif doubtful.origin is DoubtOrigin.PAGE:
        told = (
            each for each in page.doubts if (each.kind, each.sentence) == (doubtful.kind, doubtful.sentence)
        )
        spans = [
            (each.start, each.end)
            for each in told
            if _begins(page.text[each.start : each.end], doubtful.words)
        ]
        place = next(iter(spans), (start, end))
    elif doubtful.origin is DoubtOrigin.DIFFERENCE:
        place = _words_within(page.text, start, end, doubtful.proposed)
    else:
        place = _words_within(page.text, start, end, doubtful.words)
    return OriginalPage(name, page.text, *place, start, end)


def _item_span(page: PublishedPage, items: Sequence[AgendaItem], item_id: int | None) -> tuple[int, int]:
    """The characters of the page that are the item; (0, 0) where it is not on the page."""
    if item_id is None:
        return 0, 0
    matches = known_again(items, [as_item(item) for item in page.items])
    for item, match in zip(page.items, matches, strict=True):
        if match is not None and items[match].id == item_id:
            return item.start, item.end
    return 0, 0


def _begins(text: str, words: str) -> bool:
    return text.strip().startswith(words.removesuffix("…").strip())


def _words_within(text: str, start: int, end: int, words: str) -> tuple[int, int]:
    """Where the words stand in a stretch of the page; the page may break its lines and space its words
    otherwise, so the longest beginning that is found counts; the whole stretch where none is."""
    wanted = words.removesuffix("…").split("\n", 1)[0].strip()
    whole = text.find(wanted, start, end) if wanted else -1
    if whole >= 0:
        return whole, whole + len(wanted)
    parts = wanted.split()
    for count in (8, 5, 3):
        some = " ".join(parts[:count])
        if len(parts) >= count and (found := text.find(some, start, end)) >= 0:
            return found, found + len(some)
    return start, end
