"""Files that appear whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sefton_minutes.domain.errors import CannotWriteFile
from sefton_minutes.storage.system_causes import cause_of


@contextmanager
def written_whole(file: Path) -> Iterator[Path]:
    """Gives a file beside `file` to write to; it takes the place of `file` when all went well, and is gone
    when anything failed.

    Raises CannotWriteFile, also for an OSError of whoever writes.
    """
    partial = file.with_name(f"{file.name}.{os.getpid()}.partial")
    try:
        _check_replaceable(file)
        partial.write_bytes(b"")
    except OSError as error:
        raise cannot_write(file, cause_of(error)) from error
    try:
        yield partial
        _sync(partial)
        partial.replace(file)
        _sync_folder(file.parent)
    except OSError as error:
        raise cannot_write(file, cause_of(error)) from error
    finally:
        partial.unlink(missing_ok=True)


def _check_replaceable(file: Path) -> None:
    """A rename asks neither: it would put a paper in the place of a device or of a file locked on purpose."""
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, "", str(file))
    if file.exists() and not file.is_file():
        raise cannot_write(file, "it is no ordinary file")
    if file.exists() and not os.access(file, os.W_OK):
        raise PermissionError(errno.EACCES, "", str(file))


def cannot_write(file: Path, cause: str) -> CannotWriteFile:
    """The sentence for a file that could not be written."""
    return CannotWriteFile(
        f"{file} cannot be written: {cause}.", "Nothing there was changed; name another place."
    )


def _sync(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _sync_folder(folder: Path) -> None:
    """Only POSIX can, and only there a rename needs it to outlast a power cut."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
