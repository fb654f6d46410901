"""Who moved and seconded, and how the vote went, where a minute says it in words."""

import re
from dataclasses import dataclass

from sefton_minutes.domain.minute_text.lines import on_one_line

_LIMIT = 600
_ENDS = (
    r"(?=,|\s+(?:and|all\s+in\s+favour|unanimous\w*|carried|agreed|resolved|vote)\b"
    r"|\s+(?:duly\s+)?second|\s*[(;:]|\s+(?:it\s+was|that|to|the\s+motion)\b"
    r"|(?<!\b[A-Z])(?<!Cllr)(?<!Mr)(?<!Mrs)(?<!Dr)\.(?:\s|$)|\s*$)"
)
_LABELLED = r"\s?:\s?-?\s*(?=(?-i:[A-Z]))(?!That\b)"
_NAME = rf"(?P<name>[^;:()\n]{{2,80}}?){_ENDS}"
_MOVED = re.compile(
    rf"\b(?:(?:(?:moved|proposed)(?:\s+(?:as|for|from)\s[^,.;:()]{{2,60}}?)?\s+by|(?:motion|proposal"
    rf"|proposition)\s+(?:of|by))\s+"
    rf"|(?:moved|mover|proposed|proposer|prop){_LABELLED}){_NAME}",
    re.IGNORECASE,
)
_TITLE = r"(?:(?:County\s+|Town\s+)?Councillors?|Cllrs?|Cr|Alderman|Mrs?|Ms|Miss|Dr|Sir|Lord|Lady)\.?"
_OFFICE = (
    r"(?:The\s+)?(?:Vice-?)?(?:Chair(?:man|woman|person)?|Leader|(?:Lord\s+)?Mayor|Lord\s+Provost|Convener)"
)
_PERSON = rf"(?P<name>{_OFFICE}|(?:{_TITLE}\s+)(?:[A-Z][\w.’'-]*\s*){{1,4}}?|[A-Z]{{2,3}})"
_PROPOSED_ACTIVELY = re.compile(
    rf"\b{_PERSON}\s*(?:,\s+seconded\s+by\s[^,.;:\n]{{2,60}},\s+)?(?i:moved|proposed)\b"
)
_SECONDED_ACTIVELY = re.compile(rf"\b{_PERSON}\s*(?:duly\s+)?(?i:seconded)\b")
_PROPOSED_BARELY = re.compile(
    rf"\b(?:[Pp]roposed|[Pp]roposer|[Pp]rop|[Mm]oved|[Mm]over)\.?\s+(?!by\b){_PERSON}(?=\W|$)"
)
_SECONDED_BARELY = re.compile(rf"\b(?:[Ss]econded|[Ss]econder|[Ss]ec)\.?\s+(?!by\b){_PERSON}(?=\W|$)")
_SECONDED = re.compile(rf"\b(?:seconded\s+by\s+|(?:seconded|seconder|sec){_LABELLED}){_NAME}", re.IGNORECASE)
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
    rf"\b(?:mover|moved|proposer|proposed|prop|seconder|seconded|sec){_LABELLED}|"
    r"\b(?:moved|proposed|seconded)\s+by\b|\b(?:moved|proposed)(?:\s*,|\s+and)\s+(?:duly\s+)?seconded\b|\bon\s+(?:the|a)\s+(?:motion|proposal|proposition)\s+(?:of|by)\b",
    re.IGNORECASE,
)
_STATED_ACTIVELY = (_PROPOSED_ACTIVELY, _SECONDED_ACTIVELY, _PROPOSED_BARELY, _SECONDED_BARELY)
_ONLY_A_MOTION = re.compile(
    r"\(?(?:(?:it|this|which)\s+was\s+)?(?:duly\s+)?(?:motion\s+)?"
    r"(?:(?:proposed|moved|seconded)(?:\s+(?:by|and)\b|\s?:)|(?:mover|proposer|seconder)\s?:"
    r"|(?:prop|sec)(?:osed|onded)?\.?\s?:?\s+(?:by\s+)?(?-i:[A-Z]))",
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
    said = words[:_LIMIT]
    return bool(_A_MOTION.search(said)) or any(way.search(said) for way in _STATED_ACTIVELY)


def begins_with_motion(words: str) -> bool:
    """Whether a sentence opens with who moved or seconded ("Proposed by …", "Mover:- …", "(Moved by …")."""
    return bool(_ONLY_A_MOTION.match(words))


def read_motion(words: str) -> Motion:
    """Mover, seconder and vote in a sentence ("It was moved by Councillor A, seconded by B and …")."""
    said = on_one_line(words[:_LIMIT])
    vote = _VOTE.search(said)
    mover = _first_name(said, _MOVED, _PROPOSED_ACTIVELY, _PROPOSED_BARELY)
    seconder = _first_name(said, _SECONDED, _SECONDED_ACTIVELY, _SECONDED_BARELY)
    return Motion(mover, seconder, vote.group() if vote else "")


def is_vote(bracket: str) -> bool:
    """Whether the words between brackets are the figures or the manner of a vote."""
    return bool(_IN_BRACKETS.search(bracket))


def _first_name(said: str, *ways: re.Pattern[str]) -> str:
    found = next((found for way in ways if (found := way.search(said))), None)
    return "" if found is None else _without_stop(found["name"].strip())


def _without_stop(name: str) -> str:
    """A full stop ends the sentence, not the name, unless it follows an initial."""
    return name[:-1].rstrip() if name.endswith(".") and not name[-2:-1].isupper() else name
