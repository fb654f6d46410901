"""The log: what the program did, told in its own sentences, for whoever looks after it. Every part writes to
`logging.getLogger(__name__)`; never text of the record nor the name of anything in it, of people their logins
only."""

import logging
import platform
import re
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sefton_minutes import __version__
from sefton_minutes.diagnosis.owners_file import go_on_for_owner

LOGGER = "sefton_minutes"
MOST_BYTES = 1024 * 1024
OLDER_FILES = 5
LONGEST_LINE = 400

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|'[^']*'|‘[^’]*’")


class OwnersLog(RotatingFileHandler):
    """A file that only its user may read. Where it cannot be written or moved aside, because the disk is full
    or another window of the program has it open, the program goes on without."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8", delay=True)
        self.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))

    def _open(self) -> TextIOWrapper:
        return go_on_for_owner(Path(self.baseFilename))

    def doRollover(self) -> None:  # noqa: N802 - the library names it
        """Begin a new file. Where another window has the old one open, that stays and grows."""
        try:
            super().doRollover()
        except OSError:
            self.stream = self.stream or self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library names it
        """Nothing: a log that cannot be written disturbs nobody."""


def log_folder(user_data: Path) -> Path:
    """Where the log lies."""
    return user_data / "log"


def begin_log(user_data: Path, command: str) -> OwnersLog | None:
    """Write the log of this program, which was started to carry out a command, from now on; None where that
    folder cannot be made."""
    folder = log_folder(user_data)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    handler = OwnersLog(folder / "sefton-minutes.log")
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)
    logger.info(
        "started: %s; Sefton Minutes %s, Python %s, %s",
        command,
        __version__,
        platform.python_version(),
        platform.platform(),
    )
    return handler


def end_log(handler: OwnersLog | None) -> None:
    """The program has ended."""
    if handler is not None:
        logger = logging.getLogger(LOGGER)
        logger.info("ended")
        logger.removeHandler(handler)
        logger.propagate = True
        handler.close()


def without_quotations(words: str) -> str:
    """Somebody else's words as one line, with what stands between quotation marks left out: that may be
    anything."""
    return " ".join(_QUOTED.sub("“…”", words).split())[:LONGEST_LINE]
