"""What kind of disk a file is on: decided from mount tables and paths that were made up."""

from pathlib import Path, PurePosixPath

import pytest

from sefton_minutes.storage.shares import disk_of, is_windows_share, mount_of, read_mounts

TABLE = r"""
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 21 0:40 / /srv/office rw,relatime shared:9 - cifs //files.marram.example/office rw,vers=3.1.1,cache=strict
31 30 0:41 / /srv/office/scratch rw - tmpfs tmpfs rw
32 21 0:42 / /srv/two\040words rw - nfs4 nas:/export rw,vers=4.2
33 21 0:43 / /srv/alone rw - cifs //files/alone rw,nobrl
34 21 0:44 / /srv/old rw - nfs nas:/old rw,vers=3,local_lock=all
35 21 0:45 / /var/ivo/far rw - fuse.sshfs ivo@host: rw
36 21 8:2 / /media/stick rw - fuseblk /dev/sdb1 rw
37 21 0:46 / /srv/hidden rw - nfs nas:/hidden rw
38 21 8:3 / /srv/hidden rw - ext4 /dev/sdc1 rw
a line of something else
"""
DRIVES = {"C:\\": 3, "M:\\": 4, "D:\\": 2}


@pytest.mark.parametrize(
    ("file", "is_share", "is_silent"),
    [
        ("/var/ivo/minutes.sqlite", False, False),
        ("/srv/office/minutes.sqlite", True, False),
        ("/srv/office-of-old/minutes.sqlite", False, False),
        ("/srv/office/scratch/minutes.sqlite", False, False),
        ("/srv/two words/minutes.sqlite", True, False),
        ("/srv/alone/minutes.sqlite", True, True),
        ("/srv/old/minutes.sqlite", True, True),
        ("/var/ivo/far/deep/down/minutes.sqlite", True, False),
        ("/media/stick/minutes.sqlite", False, False),
        ("/srv/hidden/minutes.sqlite", False, False),
    ],
)
def test_the_deepest_and_last_mount_decides(file: str, is_share: bool, is_silent: bool) -> None:
    mount = mount_of(read_mounts(TABLE), PurePosixPath(file))
    assert mount is not None
    assert (mount.is_share, mount.keeps_locks_to_itself) == (is_share, is_silent)


def test_without_mounts_nothing_is_known() -> None:
    assert mount_of(read_mounts(""), PurePosixPath("/srv/minutes.sqlite")) is None


@pytest.mark.parametrize(
    ("file", "is_share"),
    [
        (r"C:\Minutes\minutes.sqlite", False),
        (r"D:\minutes.sqlite", False),
        (r"M:\Democratic Services\minutes.sqlite", True),
        (r"m:\minutes.sqlite", True),
        (r"\\files\office\minutes.sqlite", True),
        ("//files/office/minutes.sqlite", True),
        (r"\\?\UNC\files\office\minutes.sqlite", True),
        (r"\\?\C:\Minutes\minutes.sqlite", False),
        (r"\\?\M:\minutes.sqlite", True),
    ],
)
def test_a_windows_path_leads_to_a_server_or_a_drive(file: str, is_share: bool) -> None:
    assert is_windows_share(file, lambda root: DRIVES.get(root, 1)) is is_share


def test_the_disk_of_this_test_is_no_share(tmp_path: Path) -> None:
    assert not disk_of(tmp_path / "minutes.sqlite").is_share
