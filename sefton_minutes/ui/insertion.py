"""Standing words put into a minute on lines of their own."""

from dataclasses import dataclass

from sefton_minutes.domain.phrase_bank import Filling
from sefton_minutes.domain.text_change import TextChange


@dataclass(frozen=True, slots=True)
class Insertion:
    """The change to be made, and where the words stand after it."""

    change: TextChange
    place: Filling


def insertion(text: str, caret: int, words: str) -> Insertion:
    """Put `words` after the line of the caret, or into it where it is empty."""
    line_end = text.find("\n", caret)
    at = len(text) if line_end < 0 else line_end
    line_start = text.rfind("\n", 0, at) + 1
    before = "\n" if text[line_start:at].strip() else ""
    start = at + len(before)
    return Insertion(TextChange(at, "", before + words), Filling(start, start + len(words)))
