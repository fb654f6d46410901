"""Who moved and seconded, and how the vote went, where a minute says it in words."""

import re
from dataclasses import dataclass

from sefton_minutes.domain.minute_text.lines import on_one_line

_LIMIT = 600
_ENDS = (
    r"(?=,|\s+and\b|\s+(?:duly\s+)?second|\s*[(;:]|\s+(?:it\s+was|that|the\s+motion)\b"
    r"|(?<!\b[A-Z])(?<!Cllr)(?<!Mr)(?<!Mrs)(?<!Dr)\.(?:\s|$)|\s*$)"
)
_LABELLED = r"\s?:\s?-?\s*(?=(?-i:[A-Z]))(?!That\b)"
_NAME = rf"(?P<name>[^;:()\n]{{2,80}}?){_ENDS}"
_MOVED = re.compile(
    rf"\b(?:(?:(?:moved|proposed)\s+by|motion\s+(?:of|by))\s+|(?:moved|mover|proposed|proposer){_LABELLED}){_NAME}",
    re.IGNORECASE,
)
_SECONDED = re.compile(rf"\b(?:seconded\s+by\s+|(?:seconded|seconder){_LABELLED}){_NAME}", re.IGNORECASE)
_COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|nil|no)"
_VOTE = re.compile(
    rf"\bby\s+{_COUNT}\s+votes?\s+to\s+{_COUNT}\b(?:,?\s+with\s+{_COUNT}\s+abstentions?\b)?"
    rf"|\b\d{{1,3}}\s+votes?\s+to\s+\d{{1,3}}\b"
    rf"|\b\d{{1,3}}\s+for,?\s+(?:and\s+)?\d{{1,3}}\s+against(?:,?\s+(?:and\s+)?\d{{1,3}}\s+abst\w+)?"
    rf"|\bunanimously\b|\bunanimous\b|\bnem\.?\s?con\b\.?",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"\bvot|\babst|unanim|nem\.?\s?con|^\s*\d{1,3}\s*[:–-]\s*\d{1,3}\b|\bfor\b.*\bagainst\b", re.IGNORECASE
)
_A_MOTION = re.compile(
    rf"\b(?:mover|moved|proposer|proposed|seconder|seconded){_LABELLED}|"
    r"\b(?:moved|proposed|seconded)\s+by\b|\bon\s+the\s+motion\s+of\b|\bon\s+a\s+motion\s+by\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Motion:
    """ "" for what the words do not say; `vote` as printed ("by 7 votes to 0", "unanimously")."""

    mover: str = ""
    seconder: str = ""
    vote: str = ""

    def completed_by(self, other: "Motion") -> "Motion":
        """This, and from the other what is missing here."""
        return Motion(self.mover or other.mover, self.seconder or other.seconder, self.vote or other.vote)


def states_a_motion(words: str) -> bool:
    """Whether words tell who moved or seconded."""
    return bool(_A_MOTION.search(words[:_LIMIT]))


def read_motion(words: str) -> Motion:
    """Mover, seconder and vote in a sentence ("It was moved by Councillor A, seconded by B and …")."""
    said = on_one_line(words[:_LIMIT])
    vote = _VOTE.search(said)
    return Motion(_name(_MOVED.search(said)), _name(_SECONDED.search(said)), vote.group() if vote else "")


def is_vote(bracket: str) -> bool:
    """Whether the words between brackets are the figures or the manner of a vote."""
    return bool(_IN_BRACKETS.search(bracket))


def _name(found: re.Match[str] | None) -> str:
    return "" if found is None else found["name"].strip()
