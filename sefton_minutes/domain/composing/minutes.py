"""The minutes: who was there, each minute with its decisions in house style, and the actions that arose."""

from collections.abc import Iterator

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.composing.actions_arising import actions_arising
from sefton_minutes.domain.composing.attendance_facts import minutes_facts
from sefton_minutes.domain.composing.decided_blocks import decided_blocks
from sefton_minutes.domain.composing.papers import (
    BlocksOf,
    MeetingPapers,
    paper_title,
    running_head,
    title_origin,
    under_headings,
)
from sefton_minutes.domain.composing.traces import trace_of
from sefton_minutes.domain.document import (
    Block,
    Closing,
    Document,
    Fact,
    Facts,
    Item,
    ItemBlock,
    Masthead,
    OriginField,
    Part,
    Signature,
    plain,
)
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.minute_text import house_reading
from sefton_minutes.domain.wording import clock_time, long_date, plain_date

DRAFT_MARK = "Draft, subject to approval"
_LINES_TO_SIGN = ("Signed", "Name of the person presiding", "Date")


def minute_blocks(item: AgendaItem) -> tuple[ItemBlock, ...]:
    """What a minute says. House style is written once, by the grammar; what it leaves as typed is printed as
    typed."""
    reading = house_reading(item.minute_text)
    return decided_blocks(reading, trace_of(item.id, OriginField.MINUTE, item.minute_text, reading.text))


def compose_minutes(papers: MeetingPapers, blocks_of: BlocksOf = minute_blocks) -> Document:
    """The minutes of a meeting; `blocks_of` says what stands in each minute. Until they are confirmed they
    say on every page and in the text that they are a draft; confirmed and not yet signed, they end with lines
    to sign on (Local Government Act 1972, Schedule 12, paragraph 41)."""
    has_minute_numbers = any(item.minute_number for item in papers.items)
    one, many = ("Minute", "Minutes") if has_minute_numbers else ("Item", "Items")
    return Document(
        title=paper_title(papers, "minutes"),
        head=running_head(papers, one, many),
        blocks=(*_opening(papers), *_minutes(papers, blocks_of), *actions_arising(papers), *_closing(papers)),
        author=papers.council,
        mark=DRAFT_MARK if papers.meeting.status.minutes_are_draft else "",
    )


def _opening(papers: MeetingPapers) -> Iterator[Block]:
    day = papers.meeting.day
    kind = "Minutes" if day is None else f"Minutes of the meeting held on {long_date(day)}"
    yield Masthead(papers.council, papers.body.name, kind)
    facts = tuple(_facts(papers))
    if facts:
        yield Facts(facts)


def _facts(papers: MeetingPapers) -> Iterator[Fact]:
    meeting = papers.meeting
    if meeting.venue:
        yield Fact("Venue", (meeting.venue,))
    if meeting.time is not None:
        yield Fact("Time", (clock_time(meeting.time),))
    yield from minutes_facts(papers.attendance, papers.council)
    if meeting.status.minutes_are_draft:
        yield Fact("Status", (DRAFT_MARK,))


def _minutes(papers: MeetingPapers, blocks_of: BlocksOf) -> tuple[Block, ...]:
    entries: list[Item | Part] = [
        Part(item.title) if item.is_heading else _minute(item, number, blocks_of)
        for item, number in zip(papers.items, papers.numbers, strict=True)
    ]
    return under_headings(entries)


def _minute(item: AgendaItem, number: str, blocks_of: BlocksOf) -> Item:
    presenters = ", ".join(item.presenters)
    return Item(number, item.title, blocks_of(item), presenters, origin=title_origin(item))


def _closing(papers: MeetingPapers) -> Iterator[Block]:
    status = papers.meeting.status
    if status.minutes_are_draft:
        yield Closing(plain(f"These minutes are a draft until they are confirmed at {_next(papers)}."))
    elif status is MeetingStatus.CONFIRMED:
        yield Signature(_signing_sentence(papers), _LINES_TO_SIGN)


def _next(papers: MeetingPapers) -> str:
    day = papers.next_meeting.day if papers.next_meeting else None
    return "a later meeting" if day is None else f"the meeting on {plain_date(day)}"


def _signing_sentence(papers: MeetingPapers) -> str:
    day = papers.next_meeting.day if papers.next_meeting else None
    if day is None:
        return "Signed as a correct record."
    name = papers.body.name
    body = name if name.casefold().startswith("the ") else f"the {name}"
    return f"Signed as a correct record at the meeting of {body} held on {long_date(day)}."
