"""Resolutions and recommendations: introduced by their word, or with the introducer lost."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from sefton_minutes.domain.minute_text.clause_list import ClauseList, Entry, clause_tree, read_clauses
from sefton_minutes.domain.minute_text.introducers import Introducer, find_introducer
from sefton_minutes.domain.minute_text.labels import bullet_at, label_at
from sefton_minutes.domain.minute_text.lines import BLANKS, Line, line_end_of, without_blanks
from sefton_minutes.domain.minute_text.motion import Motion, read_motion, states_a_motion
from sefton_minutes.domain.minute_text.plain_lines import plain_paragraphs
from sefton_minutes.domain.minute_text.proposals import proposed_actions
from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind, Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.source import Block, Source
from sefton_minutes.domain.minute_text.subjunctive import begins_with_that, is_decision, is_reported
from sefton_minutes.domain.resolutions import Resolution

_THAT = r"(?i:that)(?:\s+(?:the\s+)?[A-Z]\w+)?(?:\s?:\s?[-–—]?|\s?[-–—])?"
_STEM = re.compile(rf"{_THAT}$")
_STEM_BEFORE_LABEL = re.compile(rf"(?P<stem>(?:{_THAT})?)\s*(?=\([1aAiI]\)\s)")
_MARKS = BLANKS + ":–—-"
_COLON = re.compile(r":\s?[-–—]?$")
_LEADS_ELSEWHERE = re.compile(
    r"(?::\s?[-–—]?|\bthat)$|^(?:\w+['’]?s?\s+)?recommendations?\b.{0,20}$", re.IGNORECASE
)

_MOTION_LINES = 3
"""Mover, seconder and vote, each in a paragraph of its own."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The introducer's own lines: their paragraphs, the stem, and where clauses begin."""

    paragraphs: tuple[Paragraph, ...]
    stem: str
    next_line: int
    start: int | None = None
    seed: Entry | None = None


def introduced_decision(source: Source, number: int) -> Block | None:
    """The decision whose introducer stands on line number `number`; None when none does, or it is refused."""
    line = source.lines[number]
    introducer = find_introducer(source.text, line)
    if introducer is None or (introducer.misspelt and source.is_refused(line)):
        return None
    head = _head(source, number, introducer)
    clauses = read_clauses(source, head.next_line, head.start, head.seed)
    motion = introducer.motion.completed_by(_motion_before(source, number))
    resolution = Resolution(
        introducer=introducer.word,
        confirmed=not introducer.misspelt,
        stem=head.stem.rstrip(_MARKS),
        clauses=clause_tree(source.text, clauses.entries),
        kind=introducer.kind,
        mover=motion.mover,
        seconder=motion.seconder,
        vote=motion.vote,
        start=introducer.sentence,
        end=max(clauses.end, introducer.end, head.paragraphs[-1].body),
    )
    paragraphs = (*head.paragraphs, *clauses.paragraphs)
    doubts = (_misspelt(source, line, introducer),) if introducer.misspelt else ()
    actions = proposed_actions(source, resolution)
    return Block(clauses.next_line, paragraphs, resolution, actions, doubts)


def may_be_unintroduced(source: Source, number: int) -> bool:
    """Whether a list without introducer may begin on a line: the first label of a list, or "That … be …"."""
    line = source.lines[number]
    label = label_at(source.text, line.words, line.words_end)
    if label is not None:
        return label.is_first
    return _decides(source.words(line)) and begins_with_that(source.words(line))


def unintroduced_decision(source: Source, number: int, clauses: ClauseList) -> Block | None:
    """The list as a decision whose introducer was lost, unconfirmed; None when it decides nothing.

    A list that words ending in a colon introduce belongs to those: conditions, recommendations, proposals.
    """
    line = source.lines[number]
    before = _words_before(source, number)
    if not _list_decides(source, clauses) or source.is_refused(line) or _LEADS_ELSEWHERE.search(before):
        return None
    motion = _motion_before(source, number)
    resolution = Resolution(
        introducer="",
        confirmed=False,
        clauses=clause_tree(source.text, clauses.entries),
        mover=motion.mover,
        seconder=motion.seconder,
        vote=motion.vote,
        start=line.words,
        end=clauses.end,
    )
    actions = proposed_actions(source, resolution)
    doubts = (_lost(source, line, clauses),)
    return Block(clauses.next_line, clauses.paragraphs, resolution, actions, doubts)


def _head(source: Source, number: int, introducer: Introducer) -> _Head:
    line, text = source.lines[number], source.text
    before = _run_on_before(text, line, introducer)
    begin = introducer.sentence if before else line.start
    inline = _STEM_BEFORE_LABEL.match(text, introducer.rest, line.words_end)
    if inline is not None:
        own = Paragraph(ParagraphKind.INTRODUCER, begin, inline.end(), introducer.sentence)
        return _Head((*before, own), inline["stem"], number, inline.end())
    own = Paragraph(ParagraphKind.INTRODUCER, begin, line.end, introducer.sentence)
    rest = text[introducer.rest : line.words_end]
    if not rest:
        return _head_below(source, number + 1, (*before, own))
    if _STEM.match(rest) or (_COLON.search(rest) and _list_begins(source, number + 1)):
        return _Head((*before, own), rest, number + 1)
    return _Head((*before, own), "", number + 1, seed=Entry("", 0, introducer.rest, line.words_end))


def _run_on_before(text: str, line: Line, introducer: Introducer) -> tuple[Paragraph, ...]:
    """The sentences of a minute that was run on into its resolution."""
    if introducer.sentence == line.words:
        return ()
    words, words_end = without_blanks(text, line.start, introducer.sentence)
    return plain_paragraphs(text, Line(line.start, introducer.sentence, words, words_end))


def _head_below(source: Source, number: int, above: tuple[Paragraph, ...]) -> _Head:
    """The introducer stands alone: the stem, if there is one, is on the next line that is not blank."""
    blanks: list[Paragraph] = []
    for line in source.following(number):
        if line.is_blank:
            blanks.append(Paragraph(ParagraphKind.BLANK, line.start, line.end, line.end))
            continue
        here = number + len(blanks)
        inline = _STEM_BEFORE_LABEL.match(source.text, line.words, line.words_end)
        if inline is not None and inline["stem"]:
            stem = Paragraph(ParagraphKind.INTRODUCER, line.start, inline.end(), line.words)
            return _Head((*above, *blanks, stem), inline["stem"], here, inline.end())
        if _STEM.match(source.words(line)):
            stem = Paragraph(ParagraphKind.INTRODUCER, line.start, line.end, line.words)
            return _Head((*above, *blanks, stem), source.words(line), here + 1)
        break
    return _Head(above, "", number)


def _list_begins(source: Source, number: int) -> bool:
    following = next((line for line in source.following(number) if not line.is_blank), None)
    if following is None:
        return False
    ends = following.words, following.words_end
    return label_at(source.text, *ends) is not None or bullet_at(source.text, *ends) is not None


def _words_before(source: Source, number: int) -> str:
    line = source.last_before(number)
    return "" if line is None else source.words(line)


def _motion_before(source: Source, number: int) -> Motion:
    """Mover and seconder named in the paragraphs before a decision, unless they moved the one before it."""
    motion = Motion()
    for line in islice(source.preceding(number), _MOTION_LINES):
        words = source.words(line)
        if find_introducer(source.text, line) is not None or not states_a_motion(words):
            break
        motion = motion.completed_by(read_motion(words))
    return motion


def _list_decides(source: Source, clauses: ClauseList) -> bool:
    outermost = [source.text[entry.start : entry.end] for entry in clauses.entries if entry.level == 0]
    return bool(outermost) and 2 * sum(map(_decides, outermost)) >= len(outermost)


def _decides(words: str) -> bool:
    return is_decision(words) and not is_reported(words)


def _misspelt(source: Source, line: Line, introducer: Introducer) -> Doubt:
    return Doubt(
        DoubtKind.MISSPELT_INTRODUCER,
        f"Read as {introducer.meant}",
        start=introducer.start,
        end=introducer.end,
        replace_start=introducer.start,
        replace_end=introducer.end,
        replacement=introducer.meant,
        paragraph_digest=source.digest(line),
    )


def _lost(source: Source, line: Line, clauses: ClauseList) -> Doubt:
    return Doubt(
        DoubtKind.LOST_INTRODUCER,
        "Read as a resolution whose RESOLVED was lost",
        start=line.words,
        end=clauses.end,
        replace_start=line.words,
        replace_end=line.words,
        replacement=_missing_words(source.text, clauses.entries),
        paragraph_digest=source.digest(line),
    )


def _missing_words(text: str, entries: Sequence[Entry]) -> str:
    outermost = [entry for entry in entries if entry.level == 0]
    if len(outermost) == 1 and not outermost[0].label:
        return "RESOLVED: "
    have_that = all(begins_with_that(text[entry.start : entry.start + 6]) for entry in outermost)
    return ("RESOLVED:" if have_that else "RESOLVED: That") + line_end_of(text)
