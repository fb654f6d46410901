"""Starting: what is loaded when, what a killed program leaves, and what happens without a display."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sefton_minutes.app import NoDisplay, check_display

START = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sefton_minutes.app import Opening, Start

app = QApplication([])
app.setStyle("Fusion")
folder = Path(sys.argv[1])

def compose():
    from sefton_minutes import composition, resources
    from sefton_minutes.services.sample_council import is_empty, plant
    from tests.that_day import ClockOfThatDay
    url = composition.sqlite_url(folder / "minutes.sqlite")
    services = composition.compose(url, folder, "officer", create=True, clock=ClockOfThatDay())
    if is_empty(services):
        plant(services, resources.text("sample_council", "council.json"))
    return services

opening = Opening(app, Start(compose), folder)
window = opening.window
"""
BEFORE_STORAGE = """
heavy = ("sqlalchemy", "alembic", "reportlab", "pikepdf", "sefton_minutes.storage", "sefton_minutes.services")
opening.begin()
assert not window.grab().isNull()
loaded = [name for name in heavy if name in sys.modules]
assert not loaded, loaded
window.pages_shown.connect(window.close)
app.exec()
assert "sefton_minutes.storage" in sys.modules
opening.end()
print("opened and closed")
"""
TYPE_AND_DIE = """
def type_and_die(item_id):
    if item_id:
        window.page.editor.ui.minute_edit.setFocus()
        QTest.keyClicks(window.page.editor.ui.minute_edit, "Typed and then killed. ")
        os.kill(os.getpid(), signal.SIGKILL)

window.pages_shown.connect(lambda: window.page.work.item_shown.connect(type_and_die))
opening.begin()
app.exec()
"""
LOOK_FOR_DRAFTS = """
def look():
    dialog = app.activeModalWidget()
    if dialog is None:
        return
    print("offered:", dialog.ui.drafts_list.model().rowCount())
    dialog.reject()
    window.close()

looking = QTimer()
looking.timeout.connect(look)
looking.start(20)
opening.begin()
app.exec()
opening.end()
"""


GO_BACK = """
from sefton_minutes import app as program

def go_back(window):
    page = window.page_named("settings")
    services = page.workplace.services
    backup = folder / "copy.sqlite"
    if backup.exists():
        print("council:", services.council.name())
        services.desk.database.engine.dispose()
        window.close()
        return
    services.administration.backup(backup, lambda *_step: None, lambda: False)
    services.council.set_name("Renamed afterwards")
    window.restore_wanted.emit(backup)

class Driven(program.Opening):
    def _show_pages(self, services):
        super()._show_pages(services)
        print("said:", self.window.status_line.sentence)
        go_back(self.window)

program.Opening = Driven
program.QApplication = lambda _arguments: app
window.deleteLater()
opening.background.close()
sys.exit(program.run(compose, folder))
"""


FOLLOW = """
from sefton_minutes import composition
others = []

def arrive(item_id):
    if item_id and not others:
        url = composition.sqlite_url(folder / "minutes.sqlite")
        others.append(composition.compose(url, folder / "colleague", "t.ash"))
        others[0].presence.arrive(window.page.work.meeting_id, item_id)

def look():
    work, company = window.page.work, window.page.workplace.company
    seen = [each.who for each in company.at_item(work.meeting_id, work.current_id)]
    seeing = [each.who for each in others[0].presence.others()] if others else []
    if seen and seeing:
        print("seen:", *seen, "by:", *seeing)
        looking.stop()
        window.close()

looking = QTimer()
looking.timeout.connect(look)

def watch():
    window.page.work.item_shown.connect(arrive)
    looking.start(20)

window.pages_shown.connect(watch)
opening.begin()
app.exec()
opening.end()
print("left:", not others[0].presence.others())
others[0].close()
"""


BACK_AGAIN = """
from sefton_minutes import app as program
from sefton_minutes.domain.errors import DatabaseUnavailable
tried = []

def compose_later():
    tried.append(window.errors.sentence)
    if len(tried) < 3:
        raise DatabaseUnavailable("The server cannot be reached.")
    return compose()

program.AGAIN_MILLISECONDS = 20
opening = Opening(app, Start(compose_later), folder)
window = opening.window
window.pages_shown.connect(window.close)
opening.begin()
app.exec()
opening.end()
print(*tried[1:], sep=", ")
print("left:", window.errors.sentence)
"""


def start(script: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run a program that opens the window and goes on as `script` says."""
    command = [sys.executable, "-W", "error", "-c", START + script, str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False, env=environment)


def test_the_window_is_painted_before_storage_is_loaded(tmp_path: Path) -> None:
    run = start(BEFORE_STORAGE, tmp_path)
    assert run.stdout.strip() == "opened and closed", run.stderr
    assert run.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="nothing can be killed so there")
def test_what_a_killed_program_had_not_saved_is_offered_at_the_next_start(tmp_path: Path) -> None:
    killed = start(TYPE_AND_DIE, tmp_path)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    again = start(LOOK_FOR_DRAFTS, tmp_path)
    assert again.stdout.strip() == "offered: 1", again.stderr
    assert again.returncode == 0


def test_the_window_closes_the_record_goes_back_to_a_backup_and_opens_it_again(tmp_path: Path) -> None:
    run = start(GO_BACK, tmp_path)
    assert run.returncode == 0, run.stderr
    first, said, council = run.stdout.splitlines()
    assert first == "said: "
    assert said.startswith(
        "said: The record is that of the backup copy.sqlite; as it was before, it lies in "
    )
    assert council == "council: Calderby Borough Council", "the name that it had in the backup"


def test_a_record_that_is_away_at_the_start_is_opened_when_it_is_back(tmp_path: Path) -> None:
    run = start(BACK_AGAIN, tmp_path)
    away = "The server cannot be reached."
    assert run.stdout.splitlines() == [f"{away}, {away}", "left: "], run.stderr
    assert run.returncode == 0


def test_the_opened_window_follows_others_and_is_followed(tmp_path: Path) -> None:
    run = start(FOLLOW, tmp_path)
    assert run.stdout.splitlines() == ["seen: t.ash by: officer", "left: True"], run.stderr
    assert run.returncode == 0


def display_complaint(environment: dict[str, str], platform: str) -> str:
    """What is said of the display, "" when there is one."""
    try:
        check_display(environment, platform)
    except NoDisplay as problem:
        return str(problem)
    return ""


def test_without_a_display_there_is_a_sentence_and_no_abort() -> None:
    with pytest.raises(NoDisplay, match=r"There is no display .* desktop session"):
        check_display({}, "linux")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there is X asked")
def test_a_display_that_does_not_answer_is_told() -> None:
    with pytest.raises(NoDisplay, match=r"The display :9999 does not answer"):
        check_display({"DISPLAY": ":9999"}, "linux")


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({}, "win32"),
        ({}, "darwin"),
    ],
)
def test_with_one_there_is_none(environment: dict[str, str], platform: str) -> None:
    assert display_complaint(environment, platform) == ""
