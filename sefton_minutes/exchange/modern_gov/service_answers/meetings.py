"""The meetings of an answer: a whole one (`GetMeeting`), or an entry in a list of meetings."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

from lxml import etree

from sefton_minutes.domain.civil_dates import find_date, find_time
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageExtent, PublishedPage
from sefton_minutes.exchange.markup.xml_tree import local_name
from sefton_minutes.exchange.modern_gov.attendance_words import Listed, read_listed
from sefton_minutes.exchange.modern_gov.made_page import made_page
from sefton_minutes.exchange.modern_gov.service_answers.agenda_items import read_agenda_item
from sefton_minutes.exchange.modern_gov.service_answers.values import children, flag_of, source_key, text_of
from sefton_minutes.exchange.modern_gov.written_page import ItemDraft, PageText, write_item
from sefton_minutes.exchange.page_text.header.header import Header
from sefton_minutes.exchange.page_text.items.names import people_on_page

_STATES = (
    (re.compile(r"\b(?:cancell?ed|withdrawn|abandoned)\b", re.IGNORECASE), MeetingStatus.CANCELLED),
    (re.compile(r"\bpostponed\b", re.IGNORECASE), MeetingStatus.POSTPONED),
    (re.compile(r"\badjourned\b", re.IGNORECASE), MeetingStatus.ADJOURNED),
)
_ON_THE_CALENDAR = re.compile(
    r"confirmed|provisional|new|moved|scheduled|rescheduled|draft|to be confirmed|", re.IGNORECASE
)
_SECONDS = re.compile(r"(?<=\d:\d\d):\d\d")


def is_whole(meeting: etree.ElementBase) -> bool:
    """Whether the element tells items or people, as a list of meetings does not."""
    telling = ("agendaitems", "agendaitem", "attendees", "attendee")
    return any(local_name(child) in telling for child in meeting)


def read_whole_meeting(meeting: etree.ElementBase, file: str) -> PublishedPage:
    """Read the answer of `GetMeeting`.

    Raises CannotReadFile when the HTML within is hostile."""
    drafts = tuple(_drafts(meeting, file))
    header, label = _header(meeting, minuted=any(draft.minute for draft in drafts))
    page = PageText()
    for line in _top_lines(meeting, header):
        page.write(line)
    public = (draft for draft in drafts if not draft.restricted)
    people = people_on_page("\n".join(line for draft in public for line in draft.minuted))
    items = tuple(write_item(page, draft, people) for draft in drafts)
    listed = read_listed(_attendees(meeting))
    page.gap()
    for line in _attendee_lines(meeting):
        page.write(line)
    made = made_page(file, page.text, header, drafts, items)
    return replace(
        made,
        attendance=listed.attendance or made.attendance,
        doubts=(*made.doubts, *listed.doubts),
        not_understood=(*filter(None, (label,)), *listed.not_understood),
        source_key=source_key(meeting, "meeting"),
        body_key=source_key(meeting, "committee"),
    )


def read_entry(meeting: etree.ElementBase, file: str) -> PublishedPage:
    """Read an entry of a list of meetings: it tells body, day, time, venue and status."""
    header, label = _header(meeting, minuted=False)
    page = PageText()
    for line in _top_lines(meeting, header):
        page.write(line)
    gaps = made_page(file, page.text, header, (), ()).doubts
    return PublishedPage(
        text=page.text,
        body=header.body,
        day=header.day,
        time=header.time,
        venue=header.venue,
        status=header.status or MeetingStatus.PLANNED,
        doubts=tuple(doubt for doubt in gaps if doubt.kind != "No items"),
        not_understood=tuple(filter(None, (label,))),
        extent=PageExtent.ENTRY,
        source_key=source_key(meeting, "meeting"),
        body_key=source_key(meeting, "committee"),
    )


def _drafts(meeting: etree.ElementBase, file: str) -> Iterator[ItemDraft]:
    for element in children(meeting, "agendaitem"):
        draft = read_agenda_item(element, file)
        if draft != ItemDraft(source_key=draft.source_key, is_heading=draft.is_heading):
            yield draft


def _header(meeting: etree.ElementBase, *, minuted: bool) -> tuple[Header, str]:
    """The header, and the label that an office added to the status ("Confirmed; Budget Council")."""
    told = text_of(meeting, "meetingstatus")
    status, _, label = told.partition(";")
    state = next((state for form, state in _STATES if form.search(told)), None)
    if not label and state is None and not _ON_THE_CALENDAR.fullmatch(status.strip()):
        label = status
    header = Header(
        body=text_of(meeting, "committeetitle"),
        day=_day(meeting),
        time=_time(meeting),
        venue=text_of(meeting, "meetinglocation"),
        status=state or _published(meeting, minuted=minuted),
    )
    return header, label.strip()


def _published(meeting: etree.ElementBase, *, minuted: bool) -> MeetingStatus:
    """How far the meeting has come by what is published of it."""
    if flag_of(meeting, "minutepublished") or minuted:
        return MeetingStatus.MINUTES_ISSUED
    if flag_of(meeting, "decisionpublished"):
        return MeetingStatus.HELD
    return MeetingStatus.AGENDA_ISSUED if flag_of(meeting, "agendapublished") else MeetingStatus.PLANNED


def _day(meeting: etree.ElementBase) -> date | None:
    found = find_date(text_of(meeting, "meetingdate"))
    return found.day if found else None


def _time(meeting: etree.ElementBase) -> time | None:
    words = _SECONDS.sub("", text_of(meeting, "meetingtime", "meetingactualstarttime"))
    found = find_time(
        words.zfill(5) if words[:1].isdecimal() and words.count(":") and len(words) < 5 else words
    )
    return found.time if found else None


def _top_lines(meeting: etree.ElementBase, header: Header) -> Iterator[str]:
    told = (header.body, text_of(meeting, "meetingdate"), text_of(meeting, "meetingtime"))
    yield " ".join(filter(None, told))
    for label, name in (("Status", "meetingstatus"), ("Venue", "meetinglocation")):
        if words := text_of(meeting, name):
            yield f"{label}: {words}"


def _attendees(meeting: etree.ElementBase) -> Iterator[Listed]:
    for attendee in children(meeting, "attendee"):
        name = text_of(attendee, "name", "fullusername")
        if name:
            role = text_of(attendee, "roledescription")
            kind = text_of(attendee, "membertype")
            role = role or ("Officer" if "officer" in kind.lower() else "")
            organisation = (
                text_of(attendee, "representing") if not text_of(attendee, "politicalparty") else ""
            )
            yield Listed(name, role, text_of(attendee, "attendance"), organisation)


def _attendee_lines(meeting: etree.ElementBase) -> Iterator[str]:
    for listed in _attendees(meeting):
        yield f"{listed.name}\t{listed.role}\t{listed.attendance}"
