"""Whether a file lies on a network share, where another computer keeps the locks."""

import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

MOUNTS: Final = Path("/proc/self/mountinfo")

_NETWORK: Final = frozenset(
    (
        *("cifs", "smb3", "smbfs", "ncpfs", "nfs", "nfs4", "afs", "9p", "ceph", "lustre", "coda"),
        *("gfs2", "ocfs2", "glusterfs", "davfs", "vboxsf", "vmhgfs", "prl_fs", "virtiofs", "fuse"),
    )
)
_NETWORK_FAMILY: Final = "fuse."
"""sshfs, rclone, gvfs and their kin. Some are local, but who keeps their locks is as uncertain."""

_KEPT_HERE: Final = frozenset(("nobrl", "nolock", "local_lock=all", "local_lock=posix"))
"""Options of cifs and nfs mounts by which locks never leave this computer."""

_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE: Final = 4
"""DRIVE_REMOTE of GetDriveTypeW, Windows' fileapi.h."""


@dataclass(frozen=True, slots=True)
class Mount:
    """A folder at which a file system begins. `kind` is the system's name for it; `options` are how it was
    mounted."""

    folder: PurePosixPath
    kind: str
    options: frozenset[str] = frozenset()

    @property
    def is_share(self) -> bool:
        """Whether another computer has the files, or may have."""
        return self.kind in _NETWORK or self.kind.startswith(_NETWORK_FAMILY)

    @property
    def keeps_locks_to_itself(self) -> bool:
        """Whether it was mounted so that other computers never hear of a lock."""
        return self.is_share and not self.options.isdisjoint(_KEPT_HERE)


@dataclass(frozen=True, slots=True)
class Disk:
    """What a file is on. `is_silent_on_locks`: two programs of this computer hear of each other's locks, and
    those of another computer never do."""

    is_share: bool
    is_silent_on_locks: bool = False


LOCAL: Final = Disk(is_share=False)


def read_mounts(text: str) -> tuple[Mount, ...]:
    """The lines of /proc/self/mountinfo (proc_pid_mountinfo(5)), in their order; others are passed over."""
    return tuple(made for line in text.splitlines() if (made := _mount(line)) is not None)


def mount_of(mounts: Iterable[Mount], file: PurePosixPath) -> Mount | None:
    """The mount that a file is on: the deepest; of several at one folder the last hides the others."""
    found = None
    for mount in mounts:
        if file.is_relative_to(mount.folder) and (
            found is None or len(mount.folder.parts) >= len(found.folder.parts)
        ):
            found = mount
    return found


def is_windows_share(file: str, drive_type: Callable[[str], int]) -> bool:
    """Whether an absolute Windows path leads to a share: by the name of a server, or by a drive that
    `drive_type` calls remote. The long form of a local path, which begins with two strokes too, is none."""
    drive = PureWindowsPath(file).drive.upper().replace("/", "\\")
    if drive.startswith(("\\\\?\\UNC", "\\\\.\\UNC")):
        return True
    letter = drive.removeprefix("\\\\?\\").removeprefix("\\\\.\\")
    if letter.startswith("\\\\"):
        return True
    return drive_type(f"{letter}\\") == _REMOTE_DRIVE


def _mount(line: str) -> Mount | None:
    first, parted, second = line.partition(" - ")
    of_mount, of_system = first.split(" "), second.split(" ")
    if not parted or len(of_mount) < 6 or len(of_system) < 3:
        return None
    options = (*of_mount[5].split(","), *of_system[2].split(","))
    return Mount(PurePosixPath(_plain(of_mount[4])), of_system[0], frozenset(options))


def _plain(escaped: str) -> str:
    """Blanks and the like are written as three octal figures."""
    return _ESCAPED.sub(lambda figures: chr(int(figures[1], 8)), escaped)


if sys.platform == "win32":
    import ctypes

    def disk_of(file: Path) -> Disk:
        """What the file is on, or would be. Only its decision was tested: no Windows was at hand."""
        return Disk(is_windows_share(str(file), _drive_type))

    def _drive_type(root: str) -> int:
        """What kind of drive a root such as C:\\ is. It asks no server, so that it does not wait."""
        ask = ctypes.WinDLL("kernel32").GetDriveTypeW
        ask.argtypes, ask.restype = (ctypes.c_wchar_p,), ctypes.c_uint
        return int(ask(root))

else:

    def disk_of(file: Path) -> Disk:
        """What the file is on, or would be. What cannot be found out counts as this computer's own disk."""
        try:
            mounts = read_mounts(MOUNTS.read_text(encoding="utf-8", errors="replace"))
            mount = mount_of(mounts, PurePosixPath(file.resolve()))
        except OSError:
            return LOCAL
        return Disk(mount.is_share, mount.keeps_locks_to_itself) if mount else LOCAL
