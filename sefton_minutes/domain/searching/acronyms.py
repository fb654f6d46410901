"""Letters that stand for words in a council's papers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Acronym:
    """`letters` ("PCC") stand for `words` ("Police and Crime Commissioner"). The same letters may stand for
    several words: then each has an acronym of its own."""

    letters: str
    words: str
    id: int = 0
    version: int = 0
