"""Declarations of interest as minutes list them (Localism Act 2011, sections 30 to 34)."""

import re
from collections.abc import Sequence

from sefton_minutes.domain.interests import Declaration
from sefton_minutes.domain.minute_text.lines import Line

_SENTENCE = re.compile(
    r"(?P<member>(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Dr)\.?\s+[A-Z][^\n,;:]{1,60}?)\s+declared\s+(?:an?\s+)?"
    r"(?P<kind>[^\n.;]{0,80}?)\s*interests?\s+(?:in|relating\s+to|regarding)\s+(?P<item>[^\n.;]{1,200}?)"
    r"(?=\s+(?:as|because|since|by\s+virtue)\b|[.;,\n]|$)"
)


def read_declarations(text: str, lines: Sequence[Line]) -> tuple[Declaration, ...]:
    """Every declaration that the minute tells of, in order."""
    return tuple(
        Declaration(found["member"], found["item"], found["kind"], start=found.start(), end=found.end())
        for line in lines
        for found in _SENTENCE.finditer(text, line.words, line.words_end)
    )
