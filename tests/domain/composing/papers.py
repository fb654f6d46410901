"""Meetings to compose papers of, and what a tree says."""

from collections.abc import Iterator
from functools import singledispatch
from typing import Any

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.document import (
    Attachments,
    Block,
    Closing,
    Document,
    Entry,
    Fact,
    Facts,
    Item,
    Listing,
    Masthead,
    Paragraph,
    Part,
    ResolutionBlock,
    Signature,
    Table,
    said,
)
from sefton_minutes.domain.meetings import Meeting
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.numbering import shown_numbers
from tests.builders import a_meeting

COUNCIL = "Marram Borough Council"


def some_papers(*items: AgendaItem, meeting: Meeting | None = None, **fields: Any) -> MeetingPapers:
    """The papers of a meeting on Thursday 4 March 2027, its minutes read as the program reads them."""
    held = a_meeting(1) if meeting is None else meeting
    values: dict[str, Any] = {
        "council": COUNCIL,
        "body": BodyName("Harbour and Markets Committee", "HMC"),
        "meeting": held,
        "items": items,
        "numbers": shown_numbers(items, imported=held.imported),
        "readings": tuple(read(item.minute_text, day=held.day) for item in items),
    }
    return MeetingPapers(**values | fields)


def a_minute(text: str, number: str = "31", **fields: Any) -> AgendaItem:
    return AgendaItem(title="Fish Quay", minute_number=number, minute_text=text, **fields)


def blocks_of_kind(document: Document, kind: type) -> list[Any]:
    """Every block of a kind, in order, wherever it stands."""
    return [block for block in _walk(document.blocks) if isinstance(block, kind)]


def facts_of(document: Document) -> dict[str, Fact]:
    return {fact.label: fact for facts in blocks_of_kind(document, Facts) for fact in facts.rows}


def _walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, (Item, Part)):
            yield from _walk(block.blocks)


@singledispatch
def sayings(block: Block) -> list[str]:
    """What a block says, piece by piece: labels and words of lists one after the other."""
    raise TypeError(type(block).__name__)


@sayings.register
def _(block: Masthead) -> list[str]:
    return [block.council, block.body, block.kind]


@sayings.register(Paragraph)
@sayings.register(Closing)
def _(block: Paragraph | Closing) -> list[str]:
    return [said(block.words)]


@sayings.register
def _(block: Listing) -> list[str]:
    return [words for entry in block.entries for words in _entry(entry)]


@sayings.register
def _(block: ResolutionBlock) -> list[str]:
    return [said(block.opening), *(words for clause in block.clauses for words in _entry(clause))]


@sayings.register
def _(block: Table) -> list[str]:
    return [*block.head, *(said(cell) for row in block.rows for cell in row)]


@sayings.register
def _(block: Attachments) -> list[str]:
    return [words for paper in block.papers for words in (paper.name, paper.note)]


@sayings.register
def _(block: Signature) -> list[str]:
    return [block.sentence, *block.lines]


def _entry(entry: Entry) -> list[str]:
    inside = [words for inner in entry.entries for words in _entry(inner)]
    return [entry.label, said(entry.words), *inside] if entry.label else [said(entry.words), *inside]


def item_sayings(document: Document) -> list[list[str]]:
    """For each item what its blocks say."""
    return [
        [words for block in item.blocks for words in sayings(block)]
        for item in blocks_of_kind(document, Item)
    ]
