"""One paper of one meeting, and the name its file is given."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sefton_minutes.services.printing import PaperKind

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class PaperInHand:
    """`pdf` are the bytes that are shown and printed; `name` is the file name that is proposed."""

    meeting_id: int
    kind: "PaperKind"
    name: str
    pdf: bytes = b""

    def with_bytes(self, pdf: bytes) -> "PaperInHand":
        """The same paper, made."""
        return replace(self, pdf=pdf)


def file_name(body: str, day: date | None, paper: str) -> str:
    """ "Licensing Committee 2026-06-11 minutes.pdf": no sign in it that Windows refuses."""
    parts = (body, day.isoformat() if day else "", paper)
    words = " ".join(part for part in parts if part)
    return f"{' '.join(_NOT_IN_NAMES.sub(' ', words).split())}.pdf"
