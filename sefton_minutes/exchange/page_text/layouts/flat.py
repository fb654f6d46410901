"""The flat rendering: "Title Presenter Minutes: text" on one line, then the minute's further paragraphs.

Numbers, some titles and most introducers are lost. What begins an item: a title in front of the label; a
label alone; the agenda's sentence on the previous minutes or the next meeting. A title and agenda text may
stand on the lines above a bare label.
"""

from collections.abc import Collection, Sequence

from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.exchange.page_text.items.agenda_wording import minute_start
from sefton_minutes.exchange.page_text.items.item_heads import read_run_on_head
from sefton_minutes.exchange.page_text.items.item_numbers import LedByNumber, number_in_front
from sefton_minutes.exchange.page_text.items.item_parts import make_item, read_label, read_minute
from sefton_minutes.exchange.page_text.items.section_headings import is_section_heading
from sefton_minutes.exchange.page_text.items.title_shapes import names_meeting, opens_decision
from sefton_minutes.exchange.page_text.layouts.heads_above import has_standing_sentence, head_above
from sefton_minutes.exchange.page_text.layouts.layout import LABELLED, TITLED, Layout
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet
from sefton_minutes.exchange.page_text.lines.page_lines import Line

NAME = "flat text"


def read(sheet: Sheet) -> Layout:
    """The page as flat text; without fit when it has no label and no standing sentence."""
    starts = _item_starts(sheet.texts)
    if not starts:
        return Layout(NAME, sheet.lines)
    ends = (*starts[1:], len(sheet.lines))
    items = tuple(read_item(sheet.lines[at:end], sheet.people) for at, end in zip(starts, ends, strict=True))
    return Layout(NAME, sheet.lines[: starts[0]], items, _fit(sheet.texts, starts))


def read_item(lines: Sequence[Line], people: Collection[str]) -> PublishedItem:
    """The item of these lines. `people`: who speaks on the page, to tell names from titles."""
    texts = [line.text for line in lines]
    if len(texts) == 1 and is_section_heading(texts[0]):
        return PublishedItem(title=texts[0], is_heading=True, start=lines[0].start, end=lines[0].end)
    above, minute = _parted_at_label(texts)
    led = _leading_number(above[0]) if above else None
    if led is not None:
        above = [led.words, *above[1:]]
    spoken = read_minute(minute)
    return make_item(
        led.number.text if led else "",
        read_run_on_head(above, spoken, people),
        spoken,
        start=lines[0].start,
        end=lines[-1].end,
        agenda_number=led.number.agenda if led else "",
    )


def _fit(texts: Sequence[str], starts: Sequence[int]) -> float:
    """A title and a label on one line are the mark of this layout; what stands on lines of its own fits
    others as well."""
    labels = [read_label(texts[at]) for at in starts]
    return sum(LABELLED if label is not None and label.head else TITLED for label in labels)


def _item_starts(texts: Sequence[str]) -> tuple[int, ...]:
    """Which lines begin items."""
    starts: list[int] = []
    for at, text in enumerate(texts):
        labelled = read_label(text)
        if labelled is not None and labelled.head:
            starts.append(at)
        elif labelled is not None and not labelled.is_decision:
            above = head_above(texts, at, starts[-1] if starts else -1)
            starts.extend(start for start in (above,) if start not in starts)
        elif has_standing_sentence(text) and _stands_alone(texts, at):
            starts.append(at - 1 if at and names_meeting(texts[at - 1]) and at - 1 not in starts else at)
    begun = frozenset(starts)
    headings = (at for at, text in enumerate(texts[:-1]) if is_section_heading(text) and at + 1 in begun)
    return tuple(sorted({*starts, *headings}))


def _stands_alone(texts: Sequence[str], at: int) -> bool:
    """An agenda sentence is answered by a decision or a label, or ends the page; one in a minute is not."""
    if at + 1 == len(texts):
        return True
    return opens_decision(texts[at + 1]) or read_label(texts[at + 1]) is not None


def _parted_at_label(texts: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines above the label and those of the minute; without a label the minute begins where a line
    tells of the meeting."""
    for at, text in enumerate(texts):
        if (labelled := read_label(text)) is not None:
            above = [*texts[:at], labelled.head] if labelled.head else list(texts[:at])
            return above, [labelled.minute, *texts[at + 1 :]]
    agenda = 0 if opens_decision(texts[0]) else 1 + minute_start(texts[1:])
    return list(texts[:agenda]), list(texts[agenda:])


def _leading_number(text: str) -> LedByNumber | None:
    """The number in front of a title; one without stop or code may be a title's own ("2 Mill Lane")."""
    led = number_in_front(text)
    return led if led is not None and any(led.number.form) else None
