"""A process of our own is begun by the right interpreter."""

import sys
from pathlib import Path

import pytest

from sefton_minutes.own_process import interpreter


def test_beside_a_launcher_the_interpreter_that_came_with_it_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert interpreter() == Path(sys.executable)
    (tmp_path / "pythonw.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Sefton Minutes.exe"))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert interpreter() == tmp_path / "pythonw.exe"
