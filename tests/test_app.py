"""Starting: what is loaded when, and what happens without a display."""

import subprocess
import sys

import pytest

from sefton_minutes.app import NoDisplay, check_display

BEFORE_STORAGE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from sefton_minutes.app import Opening

app = QApplication([])
folder = Path(sys.argv[1])

def compose():
    from sefton_minutes import composition
    return composition.compose(composition.sqlite_url(folder / "minutes.sqlite"), folder, "officer", create=True)

heavy = ("sqlalchemy", "alembic", "reportlab", "pikepdf", "sefton_minutes.storage", "sefton_minutes.services")
opening = Opening(app, compose, folder)
opening.begin()
window = opening.window
assert not window.grab().isNull()
loaded = [name for name in heavy if name in sys.modules]
assert not loaded, loaded
window.pages_shown.connect(window.close)
app.exec()
assert "sefton_minutes.storage" in sys.modules
opening.end()
print("opened and closed")
"""


def test_the_window_is_painted_before_storage_is_loaded(tmp_path: object) -> None:
    command = [sys.executable, "-W", "error", "-c", BEFORE_STORAGE, str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert run.stdout.strip() == "opened and closed", run.stderr
    assert run.returncode == 0


def test_without_a_display_there_is_a_sentence_and_no_abort() -> None:
    with pytest.raises(NoDisplay, match=r"There is no display .* desktop session"):
        check_display({}, "linux")


@pytest.mark.parametrize(
    ("environment", "platform"),
    [({"DISPLAY": ":0"}, "linux"), ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
     ({"QT_QPA_PLATFORM": "offscreen"}, "linux"), ({}, "win32"), ({}, "darwin")],
)  # fmt: skip
def test_with_one_there_is_none(environment: dict[str, str], platform: str) -> None:
    check_display(environment, platform)
