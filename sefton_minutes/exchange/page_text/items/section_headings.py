"""Headings between items: "Part A", "KEY DECISIONS", "MATTER OF URGENCY", "PART II - PRIVATE"."""

import re

_NUMERAL = r"(?:[A-F]|[1-9]|I{1,3}V?|ONE|TWO|THREE|FOUR|One|Two|Three|Four)"
_HEADING = re.compile(
    rf"(?:PART|Part|SECTION|Section) {_NUMERAL}"
    r"(?:\s*(?:[-–—:.(]|\b(?:OPEN|Open|TO|To|FOR|For|ITEMS|Items)).*)?"
    r"|(?i:(?:non-)?key decisions?|matters? of urgency|(?:public|private|open|closed|business) session"
    r"|council business session|(?:part )?(?:exempt|confidential|private|public|restricted|unrestricted) "
    r"(?:items?|business|session|reports?|matters)(?: of business)?"
    r"|(?:items?|matters|reports|business|recommendations|motions|decisions) (?:for|to be|recommended"
    r"|referred|considered|which|where|containing|not|requiring|taken|delegated|reserved"
    r"|from (?:the )?(?:cabinet|executive|committees?))\b.*"
    r"|(?:ordinary|formal|standing|opening|general|routine|administrative|procedural|monitoring|strategic"
    r"|standard|governance|performance) (?:items?|business|matters)"
    r"|(?:cabinet|executive) (?:member )?(?:decisions|reports))"
)
_LONGEST = 14


def is_section_heading(text: str) -> bool:
    """Whether a line heads several items. Titles of items on urgent business or the exclusion of the public
    are none."""
    words = text.rstrip(" :.")
    return len(words.split()) <= _LONGEST and text[-1:] not in ".;," and bool(_HEADING.fullmatch(words))
