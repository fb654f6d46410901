"""A process of this program's own: the same interpreter, the same search path, no console."""

import subprocess
import sys
from pathlib import Path
from typing import Final

_INTERPRETERS: Final = ("pythonw.exe", "python.exe", "bin/python3")
# Windows would open a console for the process; the flag exists there only.
_NO_CONSOLE: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def start_own_process(module: str, *arguments: str) -> "subprocess.Popen[bytes]":
    """Begin `main(*arguments)` of one of our modules in a process that is spoken to by pipes. Raises OSError
    where that is not allowed."""
    begin = f"import sys; sys.path[:] = {sys.path!r}; from {module} import main; main(*{arguments!r})"
    return subprocess.Popen(  # noqa: S603 (our own interpreter, our own words)
        [str(interpreter()), "-I", "-c", begin],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_NO_CONSOLE,
    )


def interpreter() -> Path:
    """The Python that runs this program; beside a launcher of its own, the one that came with it."""
    own = Path(sys.executable)
    if own.stem.lower().startswith("python"):
        return own
    beside = (Path(sys.base_prefix, *name.split("/")) for name in _INTERPRETERS)
    return next((found for found in beside if found.exists()), own)
