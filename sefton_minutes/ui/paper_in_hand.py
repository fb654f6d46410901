"""A paper that can be printed or saved, and the name its file is given."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sefton_minutes.domain.searching.found_list import FoundList

if TYPE_CHECKING:
    from sefton_minutes.services.printing import PaperKind
    from sefton_minutes.ui.workplace import Services

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Printable(Protocol):
    """`pdf` are the bytes that are shown and printed; `name` is the file name that is proposed."""

    @property
    def name(self) -> str: ...
    @property
    def pdf(self) -> bytes: ...

    def saving(self, services: "Services") -> Callable[[Path], None]:
        """What writes the paper to a file."""
        ...


@dataclass(frozen=True, slots=True)
class FoundPaper:
    """The result of a search as a paper."""

    found: FoundList
    name: str
    pdf: bytes

    def saving(self, services: "Services") -> Callable[[Path], None]:
        """Writes the same result as a PDF."""
        return partial(services.found_lists.save, self.found, "pdf")


@dataclass(frozen=True, slots=True)
class PaperInHand:
    """One paper of one meeting; a `Printable` once it was made."""

    meeting_id: int
    kind: "PaperKind"
    name: str
    pdf: bytes = b""

    def with_bytes(self, pdf: bytes) -> "PaperInHand":
        """The same paper, made."""
        return replace(self, pdf=pdf)

    def saving(self, services: "Services") -> Callable[[Path], None]:
        """Writes the paper as it is now."""
        return partial(services.printing.save, self.meeting_id, self.kind)


@dataclass(frozen=True, slots=True)
class IssuedInHand:
    """A paper as it was issued: what is printed and saved are the bytes that were kept."""

    publication_id: int
    name: str
    pdf: bytes

    def saving(self, services: "Services") -> Callable[[Path], None]:
        """Writes those bytes."""
        return partial(services.issuing.save, self.publication_id)


def file_name(body: str, day: date | None, paper: str) -> str:
    """ "Licensing Committee 2026-06-11 minutes.pdf": no sign in it that Windows refuses."""
    parts = (body, day.isoformat() if day else "", paper)
    words = " ".join(part for part in parts if part)
    return f"{' '.join(_NOT_IN_NAMES.sub(' ', words).split())}.pdf"
