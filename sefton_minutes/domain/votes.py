"""A vote as a minute tells it: its result, its figures, who voted how."""

from dataclasses import dataclass
from enum import StrEnum


class VoteSide(StrEnum):
    """How a member voted. A vote is recorded by name where standing orders or the law ask for it (Local
    Authorities (Standing Orders) (England) Regulations 2001, Schedule 2: budget meetings)."""

    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"
    NOT_VOTING = "not voting"


class VoteOutcome(StrEnum):
    """What became of what was voted on, as far as the words say."""

    CARRIED = "carried"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class NamedVote:
    """One name as printed ("Councillor Rowe", "Rowe") and the side."""

    name: str
    side: VoteSide


@dataclass(frozen=True, slots=True)
class Vote:
    """`text`: the words as printed. A figure is None where none is printed; `manner` is the field's own word
    for a vote without figures ("unanimously", "nem con", "all in favour", "without a vote", "casting vote"),
    "" for none. `start`/`end`: offsets into the minute text."""

    text: str
    favour: int | None = None
    against: int | None = None
    abstained: int | None = None
    not_voting: int | None = None
    manner: str = ""
    outcome: VoteOutcome | None = None
    names: tuple[NamedVote, ...] = ()
    start: int = 0
    end: int = 0
