"""Words that call business exempt or exclude the public from it.

England and Wales: Local Government Act 1972, section 100A(4) and Schedule 12A, Part 1; meetings of
executives: SI 2012/2089, regulation 4; parish councils: Public Bodies (Admission to Meetings) Act 1960,
section 1(2). Scotland: Local Government (Scotland) Act 1973, section 50A(4) and Schedule 7A.
"""

import re
from collections.abc import Sequence

from sefton_minutes.domain.exempt_markers import ExemptMarker
from sefton_minutes.domain.minute_text.lines import Line, split_lines

_SCHEDULE = re.compile(r"\bschedule\s+(?P<number>12\s?\(?A\)?|7\s?\(?A\)?)", re.IGNORECASE)
_REGULATION = re.compile(r"\bregulations?\s+(?P<number>[45])\b(?:\s?\(\d\))*", re.IGNORECASE)
_SECTION = re.compile(
    r"\bs(?:ection|\.)?\s?(?P<number>100\s?\(?A\)?|50\s?\(?A\)?)(?!\w)(?:\s?[A-K]?\s?\(?\d?\)?)?",
    re.IGNORECASE,
)
_BODIES_ACT = re.compile(r"\bpublic\s+bodies\s+\(admission\s+to\s+meetings?\)\s+act\b", re.IGNORECASE)
_UNNAMED = re.compile(
    r"\b(?:exempt|confidential)\s+(?:information|business|items?|reports?|append\w+|papers?|matters?"
    r"|minutes?|category|categories|part)\b"
    r"|\(\s*(?:not\s+for\s+publication|exempt|confidential)\b|^\W*(?:exempt|confidential|not\s+for"
    r"\s+publication)\b"
    r"|\bnot\s+for\s+publication\b",
    re.IGNORECASE,
)
_CATEGORY = re.compile(
    r"\bexempt\s+categor(?:y|ies)\s+(?P<numbers>\d{1,2}(?:\s*(?:,|and|&|or)\s*\d{1,2})*)", re.IGNORECASE
)
_PARAGRAPHS = re.compile(
    r"\b(?:paragraphs?|paras?\.?|categor(?:y|ies))\s*(?:\(?s\)?\s*)?(?:nos?\.?\s*|numbers?\s+)?"
    r"(?P<numbers>\(?\d{1,2}\)?(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s*&\s*|\s*/\s*|\s+to\s+|"
    r"\s*[-–]\s*)\(?\d{1,2}\)?(?!\d))*)(?!\s+of\s+(?:the|this)\s+report)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(\d{1,2})\)?(?:\s+to\s+|\s*[-–]\s*)\(?(\d{1,2})")
_NUMBER = re.compile(r"\d{1,2}")
_EXCLUDES = re.compile(
    r"\bexclu(?:de|ded|ding|sion)\b[^.;\n]{0,80}?\b(?:public|press)\b|\b(?:public"
    r"|press)\b[^.;\n]{0,80}?\bexclu(?:de|ded|sion)\b"
    r"|\b(?:public|press)\b[^.;\n]{0,40}?\b(?:asked|requested|required)\s+to\s+(?:withdraw|leave)\b",
    re.IGNORECASE,
)
_NO_EXCLUSION = re.compile(
    r"\b(?:no\s+need|not\s+(?:necessary|needed|required)|(?:did|do|does|was|were)\s+not|not\s+been"
    r"|unnecessary|no\s+(?:items?|exempt|agenda\s+items?))\b",
    re.IGNORECASE,
)
_ONLY_POSSIBLE = re.compile(r"\b(?:if\s+necessary|may\s+be|might\s+be|whether|if\s+so)\b", re.IGNORECASE)
_HEADING = re.compile(
    r"\W*part\s+(?:II|2|two|B)\b(?P<words>[^\n]{0,120})$|\W*(?:private|exempt|confidential|closed)"
    r"\s+(?:session|items?|part|business|section)\b[^\n]{0,60}$",
    re.IGNORECASE,
)
_HEADS_EXEMPT = re.compile(
    r"\W*$|.*\b(?:exempt|confidential|private|exclu|closed|public\s+and\s+press|press\s+and\s+public"
    r"|restricted)",
    re.IGNORECASE,
)
_LONGEST = 3000


def read_exempt_markers(text: str) -> tuple[ExemptMarker, ...]:
    """One marker for each line that calls business exempt, excludes the public or heads the exempt part."""
    lines = split_lines(text)
    return tuple(marker for line in lines if (marker := _marker(text, line)) is not None)


def _marker(text: str, line: Line) -> ExemptMarker | None:
    words = text[line.words : min(line.words_end, line.words + _LONGEST)]
    provision = _provision(words)
    excludes = (
        bool(_EXCLUDES.search(words)) and not _NO_EXCLUSION.search(words) and not _ONLY_POSSIBLE.search(words)
    )
    if not provision and not excludes and not _is_unnamed(words):
        return None
    return ExemptMarker(words, provision, _paragraphs(words), excludes, line.words, line.words + len(words))


def _is_unnamed(words: str) -> bool:
    heading = _HEADING.match(words)
    if heading is not None:
        return heading["words"] is None or bool(_HEADS_EXEMPT.match(heading["words"]))
    return bool(_UNNAMED.search(words) or _EXCLUDES.search(words))


def _provision(words: str) -> str:
    """The enactment that gives the paragraphs, else the one under which the public is excluded."""
    schedule = _SCHEDULE.search(words)
    if schedule is not None:
        return "Schedule 12A" if schedule["number"].startswith("12") else "Schedule 7A"
    section = _SECTION.search(words)
    if section is not None:
        return "Section 100A(4)" if section["number"].startswith("100") else "Section 50A(4)"
    regulation = _REGULATION.search(words)
    if regulation is not None and _is_of_meetings(words):
        return f"Regulation {regulation['number']}"
    return "Public Bodies (Admission to Meetings) Act 1960" if _BODIES_ACT.search(words) else ""


def _is_of_meetings(words: str) -> bool:
    return bool(
        re.search(r"\b(?:executive\s+arrangements|access\s+to\s+information|2012)\b", words, re.IGNORECASE)
    )


def _paragraphs(words: str) -> tuple[str, ...]:
    """The numbers of the paragraphs, each once, in order; of "1 to 3" every one."""
    named = [found["numbers"] for pattern in (_CATEGORY, _PARAGRAPHS) for found in pattern.finditer(words)]
    numbers: list[str] = []
    for printed in named:
        numbers.extend(_numbers(printed))
    return tuple(dict.fromkeys(numbers))


def _numbers(printed: str) -> Sequence[str]:
    spelt = _RANGE.search(printed)
    if spelt is not None and int(spelt[1]) < int(spelt[2]) <= 20:
        between = range(int(spelt[1]), int(spelt[2]) + 1)
        return [
            *_NUMBER.findall(printed[: spelt.start()]),
            *map(str, between),
            *_NUMBER.findall(printed[spelt.end() :]),
        ]
    return _NUMBER.findall(printed)
