"""Pages of one item or of one issue: "Agenda item", "Decision details", "Issue - decisions".

They tell the item, and of the meeting only what a line says: "Meeting of Cabinet, Tuesday, 5th July, 2022
(Item 7.)", "Decided at meeting: 05/07/2022 - Cabinet".
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.civil_dates import find_date
from sefton_minutes.domain.published_page import PageExtent, PublishedItem
from sefton_minutes.exchange.page_text.items.agenda_wording import (
    is_agenda_text,
    tells_of_meeting,
    unlabelled_minute,
)
from sefton_minutes.exchange.page_text.items.attachments import split_at_links
from sefton_minutes.exchange.page_text.items.item_heads import linked_papers, read_head
from sefton_minutes.exchange.page_text.items.item_numbers import number_in_front
from sefton_minutes.exchange.page_text.items.item_parts import (
    Head,
    is_minutes_label,
    label_in_front,
    make_item,
    read_minute,
)
from sefton_minutes.exchange.page_text.items.title_lines import BLOCK_GAP
from sefton_minutes.exchange.page_text.items.title_shapes import is_title
from sefton_minutes.exchange.page_text.layouts.layout import Layout
from sefton_minutes.exchange.page_text.layouts.sheet import Sheet

NAME = "page of one item"
_SURE = 1000.0
_MARK = re.compile(
    r"(?:agenda item|decision(?: details)?|issue details|issue [-–] (?:decisions|meetings)"
    r"|record of decision)",
    re.IGNORECASE,
)
_LAST_MARK = 12
_MEETING_OF = re.compile(r"Meeting of (?:the )?(?P<meeting>.+?)(?:,? \((?P<item>[^()]*\d[^()]*)\))?\.?")
_MEETING_ON = re.compile(
    r"(?P<label>(?:Decided at )?[Mm]eeting: ?)?(?P<day>\d\d/\d\d/\d{4}) - (?P<named>.+?)"
    r"(?: \((?P<item>(?:Item|Minute)[^()]*)\))?"
)
_ITEM_NUMBER = re.compile(r"(?:Agenda )?(?:Item|Minute)?(?: No\.?)? ?(?P<number>[A-Z]*\d.*?)\.?")
_FIELD = re.compile(
    r"(?:Decision (?:maker|status|type|due)|Is (?:key|the) decision\b|Is (?:it )?subject to call[- ]in"
    r"|Notice of|Publication date|Date of decision|Effective from|Wards? [Aa]ffected|Contact"
    r"|Lead (?:officer|director|member)|First published|Explanation of|Reason (?:key|for urgency)|Urgent"
    r"|Department|Included on forward plan|Portfolio|Decided at meeting)[^:]{0,60}(?::|\?)",
    re.IGNORECASE,
)
_CALL_IN = re.compile(r"(?:Is (?:it )?subject to call|Effective from|Decision to take effect)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a line on the meeting tells: `heading`, body and date in the words of a page's header; the item's
    `number` and `title`; each "" where it does not."""

    heading: str
    number: str = ""
    title: str = ""


def read(sheet: Sheet) -> Layout:
    """The page as one item, or as the decisions of one issue; without fit where it does not say so."""
    mark = next((at for at, text in enumerate(sheet.texts[:_LAST_MARK]) if _MARK.fullmatch(text)), None)
    if mark is None or sum(map(is_minutes_label, sheet.texts)) > 1 or mark + 1 == len(sheet.lines):
        return Layout(NAME, sheet.lines)
    told = {at: found for at in range(mark + 1, len(sheet.texts)) if (found := _told(sheet.texts[at]))}
    if len(told) > 1:
        return _decisions_of_issue(sheet, told)
    above = [*sheet.lines[:mark], *(replace(sheet.lines[at], text=told[at].heading) for at in told)]
    kept = [at for at in range(mark + 1, len(sheet.texts)) if at not in told]
    if not kept:
        return Layout(NAME, sheet.lines)
    item = _read_item(sheet, kept, next(iter(told.values()), _Told("")))
    return Layout(NAME, above, (item,), _SURE, extent=PageExtent.ITEM)


def _decisions_of_issue(sheet: Sheet, told: Mapping[int, _Told]) -> Layout:
    """One item for each meeting that the issue came to; whose meetings they were, the page's header cannot
    tell, so the lines on them are kept apart."""
    starts = sorted(told)
    ends = (*starts[1:], len(sheet.lines))
    items = tuple(
        _read_item(sheet, range(start + 1, end), told[start])
        if end > start + 1
        else _titled(sheet, start, told)
        for start, end in zip(starts, ends, strict=True)
    )
    below = [replace(sheet.lines[at], text=told[at].heading) for at in starts]
    return Layout(NAME, sheet.lines[: starts[0]], items, _SURE, below, extent=PageExtent.ITEM)


def _titled(sheet: Sheet, start: int, told: Mapping[int, _Told]) -> PublishedItem:
    line = sheet.lines[start]
    return make_item(told[start].number, Head(told[start].title), "", start=line.start, end=line.end)


def _told(text: str) -> _Told | None:
    if (match := _MEETING_OF.fullmatch(text)) is not None and find_date(match["meeting"]) is not None:
        return _Told(match["meeting"], _item_number(match["item"]))
    if (match := _MEETING_ON.fullmatch(text)) is None:
        return None
    if match["label"]:
        return _Told(f"{match['named']} - {match['day']}", _item_number(match["item"]))
    return _Told(match["day"], _item_number(match["item"]), match["named"])


def _item_number(words: str | None) -> str:
    match = _ITEM_NUMBER.fullmatch(words) if words else None
    return match["number"] if match else words or ""


def _read_item(sheet: Sheet, places: Sequence[int], told: _Told) -> PublishedItem:
    fields = [sheet.texts[at] for at in places if _FIELD.match(sheet.texts[at])]
    spoken = [at for at in places if not _FIELD.match(sheet.texts[at])]
    papers, spoken = _papers_below(sheet.texts, spoken)
    texts, gaps = [sheet.texts[at] for at in spoken], [sheet.gaps[at] for at in spoken]
    number = told.number
    if told.title:
        texts, gaps = [told.title, *texts], [BLOCK_GAP, *gaps]
    texts, gaps = _under_its_number(texts, gaps, number)
    head, minute = _head_and_minute(texts, gaps, sheet.people)
    call_in = [field for field in fields if _CALL_IN.match(field)]
    head = replace(
        head,
        attachments=(*head.attachments, *papers),
        agenda=(*head.agenda, *(field for field in fields if field not in call_in)),
    )
    return make_item(
        number,
        head,
        read_minute([*minute, *call_in]),
        start=sheet.lines[places[0]].start,
        end=sheet.lines[places[-1]].end,
    )


def _under_its_number(texts: list[str], gaps: list[int], number: str) -> tuple[list[str], list[int]]:
    """An issue's page prints the item's own title below the issue's, behind its number: "56 Work Plan"."""
    for at, text in enumerate(texts[:2]):
        led = number_in_front(text)
        if number and led is not None and led.number.text == number:
            issue = [words for words in texts[:at] if words.casefold() not in led.words.casefold()]
            return [led.words, *issue, *texts[at + 1 :]], gaps[at - len(issue) :]
    return texts, gaps


def _head_and_minute(
    texts: Sequence[str], gaps: Sequence[int], people: frozenset[str]
) -> tuple[Head, Sequence[str]]:
    labels = (at for at, text in enumerate(texts) if label_in_front(text) is not None)
    labelled = next((at for at in labels if at or len(texts) == 1 or not is_title(texts[1])), None)
    titled = 0 if texts and _is_no_title(texts[0], gaps[0]) else 1
    if labelled is not None:
        return read_head(texts[:labelled], gaps, people), texts[labelled:]
    at = titled + unlabelled_minute(texts[titled:], gaps[titled:], people)
    if not titled:
        return Head(agenda=tuple(texts[:at])), texts[at:]
    return read_head(texts[:at], gaps, people), texts[at:]


def _is_no_title(text: str, gap: int) -> bool:
    """Whether the page has lost the title: a minute stands first, or below a wide gap the agenda's words."""
    if is_title(text):
        return False
    return tells_of_meeting(text) or (gap >= BLOCK_GAP and is_agenda_text(text))


def _papers_below(texts: Sequence[str], places: Sequence[int]) -> tuple[tuple[Attachment, ...], list[int]]:
    """The links to papers at the end of the page, and the lines above them; the title's own stay."""
    end = len(places)
    while end > 1 and (split := split_at_links(texts[places[end - 1]])).attachments and not split.after:
        end -= 1
    papers, _ = linked_papers([texts[at] for at in places[end:]])
    return papers, list(places[:end])
