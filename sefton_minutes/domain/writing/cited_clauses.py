"""Where a minute names a clause of its own by its label: "resolution (2) above", "(2) below".

When the numbers of a list change such words are told to the officer, never changed: they may mean another
list.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_LABEL = r"\((?P<{}>\d{{1,2}}|[a-z]|[ivx]{{2,5}})\)"
_CITED = re.compile(
    rf"\b(?:resolution|recommendation|clause|part|paragraph|point|item)s?\s{_LABEL.format('named')}"
    rf"(?:\s(?:above|below))?(?!\s?\(|\sof\b)|(?<!\d)\s{_LABEL.format('placed')}\s(?:above|below)\b",
    re.IGNORECASE,
)


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
    for found in _CITED.finditer(text):
        old = f"({found['named'] or found['placed']})"
        if old in labels:
            words = found.group().strip()
            yield CitedClause(found.end() - len(words), found.end(), old, labels[old], words)
