"""What looking at a council's database server found."""

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """GOOD is as it should be, ADVICE could be better; WRONG loses work, lets somebody see or do what he may
    not, or keeps officers from working."""

    GOOD = "good"
    ADVICE = "advice"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence, and what to do about it, "" for nothing."""

    weight: Weight
    sentence: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class ServerCheck:
    """Everything found at one place, which is told without password."""

    place: str
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return all(finding.weight is not Weight.WRONG for finding in self.findings)


def good(sentence: str) -> Finding:
    """As it should be."""
    return Finding(Weight.GOOD, sentence)


def advised(sentence: str, advice: str = "") -> Finding:
    """What could be better."""
    return Finding(Weight.ADVICE, sentence, advice)


def wrong(sentence: str, advice: str = "") -> Finding:
    """What must be mended."""
    return Finding(Weight.WRONG, sentence, advice)
