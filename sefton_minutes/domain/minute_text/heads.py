"""The head of a decision: the introducer's own lines, the stem, and where the clauses begin."""

import re
from dataclasses import dataclass

from sefton_minutes.domain.minute_text.clause_list import Entry
from sefton_minutes.domain.minute_text.introducers import Introducer, find_introducer
from sefton_minutes.domain.minute_text.labels import Label, bullet_at, label_at, labels_inside
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.motion import begins_with_motion
from sefton_minutes.domain.minute_text.passage_labels import passage_kind
from sefton_minutes.domain.minute_text.plain_lines import is_explicit_action
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.source import Source
from sefton_minutes.domain.minute_text.subjunctive import opens_conditions

_BODY = r"(?:the\s+)?[A-Z]\w+(?:\s+(?:and\s+|of\s+)?[A-Z][\w-]+){0,4}"
_THAT = rf"(?i:that)(?:,?\s+{_BODY})?(?:\s?:\s?[-–—]?|\s?[-–—])?"
_STEM = re.compile(rf"(?:{_THAT}|(?i:to)\s?:?\s?[-–—]?|{_BODY}\s?:\s?[-–—]?)$")
_STEM_BEFORE_LABEL = re.compile(rf"(?P<stem>(?:{_THAT}|(?i:to)\s?:?)?)\s*(?=\([1aAiI]\)\s)")
_OPENED = re.compile(r"(?::\s?[-–—]?|\b[Tt]hat|\bTHAT)\s*$")
_MOVED_THAT = re.compile(r"[^.;:\n]{1,300}?\b(?:second)[^.;:\n]{1,120}?\s+(?=that\s)", re.IGNORECASE)
_LONGEST_STEM = 400


@dataclass(frozen=True, slots=True)
class Head:
    """The introducer's paragraphs and the `stem`; clauses begin at line number `next_line`, at offset `start`
    in it when that is given, after the clause `seed` when the introducer's line holds one."""

    paragraphs: tuple[Paragraph, ...]
    stem: str
    next_line: int
    start: int | None = None
    seed: Entry | None = None


def head_of(source: Source, number: int, introducer: Introducer) -> Head:
    """The head of the decision whose introducer stands on line number `number`."""
    line, text = source.lines[number], source.text
    inline = _label_after_stem(text, introducer.rest, line)
    if inline is not None:
        own = Paragraph(ParagraphKind.INTRODUCER, line.start, inline.start, introducer.sentence)
        return Head((own,), text[introducer.rest : inline.start].strip(), number, inline.start)
    own = Paragraph(ParagraphKind.INTRODUCER, line.start, line.end, introducer.sentence)
    rest = text[introducer.rest : line.words_end]
    if not rest:
        return _below(source, number + 1, (own,))
    if _is_stem(source, number, rest):
        return Head((own,), rest, number + 1)
    return Head((own,), "", number + 1, seed=Entry("", 0, introducer.rest, line.words_end))


def _label_after_stem(text: str, start: int, line: Line) -> Label | None:
    """The first label of a list that was run on after the stem on the introducer's own line."""
    found = _STEM_BEFORE_LABEL.match(text, start, line.words_end)
    if found is not None:
        return label_at(text, found.end(), line.words_end)
    here = label_at(text, start, line.words_end)
    if here is not None:
        return here if here.is_first else None
    limit = min(line.words_end, start + _LONGEST_STEM)
    for label in labels_inside(text, start, limit)[:1]:
        stem = text[start : label.start]
        opens = _OPENED.search(stem) or _STEM.match(stem.strip())
        if label.is_first and opens and not opens_conditions(stem.strip()):
            return label
    return None


def _is_stem(source: Source, number: int, words: str) -> bool:
    """ "That", "to", "That Cabinet:", or words that end in a colon or "that" with a list below them."""
    if _STEM.match(words):
        return True
    return bool(_OPENED.search(words)) and not opens_conditions(words) and _list_begins(source, number + 1)


def _below(source: Source, number: int, above: tuple[Paragraph, ...]) -> Head:
    """The introducer stands alone: the stem, if there is one, is on the next line that is not blank."""
    blanks: list[Paragraph] = []
    for line in source.following(number):
        if line.is_blank:
            blanks.append(Paragraph(ParagraphKind.BLANK, line.start, line.end, line.end))
            continue
        return _stem_on(source, number + len(blanks), above, tuple(blanks)) or Head(above, "", number)
    return Head(above, "", number)


def _stem_on(
    source: Source, here: int, above: tuple[Paragraph, ...], blanks: tuple[Paragraph, ...]
) -> Head | None:
    text, line = source.text, source.lines[here]
    words = source.words(line)
    if label_at(text, line.words, line.words_end) is not None or passage_kind(words) is not None:
        return None
    if find_introducer(text, line) is not None or is_explicit_action(text, line):
        return None
    moved = _MOVED_THAT.match(text, line.words, min(line.words_end, line.words + _LONGEST_STEM))
    if moved is not None and begins_with_motion(words):
        own = Paragraph(ParagraphKind.INTRODUCER, line.start, moved.end(), line.words)
        return Head((*above, *blanks, own), "", here, moved.end())
    inline = _label_after_stem(text, line.words, line)
    if inline is not None and inline.start > line.words:
        own = Paragraph(ParagraphKind.INTRODUCER, line.start, inline.start, line.words)
        return Head((*above, *blanks, own), text[line.words : inline.start].strip(), here, inline.start)
    if _is_stem(source, here, words):
        own = Paragraph(ParagraphKind.INTRODUCER, line.start, line.end, line.words)
        return Head((*above, *blanks, own), words, here + 1)
    return None


def _list_begins(source: Source, number: int) -> bool:
    following = next((line for line in source.following(number) if not line.is_blank), None)
    if following is None:
        return False
    ends = following.words, following.words_end
    return label_at(source.text, *ends) is not None or bullet_at(source.text, *ends) is not None
