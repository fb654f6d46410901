"""Files that only the user may read."""

import os
from io import TextIOWrapper
from pathlib import Path

OWNER_ALONE = 0o600


def begin_for_owner(file: Path) -> TextIOWrapper:
    """Begin a text file that is not there yet, readable by its user alone; on Windows the user's own folder
    sees to that. Raises OSError."""
    return _opened(file, os.O_EXCL)


def go_on_for_owner(file: Path) -> TextIOWrapper:
    """Write at the end of a text file, which is begun as above where it is not there. Raises OSError."""
    return _opened(file, os.O_APPEND)


def _opened(file: Path, how: int) -> TextIOWrapper:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | how, OWNER_ALONE)
    return os.fdopen(descriptor, "w" if how == os.O_EXCL else "a", encoding="utf-8")
