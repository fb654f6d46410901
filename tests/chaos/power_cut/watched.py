"""A program run with its disk watched: the library that watches is compiled for the occasion."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.chaos.power_cut.disk import Note, read_notes
from tests.checkout import CHECKOUT

SOURCE = Path(__file__).with_name("watched_disk.c")


def why_not() -> str:
    """Why no disk can be watched here, "" where one can."""
    if not sys.platform.startswith("linux"):
        return "the disk is watched by a library that Linux loads before others"
    if shutil.which("cc") is None:
        return "there is no C compiler (cc) to make the library that watches the disk"
    return ""


def compiled(folder: Path) -> Path:
    """The library that watches, made in a folder."""
    library = folder / "watched_disk.so"
    command = ["cc", "-Wall", "-Wextra", "-O1", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return library


def watched(library: Path, folder: Path, log: Path, *arguments: str) -> list[Note]:
    """What `python -m tests.chaos.power_cut.programs` with these arguments did to the files of a folder."""
    environment = os.environ | {
        "LD_PRELOAD": str(library),
        "POWER_CUT_FOLDER": str(folder.resolve()),
        "POWER_CUT_LOG": str(log),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "tests.chaos.power_cut.programs", *arguments]
    run = subprocess.run(
        command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert run.returncode == 0, run.stderr
    return list(read_notes(log))
