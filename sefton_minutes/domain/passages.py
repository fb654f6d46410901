"""Parts of a minute that stand beside its decision: why, what else was considered, when it takes effect."""

from dataclasses import dataclass
from enum import StrEnum


class PassageKind(StrEnum):
    """What a passage says. Reasons and rejected options are recorded with executive decisions (SI 2012/2089,
    regulations 12 and 13). RECOMMENDATION: what officers recommended, which decides nothing."""

    REASONS = "reasons"
    ALTERNATIVES = "alternatives"
    CALL_IN = "call-in"
    EFFECT = "takes effect"
    RECOMMENDATION = "recommendation"


@dataclass(frozen=True, slots=True)
class Passage:
    """`label` as printed ("Reasons for the Decision:"), `text` the passage without it, one paragraph a line.
    `start`/`end`: offsets into the minute text, label included."""

    kind: PassageKind
    label: str
    text: str
    start: int = 0
    end: int = 0
