"""A list of clauses: labelled at any depth, or one "That …" a paragraph, over lines and within a line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.minute_text.introducers import find_introducer
from sefton_minutes.domain.minute_text.labels import (
    BULLET_STYLE,
    Label,
    Numeral,
    bullet_at,
    label_at,
    labels_inside,
    place,
)
from sefton_minutes.domain.minute_text.lines import Line, without_blanks
from sefton_minutes.domain.minute_text.motion import begins_with_motion
from sefton_minutes.domain.minute_text.passage_labels import passage_kind
from sefton_minutes.domain.minute_text.plain_lines import is_explicit_action, is_table_row
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.run_on import Piece, pieces_from
from sefton_minutes.domain.minute_text.source import Source
from sefton_minutes.domain.minute_text.subjunctive import (
    begins_with_that,
    is_decision,
    is_infinitive,
    is_reported,
    opens_clause,
    opens_conditions,
)
from sefton_minutes.domain.resolutions import Clause

_FINISHED = re.compile(r"[.;:!?]['’”\")]*\s*(?:and|or)?$")
_QUOTES = '“"‘'
_COLON = re.compile(r":\s*[-–—]?$")
_STOPPED = re.compile(r"[.!?]['’”\")]*$")
_JOINED = re.compile(r"[;,]\s*(?:and|or)?$|\band$")
_OWN_LABEL = re.compile(r"(?:minutes|note|notes|voting\s+record|recorded\s+vote)\s?(?::|$)", re.IGNORECASE)
_UNLABELLED = Numeral("unlabelled", 0)
_LONGEST_CLAUSE_BELOW_STEM = 600
_LONGEST_CLAUSE_LOOKED_AT = 1500
_THAT_CLAUSE = 40


@dataclass(frozen=True, slots=True)
class Entry:
    """One clause or note of a list before the list is made a tree: its words are `text[start:end]`."""

    label: str
    level: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ClauseList:
    """Entries in order and the paragraphs they stand in; reading goes on at line number `next_line`."""

    entries: tuple[Entry, ...]
    paragraphs: tuple[Paragraph, ...]
    next_line: int

    @property
    def end(self) -> int:
        """Where the last words end, 0 when there are none."""
        return self.entries[-1].end if self.entries else 0


def read_clauses(
    source: Source, first: int, start: int | None = None, seed: Entry | None = None, *, stem: str = ""
) -> ClauseList:
    """The list that begins at line number `first`, or at offset `start` in that line; empty when none does.

    `seed` is a clause that stands before it on the introducer's own line, `stem` the words that all clauses
    go on from. The list ends at a plain paragraph that is not the rest of a clause, at a table row, at the
    next introducer, explicit action or labelled passage, and where its labels begin again on what decides
    nothing.
    """
    gathering = _Gathering(source, first, seed, stem)
    for number in range(first, len(source.lines)):
        line = source.lines[number]
        if line.is_blank:
            gathering.let_wait(line)
        elif not gathering.take(number, start if number == first else None):
            break
    return gathering.result()


def clause_tree(text: str, entries: Sequence[Entry]) -> tuple[Clause, ...]:
    """Entries as clauses, each with the deeper ones that follow it inside it."""
    clauses: list[Clause] = []
    position = 0
    while position < len(entries):
        entry = entries[position]
        inside = position + 1
        while inside < len(entries) and entries[inside].level > entry.level:
            inside += 1
        within = clause_tree(text, entries[position + 1 : inside])
        clauses.append(Clause(entry.label, text[entry.start : entry.end], within, entry.start, entry.end))
        position = inside
    return tuple(clauses)


class _Gathering:
    """The list as far as it has been read. Blank lines wait until it is known that the list goes on."""

    def __init__(self, source: Source, first_line: int, seed: Entry | None, stem: str) -> None:
        self._source = source
        self._stem = stem
        self._text = source.text
        self._entries = [seed] if seed else []
        self._open: tuple[Numeral, ...] = (_UNLABELLED,) if seed else ()
        self._outermost: set[str] = {seed.label} if seed else set()
        self._kept: list[Paragraph] = []
        self._waiting: list[Paragraph] = []
        self._next_line = first_line

    def result(self) -> ClauseList:
        """What was kept."""
        entries = tuple(entry for entry in self._entries if entry.end > entry.start)
        return ClauseList(entries, tuple(self._kept), self._next_line)

    def let_wait(self, line: Line) -> None:
        """A blank line belongs to the list only when the list goes on after it."""
        self._waiting.append(Paragraph(ParagraphKind.BLANK, line.start, line.end, line.end))

    def take(self, number: int, start: int | None) -> bool:
        """Put a line into the list, from `start` where something else begins the line; False: not its own."""
        line = self._source.lines[number]
        if start is None and self._begins_something_else(line):
            return False
        words = line.words if start is None else start
        found = self._paragraphs(line, line.start if start is None else start, words)
        if not found:
            return False
        self._kept.extend((*self._waiting, *found))
        self._waiting.clear()
        self._next_line = number + 1
        return True

    def _begins_something_else(self, line: Line) -> bool:
        words = self._source.words(line)
        return (
            is_table_row(self._text, line)
            or is_explicit_action(self._text, line)
            or find_introducer(self._text, line) is not None
            or passage_kind(words) is not None
            or begins_with_motion(words)
            or bool(_OWN_LABEL.match(words))
        )

    def _paragraphs(self, line: Line, begin: int, words: int) -> list[Paragraph]:
        label = label_at(self._text, words, line.words_end) or bullet_at(self._text, words, line.words_end)
        if label is None:
            return self._plain(line, begin, words)
        levels = self._levels_with(label, line)
        if levels is None:
            return []
        return self._labelled(line, begin, pieces_from(self._text, label, levels, line.words_end))

    def _labelled(self, line: Line, begin: int, pieces: Sequence[Piece]) -> list[Paragraph]:
        starts = [begin, *(piece.label.start for piece in pieces[1:])]
        ends = [*starts[1:], line.end]
        paragraphs = []
        for piece, start, end in zip(pieces, starts, ends, strict=True):
            level = len(piece.levels) - 1
            _, words_end = without_blanks(self._text, piece.label.body, min(end, line.words_end))
            self._add(Entry(piece.label.printed, level, piece.label.body, max(words_end, piece.label.body)))
            paragraphs.append(_clause(start, end, piece.label.body, piece.label.printed, level))
        self._open = pieces[-1].levels
        return paragraphs

    def _add(self, entry: Entry) -> None:
        self._entries.append(entry)
        if entry.level == 0:
            self._outermost.add(entry.label)

    def _levels_with(self, label: Label, line: Line) -> tuple[Numeral, ...] | None:
        """The open levels with the label in its place, None when it does not go on with this list."""
        if label.is_bullet and not self._takes_bullets():
            return None
        levels = place(label, self._open)
        if levels is None:
            return self._open[:1] if self._repeats(label, line) else self._restarted(label, line)
        if len(levels) > len(self._open) and not self._may_nest(label):
            return None
        return levels

    def _may_nest(self, label: Label) -> bool:
        """Labels of a new style stand inside a clause that leads to them, or begin a list of their own."""
        if not self._entries:
            return True
        last = self._entries[-1]
        if self._last_ends_in_colon():
            return not opens_conditions(self._text[last.start : last.end]) or bool(last.label)
        if label.is_bullet:
            return True
        return label.is_first and not label.is_dotted and self._open != (_UNLABELLED,)

    def _restarted(self, label: Label, line: Line) -> tuple[Numeral, ...] | None:
        """Some pages lose the numbering midway: what decides goes on with the list from "1." again."""
        style = self._open[0].style
        again = next((each for each in label.numerals if each.style == style and each.value == 1), None)
        inner = labels_inside(self._text, label.body, line.words_end)
        if again is None or not self._decides(label.body, inner[0].start if inner else line.words_end):
            return None
        first = self._entries[0]
        return (again,) if self._decides(first.start, first.end) else None

    def _decides(self, start: int, end: int) -> bool:
        words = self._text[start : min(end, start + _LONGEST_CLAUSE_LOOKED_AT)]
        return (is_decision(words) and not is_reported(words)) or is_infinitive(words)

    def _takes_bullets(self) -> bool:
        """Bullets go on, or are clauses of their own, or stand under a clause that no full stop ended."""
        if not self._entries or self._open[-1].style == BULLET_STYLE:
            return True
        last = self._entries[-1]
        return not _STOPPED.search(self._text, max(last.start, last.end - 4), last.end)

    def _last_ends_in_colon(self) -> bool:
        last = self._entries[-1]
        return bool(_COLON.search(self._text, max(last.start, last.end - 4), last.end))

    def _repeats(self, label: Label, line: Line) -> bool:
        """Some pages print every clause as "1."."""
        only = self._outermost == {label.printed}
        return only and is_decision(self._text[label.body : line.words_end])

    def _plain(self, line: Line, begin: int, words: int) -> list[Paragraph]:
        last = self._entries[-1] if self._entries else None
        if last is not None and last.start == last.end:
            self._entries[-1] = replace(last, start=words, end=line.words_end)
        elif last is not None and self._goes_on(last, words):
            self._entries[-1] = replace(last, end=line.words_end)
        elif last is None or self._is_another(last, line):
            self._add(Entry("", 0, words, line.words_end))
            self._open = (_UNLABELLED,)
        else:
            return []
        return [_clause(begin, line.end, words, "", self._entries[-1].level)]

    def _goes_on(self, last: Entry, words: int) -> bool:
        """A line broken inside a sentence: the clause is not finished and the next line begins small."""
        if self._last_ends_in_colon() and self._text[words] in _QUOTES:
            return True
        if self._waiting or not self._text[words].islower():
            return False
        ends = max(last.start, last.end - 12), last.end
        begins = begins_with_that(self._text[words : words + _THAT_CLAUSE])
        if begins and not last.label and self._decides(last.start, last.end):
            return False
        return not _FINISHED.search(self._text, *ends)

    def _is_another(self, last: Entry, line: Line) -> bool:
        """Clauses without labels: one "That …" a paragraph, or "to …", or whatever goes on from the stem."""
        if last.label or last.level:
            return False
        words = self._source.words(line)
        if begins_with_that(words):
            return is_decision(words) or opens_clause(words)
        if _JOINED.search(self._text, max(last.start, last.end - 6), last.end):
            return True
        if is_infinitive(words):
            return is_infinitive(self._text[last.start : last.end])
        below_stem = bool(self._stem) and len(words) <= _LONGEST_CLAUSE_BELOW_STEM
        return below_stem and self._decides(line.words, line.words_end)


def _clause(start: int, end: int, body: int, label: str, level: int) -> Paragraph:
    return Paragraph(ParagraphKind.CLAUSE, start, end, body, label, level)
