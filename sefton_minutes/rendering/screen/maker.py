"""The process that makes screen copies: it reads what is asked of it from its standard input, writes the
copies to its standard output, and ends when nobody is there any longer."""

import sys
import traceback
from typing import IO

from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.screen_copy import ScreenCopy
from sefton_minutes.rendering.screen.frames import Asked, Failed, read_frame, write_frame
from sefton_minutes.rendering.screen.paper import ScreenPaper


def main() -> None:
    """Serve whoever started this process."""
    out = sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever a library might print is no copy
    serve(sys.stdin.buffer, out)


def serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    """Answer everything that is asked, until there is nothing more."""
    kept: dict[PaperKind, ScreenPaper] = {}
    while True:
        try:
            question: Asked = read_frame(asked)
        except EOFError:
            return
        write_frame(answers, _answer(question, kept))


def _answer(question: Asked, kept: dict[PaperKind, ScreenPaper]) -> ScreenCopy | Failed:
    try:
        paper = kept.setdefault(question.kind, ScreenPaper(question.kind))
        return paper.copy_of(question.papers)
    except Exception:  # noqa: BLE001 (a mistake of ours: it is raised where the crash report finds it)
        kept.pop(question.kind, None)
        return Failed(traceback.format_exc())
