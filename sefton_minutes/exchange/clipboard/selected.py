"""A stretch of a minute as a reading of its own: what is copied is shown as it stands in its minute, and
holds nothing that stands beyond it."""

from collections.abc import Iterator
from dataclasses import replace

from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind, Reading
from sefton_minutes.domain.resolutions import Resolution

_WITHIN_A_LINE = (ParagraphKind.TEXT, ParagraphKind.INTRODUCER, ParagraphKind.ACTION, ParagraphKind.CLAUSE)


def selected(reading: Reading, start: int, end: int) -> Reading:
    """The reading of `text[start:end]`: its lines with their labels and levels, its introducing words. A line
    that is begun after its label has none."""
    cut = (max(start, 0), min(end, len(reading.text)))
    return Reading(
        reading.text[cut[0] : cut[1]],
        tuple(_paragraphs(reading, *cut)),
        tuple(_resolutions(reading, *cut)),
    )


def is_within_a_line(part: Reading) -> bool:
    """Whether a selected part is words of one line, without the label before them."""
    return (
        "\n" not in part.text
        and "\t" not in part.text
        and all(each.kind in _WITHIN_A_LINE and not each.label for each in part.paragraphs)
    )


def are_whole_lines(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends where lines do."""
    return (start == 0 or text[start - 1] == "\n") and (
        end == len(text) or text[end] == "\n" or text[end - 1 : end] == "\n"
    )


def _paragraphs(reading: Reading, start: int, end: int) -> Iterator[Paragraph]:
    for paragraph in reading.paragraphs:
        if paragraph.end <= start or paragraph.start >= end:
            continue
        is_begun = reading.text[paragraph.start : start].strip()
        is_cut = bool(is_begun) or paragraph.body > end
        first = max(paragraph.start, start) - start
        yield replace(
            paragraph,
            start=first,
            end=min(paragraph.end, end) - start,
            body=first if is_cut else max(paragraph.body - start, first),
            label="" if is_cut else paragraph.label,
        )


def _resolutions(reading: Reading, start: int, end: int) -> Iterator[Resolution]:
    """Those whose introducing words are in the stretch."""
    for resolution in reading.resolutions:
        if not resolution.introducer or not start <= resolution.start < end:
            continue
        yield replace(resolution, start=resolution.start - start, end=min(resolution.end, end) - start)
