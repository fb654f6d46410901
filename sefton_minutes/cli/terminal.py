"""Speaking to a terminal, a pipe or a file: in UTF-8, and without a fuss when nobody listens."""

import io
import os
import sys
from typing import TextIO

from sefton_minutes.domain.errors import CannotWriteFile

PROGRAM = "sefton-minutes"
_CLEAR = "\r\x1b[K"
_WIDEST = 60
"""Characters of a file's name on the line of progress."""


def speak_utf8() -> None:
    """Whatever the system's own encoding; what cannot be written even so is spelt out."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Print text that ends its own lines. Raises BrokenPipeError when the reader has gone, CannotWriteFile
    when the output goes to a full disk. A program started without output has none."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        stop_speaking()
        raise CannotWriteFile(f"The output cannot be written: {error.strerror or error}.") from error


def complain(sentence: str) -> None:
    """Say what is wrong, on one line of standard error."""
    if sys.stderr is not None:
        sys.stderr.write(f"{PROGRAM}: {' '.join(sentence.split())}\n")


def progress(done: int, total: int, what: str) -> None:
    """Show how far a long run has come, on one line of a terminal that somebody looks at; nowhere else."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"{_CLEAR}{done:,} of {total:,}  {what[:_WIDEST]}")
        sys.stderr.flush()


def end_progress() -> None:
    """Take the line of progress away."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(_CLEAR)
        sys.stderr.flush()


def stop_speaking() -> None:
    """Let nothing more be tried when the program ends with something unwritten."""
    if _is_file(sys.stdout):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _is_file(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.fileno() >= 0
    except (OSError, ValueError):
        return False
