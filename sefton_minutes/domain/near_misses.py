"""Words that nothing has, and the words of the record that are spelt nearly so."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NearMiss:
    """`word` as it was asked, folded, which nothing has; `instead` words that the record has, the likeliest
    first."""

    word: str
    instead: tuple[str, ...]
