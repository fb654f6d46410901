"""What a meeting resolved: a resolution and its clauses."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class DecisionKind(StrEnum):
    """A resolution decides; a recommendation asks another body to."""

    RESOLUTION = "resolution"
    RECOMMENDATION = "recommendation"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. `label` as printed ("(1)", "(a)", "" for none); `text` without label, as printed otherwise.

    `start`/`end` are offsets into the minute text of the clause's words (label excluded)."""

    label: str
    text: str
    clauses: tuple["Clause", ...] = ()
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Resolution:
    """`introducer` as printed, without colon ("RESOLVED", "RESLOVED"), "" when the page lost it; `stem` the
    words between it and the first clause ("That"). `confirmed` is False while the reading is a guess.
    `mover`, `seconder`, `vote`: "" when not named. `start`/`end`: offsets into the minute text."""

    introducer: str
    confirmed: bool
    stem: str = ""
    clauses: tuple[Clause, ...] = ()
    kind: DecisionKind = DecisionKind.RESOLUTION
    mover: str = ""
    seconder: str = ""
    vote: str = ""
    start: int = 0
    end: int = 0

    def all_clauses(self) -> Iterator[Clause]:
        """Every clause, each before the clauses inside it."""
        pending = list(reversed(self.clauses))
        while pending:
            clause = pending.pop()
            yield clause
            pending.extend(reversed(clause.clauses))
