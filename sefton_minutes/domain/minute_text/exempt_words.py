"""Words that call business exempt or exclude the public from it.

England and Wales: Local Government Act 1972, section 100A(4) and Schedule 12A; executive meetings:
SI 2012/2089, regulation 4. Scotland: Local Government (Scotland) Act 1973, section 50A(4) and Schedule 7A.
"""

import re

from sefton_minutes.domain.exempt_markers import ExemptMarker

_MARKER = re.compile(
    r"\bschedule\s+(?P<schedule>12A|7\(?A\)?)|\bregulation\s+4\b|\bsection\s+(?P<section>100\(?A\)?\s?\(4\)|50\(?A\)?\s?\(4\))"
    r"|\bexempt\s+(?:information|category\s+\d)",
    re.IGNORECASE,
)
_PARAGRAPHS = re.compile(
    r"\bparagraphs?\s+(?P<numbers>\d{1,2}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)\d{1,2})*)", re.IGNORECASE
)
_EXCLUDES = re.compile(
    r"\b(?:exclu\w+\s+(?:\w+\s+){0,8}?public|public\s+(?:\w+\s+){0,8}?exclu\w+)", re.IGNORECASE
)
_LONGEST = 1500


def read_exempt_markers(text: str) -> tuple[ExemptMarker, ...]:
    """One marker for each paragraph of the text that calls business exempt."""
    markers: list[ExemptMarker] = []
    start = 0
    for line in text.split("\n"):
        words = line.strip()[:_LONGEST]
        found = _MARKER.search(words)
        if found is not None:
            begin = start + line.index(words)
            markers.append(_marker(words, found, begin))
        start += len(line) + 1
    return tuple(markers)


def _marker(words: str, found: re.Match[str], begin: int) -> ExemptMarker:
    paragraphs = _PARAGRAPHS.search(words)
    numbers = tuple(re.findall(r"\d+", paragraphs["numbers"])) if paragraphs else ()
    return ExemptMarker(
        words, _provision(found), numbers, bool(_EXCLUDES.search(words)), begin, begin + len(words)
    )


def _provision(found: re.Match[str]) -> str:
    if found["schedule"]:
        return "Schedule 12A" if found["schedule"].startswith("12") else "Schedule 7A"
    if found["section"]:
        return "Section 100A(4)" if found["section"].startswith("1") else "Section 50A(4)"
    return "Regulation 4" if found.group().casefold().startswith("regulation") else ""
