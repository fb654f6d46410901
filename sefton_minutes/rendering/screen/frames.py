"""What two processes say to each other, and how: a length of eight bytes, then the value, pickled. Both ends
are this program, so what is read was written by it."""

import pickle
import struct
from dataclasses import dataclass
from typing import IO, Any, Final

from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.composing.papers import MeetingPapers

_LENGTH: Final = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Asked:
    """Which paper is to be made of which meeting."""

    papers: MeetingPapers
    kind: PaperKind


@dataclass(frozen=True, slots=True)
class Failed:
    """A mistake of ours in the other process, as its traceback says it."""

    traceback: str


def write_frame(stream: IO[bytes], value: object) -> None:
    """Write a value and send it off. Raises OSError when the other end is gone."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Any:
    """The next value. Raises EOFError when the other end is gone."""
    (length,) = _LENGTH.unpack(_read(stream, _LENGTH.size))
    return pickle.loads(_read(stream, length))  # noqa: S301 (written by the other end of this program)


def _read(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data
