"""Acronyms both ways: who asks for PCC is also given Police and Crime Commissioner, and the reverse."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Widened:
    """An acronym of the council's list that was searched both ways."""

    letters: str
    words: str
