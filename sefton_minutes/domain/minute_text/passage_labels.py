"""Parts of a minute that a label sets beside its decision: "Reasons for the Decision:", "Call-in: No".

A label alone on its line heads what follows, to the next label, decision or heading; one with words after
it heads its own line, and a list that the line leads up to. Some passages are sentences that need no label
("This decision is not subject to call-in").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sefton_minutes.domain.minute_text.introducers import find_introducer
from sefton_minutes.domain.minute_text.labels import bullet_at, label_at
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.passages import Passage, PassageKind

_DECIDED = (
    r"(?:decisions?|recommendations?|proposals?|resolutions?|refusal|approval|urgency|the\s+call[\s-]?in"
    r"|exemption|confidentiality)"
)
_LABELS = {
    PassageKind.REASONS: (
        rf"(?:the\s+)?(?:statement\s+of\s+)?reason(?:s|\(s\))?(?:\s+(?:for|of|behind)\s+(?:(?:the|this|any"
        r"|making|officers?['’]?s?|key)\s+)*"
        rf"{_DECIDED}(?:\(s\))?)?(?:\s+(?:made|taken))?"
    ),
    PassageKind.ALTERNATIVES: (
        r"(?:(?:details\s+of\s+)?(?:any\s+)?(?:other\s+)?alternatives?(?:\s+options?)?(?:\(s\))?|(?:other"
        r"|any\s+other)\s+options|options)"
        r"(?:\s+(?:were\s+|was\s+)?(?:considered|rejected|and|or|if\s+any|but))+|(?:any\s+)?alternative"
        r"\s+options?|alternatives"
    ),
    PassageKind.CALL_IN: (
        r"(?:(?:is\s+)?(?:(?:the|this)\s+)?(?:decisions?\s+)?(?:is\s+)?(?:subject\s+to|eligible\s+for"
        r"|exempt\s+from|open\s+to|available\s+for)\s+)?"
        r"(?:the\s+)?call[\s-]{1,3}in(?:\s+(?:deadline|period|date|expires|applies|procedure|status"
        r"|required|waived))?"
    ),
    PassageKind.EFFECT: (
        r"(?:date\s+)?(?:(?:the|this)\s+)?decisions?\s+(?:to\s+)?(?:takes?\s+effect|be\s+implemented"
        r"|effective)"
        r"(?:\s+(?:at|on|from)(?:\s+the)?(?:\s+end\s+of)?)?|effective\s+(?:from|date)|(?:date\s+of"
        r"\s+)?implementation(?:\s+date)?"
        r"|date\s+(?:of|decision)\s+(?:takes\s+)?effect|date\s+effective(?:\s+from)?"
    ),
    PassageKind.RECOMMENDATION: (
        r"(?:(?:the\s+)?(?:head\s+of\s+[\w\s]{2,40}?['’]?s?|chief|planning|case|report)"
        r"\s+)?(?:officers?['’]?s?['’]?\s+)?recommendation(?:s|\(s\))?"
        r"(?:\s+(?:of\s+the\s+)?(?:officers?|report))?"
    ),
}
_BRACKET = r"(?:\s*\([^()\n]{1,80}\))?"
_CLOSED = rf"{_BRACKET}\s*(?:\?\s*:?|:\s?[-–—]?{_BRACKET}|[-–—](?=\s)|\t|\||(?=$))"
_BEFORE_DAY = r"|(?=\s(?:\w+day\s)?\d{1,2}\D)"
_LABEL_AT = {
    kind: re.compile(
        rf"(?P<label>\W{{0,2}}(?:{label})(?:{_CLOSED}{_BEFORE_DAY if kind is PassageKind.EFFECT else ''}))"
        r"\s*",
        re.IGNORECASE,
    )
    for kind, label in _LABELS.items()
}
_THIS_DECISION = (
    r"\W{0,3}(?:note\s*:?\s*)?(?:this|these|the(?:\s+above)?)\s+(?:\w+\s+)?(?:decisions?|resolutions?"
    r"|matter|item)\s+"
)
_SENTENCE_AT = {
    PassageKind.CALL_IN: re.compile(
        rf"(?P<label>)(?:{_THIS_DECISION}[^.\n]{{0,160}}?\bcall[\s-]{{1,3}}in\b"
        r"|[^.\n]{0,200}?\bwaive\w*\b[^.\n]{0,80}?\bcall[\s-]{1,3}in\b"
        r"|[^.\n]{0,160}?\bcall[\s-]{1,3}in\b[^.\n]{0,80}?\b(?:waived|does\s+not\s+apply|not\s+appl))",
        re.IGNORECASE,
    ),
    PassageKind.EFFECT: re.compile(
        rf"(?P<label>){_THIS_DECISION}(?:will|shall|would|to|may)\s+(?:\w+\s+)?(?:be\s+implemented|(?:take"
        r"|come\s+into|become)\s+(?:effect|force))\w*",
        re.IGNORECASE,
    ),
    PassageKind.RECOMMENDATION: re.compile(
        r"(?P<label>(?:it\s+is\s+(?:therefore\s+)?recommended\s+(?:that|to)|(?:that\s+)?(?:the"
        r"\s+)?(?:[\w&’'-]+\s+){0,5}?(?:is|are)\s+"
        r"(?:recommended|asked|requested|invited)\s+to|to\s+resolve(?:\s+that)?)(?:\s*:\s?[-–—]?)?)(?=\s"
        r"|$)\s*",
        re.IGNORECASE,
    ),
}
_ONE_LINE = (PassageKind.CALL_IN, PassageKind.EFFECT)
_HEADING = re.compile(
    r"(?:minutes?|decisions?(?:\(s\))?(?:\s+made)?|actions?|notes?|vot(?:e|ing)|(?:financial|legal"
    r"|equality|risk|resource|other)\s+implications"
    r"|background(?:\s+papers)?|wards?\s+affected|key\s+decision|contact\s+officer|supporting\s+documents"
    r"|additional\s+documents)\s*[:–-]?\s*$"
    r"|[A-Z][A-Z\d\s&,'’()/–-]{5,90}$",
)
_HEADING_WORDS = re.compile(
    r"(?:minutes?|decision(?:s|\(s\))?(?:\s+(?:made|taken))?|actions?|vot(?:e|ing)|supporting\s+documents"
    r"|additional\s+documents"
    r"|(?:wards?\s+affected|key\s+decision|contact\s+officer|(?:financial|legal|equality|risk|resource)"
    r"\s+implications|background\s+papers)\b[^.\n]{0,60})"
    r"\s*:",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(r"(?::\s?[-–—]?|\bthat|\bto)$", re.IGNORECASE)
_LONGEST_LABEL = 400


@dataclass(frozen=True, slots=True)
class _Label:
    kind: PassageKind
    printed: str
    words: int
    """Where, in the line, the words after it begin."""


def passage_kind(words: str) -> PassageKind | None:
    """What passage a line begins by its label, None when it begins none."""
    label = _label(words)
    return label.kind if label else None


def read_passages(text: str, lines: Sequence[Line]) -> tuple[Passage, ...]:
    """Every passage of a minute that stands beside its decision, in order."""
    passages: list[Passage] = []
    number = 0
    while number < len(lines):
        words = text[lines[number].words : lines[number].words_end]
        label = _label(words) or _sentence(words)
        if label is None:
            number += 1
            continue
        last = _end(text, lines, number, label)
        passage = _passage(text, lines[number:last], label)
        if passage.text:
            passages.append(passage)
        number = last
    return tuple(passages)


def _label(words: str) -> _Label | None:
    return _first(words, _LABEL_AT)


def _sentence(words: str) -> _Label | None:
    return _first(words, _SENTENCE_AT)


def _first(words: str, patterns: dict[PassageKind, re.Pattern[str]]) -> _Label | None:
    head = words[:_LONGEST_LABEL]
    for kind, pattern in patterns.items():
        found = pattern.match(head)
        if found is not None:
            return _Label(kind, found["label"].strip(), found.end() if found["label"] else 0)
    return None


def _end(text: str, lines: Sequence[Line], number: int, label: _Label) -> int:
    """The number of the line after the passage whose label stands on line `number`."""
    words = text[lines[number].words : lines[number].words_end]
    alone = label.words >= len(words)
    if not alone and (label.kind in _ONE_LINE or not _LEADS_ON.search(words)):
        return _end_of_entries(text, lines, number + 1) if label.kind not in _ONE_LINE else number + 1
    place = number + 1
    while place < len(lines):
        line = lines[place]
        if not line.is_blank and _begins_another(text, line):
            break
        place += 1
        if alone and label.kind in _ONE_LINE and not line.is_blank:
            break
    return place


def _end_of_entries(text: str, lines: Sequence[Line], number: int) -> int:
    """After the entries of a list that go on from a labelled line ("Reasons: (1) …" and below it "(2) …")."""
    place = number
    for next_number in range(number, len(lines)):
        line = lines[next_number]
        if line.is_blank:
            continue
        label = label_at(text, line.words, line.words_end) or bullet_at(text, line.words, line.words_end)
        if label is None or label.is_first or _begins_another(text, line):
            break
        place = next_number + 1
    return place


def _begins_another(text: str, line: Line) -> bool:
    words = text[line.words : line.words_end]
    if _label(words) or _HEADING.match(words) or _HEADING_WORDS.match(words):
        return True
    introducer = find_introducer(text, line)
    return introducer is not None and introducer.doubt is None


def _passage(text: str, lines: Sequence[Line], label: _Label) -> Passage:
    first = lines[0]
    told = [text[first.words + label.words : first.words_end]]
    told += [text[line.words : line.words_end] for line in lines[1:]]
    end = max(line.words_end for line in lines if not line.is_blank)
    return Passage(label.kind, label.printed, "\n".join(filter(None, told)), first.words, end)
