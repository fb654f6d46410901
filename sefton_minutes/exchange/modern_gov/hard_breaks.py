"""Lines that were broken at a margin, not at the end of a paragraph: text of PDFs and of typed pages."""

import re
from collections.abc import Callable, Sequence

_ENDED = re.compile(r"[.;:!?|](?:[\"”’')\]]{0,2})$|\band$", re.IGNORECASE)
_OPENS = re.compile(
    r"\(?(?:\d{1,4}[a-z]?|[A-Za-z]|[ivxIVX]{1,5})[.):]\s?|[·•●▪◦‣∙–*-]\s|\d{1,4}[./]\d|\d{1,4}\s+[A-Z]"
    r"|[A-Z&]{1,6} ?\d{1,4}/|(?:It was )?(?:RESOLVED|AGREED|NOTED|Resolved|Agreed|Noted|Action)\b"
    r"|(?:Present|In attendance|Apologies|Also present|Proposed|Signed|Venue|Contact|Minutes|Decisions?)\b[^.]{0,40}:"
)
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
    if not margin or _OPENS.match(following) or not following[:1]:
        return False
    if _goes_on(text, following):
        return True
    return len(text) >= _NEARLY_FULL * margin and not _ENDED.search(text) and not _is_heading(following)


def _goes_on(text: str, following: str) -> bool:
    return (
        len(text) >= _SHORTEST_BROKEN
        and following[:1].islower()
        and not _ENDED.search(text)
        and not _OPENS.match(following)
    )


def _is_heading(text: str) -> bool:
    return text.isupper()
