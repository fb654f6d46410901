"""The program as a process: pipes, encodings, no screen, no output."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sefton_minutes import __version__
from tests.cli.conftest import CHECKOUT, Run

posix = pytest.mark.skipif(os.name != "posix", reason="pipes and descriptors of POSIX")


@pytest.fixture
def kept(run: Run, sqlite_url: str, page: Path) -> str:
    assert run("import", "--database", sqlite_url, page).code == 0
    return sqlite_url


def test_the_version_is_told(run_process: Run) -> None:
    said = run_process("--version")
    assert (said.code, said.out) == (0, f"sefton-minutes {__version__}\n")


def test_a_problem_is_one_line_without_traceback(run_process: Run, kept: str) -> None:
    said = run_process("show", "987", "--database", kept)
    assert (said.code, said.out) == (1, "")
    assert said.err == "sefton-minutes: There is no meeting 987. It may have been removed.\n"


def test_output_is_utf8_whatever_the_system_speaks(run_process: Run, kept: str) -> None:
    said = run_process(
        "show", "1", "--database", kept, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    )
    assert said.code == 0
    assert "Refers to minute 24: “Minute No. 24”" in said.out


def test_names_that_no_encoding_can_write_are_spelt_out(run_process: Run, tmp_path: Path) -> None:
    said = run_process("import", "--preview", "caf\udce9.txt", cwd=tmp_path)
    assert said.code == 1
    assert "There is no file" in said.err


@posix
def test_a_reader_that_leaves_early_is_no_problem(run_process: Run, kept: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    said = run_process("show", "1", "--database", kept, stdout=writing)
    os.close(writing)
    assert (said.code, said.err) == (0, "")


@posix
def test_a_closed_output_is_no_problem(data_folder: Path, kept: str) -> None:
    command = f'exec "{sys.executable}" -m sefton_minutes meetings --database "{kept}" >&- 2>&-'
    done = subprocess.run(["sh", "-c", command], cwd=CHECKOUT, check=False, timeout=60)
    assert done.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_output_into_a_full_disk_is_told(run_process: Run, kept: str) -> None:
    with Path("/dev/full").open("wb") as full:
        said = run_process("show", "1", "--json", "--database", kept, stdout=full)
    assert (said.code, said.err) == (
        1,
        "sefton-minutes: The output cannot be written: No space left on device.\n",
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("command", [[], ["demo"]])
def test_without_a_display_the_window_says_so(
    run_process: Run, data_folder: Path, command: list[str]
) -> None:
    said = run_process(*command, env={"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("sefton-minutes: There is no display")
    assert said.err.count("\n") == 1
    assert not data_folder.exists()


def test_commands_load_neither_qt_nor_the_renderer(kept: str) -> None:
    program = (
        "import sys; from sefton_minutes.cli import main; main(sys.argv[1:]); "
        "print([name for name in ('PySide6', 'reportlab', 'pikepdf', 'alembic') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "meetings", "--database", kept],
        cwd=CHECKOUT,
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_window_is_begun_without_storage() -> None:
    program = (
        "import sys; import sefton_minutes.cli, sefton_minutes.app; "
        "slow = ('sqlalchemy', 'reportlab', 'sefton_minutes.storage'); "
        "print([name for name in slow if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=CHECKOUT,
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.stdout.strip() == "[]"
