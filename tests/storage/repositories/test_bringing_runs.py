import pytest

from sefton_minutes.domain.bringing_report import FileOutcome, FileResult
from sefton_minutes.domain.errors import NotFound
from sefton_minutes.storage.database import Database
from tests.builders import OFFICER, kept_meeting


def test_a_report_grows_file_by_file(database: Database) -> None:
    meeting = kept_meeting(database)
    read = FileOutcome("march.txt", FileResult.READ, "“march.txt” was imported.", meeting.id, 2)
    refused = FileOutcome("april.txt", FileResult.NOT_UNDERSTOOD, "“april.txt” is empty.")
    with database.unit_of_work(OFFICER) as work:
        run_id = work.runs.begin("/old minutes", 2)
        work.runs.add(run_id, 0, read)
        broken_off = work.runs.get(run_id)
        work.runs.add(run_id, 1, refused)
        work.runs.finish(run_id)
        done = work.runs.get(run_id)
    assert (broken_off.files, broken_off.finished, broken_off.total) == ((read,), None, 2)
    assert (done.files, done.place) == ((read, refused), "/old minutes")
    assert done.finished is not None
    assert done.counts[FileResult.READ] == 1


def test_the_newest_run_comes_first(database: Database) -> None:
    with database.unit_of_work(OFFICER) as work:
        first, second = work.runs.begin("/one", 0), work.runs.begin("/two", 0)
        assert [run.id for run in work.runs.newest()] == [second, first]
        assert [run.id for run in work.runs.newest(1)] == [second]
        with pytest.raises(NotFound):
            work.runs.get(99)
