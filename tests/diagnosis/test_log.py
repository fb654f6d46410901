"""The log: what the program did, in its own sentences, for its user's eyes and in few bytes."""

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sefton_minutes.diagnosis import log as logs
from sefton_minutes.diagnosis.log import LOGGER, OwnersLog, begin_log, end_log, without_quotations


@pytest.fixture
def log(tmp_path: Path) -> Iterator[OwnersLog]:
    begun = begin_log(tmp_path, "window")
    assert begun is not None
    yield begun
    end_log(begun)


def file_of(log: OwnersLog) -> Path:
    return Path(log.baseFilename)


def test_start_and_end_are_told_with_versions(tmp_path: Path) -> None:
    log = begin_log(tmp_path, "database backup")
    assert log is not None
    end_log(log)
    lines = (tmp_path / "log" / "sefton-minutes.log").read_text(encoding="utf-8").splitlines()
    assert "started: database backup; Sefton Minutes" in lines[0]
    assert lines[1].endswith("ended")
    assert log not in logging.getLogger(LOGGER).handlers


@pytest.mark.skipif(sys.platform == "win32", reason="the user's own folder sees to it")
def test_only_its_user_may_read_it(log: OwnersLog) -> None:
    assert stat.S_IMODE(file_of(log).stat().st_mode) == 0o600


def test_it_rotates_and_the_oldest_goes(log: OwnersLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "maxBytes", 500)
    for number in range(60):
        logging.getLogger(f"{LOGGER}.ui.outage").info("The database is back, for the %dth time.", number)
    files = sorted(file_of(log).parent.iterdir())
    assert len(files) == 1 + logs.OLDER_FILES
    assert all(file.stat().st_size <= 500 for file in files)
    assert "59th" in file_of(log).read_text(encoding="utf-8")


def test_a_file_that_cannot_be_moved_aside_grows(log: OwnersLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "maxBytes", 100)
    for number in (logs.OLDER_FILES - 1, logs.OLDER_FILES):
        (file_of(log).parent / f"sefton-minutes.log.{number}").mkdir()
    for _ in range(3):
        logging.getLogger(LOGGER).info("The database is back, once more.")
    assert file_of(log).read_text(encoding="utf-8").count("back") == 3


def test_where_no_log_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way", encoding="utf-8")
    assert begin_log(tmp_path, "window") is None
    end_log(None)


def test_a_log_that_goes_away_disturbs_nobody(
    tmp_path: Path, log: OwnersLog, capsys: pytest.CaptureFixture[str]
) -> None:
    log.close()
    (tmp_path / "log" / "sefton-minutes.log").unlink()
    (tmp_path / "log").rmdir()
    logging.getLogger(LOGGER).info("nobody hears this")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("quoted", ["“{}”", '"{}"', "'{}'", "‘{}’"])
def test_what_others_quote_is_left_out(quoted: str) -> None:
    assert without_quotations(f"No file\n{quoted.format('The minutes')} here") == "No file “…” here"
