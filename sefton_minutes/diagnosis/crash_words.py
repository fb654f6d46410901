"""The words of a crash report: where in the code something happened, never what it happened to."""

import linecache
import platform
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from sefton_minutes import __version__

PACKAGE = Path(__file__).resolve().parents[1]
MOST_FRAMES = 60
"""Of one exception: endless recursion has a thousand, of which the first and the last tell all."""
MOST_CHAINED = 8

WORDED_BY_THE_INTERPRETER = (
    AttributeError, TypeError, NameError, UnboundLocalError, ImportError, ModuleNotFoundError, IndexError,
    ZeroDivisionError, RecursionError, MemoryError, StopIteration, OverflowError,
)  # fmt: skip
"""Kinds whose messages Python itself words. Those of all other kinds may hold anything, also text of the
record, and are left out."""

_NAME = r"[A-Za-z_][A-Za-z0-9_.]{0,40}"
_QUOTED_NAME = re.compile(rf"'{_NAME}'")
_CALL = re.compile(rf"{_NAME}\(\)")
_INTERPRETERS_WORDS = """
a an and any are argument arguments as assigned at attribute attributes be bool but by bytes call callable
can cannot circular comparing concatenate could defined depth division does due empty exceeded expected find
float for format from function get give given got has have import imported in index indices initialized
instance instances int integer integers is it item iterable iterator its key keyword large len like likely
list local maximum method missing module modulo more most multiple must name named no non nonetype not
number object objects of only operand or out output partially path pop positional possibly range read
recursion relative required return returned s sequence set slice some str string subscriptable support
supported supports takes than the this to too tuple type types unexpected unhashable unknown unpack
unsupported value values variable was were when where while with without zero
"""
_WORD = re.compile(r"[^\W\d_]\w*")


def crash_words(error: BaseException, now: datetime, thread: str) -> str:
    """The report: versions, time, system, and for each exception of the chain its kind and where it was. A
    message stands there only where Python itself worded it."""
    head = (
        f"Sefton Minutes {__version__}\n{now.isoformat()}\n"
        f"{platform.platform()}, Python {platform.python_version()}, thread {harmless_name(thread)}\n"
    )
    return head + "\n".join(_told(link, each) for link, each in _chain(error))


def harmless_name(name: str) -> str:
    """A name as programs give them; anything else is left out."""
    return name if re.fullmatch(r"[\w.:-]{1,40}", name, re.ASCII) else "unnamed"


def own_message(error: BaseException) -> str:
    """What Python said, if it was Python; "" else. Whoever raises such a kind with words of his own is
    found out by his words."""
    if type(error) not in WORDED_BY_THE_INTERPRETER:
        return ""
    message = str(error)
    rest = _CALL.sub(" ", _QUOTED_NAME.sub(" ", message))
    known = {word.lower() for word in _WORD.findall(rest)} <= set(_INTERPRETERS_WORDS.split())
    return message if known and "'" not in rest and '"' not in rest else ""


def _chain(error: BaseException) -> Iterator[tuple[str, BaseException]]:
    """The exception, and those that it came from, each with how they hang together."""
    link, seen = "", set[int]()
    now: BaseException | None = error
    while now is not None and id(now) not in seen and len(seen) < MOST_CHAINED:
        yield link, now
        seen.add(id(now))
        if isinstance(now, BaseExceptionGroup):
            for each in now.exceptions[:MOST_CHAINED]:
                yield "one of it: ", each
        link = "because of: " if now.__cause__ is not None else "while dealing with: "
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)


def _told(link: str, error: BaseException) -> str:
    kind, message = type(error), own_message(error)
    module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    title = f"\n{link}{module}{kind.__qualname__}{f': {message}' if message else ''}"
    return "\n".join((title, *_places(error.__traceback__)))


def _places(trace: TracebackType | None) -> list[str]:
    frames = [(frame.f_code.co_filename, line, frame.f_code.co_name) for frame, line in walk_tb(trace)]
    told = [_place(*frame) for frame in frames]
    if len(told) > MOST_FRAMES:
        half = MOST_FRAMES // 2
        told[half:-half] = [f"  … {len(told) - MOST_FRAMES} more …"]
    return told


def _place(name: str, line: int, function: str) -> str:
    """A place in the code; of our own files the line too. Folders of this computer are nobody's business."""
    file = Path(name)
    if file.is_relative_to(PACKAGE):
        source = linecache.getline(name, line).strip()
        return f"  {file.relative_to(PACKAGE.parent).as_posix()}:{line} in {function}\n      {source}"
    parts = file.parts
    if "site-packages" in parts:
        return f"  {'/'.join(parts[parts.index('site-packages') + 1 :])}:{line} in {function}"
    return f"  {file.name}:{line} in {function}"
