"""Old minutes brought in: many files in one run, told file by file."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from sefton_minutes.domain.bringing_report import BringingReport, FileResult
from sefton_minutes.domain.errors import CannotReadFile, DatabaseUnavailable
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageExtent, PublishedBody
from sefton_minutes.exchange.import_report import CsvReportWriter
from sefton_minutes.exchange.piles import PileFiles
from sefton_minutes.exchange.saved_files import SavedFileReader
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.bringing_in import BringingIn
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.saving import Saving
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, a_typed_minute
from tests.services.conftest import StandingClock
from tests.services.pages import PAGE, GivenPages, a_page

SURE = PAGE.replace("RESLOVED", "RESOLVED")
UNKNOWN = PAGE[PAGE.index("28.") :]


@pytest.fixture
def bringing(desk: Desk) -> BringingIn:
    return BringingIn(desk, SavedFileReader(), PileFiles(), CsvReportWriter())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five files: a page, a doubtful one, the first again changed, one without body, and one that is none."""
    folder = tmp_path / "old minutes"
    (folder / "2028").mkdir(parents=True)
    pages = {
        "1 march.txt": SURE,
        "2 april.txt": PAGE.replace("4th March", "1st April"),
        "3 march again.txt": SURE.replace("gave an update", "gave a report"),
        "2028/4 cut off.txt": UNKNOWN,
        "2028/5 empty.txt": "",
    }
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def told(report: BringingReport) -> dict[str, FileResult]:
    return {outcome.name.rsplit("/", 1)[-1]: outcome.result for outcome in report.files}


def ran(bringing: BringingIn, *places: Path, body: str | None = None) -> BringingReport:
    return bringing.bring(places, lambda *_: None, lambda: False, body=body)


def test_a_run_tells_what_became_of_each_file(bringing: BringingIn, meetings: Meetings, folder: Path) -> None:
    report = ran(bringing, folder)
    assert told(report) == {
        "1 march.txt": FileResult.READ,
        "2 april.txt": FileResult.DOUBTFUL,
        "3 march again.txt": FileResult.REVISED,
        "4 cut off.txt": FileResult.NOT_UNDERSTOOD,
        "5 empty.txt": FileResult.NOT_UNDERSTOOD,
    }
    assert report.counts == dict.fromkeys(FileResult, 1) | {
        FileResult.UNCHANGED: 0,
        FileResult.NOT_UNDERSTOOD: 2,
    }
    by_name = {outcome.name.rsplit("/", 1)[-1]: outcome for outcome in report.files}
    assert "does not say the body and the date of the meeting" in by_name["4 cut off.txt"].sentence
    assert "is empty" in by_name["5 empty.txt"].sentence
    assert by_name["2 april.txt"].doubts == 1
    assert by_name["1 march.txt"].meeting_id == by_name["3 march again.txt"].meeting_id
    assert len(meetings.list()) == 2
    assert report.finished is not None
    assert bringing.last_report() == report == bringing.report(report.id)


def test_files_that_are_kept_are_not_read_again(bringing: BringingIn, desk: Desk, folder: Path) -> None:
    first = ran(bringing, folder)
    readless = BringingIn(desk, GivenPages(), PileFiles(), CsvReportWriter())
    for name in ("4 cut off.txt", "5 empty.txt"):
        (folder / "2028" / name).unlink()
    again = ran(readless, folder)
    assert set(told(again).values()) == {FileResult.UNCHANGED}
    assert [each.id for each in bringing.reports()] == [again.id, first.id]


def test_a_run_that_is_stopped_is_taken_up_again(
    bringing: BringingIn, meetings: Meetings, folder: Path
) -> None:
    asked: list[str] = []
    stopped = bringing.bring(
        [folder], lambda done, total, name: asked.append(f"{done}/{total}"), lambda: len(asked) == 2
    )
    assert (len(stopped.files), stopped.total, stopped.finished) == (2, 5, None)
    assert bringing.last_report() == stopped
    assert asked == ["0/5", "1/5"]
    report = ran(bringing, folder)
    assert [outcome.result for outcome in report.files].count(FileResult.UNCHANGED) == 2
    assert len(report.files) == 5
    assert len(meetings.list()) == 2


def test_a_body_is_given_to_pages_that_say_none(bringing: BringingIn, bodies: Bodies, folder: Path) -> None:
    dated = f"Thursday 3rd June, 2027 3.00 pm\n\n{UNKNOWN}"
    (folder / "2028" / "4 cut off.txt").write_text(dated, encoding="utf-8")
    report = ran(bringing, folder, body=" Coast Board ")
    outcome = next(each for each in report.files if each.name.endswith("cut off.txt"))
    assert outcome.result is FileResult.DOUBTFUL
    assert {body.name for body in bodies.all()} == {"Coast Board", "Marram Coast Partnership"}


def test_a_zip_is_a_pile_too(bringing: BringingIn, meetings: Meetings, folder: Path, tmp_path: Path) -> None:
    archive = tmp_path / "minutes.zip"
    with ZipFile(archive, "w") as written:
        for file in folder.rglob("*.txt"):
            written.write(file, file.relative_to(folder).as_posix())
    report = ran(bringing, archive)
    assert report.counts[FileResult.NOT_UNDERSTOOD] == 2
    assert len(meetings.list()) == 2
    assert ran(bringing, folder).counts[FileResult.UNCHANGED] == 3


def test_a_place_that_is_not_there_is_told(bringing: BringingIn, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotReadFile):
        ran(bringing, tmp_path / "absent")
    report = ran(bringing, tmp_path / "absent", folder)
    assert report.files[0].result is FileResult.NOT_UNDERSTOOD
    assert len(report.files) == 6


def test_a_list_of_committees_adds_bodies_once(desk: Desk, bodies: Bodies, tmp_path: Path) -> None:
    listed = (
        PublishedBody("Coast Board", "moderngov committee 42"),
        PublishedBody("Harbour Board", "moderngov committee 43", ended=True),
    )
    file = tmp_path / "committees.xml"
    file.write_text("committees", encoding="utf-8")
    bringing = BringingIn(desk, GivenPages(committees=listed), PileFiles(), CsvReportWriter())
    first, again = ran(bringing, file), ran(bringing, file)
    assert [outcome.result for outcome in (*first.files, *again.files)] == [
        FileResult.READ,
        FileResult.UNCHANGED,
    ]
    assert "names 2 bodies: 2 of them new" in first.files[0].sentence
    assert [body.name for body in bodies.all()] == ["Coast Board", "Harbour Board"]


def test_a_list_of_meetings_is_one_file(desk: Desk, meetings: Meetings, tmp_path: Path) -> None:
    entry = a_page(extent=PageExtent.ENTRY, status=MeetingStatus.PLANNED, source_key="moderngov meeting 1")
    other = replace(entry, day=date(2027, 5, 6), source_key="moderngov meeting 2")
    nowhere = replace(entry, body="", source_key="moderngov meeting 3")
    file = tmp_path / "meetings.xml"
    file.write_text("entry other nowhere", encoding="utf-8")
    reader = GivenPages(entry=entry, other=other, nowhere=nowhere)
    report = ran(BringingIn(desk, reader, PileFiles(), CsvReportWriter()), file)
    (outcome,) = report.files
    assert (outcome.result, outcome.meeting_id) == (FileResult.DOUBTFUL, None)
    assert "lists 2 meetings: 2 imported." in outcome.sentence
    assert "does not say the body of the meeting" in outcome.sentence
    assert len(meetings.list()) == 2


def test_what_was_kept_stays_when_the_database_fails(
    database_url: str, clock: StandingClock, folder: Path
) -> None:
    """Somebody else holds it for longer than we wait."""
    database, other = Database.open(database_url, patience=0.2), Database.open(database_url)
    bringing = BringingIn(Desk(database, OFFICER, clock), SavedFileReader(), PileFiles(), CsvReportWriter())
    with ExitStack() as held:

        def hold(done: int, total: int, name: str) -> None:
            if done == 1:
                work = held.enter_context(other.unit_of_work(OFFICER))
                work.bodies.hold()
                work.settings.set("held", "yes")

        with pytest.raises(DatabaseUnavailable, match="1 of 5 files had been brought in and stay kept"):
            bringing.bring([folder], hold, lambda: False)
    last = bringing.last_report()
    assert last is not None
    assert (last.finished, last.total, len(last.files)) == (None, 5, 1)
    assert last.files[0].meeting_id is not None
    database.close()
    other.close()


def test_an_officers_edit_is_a_difference_to_take_or_leave(
    bringing: BringingIn, meetings: Meetings, saving: Saving, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    ran(bringing, folder / "1 march.txt")
    item = meetings.open(1).items[2]
    saving.save(a_typed_minute(item, "Ada Finch spoke at length."))
    report = ran(bringing, folder / "3 march again.txt")
    assert report.files[0].result is FileResult.DOUBTFUL
    assert "1 item that officers edited since left as they are" in report.files[0].sentence
    assert meetings.open(1).items[2].minute_text == "Ada Finch spoke at length."


def test_a_report_is_written_for_a_spreadsheet(bringing: BringingIn, folder: Path, tmp_path: Path) -> None:
    report = ran(bringing, folder)
    file = tmp_path / "report.csv"
    bringing.save_report(report, file)
    assert "not understood" in file.read_text(encoding="utf-8-sig")


def test_a_page_of_a_meeting_that_was_called_off_needs_no_item(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("cancelled empty", encoding="utf-8")
    reader = GivenPages(cancelled=a_page(status=MeetingStatus.CANCELLED), empty=a_page(day=date(2027, 5, 6)))
    report = ran(BringingIn(desk, reader, PileFiles(), CsvReportWriter()), file)
    assert "shows no item of an agenda" in report.files[0].sentence
    assert report.files[0].meeting_id is not None
