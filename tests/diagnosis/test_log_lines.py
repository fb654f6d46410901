"""What stands in the log of what is done to a record: one line each, with no word of the record in it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from sefton_minutes import composition
from sefton_minutes.diagnosis.log import begin_log, end_log
from sefton_minutes.domain.backup_keeping import BackupSchedule, BackupTime
from sefton_minutes.domain.errors import PasswordWanted
from sefton_minutes.services import saving
from sefton_minutes.services.administration import Administration
from sefton_minutes.ui.outage import Outage
from tests.builders import a_body, a_meeting, a_typed_minute, an_item
from tests.that_day import ClockOfThatDay

MARK = "Zanzibarium"


def untold(_done: int, _total: int, _what: str) -> None:
    """Nobody looks."""


def never() -> bool:
    return False


class Record:
    """A record of one item in which the mark stands everywhere."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = composition.sqlite_url(folder / "minutes.sqlite")
        self.services = composition.compose(self.url, folder, "officer", create=True, clock=ClockOfThatDay())
        body = self.services.bodies.add(a_body(MARK))[0]
        meeting = self.services.meetings.add(a_meeting(body.id, venue=MARK))[0]
        self.item = self.services.agendas.add_item(meeting.id, an_item(MARK, minute_text=MARK))[0]

    @property
    def closed(self) -> Administration:
        """What can be done to it while nobody has it open."""
        self.services.close()
        return Administration(lambda: self.url, "officer")


def back_up(record: Record, _monkeypatch: pytest.MonkeyPatch) -> None:
    record.services.administration.backup(record.folder / "copy.sqlite", untold, never)


def back_up_by_itself(record: Record, _monkeypatch: pytest.MonkeyPatch) -> None:
    schedule = BackupSchedule(BackupTime.AT_START, folder=str(record.folder))
    record.services.backups.keep_schedule(schedule)
    record.services.backups.make_due(untold, never)


def restore(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    back_up(record, monkeypatch)
    record.closed.restore(record.folder / "copy.sqlite", untold, never)


def upgrade(record: Record, _monkeypatch: pytest.MonkeyPatch) -> None:
    record.closed.upgrade()


def save_slowly(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "SLOW_SECONDS", -1.0)
    record.services.saving.save(a_typed_minute(record.item, f"{MARK} resolved."))


def be_refused(_record: Record, _monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QObject()
    outage = Outage(ClockOfThatDay(), parent)
    outage.note_away(PasswordWanted("The server db.example did not accept login and password.", "Sign in."))


LINES: dict[str, tuple[Callable[[Record, pytest.MonkeyPatch], None], str]] = {
    "backup": (back_up, "backup made: {folder}/copy.sqlite"),
    "backup by itself": (back_up_by_itself, "backup made by itself: {folder}"),
    "restore": (restore, "gone back to the backup {folder}/copy.sqlite, by officer"),
    "upgrade": (upgrade, "upgraded by officer"),
    "slow save": (save_slowly, "item 1: saving took "),
    "sign-in refused": (be_refused, "The server db.example did not accept login and password."),
}


@pytest.fixture
def record(qapp: QApplication, tmp_path: Path) -> Iterator[Record]:
    made = Record(tmp_path)
    yield made
    made.services.close()


@pytest.mark.parametrize(("act", "line"), LINES.values(), ids=LINES)
def test_what_is_done_is_told_without_a_word_of_the_record(
    record: Record,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[Record, pytest.MonkeyPatch], None],
    line: str,
) -> None:
    log = begin_log(record.folder, "window")
    try:
        act(record, monkeypatch)
    finally:
        end_log(log)
    words = (record.folder / "log" / "sefton-minutes.log").read_text(encoding="utf-8")
    assert line.format(folder=record.folder.as_posix()) in words.replace("\\", "/")
    assert MARK not in words


def test_the_end_of_a_process_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEFTON_MINUTES_DATA", str(tmp_path / "data"))
    (tmp_path / "data").mkdir()  # whoever only asks at the terminal is given no folder
    command = [sys.executable, "-m", "sefton_minutes", "database", "status"]
    url = composition.sqlite_url(tmp_path / "minutes.sqlite")
    composition.compose(url, tmp_path, "officer", create=True).close()
    subprocess.run([*command, "--database", url], check=True, capture_output=True)
    log = tmp_path / "data" / "log" / "sefton-minutes.log"
    first, *_, last = log.read_text(encoding="utf-8").splitlines()
    assert "started: database" in first
    assert last.endswith(": ended")
