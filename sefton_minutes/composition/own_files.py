"""The files of a user who names no database: where they lie, and how one is put aside."""

from datetime import UTC, datetime
from pathlib import Path

from sefton_minutes.domain.errors import CannotWriteFile
from sefton_minutes.storage.address import file_url


def sqlite_url(file: Path) -> str:
    """The address of an SQLite file."""
    return file_url(str(file))


def put_aside(file: Path) -> Path | None:
    """Rename a database file and what belongs to it; its new name, None when there was none.

    Raises CannotWriteFile, on Windows also while a window has it open.
    """
    if not file.exists():
        return None
    aside = file.with_name(f"{file.stem} until {datetime.now(UTC):%Y-%m-%d %H%M%S.%f}{file.suffix}")
    try:
        for part in ("-wal", "-shm", ""):
            beside = file.with_name(file.name + part)
            if beside.exists():
                beside.rename(aside.with_name(aside.name + part))
    except OSError as error:
        raise CannotWriteFile(
            f"{file} cannot be put aside: {error.strerror or error}.", "Close every window that has it open."
        ) from error
    return aside


def make_folder(folder: Path) -> None:
    """Make a folder of the user's data, where there is none yet. Raises CannotWriteFile."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteFile(
            f"The folder {folder} cannot be made: {error.strerror or error}.",
            "Allow that, or name another in SEFTON_MINUTES_DATA.",
        ) from error
