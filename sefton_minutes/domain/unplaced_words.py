"""Stretches of a page that belong to no field of the record, as lines of the doubtful list: not a word of
twenty years is lost because nobody would find it."""

import re
from collections.abc import Iterator

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.doubtful import MILDEST, DoubtOrigin, alike_on_page, excerpt
from sefton_minutes.domain.merging import digest_of
from sefton_minutes.domain.new_doubts import NewDoubt
from sefton_minutes.domain.published_page import PublishedPage

UNPLACED = "Not understood"
SENTENCE = "These words of the page belong to no field: they stand on the original page alone"

LOST_DECISION_SEVERITY = 85
"""Words that resolve something and belong to no item are as bad as a lost list."""

LEAST_WORDS = 5
"""Shorter stretches are telephone numbers, names of the body, "NEW": they would hide what tells something."""

MOST_STRETCHES = 20
_WORD = re.compile(r"[^\W\d_]{2,}")
_EVERYDAY = re.compile(
    r"(?:there being no (?:other|further) business,?\s*)?(?:the\s+)?"
    r"(?:chair(?:man|woman|person)?\s+|mayor\s+)?"
    r"(?:then\s+)?(?:declared\s+)?(?:the\s+)?meeting\s+(?:was\s+)?"
    r"(?:ended|closed|concluded|terminated|finished|rose|commenced|started|began|opened)\b"
    r"|(?:chair(?:man)?['’]?s?\s+)?sign(?:ed|ature)\b"
    r"|(?:these|the)\s+minutes\s+(?:are|were|will be)\s+(?:published|draft|subject)",
    re.IGNORECASE,
)
"""What nearly every page says and nobody misses: when the meeting began and ended, where it is signed."""


def unplaced_words(meeting_id: int, page: PublishedPage) -> Iterator[NewDoubt]:
    """One line for each stretch that says something, at most MOST_STRETCHES of a page. Of a page with a
    restricted item none: nobody knows whose words they are."""
    if any(item.restricted for item in page.items):
        return
    telling = [words for words in page.not_understood if _tells(words)]
    for words in telling[:MOST_STRETCHES]:
        start = max(page.text.find(words), 0)
        shown = excerpt(words)
        yield NewDoubt(
            meeting_id=meeting_id,
            item_id=None,
            origin=DoubtOrigin.PAGE,
            kind=UNPLACED,
            sentence=SENTENCE,
            words=shown,
            severity=LOST_DECISION_SEVERITY if minute_text.read(words).resolutions else MILDEST,
            alike=alike_on_page(UNPLACED, shown),
            digest=digest_of(f"{UNPLACED}\n{words}"),
            can_accept=False,
            start=start,
            end=start + len(words),
        )


def _tells(words: str) -> bool:
    return len(_WORD.findall(words)) >= LEAST_WORDS and not _EVERYDAY.match(words.strip())
