"""Standing words put into a minute on lines of their own."""

from dataclasses import dataclass

from sefton_minutes.domain.phrase_bank import Filling
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.domain.text_lines import line_at


@dataclass(frozen=True, slots=True)
class Insertion:
    """The change to be made, and where the words stand after it."""

    change: TextChange
    place: Filling


def insertion(text: str, caret: int, words: str) -> Insertion:
    """Put `words` after the line of the caret, or into it where it is empty."""
    line_start, at = line_at(text, caret)
    before = "\n" if text[line_start:at].strip() else ""
    start = at + len(before)
    return Insertion(TextChange(at, "", before + words), Filling(start, start + len(words)))
