"""What tells the versions of a text from each other in a list: the first words that changed, and the size."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from sefton_minutes.domain.history import Revision
from sefton_minutes.domain.shortened_text import shortened
from sefton_minutes.domain.text_change import TextChange, change_between

_LONGEST = 70


@dataclass(frozen=True, slots=True)
class RevisionNote:
    """A version, with `words` on what changed in it first and `grown`, how many characters it has more than
    the version before (fewer: below zero)."""

    revision: Revision
    words: str
    grown: int

    @property
    def size(self) -> int:
        """Its length in characters."""
        return len(self.revision.text)


def revision_notes(newest_first: Sequence[Revision]) -> tuple[RevisionNote, ...]:
    """A note on each version, in the same order; the oldest is held against an empty text."""
    pairs = zip_longest(newest_first, newest_first[1:])
    return tuple(_note(revision, before.text if before else "") for revision, before in pairs if revision)


def _note(revision: Revision, before: str) -> RevisionNote:
    change = change_between(before, revision.text)
    words = "No words changed" if change is None else _words(before, change, revision.text)
    return RevisionNote(revision, words, len(revision.text) - len(before))


def _words(before: str, change: TextChange, after: str) -> str:
    """The words put in, whole; else those taken out."""
    if change.added.strip():
        return f"“{_whole(after, change.start, change.start + len(change.added))}”"
    taken = _whole(before, change.start, change.start + len(change.removed))
    return f"Without “{taken}”" if taken else "Spaces only"


def _whole(text: str, start: int, end: int) -> str:
    """The words of a stretch of a text, with those of which it has only a part."""
    while start > 0 and not text[start - 1].isspace() and not text[start : start + 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace() and not text[end - 1 : end].isspace():
        end += 1
    return shortened(" ".join(text[start:end].split()), _LONGEST)
