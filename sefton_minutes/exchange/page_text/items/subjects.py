"""What the standing items of an agenda are about, told from a title or from the sentence that answers it."""

import re
from enum import StrEnum

from sefton_minutes.domain.standing_text import is_standing_text
from sefton_minutes.exchange.page_text.items.title_shapes import is_standing_sentence


class Subject(StrEnum):
    """The items that nearly every agenda has."""

    APOLOGIES = "apologies"
    INTERESTS = "interests"
    MINUTES = "minutes"
    QUESTIONS = "questions"
    URGENT = "urgent business"
    EXCLUSION = "exclusion of the public"
    NEXT_MEETING = "next meeting"


_TITLES = {
    Subject.INTERESTS: re.compile(
        r"declar\w+ .{0,60}\binterest|interests? .{0,30}declar|party whip", re.IGNORECASE
    ),
    Subject.APOLOGIES: re.compile(r"\bapolog", re.IGNORECASE),
    Subject.NEXT_MEETING: re.compile(
        r"\bnext (?:\w+ )?meeting|dates? of (?:\w+ ){0,2}meetings?", re.IGNORECASE
    ),
    Subject.EXCLUSION: re.compile(r"\bexclu(?:de|sion)\b|press and public", re.IGNORECASE),
    Subject.QUESTIONS: re.compile(
        r"\bquestions?\b|petition|deputation|public (?:participation|speaking)", re.IGNORECASE
    ),
    Subject.URGENT: re.compile(r"\burgen(?:t|cy)\b|any other", re.IGNORECASE),
    Subject.MINUTES: re.compile(r"\bminutes?\b", re.IGNORECASE),
}
_ANSWERS = {
    Subject.APOLOGIES: re.compile(
        r"(?:An )?apolog(?:y|ies) (?:for|was|were|had|from)\b|(?:There were )?no apologies\b", re.IGNORECASE
    ),
    Subject.INTERESTS: re.compile(
        r"(?:there (?:were|was|being) )?(?:no|nil) (?:declarations?|(?:\w+ ){0,3}interests?) \b"
        r"|no (?:member|councillor)s? declared"
        r"|the following (?:declarations?|(?:\w+ ){0,3}interests?) (?:of|was|were)"
        r"|councillors? [\w.' ’-]{2,60} declared an? .{0,60}interest",
        re.IGNORECASE,
    ),
    Subject.MINUTES: re.compile(
        r"(?:RES[A-Z]{4,6}:? |Resolved:? )?(?:that )?the (?:\w+ )?minutes of (?:the|a|its) .{0,200}"
        r"\b(?:be|were|was) (?:agreed|approved|confirmed|signed|taken|received|accepted)"
        r"|consideration was given to the minutes of"
        r"|to (?:approve|confirm|agree|sign|consider|receive) .{0,60}\bminutes of (?:the|its) .{0,40}meeting",
        re.IGNORECASE,
    ),
    Subject.URGENT: re.compile(
        r"there (?:were|was) no (?:items? of )?(?:urgent|other|further) (?:items?|business|matters?)",
        re.IGNORECASE,
    ),
    Subject.QUESTIONS: re.compile(
        r"(?:there were )?no (?:\w+ ){0,3}(?:questions?|petitions?|deputations?|public speakers?)\b.{0,40}"
        r"(?:received|submitted|raised|asked|\.)",
        re.IGNORECASE,
    ),
}


def subject_of(title: str) -> Subject | None:
    """What standing item a title names."""
    return next((subject for subject, words in _TITLES.items() if words.search(title)), None)


def answered_subject(text: str) -> Subject | None:
    """What standing item a sentence belongs to, with or without its title: "No declarations of interest were
    made.", "That the Minutes of … be confirmed as a correct record.", the agenda's own standing text."""
    if is_standing_text(text):
        return Subject.INTERESTS
    if is_standing_sentence(text):
        return Subject.NEXT_MEETING if "next" in text.lower()[:40] else Subject.MINUTES
    return next((subject for subject, words in _ANSWERS.items() if words.match(text)), None)
