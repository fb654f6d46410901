"""Resolutions and recommendations: introduced by their word, or with the introducer lost."""

import re
from dataclasses import replace

from sefton_minutes.domain.minute_text import doubts
from sefton_minutes.domain.minute_text.clause_list import ClauseList, Entry, clause_tree, read_clauses
from sefton_minutes.domain.minute_text.heads import Head, head_of
from sefton_minutes.domain.minute_text.introducers import Introducer, find_introducer
from sefton_minutes.domain.minute_text.labels import bullet_at, label_at
from sefton_minutes.domain.minute_text.lines import BLANKS, Line, on_one_line, without_blanks
from sefton_minutes.domain.minute_text.motion import Motion, begins_with_motion, read_motion, states_a_motion
from sefton_minutes.domain.minute_text.motions_around import motion_around
from sefton_minutes.domain.minute_text.passage_labels import passage_kind
from sefton_minutes.domain.minute_text.proposals import proposed_actions
from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind, Paragraph
from sefton_minutes.domain.minute_text.source import Block, Source
from sefton_minutes.domain.minute_text.subjunctive import (
    begins_with_that,
    is_decision,
    is_infinitive,
    is_reported,
    is_told,
    opens_clause,
    opens_conditions,
    orders,
    tells_of_deciding,
)
from sefton_minutes.domain.resolutions import Clause, DecisionKind, Resolution

_MARKS = BLANKS + ":–—-"
_LEADS_ELSEWHERE = re.compile(
    r"(?::\s?[-–—]?|\bthat)$|^(?:\w+['’]?s?\s+){0,2}recommend(?:ations?|ed)\b.{0,20}$"
    r"|^(?:proposed\s+|lost\s+)?(?:amendment|motion|notice\s+of\s+motion|proposal)s?\b.{0,40}$",
    re.IGNORECASE,
)
_MATTER = re.compile(
    r"\b(?:to\s+recommend|(?:be|is|are)\s+(?:\w+\s+)?recommended\s+to"
    r"|recommends?\s+to\s+(?:the\s+)?(?:full\s+)?council"
    r"|(?:council|cabinet|executive|committee|board)\s+be\s+(?:\w+\s+)?(?:recommended"
    r"|asked\s+to\s+approve))\b"
    r"|\b(?-i:RECOMMENDED?)\b",
    re.IGNORECASE,
)
_LAST_MOVED = re.compile(
    r"(?:[(\[](?P<bracket>[^()\[\]]{5,200})[)\]]"
    r"|,\s+(?P<proposal>on\s+(?:the|a)\s+(?:motion|proposal|proposition)\s+(?:of|by)\s[^;:()\[\]]{5,200}))\W*$",
    re.IGNORECASE,
)
_MATTER_LIMIT = 300


def introduced_decision(source: Source, number: int, taken: int = 0) -> Block | None:
    """The decision whose introducer stands on line number `number`; None when none does, or it is refused.

    A clause's words are those after the introducer and its mark; "that" and "to" are kept where they stand
    on the introducer's own line, and are the stem where a list follows. Lines before number `taken` tell who
    moved an earlier decision."""
    line = source.lines[number]
    if number in source.quoted:
        return None
    introducer = find_introducer(source.text, line)
    if introducer is None or (introducer.doubt and source.is_refused(line)):
        return None
    if introducer.is_label and not _label_decides(source, number, introducer):
        return None
    head = head_of(source, number, introducer)
    clauses = _clauses(source, head, introducer)
    doubt = _doubt(source, line, introducer, clauses)
    around = motion_around(source, number, clauses.next_line, taken)
    resolution = _resolution(source, introducer, head, clauses, around.motion, confirmed=doubt is None)
    return Block(
        clauses.next_line,
        (*head.paragraphs, *clauses.paragraphs),
        resolution,
        proposed_actions(source, resolution),
        (doubt,) if doubt else (),
        around.next_line,
    )


def may_be_unintroduced(source: Source, number: int) -> bool:
    """Whether a list without introducer may begin on a line: the first label of a list, or "That … be …"."""
    line = source.lines[number]
    label = label_at(source.text, line.words, line.words_end)
    if label is not None:
        return label.is_first
    words = source.words(line)
    return begins_with_that(words) and _decides(words) and not _is_repeated(source, number, words)


def _is_repeated(source: Source, number: int, words: str) -> bool:
    """What the agenda proposed stands once more below it, as it was passed."""
    below = _number_after(source, number + 1)
    if below is None:
        return False
    line = source.lines[below]
    introducer = find_introducer(source.text, line)
    passed = source.text[introducer.rest if introducer else line.words : line.words_end]
    return on_one_line(words).rstrip(".").casefold() == on_one_line(passed).rstrip(".").casefold()


def unintroduced_decision(source: Source, number: int, clauses: ClauseList, taken: int = 0) -> Block | None:
    """The list as a decision whose introducer was lost, unconfirmed; None when it decides nothing.

    A list that words ending in a colon introduce belongs to those: conditions, recommendations, proposals.
    """
    line = source.lines[number]
    if source.is_apart(number) or not _list_decides(source, clauses) or source.is_refused(line):
        return None
    if _LEADS_ELSEWHERE.search(_words_before(source, number)[-_MATTER_LIMIT:]):
        return None
    around = motion_around(source, number, clauses.next_line, taken)
    stem, tree = _stem_of(clause_tree(source.text, clauses.entries))
    resolution = Resolution(
        introducer="",
        confirmed=False,
        stem=stem,
        clauses=tree,
        mover=around.motion.mover,
        seconder=around.motion.seconder,
        vote=around.motion.vote,
        start=line.words,
        end=clauses.end,
    )
    actions = proposed_actions(source, resolution)
    doubt = doubts.lost(source, line, clauses)
    return Block(clauses.next_line, clauses.paragraphs, resolution, actions, (doubt,), around.next_line)


def _stem_of(tree: tuple[Clause, ...]) -> tuple[str, tuple[Clause, ...]]:
    """ "That the Cabinet Member agrees:" over a list is the stem of it, as it is behind an introducer."""
    first = tree[0]
    if len(tree) > 1 or first.label or not first.clauses or opens_conditions(first.text):
        return "", tree
    return first.text.rstrip(_MARKS), first.clauses


def _clauses(source: Source, head: Head, introducer: Introducer) -> ClauseList:
    """A sentence of the narrative holds its clause itself, unless it leads to a list."""
    if introducer.is_spoken and head.seed is not None and source.text[head.seed.end - 1] != ":":
        return ClauseList((head.seed,), (), head.next_line)
    if head.seed is None and not _may_follow(source, head, introducer):
        return ClauseList((), (), head.next_line)
    return read_clauses(source, head.next_line, head.start, head.seed, stem=head.stem)


def _may_follow(source: Source, head: Head, introducer: Introducer) -> bool:
    """AGREED or NOTED at the end of what was agreed has nothing below it; RESOLVED always has."""
    if head.start is not None or head.stem or introducer.meant in ("RESOLVED", "RECOMMENDED"):
        return True
    words = _words_after(source, head.next_line)
    if introducer.is_label or _is_clause(words):
        return True
    mark = source.text[introducer.vote_end : introducer.rest]
    label = label_at(words, 0, len(words))
    return ":" in mark and label is not None and label.is_first


def _resolution(
    source: Source,
    introducer: Introducer,
    head: Head,
    clauses: ClauseList,
    around: Motion,
    *,
    confirmed: bool,
) -> Resolution:
    tree = _labelled_before(source, introducer, clause_tree(source.text, clauses.entries))
    motion = introducer.motion.completed_by(_motion_of(source, head))
    motion = motion.completed_by(_motion_in(tree)).completed_by(around)
    return Resolution(
        introducer=introducer.word,
        confirmed=confirmed,
        stem=head.stem.rstrip(_MARKS),
        clauses=tree,
        kind=_kind(introducer, head.stem, tree),
        mover=motion.mover,
        seconder=motion.seconder,
        vote=motion.vote,
        start=introducer.sentence,
        end=max(clauses.end, introducer.end, _end_of_words(source.text, head.paragraphs[-1])),
    )


def _labelled_before(source: Source, introducer: Introducer, tree: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """ "a) It was resolved to …", "b) It was resolved to …": the label is its only clause's. A number with a
    stop is the paragraph's own."""
    label = label_at(source.text, introducer.sentence, introducer.start)
    if label is None or introducer.is_label or not label.printed.endswith(")"):
        return tree
    if len(tree) != 1 or tree[0].label:
        return tree
    return (replace(tree[0], label=label.printed),)


def _end_of_words(text: str, paragraph: Paragraph) -> int:
    return without_blanks(text, paragraph.start, paragraph.end)[1]


def _kind(introducer: Introducer, stem: str, clauses: tuple[Clause, ...]) -> DecisionKind:
    """A decision to recommend is a recommendation ("RESOLVED TO RECOMMEND", "be RECOMMENDED to Council")."""
    first = next((clause.text for clause in clauses), "")
    said = f"{stem} {first[:_MATTER_LIMIT]}"
    recommends = introducer.recommends or bool(_MATTER.search(said))
    return DecisionKind.RECOMMENDATION if recommends else DecisionKind.RESOLUTION


def _doubt(source: Source, line: Line, introducer: Introducer, clauses: ClauseList) -> Doubt | None:
    match introducer.doubt:
        case DoubtKind.MISSPELT_INTRODUCER:
            return doubts.misspelt(source, line, introducer)
        case DoubtKind.DECISION_IN_NARRATIVE if not source.is_confirmed(line):
            return doubts.in_narrative(source, line, max(clauses.end, introducer.end))
        case _:
            return None


def _label_decides(source: Source, number: int, introducer: Introducer) -> bool:
    """What stands under "Decision:" may decide nothing ("There were no declarations"), or say RESOLVED."""
    line = source.lines[number]
    if introducer.rest < line.words_end:
        return _is_clause(source.text[introducer.rest : line.words_end])
    below = _number_after(source, number + 1)
    if below is None or find_introducer(source.text, source.lines[below]) is not None:
        return False
    return _is_clause(source.words(source.lines[below]))


def _is_clause(words: str) -> bool:
    if passage_kind(words) is not None:
        return False
    label = label_at(words, 0, len(words)) or bullet_at(words, 0, len(words))
    said = words[label.body :] if label else words
    if begins_with_that(said):
        return True
    return is_decision(said) or is_infinitive(said) or tells_of_deciding(said) or orders(said)


def _list_decides(source: Source, clauses: ClauseList) -> bool:
    outermost = [_said(source, entry) for entry in clauses.entries if entry.level == 0]
    return bool(outermost) and 2 * sum(map(_decides, outermost)) >= len(outermost)


def _said(source: Source, entry: Entry) -> str:
    return source.text[entry.start : entry.end]


def _decides(words: str) -> bool:
    if is_reported(words):
        return False
    if is_decision(words) or is_infinitive(words):
        return True
    return opens_clause(words) and not is_told(words)


def _words_before(source: Source, number: int) -> str:
    line = source.last_before(number)
    return "" if line is None else source.words(line)


def _number_after(source: Source, number: int) -> int | None:
    return next((n for n in range(number, len(source.lines)) if not source.lines[n].is_blank), None)


def _words_after(source: Source, number: int) -> str:
    found = _number_after(source, number)
    return "" if found is None else source.words(source.lines[found])


def _motion_of(source: Source, head: Head) -> Motion:
    """Mover and seconder on the line below the introducer, before the words that they moved."""
    last = head.paragraphs[-1]
    words = source.text[last.body : last.end]
    return read_motion(words) if begins_with_motion(words) and len(head.paragraphs) > 1 else Motion()


def _motion_in(clauses: tuple[Clause, ...]) -> Motion:
    """Mover and seconder in brackets after the words that they moved, or in "on the proposal of …"."""
    last = _LAST_MOVED.search(clauses[-1].text[-_MATTER_LIMIT:]) if clauses else None
    moved = (last["bracket"] or last["proposal"]) if last else ""
    return read_motion(moved) if moved and states_a_motion(moved) else Motion()
