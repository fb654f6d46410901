"""Parts of a minute that a label sets beside its decision: "Reasons for the Decision:", "Call-in: No".

A passage goes on to the next label, decision or heading.
"""

import re
from collections.abc import Sequence

from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.passages import Passage, PassageKind

_OF_DECISION = r"(?:\s+(?:for|of|behind)\s+(?:(?:the|this|any|making)\s+)*(?:decisions?|recommendations?|proposals?|resolutions?|refusal|approval|urgency)(?:\(s\))?)"
_LABELS = {
    PassageKind.REASONS: rf"(?:the\s+)?(?:statement\s+of\s+)?reason(?:s|\(s\))?{_OF_DECISION}?",
    PassageKind.ALTERNATIVES: (
        r"(?:(?:details\s+of\s+)?(?:any\s+)?(?:other\s+)?alternatives?(?:\s+options?)?|(?:other\s+)?options)"
        r"(?:\s+(?:considered|rejected|and))+|alternative\s+options?"
    ),
    PassageKind.CALL_IN: r"(?:is\s+)?(?:(?:the\s+decision\s+)?(?:subject\s+to|eligible\s+for)\s+)?call(?:ed)?[\s-]{0,3}in",
    PassageKind.EFFECT: (
        r"(?:date\s+)?(?:the\s+)?decisions?\s+(?:to\s+)?takes?\s+effect(?:\s+(?:at|on|from)(?:\s+the)?(?:\s+end\s+of)?)?"
        r"|effective\s+(?:from|date)|implementation\s+date"
    ),
    PassageKind.RECOMMENDATION: (
        r"(?:(?:head\s+of\s+\w+|chief|planning|case)\s+)?(?:officers?['’]?s?['’]?\s+)?recommendation(?:s|\(s\))?"
    ),
}
_CLOSED = r"\s*(?:\?\s*:?|:\s?[-–—]?|[-–—](?=\s)|(?=$))"
_LABEL_AT = {
    kind: re.compile(rf"(?P<label>(?:{label}){_CLOSED})\s*", re.IGNORECASE) for kind, label in _LABELS.items()
}
_DECISION = re.compile(r"RESOLVED|RECOMMENDED|(?i:resolved\s*[:/–-]|decision(?:s|\(s\))?(?:\s+made)?\s*:)")
_LONGEST_LABEL = 120


def passage_kind(words: str) -> PassageKind | None:
    """What passage a line begins by its label, None when it begins none."""
    return next((kind for kind, _ in _labels_at(words)), None)


def read_passages(text: str, lines: Sequence[Line]) -> tuple[Passage, ...]:
    """Every labelled passage of a minute, in order."""
    passages: list[Passage] = []
    number = 0
    while number < len(lines):
        line = lines[number]
        found = next(iter(_labels_at(text[line.words : line.words_end])), None)
        if found is None:
            number += 1
            continue
        last = _end(text, lines, number + 1)
        passages.append(_passage(text, lines[number:last], *found))
        number = last
    return tuple(passages)


def _labels_at(words: str) -> list[tuple[PassageKind, re.Match[str]]]:
    head = words[:_LONGEST_LABEL]
    return [(kind, found) for kind, label in _LABEL_AT.items() if (found := label.match(head))]


def _end(text: str, lines: Sequence[Line], number: int) -> int:
    while number < len(lines):
        words = text[lines[number].words : lines[number].words_end]
        if _DECISION.match(words) or _labels_at(words):
            break
        number += 1
    return number


def _passage(text: str, lines: Sequence[Line], kind: PassageKind, label: re.Match[str]) -> Passage:
    first = lines[0]
    told = [text[first.words + label.end() : first.words_end]]
    told += [text[line.words : line.words_end] for line in lines[1:]]
    end = max(line.words_end for line in lines if not line.is_blank)
    return Passage(kind, label["label"].strip(), "\n".join(filter(None, told)), first.words, end)
