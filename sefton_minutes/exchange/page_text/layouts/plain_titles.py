"""Titles on lines of their own and nothing else: no numbers, no labels, no wider gaps.

So stand minutes that councils type into pages of their own, and flat renderings without labels. A title is
told by what stands below it: a sentence, or the agenda's words. The standing items, and links to papers, say
that the page is one of this kind.
"""

from collections.abc import Sequence

from sefton_minutes.exchange.page_text.items.agenda_wording import is_agenda_text, tells_of_meeting
from sefton_minutes.exchange.page_text.items.item_parts import read_label
from sefton_minutes.exchange.page_text.items.names import is_person, leading_ranks
from sefton_minutes.exchange.page_text.items.presenters import presenters_in
from sefton_minutes.exchange.page_text.items.subjects import subject_of
from sefton_minutes.exchange.page_text.items.title_lines import BLOCK_GAP
from sefton_minutes.exchange.page_text.items.title_shapes import is_standing_sentence, is_title
from sefton_minutes.exchange.page_text.layouts.layout import TITLED, Layout
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet
from sefton_minutes.exchange.page_text.layouts.unnumbered import (
    could_head,
    has_link,
    header_end,
    is_listed,
    read_item,
)

NAME = "titles alone"
_FEWEST_STARTS = 3
_FEWEST_STANDING = 2
_LESS_THAN_NUMBERED = 0.8
_MOST_WIDE_GAPS = 0.2
_ENDS = (".", ";", ":", ")", "?", "!")


def read(sheet: Sheet) -> Layout:
    """The page as titles alone; without fit where labels or wider gaps part the items, where fewer than three
    items are seen, or fewer than two that nearly every agenda has."""
    wide = sum(gap >= BLOCK_GAP for gap in sheet.gaps[1:])
    if wide > _MOST_WIDE_GAPS * len(sheet.gaps) or any(map(_is_labelled, sheet.texts)):
        return Layout(NAME, sheet.lines)
    starts = _starts(sheet)
    standing = {subject_of(sheet.texts[at]) for at in starts} - {None}
    if len(starts) < _FEWEST_STARTS or len(standing) < _FEWEST_STANDING:
        return Layout(NAME, sheet.lines)
    ends = (*starts[1:], len(sheet.lines))
    items = tuple(read_item(sheet, start, end, titled=True) for start, end in zip(starts, ends, strict=True))
    return Layout(NAME, sheet.lines[: starts[0]], items, _LESS_THAN_NUMBERED * TITLED * len(items))


def _is_labelled(text: str) -> bool:
    label = read_label(text)
    return label is not None and not label.is_decision


def _starts(sheet: Sheet) -> list[int]:
    """The lines that are titles. Above the first standing item or link nothing is: there the header is."""
    top = header_end(sheet)
    titles = [
        at
        for at in range(top, len(sheet.lines))
        if _is_titling(sheet, at) and (at == top or _is_closed(sheet, at))
    ]
    titles = _in_one_manner(sheet, titles)
    first = next((at for at in titles if _is_sure(sheet.texts[at]) or _opens(sheet, at)), len(sheet.lines))
    return [at for at in titles if at >= first]


def _in_one_manner(sheet: Sheet, titles: Sequence[int]) -> list[int]:
    """The titles without headings inside items: where those that are sure are capitalised, so are all."""
    sure = [at for at in titles if _is_sure(sheet.texts[at])]
    plain = [at for at in sure if not is_title(sheet.texts[at]) and not has_link(sheet.texts[at])]
    if any(not is_standing_sentence(sheet.texts[at]) for at in plain):
        return list(titles)
    return [at for at in titles if is_title(sheet.texts[at]) or _is_sure(sheet.texts[at])]


def _is_sure(text: str) -> bool:
    return subject_of(text) is not None or has_link(text)


def _opens(sheet: Sheet, at: int) -> bool:
    """Whether a title that no agenda needs opens the page ("Welcome"): below it something is told."""
    return at + 1 < len(sheet.texts) and tells_of_meeting(sheet.texts[at + 1])


def _is_titling(sheet: Sheet, at: int) -> bool:
    text = sheet.texts[at]
    if is_listed(sheet, at):
        return False
    if has_link(text):
        return True
    if is_standing_sentence(text) and not text.endswith(_ENDS):
        return _says_below(sheet, at)
    if not could_head(text, sheet) or text.endswith(_ENDS):
        return False
    return subject_of(text) is not None or _says_below(sheet, at)


def _is_closed(sheet: Sheet, at: int) -> bool:
    """Whether what stands above has ended: a sentence, a name or a title. A link closes it too."""
    above = sheet.texts[at - 1] if at else ""
    is_closed = not above or above.endswith(_ENDS) or _is_ranked_person(above)
    return is_closed or _is_sure(above) or has_link(sheet.texts[at])


def _is_ranked_person(text: str) -> bool:
    """Whether a line is a name with its rank ("Cllr Ann Ash"); without one it may be a firm of a list."""
    return bool(leading_ranks(text.split())) and is_person(text)


def _says_below(sheet: Sheet, at: int) -> bool:
    """Whether the line below tells, bids or names who presents."""
    if at + 1 == len(sheet.texts):
        return False
    below = sheet.texts[at + 1]
    return (
        below.endswith(_ENDS)
        or is_agenda_text(below)
        or tells_of_meeting(below)
        or bool(presenters_in(below, sheet.people))
    )
