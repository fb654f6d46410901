"""Actions that a minute lists: "Action: Clerk to …", and the notes that stand right after a resolution."""

import re
from collections.abc import Iterator
from dataclasses import replace

from sefton_minutes.domain.actions import ReadAction
from sefton_minutes.domain.minute_text.clause_list import ClauseList, read_clauses
from sefton_minutes.domain.minute_text.labels import bullet_at, label_at
from sefton_minutes.domain.minute_text.owners import INITIALS, is_owner_alone
from sefton_minutes.domain.minute_text.plain_lines import explicit_label
from sefton_minutes.domain.minute_text.proposals import are_notes, noted_action
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.source import Block, Source

_NOTHING = re.compile(r"\W*(?:none|n/a|nil|no\s+actions?(?:\s+required)?)\W*$", re.IGNORECASE)
# A column at the right hand that a rendering lost leaves its initials on a line of their own.
_INITIALS = re.compile(INITIALS)


def explicit_action(source: Source, number: int) -> Block | None:
    """The action that a line calls so, or the list under "Actions:"; confirmed, since the minute says it."""
    line = source.lines[number]
    found = explicit_label(source.text, line)
    if found is None or (_is_bare(found["label"]) and not _lists_below(source, number)):
        return None
    inline = label_at(source.text, found.end(), line.words_end)
    if inline is not None and inline.is_first:
        own = Paragraph(ParagraphKind.ACTION, line.start, found.end(), found.end(), found["label"])
        listed = read_clauses(source, number, found.end())
        return Block(
            listed.next_line, (own, *_as_actions(listed)), actions=_actions(source, listed, confirmed=True)
        )
    own = Paragraph(ParagraphKind.ACTION, line.start, line.end, found.end(), found["label"])
    if found.end() < line.words_end:
        return Block(number + 1, (own,), actions=tuple(_on_the_line(source, number, found.end())))
    below = read_clauses(source, number + 1)
    return Block(below.next_line, (own, *_as_actions(below)), actions=_actions(source, below, confirmed=True))


def _is_bare(label: str) -> bool:
    """A heading without a mark, "ACTIONS": only a list below it makes it one."""
    return label[-1:].isalpha()


def _lists_below(source: Source, number: int) -> bool:
    below = next((line for line in source.following(number + 1) if not line.is_blank), None)
    if below is None:
        return False
    label = label_at(source.text, below.words, below.words_end)
    is_bullet = bullet_at(source.text, below.words, below.words_end) is not None
    return is_bullet or (label is not None and label.is_first)


def _on_the_line(source: Source, number: int, start: int) -> Iterator[ReadAction]:
    """What the label's own line says is to be done; "None" says nothing. Words that only name somebody
    ("Action: Clerk") give that person what the paragraph before them tells."""
    line = source.lines[number]
    words = source.text[start : line.words_end]
    before = source.last_before(number)
    if _NOTHING.match(words):
        return
    if is_owner_alone(words) and before is not None and explicit_label(source.text, before) is None:
        told = noted_action(source, before.words, before.words_end, confirmed=True)
        yield replace(told, owner=words.strip().rstrip("."))
        return
    action = noted_action(source, start, line.words_end, confirmed=True)
    stranded = next((below for below in source.following(number + 1) if not below.is_blank), None)
    if not action.owner and stranded is not None and _INITIALS.fullmatch(source.words(stranded)):
        action = replace(action, owner=source.words(stranded))
    yield action


def noted_actions(source: Source, notes: ClauseList) -> Block | None:
    """A list right after a resolution as actions to be confirmed; None when it tells nobody to act."""
    if not are_notes([source.text[entry.start : entry.end] for entry in notes.entries]):
        return None
    return Block(notes.next_line, _as_actions(notes), actions=_actions(source, notes, confirmed=False))


def _actions(source: Source, notes: ClauseList, *, confirmed: bool) -> tuple[ReadAction, ...]:
    return tuple(noted_action(source, entry.start, entry.end, confirmed=confirmed) for entry in notes.entries)


def _as_actions(notes: ClauseList) -> tuple[Paragraph, ...]:
    return tuple(
        replace(paragraph, kind=ParagraphKind.ACTION) if paragraph.kind is ParagraphKind.CLAUSE else paragraph
        for paragraph in notes.paragraphs
    )
