"""Lines that were broken at a margin, not at the end of a paragraph: text of PDFs and of typed pages."""

import re
from collections.abc import Callable, Sequence

_ENDED = re.compile(r"[.;:!?|](?:[\"”’')\]]{0,2})$|\band$", re.IGNORECASE)
_OPENS = re.compile(
    r"\(?(?:\d{1,4}[a-z]?|[A-Za-z]|[ivxIVX]{1,5})[.):]\s?|[·•●▪◦‣∙–*-]\s|\d{1,4}[./]\d|\d{1,5}\s+[A-Z]"
    r"|[A-Z&]{1,6} ?\d{1,4}/"
    r"|(?-i:(?:It was |The \w+ )?(?:RESOLVED|AGREED|NOTED|Resolved|Agreed|Noted|resolved|agreed)\b)"
    r"|(?:(?:also )?present|(?:also )?in attendance|apologies|those attending|proposed|action|signed|venue"
    r"|contact|minutes|decisions?)\b[^.:]{0,40}:",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:[A-Z][A-Za-z&]{0,5} ?)?\d{1,5}(?:[./]\d+|[.)]?\s)")
_LONGEST_SEEN = 400
_FEWEST_BROKEN = 3
_LEAST_SHARE = 0.12
_NEARLY_FULL = 0.82
_SHORTEST_BROKEN = 30


def margin_of(texts: Sequence[str], adjoining: Callable[[int], bool]) -> int:
    """The width, in characters, at which a page's lines were broken; 0 when they are whole paragraphs.

    `adjoining(at)`: no blank line stands between line `at` and the next. Broken lines are told by sentences
    that go on below in lower case."""
    pairs = [at for at in range(len(texts) - 1) if adjoining(at)]
    broken = [at for at in pairs if _goes_on(texts[at], texts[at + 1])]
    if len(broken) < _FEWEST_BROKEN or len(broken) < _LEAST_SHARE * len(pairs):
        return 0
    widths = sorted(len(texts[at]) for at in broken)
    width = widths[len(widths) * 9 // 10]
    return width if width <= _LONGEST_SEEN else 0


def is_broken(text: str, following: str, margin: int) -> bool:
    """Whether a paragraph goes on from one line to the next, on a page that was broken at `margin`."""
    if not margin or not following or _OPENS.match(following):
        return False
    if _goes_on(text, following):
        return True
    is_full = len(text) >= _NEARLY_FULL * margin and not _ENDED.search(text)
    return is_full and not following.isupper() and not _NUMBERED.match(text)


def _goes_on(text: str, following: str) -> bool:
    return (
        len(text) >= _SHORTEST_BROKEN
        and following[:1].islower()
        and not _ENDED.search(text)
        and not _OPENS.match(following)
    )
