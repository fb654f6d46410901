"""Locks are tried for what they are: those of a local disk pass, and none, or half of them, do not."""

import os
import sys
import time
from pathlib import Path

import pytest

from sefton_minutes.storage.locking_probe import NO_FILE, NO_PROCESS, SLOW, probe_locks

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="these ways of locking are Unix's")


def test_the_locks_of_a_local_disk_hold(tmp_path: Path) -> None:
    assert probe_locks(tmp_path) == ""
    assert list(tmp_path.iterdir()) == []


@on_unix
@pytest.mark.parametrize(
    ("vfs", "said"),
    [
        ("unix-none", "one program may write while another reads"),
        ("unix-dotfile", "two programs cannot read at once"),
        ("unix-excl", "two programs cannot read at once"),
    ],
)
def test_other_ways_of_locking_are_found_out(tmp_path: Path, vfs: str, said: str) -> None:
    assert probe_locks(tmp_path, vfs) == said
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert probe_locks(tmp_path / "gone") == NO_FILE


def test_it_never_takes_longer_than_it_may(tmp_path: Path) -> None:
    began = time.monotonic()
    assert probe_locks(tmp_path, seconds=0.001) == SLOW
    assert time.monotonic() - began < 2


@on_unix
def test_a_share_that_hangs_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interpreter that never says a word stands for it."""
    silent = tmp_path / "python-silent"
    silent.write_text("#!/bin/sh\nexec sleep 5\n")
    silent.chmod(0o755)
    monkeypatch.setattr(sys, "executable", os.fspath(silent))
    began = time.monotonic()
    assert probe_locks(tmp_path, seconds=0.3) == SLOW
    assert time.monotonic() - began < 3


def test_a_process_that_cannot_be_started_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", os.fspath(tmp_path / "python-absent"))
    assert probe_locks(tmp_path) == NO_PROCESS
