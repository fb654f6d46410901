"""Where a minute names a clause of its own by its label: "resolution (2) above", "(2) below".

When the numbers of a list change such words are told to the officer, never changed: they may mean another
list.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_LABEL = re.compile(r"\((?:\d{1,2}|[a-z]|[ivx]{2,5})\)")
_NAMED_BEFORE = re.compile(
    r"\b(?:resolution|recommendation|clause|part|paragraph|point|item)s?\s$", re.IGNORECASE
)
_NO_PART_BEFORE = re.compile(r"(?<![\d)])\s$")
_PLACED_AFTER = re.compile(r"\s(?:above|below)\b")
_OF_SOMETHING_ELSE = re.compile(r"\s?\(|\sof\b")
_LOOK_BACK = 20


@dataclass(frozen=True, slots=True)
class CitedClause:
    """`text[start:end]` names a clause whose label was `old` and is `new` now."""

    start: int
    end: int
    old: str
    new: str
    words: str

    @property
    def sentence(self) -> str:
        """What the officer is told."""
        return f"“{self.words}” may mean {self.new} now, which was {self.old}."


def cited_clauses(text: str, labels: Mapping[str, str]) -> Iterator[CitedClause]:
    """Every place that names a clause by a label that changed. `labels`: old ones with what they became.

    What names a part of something else ("clause (2) of the lease", "Minute No. 24 (2)") is left out."""
    for found in _LABEL.finditer(text):
        old = found.group()
        if old not in labels or _OF_SOMETHING_ELSE.match(text, found.end()):
            continue
        back = max(0, found.start() - _LOOK_BACK)
        named = _NAMED_BEFORE.search(text, back, found.start())
        placed = _PLACED_AFTER.match(text, found.end())
        if named or (placed and _NO_PART_BEFORE.search(text, back, found.start())):
            start = named.start() if named else found.start()
            end = placed.end() if placed else found.end()
            yield CitedClause(start, end, old, labels[old], text[start:end])
