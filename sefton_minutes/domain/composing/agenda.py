"""The agenda: a front sheet that says what, when, where and whom to ask, then the business."""

from collections.abc import Iterator
from dataclasses import replace

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.composing.attendance_facts import membership_facts
from sefton_minutes.domain.composing.papers import (
    BlocksOf,
    MeetingPapers,
    paper_title,
    running_head,
    title_origin,
    under_headings,
)
from sefton_minutes.domain.composing.traces import trace_of
from sefton_minutes.domain.composing.typed_blocks import typed_blocks
from sefton_minutes.domain.document import (
    Attached,
    Attachments,
    Block,
    Divider,
    Document,
    Fact,
    Facts,
    Item,
    ItemBlock,
    Masthead,
    OriginField,
    Paragraph,
    Part,
    Sheet,
    Subheading,
    plain,
)
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.numbering import shown_numbers
from sefton_minutes.domain.wording import clock_time, long_date

_WILL_NOT_BE = {
    MeetingStatus.CANCELLED: "This meeting has been cancelled",
    MeetingStatus.POSTPONED: "This meeting has been postponed",
}
_HELP = (
    "To ask for this agenda in large print or in another form, or to tell us what would help you to take "
    "part, please speak to the officer named above."
)
_TO_FOLLOW = "To follow"


def agenda_blocks(item: AgendaItem) -> tuple[ItemBlock, ...]:
    """What the agenda says of an item, as it was typed."""
    trace = trace_of(item.id, OriginField.AGENDA, item.agenda_text)
    return typed_blocks(read(item.agenda_text), trace=trace)


def compose_agenda(papers: MeetingPapers, blocks_of: BlocksOf = agenda_blocks) -> Document:
    """The agenda of a meeting; `blocks_of` gives the text of each item. Business begins on a page of its own,
    behind the front sheet."""
    return Document(
        title=paper_title(papers, "agenda"),
        head=running_head(papers, "Item", "Items"),
        blocks=(*_front_sheet(papers), *_business(papers, blocks_of)),
        author=papers.council,
    )


def _front_sheet(papers: MeetingPapers) -> Iterator[Block]:
    meeting = papers.meeting
    kind = "Agenda" if meeting.day is None else f"Agenda for the meeting on {long_date(meeting.day)}"
    yield Masthead(papers.council, papers.body.name, kind)
    facts = tuple(_facts(papers))
    if facts:
        yield Facts(facts, roomy=True)
    if meeting.contact:
        yield Divider()
        yield Subheading("Coming to the meeting")
        yield Paragraph(plain(_HELP))


def _facts(papers: MeetingPapers) -> Iterator[Fact]:
    meeting = papers.meeting
    if meeting.status in _WILL_NOT_BE:
        yield Fact("Status", (_WILL_NOT_BE[meeting.status],))
    if meeting.time is not None:
        yield Fact("Time", (clock_time(meeting.time),))
    if meeting.venue:
        yield Fact("Venue", (meeting.venue,))
    yield from membership_facts(papers.attendance)
    if meeting.contact:
        yield Fact("Enquiries", (_enquiries(meeting),))


def _enquiries(meeting: Meeting) -> str:
    return f"{meeting.contact}, {meeting.contact_post}" if meeting.contact_post else meeting.contact


def _business(papers: MeetingPapers, blocks_of: BlocksOf) -> tuple[Block, ...]:
    numbers = _agenda_numbers(papers)
    entries: list[Item | Part] = [
        Part(item.title) if item.is_heading else _item(item, number, blocks_of)
        for item, number in zip(papers.items, numbers, strict=True)
    ]
    return (Sheet("Agenda"), *under_headings(entries)) if entries else ()


def _agenda_numbers(papers: MeetingPapers) -> tuple[str, ...]:
    """An agenda counts its own items; that of an imported meeting has only the numbers that were printed."""
    if papers.meeting.imported:
        return papers.numbers
    unnumbered = [replace(item, minute_number="") for item in papers.items]
    return shown_numbers(unnumbered, imported=False)


def _item(item: AgendaItem, number: str, blocks_of: BlocksOf) -> Item:
    named_by_title, others = _by_title(item)
    blocks = blocks_of(item)
    if others:
        papers = tuple(Attached(paper.name or item.title, _note(paper)) for paper in others)
        blocks = (*blocks, Attachments(papers))
    aside = _note(named_by_title) if named_by_title else ""
    presenters = ", ".join(item.presenters)
    return Item(number, item.title, blocks, presenters, aside, title_origin(item))


def _by_title(item: AgendaItem) -> tuple[Attachment | None, tuple[Attachment, ...]]:
    """The one paper that goes by the item's own name, noted beside the title; and those to be listed."""
    papers = item.attachments
    goes_by_title = len(papers) == 1 and papers[0].name.casefold() in ("", item.title.casefold())
    return (papers[0], ()) if goes_by_title and item.title else (None, papers)


def _note(paper: Attachment) -> str:
    """ "PDF, 76 KB"; a paper of which nothing is there yet is to follow."""
    known = [words for words in (paper.type, paper.size) if words]
    return ", ".join(known) if known or paper.digest else _TO_FOLLOW
