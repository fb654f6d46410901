"""Every way on which words of a meeting's record reach somebody: what each tells of one meeting, as text."""

import io
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from pypdf import PdfReader

from sefton_minutes.composition.services import Services
from sefton_minutes.domain.find_replace import ItemPart, ItemText, Wanted, occurrences
from sefton_minutes.domain.history import TextField
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.removed import RemovedKind
from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest
from sefton_minutes.exchange.history_csv import CsvHistoryWriter
from sefton_minutes.services.actions import ActionScope
from sefton_minutes.services.meetings import OpenMeeting
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.services.searching import SearchResult
from sefton_minutes.ui.destinations import to_bodies, to_items, to_meetings

MARKER = "sandhopper"
"""A word that stands in one item alone, in its texts and not in its title. No dictionary has it."""

MISSPELT = "sandhoper"

WayOut = Callable[[Services, OpenMeeting], object]


def told(way: WayOut, services: Services, meeting: OpenMeeting) -> str:
    """What comes out on a way, without its capitals; papers and Word files as their words."""
    said = way(services, meeting)
    return (_words_of(said) if isinstance(said, bytes) else repr(said)).casefold()


def _words_of(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        reader = PdfReader(io.BytesIO(data))
        pages = " ".join(page.extract_text() for page in reader.pages)
        return f"{pages} {reader.metadata!r} {reader.outline!r}"
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return " ".join(package.read(name).decode(errors="replace") for name in package.namelist())
    return data.decode(errors="replace")


def _search(words: str = "", **asked: Any) -> WayOut:
    """What is found, and how much; not the words that were asked for."""

    def way(services: Services, _: OpenMeeting) -> object:
        return _found(services.searching.search(SearchRequest(words, **asked)))

    return way


def _found(result: SearchResult) -> object:
    return result.hits, MARKER if result.count and not result.hits else ""


def _count(services: Services, _: OpenMeeting) -> object:
    return MARKER * services.searching.search(SearchRequest(MARKER, limit=0)).count


def _near(services: Services, _: OpenMeeting) -> object:
    return [miss.instead for miss in services.searching.search(SearchRequest(MISSPELT)).near]


def _like(place: int) -> WayOut:
    def way(services: Services, meeting: OpenMeeting) -> object:
        request = SearchRequest("", like_item_id=meeting.items[place].id)
        return services.searching.search(request)

    return way


def _acronym(services: Services, _: OpenMeeting) -> object:
    services.acronyms.keep(Acronym("SHC", f"{MARKER} company"))
    return _found(services.searching.search(SearchRequest("SHC")))


def _list(format_name: str) -> WayOut:
    def way(services: Services, _: OpenMeeting) -> object:
        found = services.found_lists.gather(SearchRequest("boathouse OR offer"))
        return services.found_lists.written(found, format_name)

    return way


def _tips(services: Services, meeting: OpenMeeting) -> object:
    references = read("With reference to Minute No. 25, members considered the wall.").references
    assert references
    return services.referring.targets(meeting.items[0].id, references)


def _later(services: Services, meeting: OpenMeeting) -> object:
    return [services.referring.later(item.id) for item in meeting.items]


def _by_number(services: Services, meeting: OpenMeeting) -> object:
    asked = ("25", "Minute 25", "Coast Board 25 of 4 March 2027")
    return [services.referring.by_number(meeting.meeting.id, each) for each in asked]


def _palette(services: Services, meeting: OpenMeeting) -> object:
    items = to_items(meeting.meeting.id, meeting.items, meeting.numbers, lambda *_: None)
    places = (
        *to_meetings(services.meetings.list(), lambda *_: None),
        *to_bodies(services.bodies.all(), lambda _: None),
    )
    return [item.row for item in items], [(place.words, place.row) for place in places]


def _spelling(services: Services, _: OpenMeeting) -> object:
    speller = services.spelling.speller()
    known = MARKER if speller.is_right(MARKER) else ""
    return known, services.spelling.words(), speller.suggestions(MISSPELT)


def _names(services: Services, meeting: OpenMeeting) -> object:
    typed = "Head of Sandh"
    register = services.people.name_register(meeting.body.id)
    return services.people.all(), register.completions(typed, len(typed), asked=True)


def _phrases(services: Services, meeting: OpenMeeting) -> object:
    return services.phrases.offer(meeting.meeting.id)


def _revisions(services: Services, meeting: OpenMeeting) -> object:
    return [services.revisions.of(item.id, field) for item in meeting.items for field in TextField]


def _find(_: Services, meeting: OpenMeeting) -> object:
    texts = (ItemText(item.id, part, getattr(item, part)) for item in meeting.items for part in ItemPart)
    return occurrences(Wanted(MARKER, accents_count=False), texts)


def _paper(kind: PaperKind) -> WayOut:
    return lambda services, meeting: services.printing.paper(meeting.meeting.id, kind)


def _paper_beside(services: Services, meeting: OpenMeeting) -> object:
    readings = {item.id: read(item.minute_text) for item in meeting.items}
    return services.printing.screen_copy(meeting, meeting.items, readings, PaperKind.MINUTES).pdf


def _clipboard(services: Services, meeting: OpenMeeting) -> object:
    readings = (read(item.minute_text) for item in meeting.items)
    return [services.clipboard.copied(reading, 0, len(reading.text)) for reading in readings]


def _issued(services: Services, meeting: OpenMeeting) -> object:
    """The bytes of the minutes as issued, and what the list of issued papers tells of them."""
    kind, meeting_id = PaperKind.MINUTES, meeting.meeting.id
    reasons = {each.key: "Asked for" for each in services.issuing.prepare(meeting_id, kind).findings}
    made, _ = services.issuing.issue(meeting_id, kind, reasons)
    listed = _words_of(repr(services.issuing.all()).encode())
    return services.issuing.paper(made.id) if MARKER not in listed.casefold() else listed


def _findings(services: Services, meeting: OpenMeeting) -> object:
    return [services.issuing.prepare(meeting.meeting.id, kind).findings for kind in PaperKind]


def _history(services: Services, meeting: OpenMeeting) -> object:
    """An act on an action is told with its words."""
    for action in meeting.actions:
        services.actions.accept(action.id)
    return services.histories.of_meeting(meeting.meeting.id)


def _history_csv(services: Services, meeting: OpenMeeting) -> object:
    _history(services, meeting)
    return CsvHistoryWriter().write(services.histories.of_meeting(meeting.meeting.id))


def _bin(services: Services, meeting: OpenMeeting) -> object:
    """Every item and action of the meeting is removed, listed and brought back."""
    for action in meeting.actions:
        services.actions.remove(action.id)
    for item in meeting.items:
        services.agendas.remove_item(item.id)
    removed = services.bin.removed()
    for kind in (RemovedKind.ITEM, RemovedKind.ACTION):
        for each in services.bin.removed(kind):
            services.bin.restore(each)
    return removed


def _searches() -> Iterator[tuple[str, WayOut]]:
    for kind in SearchKind:
        yield f"search in {kind}", _search(MARKER, kind=kind, with_standing_text=True)
    for order in SearchOrder:
        yield f"search, {order}", _search(MARKER, order=order)
    yield "search by a beginning", _search("sandhop*")
    yield "search for words side by side", _search(f'"the {MARKER} offer"')
    yield "search for what is beside it", _search("boathouse")
    yield "search for a decision", _search(decision=MARKER)
    yield "search for a person", _search(person="Ada Finch")


WAYS_OUT: dict[str, WayOut] = {
    **dict(_searches()),
    "counts": _count,
    "near misses": _near,
    "more like it": _like(1),
    "more like another": _like(0),
    "acronyms": _acronym,
    "list as CSV": _list("csv"),
    "list for Word": _list("docx"),
    "list as PDF": _list("pdf"),
    "tips of references": _tips,
    "later minutes": _later,
    "a minute by its number": _by_number,
    "palette": _palette,
    "spelling": _spelling,
    "names": _names,
    "phrases": _phrases,
    "revisions": _revisions,
    "find in the meeting": _find,
    "agenda on paper": _paper(PaperKind.AGENDA),
    "minutes on paper": _paper(PaperKind.MINUTES),
    "paper beside the text": _paper_beside,
    "clipboard": _clipboard,
    "meeting as JSON": lambda services, meeting: services.exporting.meeting(meeting.meeting.id, "json"),
    "actions": lambda services, _: services.actions.list(ActionScope.ALL),
    "issued paper": _issued,
    "findings before issuing": _findings,
    "history": _history,
    "history as CSV": _history_csv,
    "bin": _bin,
}

TELL_NO_TEXT = frozenset(
    {"more like it", "palette", "spelling", "names", "phrases", "findings before issuing"}
)
"""Ways on which not even a public item's texts come out."""


def leaking(services: Services, meeting_id: int) -> set[str]:
    """The ways on which the marker comes out."""
    meeting = services.meetings.open(meeting_id)
    return {name for name, way in WAYS_OUT.items() if MARKER in told(way, services, meeting)}
