"""What a line may not part: 5 December, Minute No. 24, 3.00 pm, Councillor Yeo, T. Crowe, AM1 2TH."""

import re
from typing import Final

from sefton_minutes.rendering.pdf.fonts import NO_BREAK_SPACE

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TITLES = "Councillors?|Alderman|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady"
_PLACES = (
    "Minutes?|Nos?\\.|paragraphs?|Paragraphs?|sections?|Sections?|items?|Items?|Parts?|Room|Schedule|Appendix"
)
# Each pattern ends with the one space that must hold; what follows it is only looked at.
_HOLDING: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(\b\d{{1,2}}(?:st|nd|rd|th)?) (?=(?:{_MONTHS})\b)",
        rf"(\b(?:{_MONTHS}),?) (?=(?:19|20)\d\d\b)",
        r"(\bMinutes?) (?=Nos?\.)",
        rf"(\b(?:{_PLACES})) (?=\d)",
        r"(\b(?:Part|Schedule|Appendix)) (?=[A-Z0-9]{1,3}\b)",
        r"(\d) (?=(?:am|pm|mm|cm|km|per cent)\b|[ap]\.m\.)",
        r"(\bper) (?=cent\b)",
        rf"(\b(?:{_TITLES})) (?=[A-Z])",
        r"(\b[A-Z]\.) (?=[A-Z])",
        r"(\b[A-Z]{1,2}\d[A-Z\d]?) (?=\d[A-Z]{2}\b)",
    )
)
_SHORT_LAST_WORD: Final = re.compile(r" (?=\S{1,7}$)")
_LONG_PARAGRAPH: Final = 60


def glued(text: str) -> str:
    """The text, character for character, with spaces that hold where a line may not break.

    In a long paragraph a short last word is held too, so that it does not stand alone on the last line."""
    for pattern in _HOLDING:
        text = pattern.sub(rf"\1{NO_BREAK_SPACE}", text)
    return _SHORT_LAST_WORD.sub(NO_BREAK_SPACE, text) if len(text) > _LONG_PARAGRAPH else text
