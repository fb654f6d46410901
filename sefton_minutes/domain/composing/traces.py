"""Where words of a paper were typed, although house style wrote them anew."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sefton_minutes.domain.document import Origin, OriginField

# House style keeps every word, but may set or drop "and" and "or" before a last clause; and it may set the
# numbers of labels, so that figures are looked at only where they are the same.
_WORDS_AND_FIGURES: Final = re.compile(r"[^\W_]+")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_JOINING: Final = frozenset({"and", "or"})


@dataclass(frozen=True, slots=True)
class Trace:
    """Leads from a text that is composed to the text of an item as it was typed. `composed` and `typed` are
    the places of the same letters in either, both empty where the texts are the same."""

    item_id: int
    field: OriginField
    length: int
    composed: tuple[int, ...] = ()
    typed: tuple[int, ...] = ()

    def origin(self, start: int, end: int) -> Origin | None:
        """Where the characters from `start` to `end` of the composed text were typed; None for nowhere."""
        if not self.item_id:
            return None
        first = self._typed_start(start)
        return Origin(self.item_id, self.field, first, max(first, self._typed_end(end)))

    def _typed_start(self, place: int) -> int:
        if not self.composed:
            return min(place, self.length)
        letter = bisect_left(self.composed, place)
        return self.typed[letter] if letter < len(self.typed) else self.length

    def _typed_end(self, place: int) -> int:
        if not self.composed:
            return min(place, self.length)
        letter = bisect_left(self.composed, place)
        return self.typed[letter - 1] + 1 if letter else 0


NOWHERE: Final = Trace(0, OriginField.MINUTE, 0)


def trace_of(item_id: int, field: OriginField, typed: str, composed: str | None = None) -> Trace:
    """The trace of a text; `composed` is how house style writes it, None where it stays as typed."""
    if composed is None or composed == typed:
        return Trace(item_id, field, len(typed))
    for pattern in (_WORDS_AND_FIGURES, _WORDS):
        places = _letters(pattern, composed), _letters(pattern, typed)
        if _said(composed, places[0]) == _said(typed, places[1]):
            return Trace(item_id, field, len(typed), *places)
    return Trace(item_id, field, len(typed))


def _letters(pattern: re.Pattern[str], text: str) -> tuple[int, ...]:
    words = (word for word in pattern.finditer(text) if word.group().casefold() not in _JOINING)
    return tuple(place for word in words for place in range(word.start(), word.end()))


def _said(text: str, places: Sequence[int]) -> str:
    return "".join(text[place] for place in places).casefold()
