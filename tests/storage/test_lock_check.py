"""The whole check tries the locks wherever a file lies."""

import sys
from functools import partial

import pytest

from sefton_minutes.storage.address import read_address
from sefton_minutes.storage.file_keeping import Surroundings
from sefton_minutes.storage.lock_check import check_locks
from sefton_minutes.storage.locking_probe import NO_FILE, probe_locks
from sefton_minutes.storage.shares import LOCAL, Disk

SHARE = Disk(is_share=True)
SILENT = Disk(is_share=True, is_silent_on_locks=True)


def told(url: str, disk: Disk, why: str = "") -> list[str]:
    surroundings = Surroundings(lambda _file: disk, lambda _folder: why)
    return [finding.sentence for finding in check_locks(read_address(url), surroundings)]


def test_locks_that_hold_are_no_finding(database_url: str) -> None:
    assert check_locks(read_address(database_url)) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Unix's ways of locking")
def test_locks_that_fail_are_found_on_any_disk(sqlite_url: str) -> None:
    without = Surroundings(probe=partial(probe_locks, vfs="unix-none"))
    (found,) = check_locks(read_address(sqlite_url), without)
    assert found.sentence.endswith("write over each other: one program may write while another reads.")
    assert "“database copy”" in found.advice


def test_a_mount_that_keeps_locks_to_itself_is_found(sqlite_url: str) -> None:
    assert "this computer keeps its locks to itself" in told(sqlite_url, SILENT)[0]


def test_a_folder_that_may_only_be_read_is_no_finding_on_this_computer(sqlite_url: str) -> None:
    assert told(sqlite_url, LOCAL, NO_FILE) == []
    assert len(told(sqlite_url, SHARE, NO_FILE)) == 1
