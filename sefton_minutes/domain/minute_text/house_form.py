"""Writing a minute in house style.

Only spacing, labels, the case of a clause's first letter, closing punctuation, the "and" before the last
clause and the form of a confirmed introducer change. What is unconfirmed keeps words, marks and labels.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sefton_minutes.domain.actions import ReadAction
from sefton_minutes.domain.minute_text.closing import without_closing
from sefton_minutes.domain.minute_text.grammar import read
from sefton_minutes.domain.minute_text.house_clauses import (
    LABEL_GAP,
    clause_lines,
    clause_lines_as_printed,
    closed,
    lone_clause,
)
from sefton_minutes.domain.minute_text.introducers import Introducer, find_introducer
from sefton_minutes.domain.minute_text.labels import label_at
from sefton_minutes.domain.minute_text.lines import Line, on_one_line, without_line_end
from sefton_minutes.domain.minute_text.parting import parted_lines
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind, Reading
from sefton_minutes.domain.minute_text.subjunctive import begins_with_that
from sefton_minutes.domain.resolutions import Clause, Resolution

_MARKS = ":/–—-"
_MARKED_WORDS = ("RESOLVED", "RECOMMENDED")
_TO = re.compile(r"(?:not\s+)?to\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+")
_JOINING = ("and", "or")
# A longer stem is a sentence that decides; the reasons or conditions below it are sentences of their own.
_LONGEST_PLAIN_STEM = 3


def house_form(text: str) -> str:
    """The text in house style, one paragraph a line; as it is where that would change the reading."""
    return house_reading(text).text


def house_reading(text: str) -> Reading:
    """What is read in the house form of a text."""
    reading = read(text)
    written = "\n".join(_without_idle_blanks(_house_lines(reading)))
    if _letters(written) != _letters(text):
        return reading
    house = read(written)
    return house if _outline(house) == _outline(reading) else reading


def _house_lines(reading: Reading) -> Iterator[str]:
    """Confirmed decisions are written from their structure, all else paragraph by paragraph."""
    lines = parted_lines(reading.text)
    introduced = {p.body for p in reading.paragraphs if p.kind is ParagraphKind.INTRODUCER}
    confirmed = [each for each in reading.resolutions if each.confirmed and each.start in introduced]
    position, written = 0, -1
    for paragraph in reading.paragraphs:
        while position < len(confirmed) and confirmed[position].end <= paragraph.start:
            position += 1
        if position == len(confirmed) or paragraph.end <= confirmed[position].start:
            yield _paragraph(reading.text, paragraph)
        elif written < position:
            written = position
            yield from _decision(reading.text, lines, confirmed[position])


def _paragraph(text: str, paragraph: Paragraph) -> str:
    words = on_one_line(text[paragraph.body : paragraph.end])
    match paragraph.kind:
        case ParagraphKind.TABLE_ROW:
            return without_line_end(text[paragraph.start : paragraph.end])
        case ParagraphKind.BULLET | ParagraphKind.CLAUSE | ParagraphKind.ACTION if _hangs(paragraph.label):
            return f"{paragraph.label}{LABEL_GAP}{words}".rstrip()
        case _:
            return f"{paragraph.label} {words}".strip()


def _hangs(label: str) -> bool:
    """A number or a bullet stands before a tab; "Action:" is the first word of its line."""
    return bool(label) and not label.casefold().startswith("action")


def _decision(text: str, lines: Sequence[Line], resolution: Resolution) -> Iterator[str]:
    line = lines[bisect_right(lines, resolution.start, key=lambda one: one.start) - 1]
    introducer = find_introducer(text, line)
    if introducer is None:
        return
    stem = on_one_line(resolution.stem)
    clauses = tuple(_on_one_line(resolution.clauses))
    label = label_at(text, introducer.sentence, introducer.start)
    if label is not None and len(clauses) == 1 and clauses[0].label == label.printed:
        # "a) It was resolved to …": the label stands before the introducer, and stays there.
        clauses = (replace(clauses[0], label=""),)
    head = _introduction(text, introducer, stem or next((clause.text for clause in clauses), ""))
    if stem or not clauses or clauses[0].label or clauses[0].clauses:
        yield f"{head} {_stem(stem)}".strip()
        one_sentence = len(stem.split()) <= _LONGEST_PLAIN_STEM
        yield from (
            clause_lines(clauses, after_stem=bool(stem)) if one_sentence else clause_lines_as_printed(clauses)
        )
    elif len(clauses) == 1:
        said = clauses[0].text
        yield f"{head} {lone_clause(said) if head.endswith(':') else closed(said)}"
    else:
        yield f"{head} {clauses[0].text}"
        yield from clause_lines_as_printed(clauses[1:])


def _introduction(text: str, introducer: Introducer, said_next: str) -> str:
    """The sentence that leads up to the introducing word, the word, the vote and the mark."""
    lead = on_one_line(text[introducer.sentence : introducer.start])
    vote = on_one_line(text[introducer.end : introducer.vote_end]).lstrip(", ")
    printed_mark = text[introducer.vote_end : introducer.rest]
    has_mark = any(sign in printed_mark for sign in _MARKS)
    needs_none = introducer.meant not in _MARKED_WORDS or bool(_TO.match(said_next))
    mark = "" if needs_none and not has_mark else ":"
    return " ".join(part for part in (lead, introducer.meant, vote) if part) + mark


def _stem(stem: str) -> str:
    """Alone, "That" needs no mark before the clauses; with more words ("That Cabinet:") it does."""
    begun = stem[:1].upper() + stem[1:] if begins_with_that(stem) else stem
    return begun if begun in ("", "That") else f"{begun}:"


def _on_one_line(clauses: Sequence[Clause]) -> Iterator[Clause]:
    for clause in clauses:
        yield replace(clause, text=on_one_line(clause.text), clauses=tuple(_on_one_line(clause.clauses)))


def _without_idle_blanks(lines: Iterator[str]) -> Iterator[str]:
    """One blank line for several, none at the beginning or the end."""
    begun, blank = False, False
    for line in lines:
        if not line:
            blank = True
            continue
        if blank and begun:
            yield ""
        begun, blank = True, False
        yield line


def _letters(text: str) -> str:
    """The words without what house style may set: spacing, case, marks, numbers of labels, "and", "or"."""
    return "".join(word for word in _WORDS.findall(text.casefold()) if word not in _JOINING)


def _outline(reading: Reading) -> tuple[object, ...]:
    """What house style may not change."""
    return (
        tuple(_decision_outline(resolution) for resolution in reading.resolutions),
        tuple(_action_outline(action) for action in reading.actions),
        tuple(reference.minute_number for reference in reading.references),
        tuple(doubt.kind for doubt in reading.doubts),
    )


def _decision_outline(resolution: Resolution) -> tuple[object, ...]:
    manner = (resolution.kind, resolution.confirmed, resolution.mover, resolution.seconder)
    said = (resolution.vote, resolution.stem)
    return (*manner, *map(_folded, said), _clauses_outline(resolution.clauses))


def _clauses_outline(clauses: Sequence[Clause]) -> tuple[object, ...]:
    return tuple((_folded(clause.text), _clauses_outline(clause.clauses)) for clause in clauses)


def _action_outline(action: ReadAction) -> tuple[object, ...]:
    return _folded(action.text), action.owner.casefold(), action.due, action.confirmed


def _folded(words: str) -> str:
    return without_closing(on_one_line(words)).rstrip(" :–—-").casefold()
