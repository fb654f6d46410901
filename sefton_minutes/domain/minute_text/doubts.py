"""Doubts about decisions: what is read, and what accepting it does."""

from collections.abc import Sequence

from sefton_minutes.domain.minute_text.clause_list import ClauseList, Entry
from sefton_minutes.domain.minute_text.introducers import Introducer
from sefton_minutes.domain.minute_text.lines import Line, line_end_of
from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind
from sefton_minutes.domain.minute_text.source import Source, paragraph_digest
from sefton_minutes.domain.minute_text.subjunctive import begins_with_that
from sefton_minutes.domain.resolutions import Resolution


def misspelt(source: Source, line: Line, introducer: Introducer) -> Doubt:
    """The introducer was mistyped: accepting sets it right."""
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


def lost(source: Source, line: Line, clauses: ClauseList) -> Doubt:
    """A page lost the introducer: accepting puts it in."""
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


def in_narrative(source: Source, line: Line, end: int) -> Doubt:
    """A sentence of the narrative decides: accepting changes no word."""
    return Doubt(
        DoubtKind.DECISION_IN_NARRATIVE,
        "Read as a decision that the narrative tells",
        start=line.words,
        end=end,
        replace_start=line.words,
        replace_end=line.words,
        replacement="",
        paragraph_digest=source.digest(line),
    )


def twice(text: str, resolution: Resolution) -> Doubt:
    """Printed before in other words: accepting takes both for decisions."""
    return Doubt(
        DoubtKind.DECISION_TWICE,
        "Read as a decision of its own, though one is printed above it in other words",
        start=resolution.start,
        end=resolution.end,
        replace_start=resolution.start,
        replace_end=resolution.start,
        replacement="",
        paragraph_digest=paragraph_digest(text[resolution.start : resolution.end]),
    )


def _missing_words(text: str, entries: Sequence[Entry]) -> str:
    outermost = [entry for entry in entries if entry.level == 0]
    if len(outermost) == 1 and not outermost[0].label:
        return "RESOLVED: "
    have_that = all(begins_with_that(text[entry.start : entry.start + 6]) for entry in outermost)
    if have_that or text[outermost[0].start : outermost[0].start + 3].casefold() == "to ":
        return "RESOLVED:" + line_end_of(text)
    return "RESOLVED: That" + line_end_of(text)
