"""A list of clauses: labelled at any depth, or one "That …" a paragraph, over lines and within a line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.minute_text.introducers import find_introducer
from sefton_minutes.domain.minute_text.labels import BULLET_STYLE, Label, Numeral, bullet_at, label_at, place
from sefton_minutes.domain.minute_text.lines import Line, without_blanks
from sefton_minutes.domain.minute_text.plain_lines import is_explicit_action, is_table_row
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.run_on import Piece, pieces_from
from sefton_minutes.domain.minute_text.source import Source
from sefton_minutes.domain.minute_text.subjunctive import begins_with_that, is_decision
from sefton_minutes.domain.resolutions import Clause

_FINISHED = re.compile(r"[.;:!?]['’”\")]*\s*(?:and|or)?$")
_COLON = re.compile(r":\s*[-–—]?$")
_UNLABELLED = Numeral("unlabelled", 0)


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
    source: Source, first: int, start: int | None = None, seed: Entry | None = None
) -> ClauseList:
    """The list that begins at line number `first`, or at offset `start` in that line; empty when none does.

    `seed` is a clause that stands before it on the introducer's own line. The list ends at a plain paragraph
    that is not the rest of a clause, at a table row, at the next introducer or explicit action, and where its
    labels begin again.
    """
    gathering = _Gathering(source, first, seed)
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

    def __init__(self, source: Source, first_line: int, seed: Entry | None) -> None:
        self._source = source
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
        return (
            is_table_row(self._text, line)
            or is_explicit_action(self._text, line)
            or find_introducer(self._text, line) is not None
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
            return self._open[:1] if self._repeats(label, line) else None
        if levels[:-1] == (_UNLABELLED,) and self._open == (_UNLABELLED,) and not self._last_ends_in_colon():
            return None
        return levels

    def _takes_bullets(self) -> bool:
        """Bullets go on, or are clauses of their own, or stand under words that end in a colon."""
        if not self._entries or self._open[-1].style == BULLET_STYLE:
            return True
        return self._last_ends_in_colon()

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
        if self._waiting or not self._text[words].islower():
            return False
        return not _FINISHED.search(self._text, max(last.start, last.end - 12), last.end)

    def _is_another(self, last: Entry, line: Line) -> bool:
        """Clauses without labels: one "That …" a paragraph."""
        words = self._source.words(line)
        return not last.label and last.level == 0 and begins_with_that(words) and is_decision(words)


def _clause(start: int, end: int, body: int, label: str, level: int) -> Paragraph:
    return Paragraph(ParagraphKind.CLAUSE, start, end, body, label, level)
