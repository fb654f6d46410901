"""What services are given from outside: the clock, the login name, writers of files. What is slow to load is
loaded when it is first needed."""

import getpass
import platform
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.exchange.meeting_json import dumped, kept_meeting, meetings_document

if TYPE_CHECKING:
    from sefton_minutes.domain.document import Document
    from sefton_minutes.domain.searching.found_list import FoundList


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """This instant, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The local civil day."""
        return self.now().astimezone().date()


def login_name() -> str:
    """The name under which the user is logged in; "unknown" where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user in a container, no such variable on Windows
        return "unknown"


def computer_name() -> str:
    """The name of this computer in its network; "this computer" where it has none."""
    return platform.node() or "this computer"


class PdfRenderer:
    """Makes PDFs, and loads what that takes at the first one."""

    def render(self, document: "Document") -> bytes:
        """The bytes of a tagged PDF."""
        from sefton_minutes.rendering.pdf import render_pdf  # noqa: PLC0415

        return render_pdf(document)


class WordFoundWriter:
    """Writes results of searches for Word, and loads what that takes at the first one."""

    def write(self, found: "FoundList") -> bytes:
        """The bytes of a .docx."""
        from sefton_minutes.exchange.found_word import found_docx  # noqa: PLC0415

        return found_docx(found)


class JsonWriter:
    """Writes a meeting by the schema of docs/json.md."""

    def write(self, papers: MeetingPapers) -> bytes:
        """A document with this one meeting, in UTF-8."""
        return dumped(meetings_document([kept_meeting(papers)])).encode()
