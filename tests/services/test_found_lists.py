"""The whole result of a search, given away."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sefton_minutes.composition import PdfRenderer, WordFoundWriter
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.document import Run, said
from sefton_minutes.domain.errors import CannotWriteFile
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.domain.stopping import Stop, Stopped
from sefton_minutes.exchange.found_csv import CsvFoundWriter
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.council import Council
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.found_lists import FoundLists
from sefton_minutes.services.importing import Importing
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.ports import FoundWriter
from sefton_minutes.services.saving import Saving
from sefton_minutes.services.searching import Searching
from tests.builders import a_body, a_meeting, a_typed_minute
from tests.services.pages import GivenPages, a_page

MINUTE = "RESOLVED: That\n(1) the report be noted; and\n(2) the flood gate be closed."


@pytest.fixture
def lists(desk: Desk) -> FoundLists:
    formats: dict[str, FoundWriter] = {"csv": CsvFoundWriter(), "docx": WordFoundWriter()}
    return FoundLists(desk, Searching(desk), PdfRenderer(), formats)


@pytest.fixture
def body(bodies: Bodies) -> Body:
    return bodies.add(a_body("Quays Committee"))[0]


@pytest.fixture
def item(body: Body, meetings: Meetings, agendas: Agendas, saving: Saving) -> AgendaItem:
    """The second item of a meeting, minuted; a third speaks of the gate too."""
    meeting, _ = meetings.add(a_meeting(body.id))
    agendas.add_item(meeting.id, AgendaItem(title="Apologies"))
    item, _ = agendas.add_item(meeting.id, AgendaItem(title="Flood Gate"))
    agendas.add_item(meeting.id, AgendaItem(title="Gate Keeper's House"))
    return saving.save(a_typed_minute(item, MINUTE)).item


def test_a_list_holds_what_a_search_finds(
    lists: FoundLists, desk: Desk, body: Body, item: AgendaItem
) -> None:
    Council(desk).set_name("Marram District Council")
    found = lists.gather(SearchRequest("gate", body_id=body.id, limit=1))
    assert (found.asked, found.council) == ("“gate”; Quays Committee", "Marram District Council")
    assert (found.count, found.more, found.is_cut) == (2, False, False)
    assert found.searched_on == date(2027, 4, 1)
    first = found.rows[0]
    assert (first.day, first.body, first.minute) == (date(2027, 3, 4), "Quays Committee", "Minute 2 (2)")
    assert first.citation == "Quays Committee, 4 March 2027, Minute 2(2)"
    assert Run("gate", strong=True) in first.words
    assert "the flood gate be closed" in said(first.words)


@pytest.mark.parametrize(
    ("format_name", "begins"), [("csv", b"\xef\xbb\xbfDate"), ("docx", b"PK"), ("pdf", b"%PDF")]
)
def test_it_is_written_whole(
    lists: FoundLists, item: AgendaItem, tmp_path: Path, format_name: str, begins: bytes
) -> None:
    file = tmp_path / f"found.{format_name}"
    lists.save(lists.gather(SearchRequest("gate")), format_name, file)
    assert file.read_bytes().startswith(begins)
    with pytest.raises(CannotWriteFile):
        lists.save(lists.gather(SearchRequest("gate")), format_name, tmp_path / "nowhere" / "found")


def test_what_is_restricted_is_in_no_list(lists: FoundLists, desk: Desk, tmp_path: Path) -> None:
    secret = PublishedItem("25", "Gate", minute_text="The sandhopper offer for the gate.", restricted=True)
    file = tmp_path / "page.txt"
    file.write_text("any", encoding="utf-8")
    importing = Importing(desk, GivenPages(any=a_page(PublishedItem("24", "Sea Wall"), secret)))
    importing.keep(importing.preview(file)[0])
    assert lists.gather(SearchRequest("sandhopper")).count == 0
    found = lists.gather(SearchRequest("gate"))
    assert all(b"sandhopper" not in lists.written(found, kind) for kind in ("csv", "pdf", "docx"))


def test_what_nobody_waits_for_any_more_ends(lists: FoundLists, item: AgendaItem) -> None:
    stop = Stop()
    stop.stop()
    with pytest.raises(Stopped):
        lists.gather(SearchRequest("gate"), stop=stop)


def test_what_was_cut_says_so(lists: FoundLists, item: AgendaItem) -> None:
    found = lists.gather(SearchRequest("gate"))
    assert not found.is_cut
    assert replace(found, more=True).is_cut
    assert b"More was found" not in lists.written(found, "csv")
