"""The terminal, driven as a person would, with this user's data in a folder of the test's own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from sefton_minutes.cli import main
from tests.services.pages import PAGE

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> Any:
        """The JSON that was printed."""
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("SEFTON_MINUTES_DATA", str(folder))
    return folder


@pytest.fixture
def run(data_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in this process. Passwords of addresses go by the driver's own variable, unless the
    command is to be `as_typed`: on a command line others can see them, and the program says so."""

    def run_here(*arguments: str | Path, as_typed: bool = False) -> Said:
        capsys.readouterr()
        words = [str(argument) for argument in arguments]
        try:
            code = main(words if as_typed else [_without_password(word, monkeypatch) for word in words])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run_here


def _without_password(word: str, monkeypatch: pytest.MonkeyPatch) -> str:
    if not word.startswith("postgresql"):
        return word
    url = make_url(word)
    monkeypatch.setenv("PGPASSWORD", url.password or "")
    return url._replace(password=None).render_as_string(hide_password=False)


@pytest.fixture
def run_process(data_folder: Path) -> Run:
    """Run a command as a process of its own."""

    def run_there(*arguments: str | Path, **options: Any) -> Said:
        command = [sys.executable, "-m", "sefton_minutes", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "SEFTON_MINUTES_DATA": str(data_folder)}
        environment.update(options.pop("env", {}))
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        done = subprocess.run(command, env=environment, encoding="utf-8", timeout=60, check=False, **pipes)
        return Said(done.returncode, done.stdout or "", done.stderr or "")

    return run_there


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """An invented published page."""
    file = tmp_path / "march.txt"
    file.write_text(PAGE, encoding="utf-8")
    return file
