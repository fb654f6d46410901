"""Pages of one item: `mgAi.aspx`, `ieIssueDetails.aspx`, and of one decision: `ieDecisionDetails.aspx`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from lxml.html import HtmlElement

from sefton_minutes.domain.civil_dates import find_date, find_time
from sefton_minutes.domain.published_page import PageDoubt, PageExtent, PublishedPage
from sefton_minutes.exchange.markup.html_lines import read_words
from sefton_minutes.exchange.modern_gov.html_pages.addresses import only_key, read_address
from sefton_minutes.exchange.modern_gov.html_pages.sections import (
    ReadItem,
    marked_ancestors,
    read_item,
)
from sefton_minutes.exchange.modern_gov.html_pages.source import Source
from sefton_minutes.exchange.modern_gov.made_page import made_page
from sefton_minutes.exchange.modern_gov.written_page import ItemDraft, PageText, write_item
from sefton_minutes.exchange.page_text.header.header import Header
from sefton_minutes.exchange.page_text.items.names import people_on_page
from sefton_minutes.exchange.page_text.lines.noise import is_furniture

_MEETING_OF = re.compile(
    r"(?:meeting of |^)(?P<meeting>[A-Z][^\n]{0,300}?\d{4}[^\n(]{0,40})"
    r"\(item (?P<number>[\w./-]{1,12}?)\.?\)",
    re.IGNORECASE | re.MULTILINE,
)
_DATED_MEETING = re.compile(
    r"Meeting: (?P<day>\d{1,2}/\d{1,2}/\d{4}) - (?P<body>[^\n(]{1,200})"
    r"\(item (?P<number>[\w./-]{1,12}?)\.?\)",
    re.IGNORECASE,
)
PAGES_OF_ONE_ITEM = frozenset(("mgai", "ieissuedetails", "iedecisiondetails"))
_TITLES = re.compile(
    r"(?:agenda item|issue details|decision details|issue - [\w ]{1,20}|issue history) *(?:details)?",
    re.IGNORECASE,
)
_DECISION_LABELS = frozenset(("decision maker", "decision status", "is key decision?", "date of decision"))
_OF_MEETING = frozenset(("decision maker", "decided at meeting", "date of decision"))
_IN_MINUTE = re.compile(
    r"is subject to call.?in\??|effective from|takes? effect.*|date of effect", re.IGNORECASE
)
_HEADINGS = ("h2", "h3", "h4", "p", "li")
_JOINTS = " ,-–"


def is_single_item(source: Source) -> bool:
    """Whether a page tells one item or one decision: its address, its heading or its labels say so."""
    if source.address.page in PAGES_OF_ONE_ITEM:
        return True
    heading = next(source.content.iter("h1"), None)
    if heading is not None and _TITLES.fullmatch(read_words([heading]).joined):
        return True
    labels = (read_words([label]).joined.rstrip(": ?") for label in source.content.find_class("mgLabel"))
    return bool(_DECISION_LABELS & {label.lower() for label in labels})


def read_single_item(source: Source) -> PublishedPage:
    """Read a page of one item. The reasons, the alternatives and the call-in stay in its minute, with their
    labels; what else is labelled stands in the agenda text."""
    until = _second_meeting(source.content)
    read = read_item(source.content, marked_ancestors(source.content), until)
    words = read_words([source.content], until)
    header, number = _meeting_of("\n".join(words.lines), read.labelled)
    left = read_words([source.content]).lines[len(words.lines) :] if until is not None else ()
    draft = _draft(read, number, source)
    page = PageText()
    for line in _top_lines(header, words.lines):
        page.write(line)
    people = people_on_page("\n".join(draft.minuted))
    items = (write_item(page, draft, people),) if draft.title or draft.minuted or draft.agenda else ()
    links = [read_address(link.get("href", "")) for link in source.content.iter("a")]
    made = made_page(source.name, page.text, header, (draft,) * len(items), items)
    return replace(
        made,
        extent=PageExtent.ITEM,
        attendance=(),
        doubts=(*made.doubts, *_told_of_others(left)),
        not_understood=(*made.not_understood, *left),
        source_key=source.address.meeting_key or only_key(link.meeting_key for link in links),
        body_key=source.address.body_key or only_key(link.body_key for link in links),
    )


def _second_meeting(content: HtmlElement) -> HtmlElement | None:
    """Where a page that follows an issue from meeting to meeting goes on to the second."""
    headings = (
        element
        for element in content.iter(*_HEADINGS)
        if next(islice(element.iter(*_HEADINGS), 1, None), None) is None
        and _DATED_MEETING.fullmatch(read_words([element]).joined)
    )
    return next(islice(headings, 1, None), None)


def _told_of_others(left: Sequence[str]) -> Iterator[PageDoubt]:
    others = sum(1 for line in left if _DATED_MEETING.fullmatch(line))
    if others:
        sentence = f"The page tells of {others + 1} meetings on this; only what the first did is read."
        yield PageDoubt("Several meetings", sentence)


def _meeting_of(words: str, labelled: Sequence[tuple[str, str]]) -> tuple[Header, str]:
    """The meeting, and the item's number in it: from the link to the meeting, else from the labels of a
    decision. Who decided stands for a body, as the page has no other."""
    if (dated := _DATED_MEETING.search(words)) is not None and (at := find_date(dated["day"])) is not None:
        return Header(dated["body"].strip(_JOINTS), at.day), dated["number"]
    linked = _MEETING_OF.search(words)
    if linked is not None and (found := find_date(linked["meeting"])) is not None:
        clock = find_time(linked["meeting"][found.end :])
        body = linked["meeting"][: found.start].strip(_JOINTS)
        return Header(body, found.day, clock.time if clock else None), linked["number"]
    told = {label.lower(): value for label, value in reversed(labelled)}
    decided_at = told.get("decided at meeting", "")
    at_meeting = find_date(decided_at)
    if at_meeting is not None:
        return Header(decided_at[at_meeting.end :].strip(_JOINTS), at_meeting.day), ""
    on = find_date(told.get("date of decision", ""))
    return Header(told.get("decision maker", ""), on.day if on else None), ""


def _draft(read: ReadItem, number: str, source: Source) -> ItemDraft:
    draft = read.draft
    agenda = [line for line in draft.agenda if not _is_frame(line)]
    title = draft.title or _heading(source)
    if title and agenda[:1] == [title]:
        del agenda[0]
    labels = [(label, value) for label, value in read.labelled if value and label.lower() not in _OF_MEETING]
    is_decision = any(label.lower() in _DECISION_LABELS for label, _ in read.labelled)
    decision = draft.decision
    if is_decision and not draft.minuted:
        decision, agenda = tuple(agenda), []
    call_in = tuple(f"{label}: {value}" for label, value in labels if _IN_MINUTE.fullmatch(label))
    others = (f"{label}: {value}" for label, value in labels if not _IN_MINUTE.fullmatch(label))
    links = (read_address(link.get("href", "")) for link in source.content.iter("a"))
    return replace(
        draft,
        number=number,
        title=title,
        agenda=(*agenda, *others),
        decision=decision,
        notes=(*draft.notes, *call_in),
        source_key=source.address.item_key or draft.source_key or only_key(link.item_key for link in links),
    )


def _is_frame(line: str) -> bool:
    forms = (_TITLES, _MEETING_OF, _DATED_MEETING)
    return any(form.fullmatch(line) for form in forms) or is_furniture(line)


def _heading(source: Source) -> str:
    """The first heading that is not the page's own."""
    headings = (read_words([heading]).joined for heading in source.content.iter("h2", "h1"))
    return next((words for words in headings if words and not _TITLES.fullmatch(words)), "")


def _top_lines(header: Header, lines: Sequence[str]) -> Sequence[str]:
    """The page's lines that tell the meeting."""
    told = [line for line in lines if _MEETING_OF.search(line) or _DATED_MEETING.fullmatch(line)]
    labels = tuple(f"{label}:" for label in _OF_MEETING)
    told += [line for line in lines if line.lower().startswith(labels)]
    return told or list(filter(None, (header.body,)))
