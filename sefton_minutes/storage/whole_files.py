"""Files that appear whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sefton_minutes.domain.errors import CannotWriteFile

_CAUSES = {
    errno.ENOENT: "its folder does not exist",
    errno.ENOTDIR: "its folder is a file",
    errno.EACCES: "you have no right to write there",
    errno.EPERM: "you have no right to write there",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the disk takes no file of that size",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "its name is too long",
}


@contextmanager
def written_whole(file: Path) -> Iterator[Path]:
    """Gives a file beside `file` to write to; it takes the place of `file` when all went well, and is gone
    when anything failed.

    Raises CannotWriteFile, also for an OSError of whoever writes.
    """
    if file.is_dir():
        raise cannot_write(file, _CAUSES[errno.EISDIR])
    partial = file.with_name(f"{file.name}.{os.getpid()}.partial")
    try:
        partial.write_bytes(b"")
    except OSError as error:
        raise cannot_write(file, _cause(error)) from error
    try:
        yield partial
        _sync(partial)
        partial.replace(file)
        _sync_folder(file.parent)
    except OSError as error:
        raise cannot_write(file, _cause(error)) from error
    finally:
        partial.unlink(missing_ok=True)


def cannot_write(file: Path, cause: str) -> CannotWriteFile:
    """The sentence for a file that could not be written."""
    return CannotWriteFile(
        f"{file} cannot be written: {cause}.", "Nothing was left there; name another place."
    )


def _cause(error: OSError) -> str:
    return _CAUSES.get(error.errno or 0, os.strerror(error.errno) if error.errno else str(error))


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
