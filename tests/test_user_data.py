"""Where the user's own data lies."""

import sys
from pathlib import Path

import pytest

from sefton_minutes.user_data import user_data_folder


def test_it_may_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SEFTON_MINUTES_DATA", str(tmp_path))
    assert user_data_folder() == tmp_path


def test_on_linux_it_is_with_other_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SEFTON_MINUTES_DATA", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert user_data_folder() == tmp_path / "sefton-minutes"
    monkeypatch.delenv("XDG_DATA_HOME")
    assert user_data_folder() == Path.home() / ".local" / "share" / "sefton-minutes"


def test_on_windows_it_is_local_and_not_roaming(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SEFTON_MINUTES_DATA", raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert user_data_folder() == tmp_path / "Sefton Minutes"
    monkeypatch.delenv("LOCALAPPDATA")
    assert user_data_folder() == Path.home() / "AppData" / "Local" / "Sefton Minutes"
