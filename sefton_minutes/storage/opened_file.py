"""Whether the file that was opened is still the one at its place: SQLite goes on writing to a file that was
deleted or replaced, and what it writes there nobody will ever read."""

from pathlib import Path
from typing import Self

from sefton_minutes.domain.errors import DatabaseUnavailable
from sefton_minutes.storage.address import Address, DatabaseKind
from sefton_minutes.storage.system_causes import cause_of

KEPT_HERE = "Nothing was changed; what is typed stays on this computer."


class OpenedFile:
    """The file of an SQLite address as it is now; nothing is ever said of a server."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._identity = _identity(file) if file else 0

    @classmethod
    def at(cls, address: Address) -> Self:
        """The file of an address."""
        return cls(address.file if address.kind is DatabaseKind.SQLITE else None)

    def check(self) -> None:
        """Raise DatabaseUnavailable when it is not there, or another has its place."""
        if self._file is None:
            return
        try:
            now = _identity(self._file)
        except FileNotFoundError as error:
            raise DatabaseUnavailable(
                f"The database {self._file} is not there any more: it was moved or deleted, or its disk was"
                " taken away.",
                KEPT_HERE,
            ) from error
        except OSError as error:
            raise DatabaseUnavailable(
                f"The database {self._file} cannot be reached: {cause_of(error)}.", KEPT_HERE
            ) from error
        if now != self._identity:
            raise DatabaseUnavailable(
                f"The database {self._file} was replaced by another file while it was open here.",
                f"{KEPT_HERE} Close the program and open it again.",
            )


def _identity(file: Path) -> int:
    """The number that its disk gives it. Not the disk's: a share that was away comes back under another."""
    return file.stat().st_ino
