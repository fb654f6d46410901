"""Places where a page lost a list or a table: "… as follows:" and then nothing."""

import re
from collections.abc import Iterator

from sefton_minutes.domain.minute_text.introducers import find_introducer
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.passage_labels import passage_kind
from sefton_minutes.domain.minute_text.plain_lines import is_explicit_action
from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind
from sefton_minutes.domain.minute_text.source import Source

_LEADS_TO_LIST = re.compile(
    r"(?:\bas\s+(?:follows|set\s+out\s+below|shown\s+below|listed\s+below|detailed\s+below)|\bthe"
    r"\s+following\b[^.;\n]{0,240}"
    r"|\b(?:set\s+out|listed|shown|detailed|given|recorded)\s+(?:in\s+the\s+table\s+)?below)\s*(?P<mark>:"
    r"\s?[-–—]?|[-–—]|\.)?\s*$",
    re.IGNORECASE,
)
_COLON = re.compile(r":\s?[-–—]?\s*$")
_FOLLOWING = re.compile(r"\bthe\s+following\b", re.IGNORECASE)
_DOCUMENTS = re.compile(r"\b(?:documents?|links?|media|webcast)\s*:\s*$", re.IGNORECASE)
_FEWEST_WORDS = 4
_LOOK_BACK = 320


def lost_lists(source: Source) -> Iterator[Doubt]:
    """A doubt for each line that leads up to a list, with nothing below it or the decision at once."""
    for number, line in enumerate(source.lines):
        if not line.is_blank and _leads_up(source, line) and _nothing_follows(source, number + 1):
            yield from _doubt(source, line)


def _leads_up(source: Source, line: Line) -> bool:
    words = source.text[max(line.words, line.words_end - _LOOK_BACK) : line.words_end]
    colon, found = _COLON.search(words), _LEADS_TO_LIST.search(words)
    if found is None and (colon is None or len(words.split()) < _FEWEST_WORDS or not words[0].isupper()):
        return False
    # "The following day." is no list: there the colon must stand.
    if colon is None and found is not None and _FOLLOWING.search(found.group()):
        return False
    if passage_kind(words) or _DOCUMENTS.search(words):
        return False
    return find_introducer(source.text, line) is None


def _nothing_follows(source: Source, number: int) -> bool:
    below = next((line for line in source.following(number) if not line.is_blank), None)
    if below is None:
        return True
    words = source.words(below)
    introducer = find_introducer(source.text, below)
    if introducer is not None and introducer.sentence == below.words and not introducer.is_spoken:
        return True
    return passage_kind(words) is not None or is_explicit_action(source.text, below)


def _doubt(source: Source, line: Line) -> Iterator[Doubt]:
    digest = source.digest(line)
    if digest in source.refused or digest in source.confirmed:
        return
    yield Doubt(
        DoubtKind.LOST_LIST,
        "A list or a table seems to have been lost here",
        start=line.words,
        end=line.words_end,
        replace_start=line.words,
        replace_end=line.words,
        replacement="",
        paragraph_digest=digest,
    )
