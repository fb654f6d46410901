"""The day by which something is to be done. It is taken only where the words say so: no day is invented."""

import re
from datetime import date

from sefton_minutes.domain.civil_dates import find_dates

_LOOK_BACK = 120
_LEADS_TO_DAY = re.compile(
    r"\b(?:by|before|(?:no|not)\s+later\s+than|on\s+or\s+before)\s+"
    r"(?:(?:the\s+)?(?:end\s+of|close\s+of\s+business\s+on|close\s+on|noon\s+on|[^,;.]{1,20}\s+on)\s+)?(?:the\s+)?$"
    r"|\b(?:to|at|for)\s+(?:the|its|our|a)\s+(?:next\s+)?(?:\w+\s+){0,3}meeting\b[^;.]{0,60}\s(?:on|of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def due_date(words: str, meeting_day: date | None = None) -> date | None:
    """The first day that the words set ("by Friday 8 July 2022", "to the next meeting on 8 September 2022").

    None for a day whose weekday is written wrong and for one before the meeting."""
    for found in find_dates(words):
        led = _LEADS_TO_DAY.search(words[max(0, found.start - _LOOK_BACK) : found.start])
        if led and found.weekday_agrees and (meeting_day is None or found.day >= meeting_day):
            return found.day
    return None
