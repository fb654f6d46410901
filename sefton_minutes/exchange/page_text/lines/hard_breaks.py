"""Lines that were broken at a margin, not at the end of a paragraph: text of PDFs and of typed pages."""

import re
from collections.abc import Callable, Sequence

_ENDED = re.compile(r"[.;:!?|](?:[\"”’')\]]{0,2})$|\band$", re.IGNORECASE)
_OPENS = re.compile(
    r"\(?(?:\d{1,4}[a-z]?|[A-Za-z]|[ivxIVX]{1,5})[.):]\s?|[·•●▪◦‣∙–*-]\s|\d{1,4}[./]\d"
    r"|(?-i:\(?\d{1,5}\)?\s+[A-Z])|[A-Z&]{1,6} ?\d{1,4}/"
    r"|(?-i:(?:It was |The \w+ )?(?:RESOLVED|AGREED|NOTED|Resolved|Agreed|Noted|resolved|agreed)\b)"
    r"|(?:(?:also )?present|(?:also )?in attendance|apologies|those attending|proposed|action|signed|venue"
    r"|contact|minutes|decisions?)\b[^.:]{0,40}:",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:[A-Z][A-Za-z&]{0,5} ?)?\d{1,5}(?:[./]\d+|[.)]?\s)")
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_ENDS_IN_MONTH = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d\b(?![/.]\d)")
_ENDS_IN_DAY = re.compile(
    r"\b(?:on|of|dated|held|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?(?: \d{1,2}(?:st|nd|rd|th)?)?$",
    re.IGNORECASE,
)
_DAY = re.compile(rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}\b", re.IGNORECASE)
_HANGS = re.compile(
    r"\b(?:a|an|the|of|to|by|for|from|in|into|on|at|with|that|which|who|was|were|is|are|be|been|being|has|have"
    r"|had|will|would|should|not|his|her|their|its|this|as|or|than|under|between|during|Councillors?|Cllrs?"
    r"|Mrs|Minute(?: No\.?)?)$|,$"
)
_BEGINS_CLAUSE = re.compile(r"(?:to|that)\b")
_LONGEST_SEEN = 400
_FEWEST_BROKEN = 3
_LEAST_SHARE = 0.12
_NEARLY_FULL = 0.82
_SHORTEST_BROKEN = 30
_SHORTEST_HANGING = 50


def margin_of(texts: Sequence[str], adjoining: Callable[[int], bool]) -> int:
    """The width, in characters, at which a page's lines were broken; 0 when they are whole paragraphs.

    `adjoining(at)`: no blank line stands between line `at` and the next. Broken lines are told by sentences
    that go on below."""
    pairs = [at for at in range(len(texts) - 1) if adjoining(at)]
    broken = [at for at in pairs if _goes_on(texts[at], texts[at + 1])]
    if len(broken) < _FEWEST_BROKEN or len(broken) < _LEAST_SHARE * len(pairs):
        return 0
    widths = sorted(len(texts[at]) for at in broken)
    width = widths[len(widths) * 9 // 10]
    return width if width <= _LONGEST_SEEN else 0


def is_broken(text: str, following: str, margin: int) -> bool:
    """Whether a paragraph goes on from one line to the next. On a page that was broken at `margin` a full
    line is told by its length; elsewhere (0) only a sentence that is plainly cut is."""
    if not following or len(text) > _LONGEST_SEEN:
        return False
    if _cuts_a_date(text, following):
        return True
    if _OPENS.match(following):
        return False
    if _goes_on(text, following):
        return bool(margin) or not _BEGINS_CLAUSE.match(following) or _hangs(text)
    if not margin or following.isupper():
        return False
    return len(text) >= _NEARLY_FULL * margin and not _ENDED.search(text) and not _NUMBERED.match(text)


def _goes_on(text: str, following: str) -> bool:
    """Whether below in small letters, or behind a word that ends no sentence, a paragraph goes on."""
    if len(text) < _SHORTEST_BROKEN or _ENDED.search(text) or _OPENS.match(following):
        return False
    return following[:1].islower() or (len(text) >= _SHORTEST_HANGING and _hangs(text))


def _hangs(text: str) -> bool:
    """Whether a line ends with a word or a mark behind which no paragraph ends; titles are in capitals."""
    return not text.isupper() and bool(_HANGS.search(text))


def _cuts_a_date(text: str, following: str) -> bool:
    """Whether a date is parted by the end of a line: "15 January | 2014", "held on | 3 May"."""
    if len(text) < _SHORTEST_BROKEN:
        return False
    if _ENDS_IN_MONTH.search(text):
        return bool(_YEAR.match(following))
    return bool(_ENDS_IN_DAY.search(text) and _DAY.match(following))
