"""What the public may not see is kept, and nothing of it stands where the public's words stand."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from sefton_minutes.composition.services import Services, services_on
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.doubtful import Answer
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.published_page import PageDoubt, PublishedItem, PublishedPage
from sefton_minutes.domain.rights import Rights, Role
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.exchange.import_report import CsvReportWriter
from sefton_minutes.exchange.piles import PileFiles
from sefton_minutes.services.actions import Actions, ActionScope
from sefton_minutes.services.bringing_in import BringingIn
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.drafts import Drafts
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.ports import ReadFile
from sefton_minutes.services.reviewing import Reviewing
from sefton_minutes.services.searching import Searching
from sefton_minutes.storage.tables import Base
from tests.services.pages import GivenPages, a_page
from tests.services.ways_out import MARKER, TELL_NO_TEXT, WAYS_OUT, leaking

PUBLIC = PublishedItem("24", "Sea Wall", minute_text="RESLOVED: That the report be noted.")
SECRET = PublishedItem(
    "25",
    "Sale of the Boathouse",
    ("Head of Sandhoppers",),
    (Attachment("Sandhopper valuation", "PDF", "76 KB"),),
    "Exempt by paragraph 3 of Part 1 of Schedule 12A: the sandhopper report.",
    "RESLOVED: That the Head of Harbours accept the sandhopper offer by 30 April 2027.\n\n"
    "Action: Ada Finch to write to the sandhopper company.",
    start=10,
    end=50,
    restricted=True,
    source_key="moderngov item 25",
)
LIKENESS = PublishedItem(
    "26", "Boathouse Roof", minute_text="The offer for the roof was read. See Minute No. 25."
)
REFERRED = "With reference to Minute No. 24, the sandhopper letter was read.\n\n"
REFERRING = replace(SECRET, minute_text=REFERRED + SECRET.minute_text)
PAGE = a_page(
    PUBLIC,
    SECRET,
    not_understood=("Nobody understood what was said of the sandhopper offer.",),
    doubts=(PageDoubt("Placeholder", "the sandhopper date", 12, 20), PageDoubt("Odd", "sandhopper", item=1)),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "page.txt"


@pytest.fixture
def services(desk: Desk, drafts: Drafts) -> Iterator[Services]:
    made = services_on(desk, drafts)
    yield made
    made.printing.close()


def brought(desk: Desk, file: Path, **pages: PublishedPage) -> int:
    """Bring in a file with these pages; the meeting."""
    file.write_text(" ".join(pages), encoding="utf-8")
    bringing = BringingIn(desk, Bytes(**pages), PileFiles(), CsvReportWriter())
    report = bringing.bring([file], lambda *_: None, lambda: False)
    assert report.files[0].meeting_id is not None, report.files[0].sentence
    return report.files[0].meeting_id


class Bytes(GivenPages):
    """A reader whose pages' bytes hold every word of them."""

    def read_bytes(self, name: str, data: bytes) -> ReadFile:
        read = super().read_bytes(name, data)
        return replace(read, pages=tuple(replace(each, data=repr(each.page).encode()) for each in read.pages))


def tables_with_marker(desk: Desk) -> Iterator[str]:
    """The tables that hold the marker in any column."""
    with desk.database.engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            rows = repr([tuple(map(_shown, row)) for row in connection.execute(select(table))])
            if MARKER in rows.casefold():
                yield table.name


def _shown(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value


def test_restricted_words_stand_in_restricted_tables_alone(
    desk: Desk, meetings: Meetings, file: Path
) -> None:
    meeting_id = brought(desk, file, page=PAGE)
    assert all(name.startswith("restricted_") for name in tables_with_marker(desk))
    assert set(tables_with_marker(desk)) == {
        "restricted_item",
        "restricted_attachment",
        "restricted_revision",
        "restricted_source_page",
    }
    opened = meetings.open(meeting_id)
    item = opened.items[1]
    assert (item.title, item.minute_number) == ("Sale of the Boathouse", "25")
    assert (item.agenda_text, item.minute_text, item.presenters, item.attachments) == ("", "", (), ())
    with desk.reading() as records:
        texts = records.restricted.texts(item.id)
        assert texts is not None
        assert texts[1] == SECRET.minute_text
        assert [paper.name for paper in records.restricted.attachments(item.id)] == ["Sandhopper valuation"]


def test_nothing_restricted_is_found_or_listed(desk: Desk, file: Path) -> None:
    brought(desk, file, page=PAGE)
    assert Searching(desk).search(SearchRequest(MARKER)).count == 0
    assert Searching(desk).search(SearchRequest("boathouse")).count == 1
    assert MARKER not in repr(Actions(desk).list(ActionScope.ALL)).casefold()
    reviewing = Reviewing(desk, Bytes(page=PAGE))
    waiting = reviewing.doubtful()
    assert [each.number for each in waiting] == ["24"]
    with pytest.raises(NotAllowed, match="public may not see"):
        reviewing.original(waiting[0])


def test_an_item_that_becomes_restricted_leaves_the_public_record(
    desk: Desk, meetings: Meetings, file: Path
) -> None:
    open_before = replace(PAGE, items=(PUBLIC, replace(SECRET, restricted=False)))
    first = brought(desk, file, page=open_before)
    assert {"agenda_item", "doubt"} <= set(tables_with_marker(desk))
    reviewing = Reviewing(desk, Bytes(page=PAGE))
    reviewing.answer(reviewing.doubtful(), Answer.REFUSE)
    second = brought(desk, file.with_name("again.txt"), page=PAGE)
    assert second == first
    assert {name for name in tables_with_marker(desk) if not name.startswith("restricted_")} == set()
    assert Searching(desk).search(SearchRequest(MARKER)).count == 0
    assert meetings.open(first).items[1].minute_text == ""


def test_a_restricted_page_that_comes_again_is_a_restricted_revision(
    desk: Desk, meetings: Meetings, file: Path
) -> None:
    meeting_id = brought(desk, file, page=PAGE)
    changed = replace(SECRET, minute_text="RESOLVED: That the sandhopper offer be refused.")
    assert (
        brought(desk, file.with_name("again.txt"), page=replace(PAGE, items=(PUBLIC, changed))) == meeting_id
    )
    assert all(name.startswith("restricted_") for name in tables_with_marker(desk))
    with desk.reading() as records:
        texts = records.restricted.texts(meetings.open(meeting_id).items[1].id)
        assert texts is not None
        assert texts[1] == changed.minute_text


def test_a_title_that_the_source_withholds_stays_withheld(desk: Desk, meetings: Meetings, file: Path) -> None:
    untitled = replace(SECRET, title="", minute_text="", agenda_text="")
    meeting_id = brought(desk, file, page=a_page(PUBLIC, untitled))
    assert [item.title for item in meetings.open(meeting_id).items] == ["Sea Wall", ""]


def test_restricted_words_come_out_on_no_way(services: Services, desk: Desk, file: Path) -> None:
    meeting_id = brought(desk, file, page=a_page(PUBLIC, REFERRING, LIKENESS))
    assert leaking(services, meeting_id) == set()


def test_on_each_of_those_ways_public_words_come_out(services: Services, desk: Desk, file: Path) -> None:
    """Else the test above would say nothing."""
    meeting_id = brought(desk, file, page=a_page(PUBLIC, replace(REFERRING, restricted=False), LIKENESS))
    assert WAYS_OUT.keys() - leaking(services, meeting_id) == TELL_NO_TEXT


def test_who_is_not_cleared_keeps_no_page_with_restricted_items(
    desk: Desk, meetings: Meetings, file: Path
) -> None:
    """Neither that page nor, later, another of the same meeting; nothing of either is kept."""
    uncleared = replace(desk, rights=Rights(Role.CHECKER, cleared=False))
    told = outcome_of(uncleared, file, page=PAGE)
    assert "you are not cleared" in told
    assert "Nothing of it was kept." in told
    assert meetings.list() == ()
    meeting_id = brought(desk, file, page=PAGE)
    later = replace(PAGE, items=(replace(PUBLIC, minute_text="RESOLVED: That it be rebuilt."),))
    assert "you are not cleared" in outcome_of(uncleared, file.with_name("later.txt"), page=later)
    assert meetings.open(meeting_id).items[0].minute_text == PUBLIC.minute_text


def outcome_of(desk: Desk, file: Path, **pages: PublishedPage) -> str:
    """What is said of a file with these pages."""
    file.write_text(" ".join(pages), encoding="utf-8")
    bringing = BringingIn(desk, Bytes(**pages), PileFiles(), CsvReportWriter())
    return bringing.bring([file], lambda *_: None, lambda: False).files[0].sentence
