"""Lines that decide nothing: narrative, bullets, rows of a table; and actions that call themselves so."""

import re

from sefton_minutes.domain.minute_text.labels import BULLET_STYLE, Label, Numeral, bullet_at, label_at
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.run_on import bullet_after_colon, pieces_from

_EXPLICIT = re.compile(
    r"(?P<label>(?:actions?(?:\s+(?:points?|required|agreed|\d{1,3}))*(?:\s?:(?:\s?[-–—](?=\s))?|"
    r"\s[-–—](?=\s))"
    r"|(?-i:[A-Z][a-z]{2}\d{2}-Ac\d{1,3})\s?[:–-]?(?=\s)|(?:agreed\s+)?(?:actions|action\s+points)(?=\s*$)))\s*",
    re.IGNORECASE,
)
_BULLET_LEVEL = (Numeral(BULLET_STYLE, 0),)


def is_table_row(text: str, line: Line) -> bool:
    """Cells parted by tabs. A tab after a label or bullet parts no cells."""
    label = label_at(text, line.words, line.words_end) or bullet_at(text, line.words, line.words_end)
    return text.find("\t", label.body if label else line.words, line.words_end) != -1


def explicit_label(text: str, line: Line) -> re.Match[str] | None:
    """ "Action:" at the start of a line; group `label`, and the action's words after the match."""
    found = _EXPLICIT.match(text, line.words, line.words_end)
    if found is None or text.find("\t", found.end(), line.words_end) != -1:
        return None
    return found


def is_explicit_action(text: str, line: Line) -> bool:
    """Whether a line says of itself that it is an action."""
    return explicit_label(text, line) is not None


def plain_paragraphs(text: str, line: Line) -> tuple[Paragraph, ...]:
    """A line without a decision: a blank, a table row, bullets (several where they were run on) or text."""
    if line.is_blank:
        return (Paragraph(ParagraphKind.BLANK, line.start, line.end, line.end),)
    if is_table_row(text, line):
        return (Paragraph(ParagraphKind.TABLE_ROW, line.start, line.end, line.words),)
    bullet = bullet_at(text, line.words, line.words_end)
    if bullet is not None:
        return _bullets(text, line, line.start, bullet)
    later = bullet_after_colon(text, line.words, line.words_end)
    inner = bullet_at(text, later, line.words_end) if later is not None else None
    if inner is not None:
        return (_text(text, line, inner.start), *_bullets(text, line, inner.start, inner))
    return (_text(text, line, line.end),)


def _bullets(text: str, line: Line, begin: int, first: Label) -> tuple[Paragraph, ...]:
    labels = [piece.label for piece in pieces_from(text, first, _BULLET_LEVEL, line.words_end)]
    starts = [begin, *(label.start for label in labels[1:])]
    ends = [*starts[1:], line.end]
    return tuple(
        Paragraph(ParagraphKind.BULLET, start, end, label.body, label.printed)
        for label, start, end in zip(labels, starts, ends, strict=True)
    )


def _text(text: str, line: Line, end: int) -> Paragraph:
    label = label_at(text, line.words, line.words_end)
    if label is None:
        return Paragraph(ParagraphKind.TEXT, line.start, end, line.words)
    return Paragraph(ParagraphKind.TEXT, line.start, end, label.body, label.printed)
