"""The tree of a paper: what it says and in what order. No fonts, no pages, no lines.

One tree serves every renderer. Typed text stands in it as plain characters; a renderer escapes what its own
format needs."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from sefton_minutes.domain.resolutions import DecisionKind


class OriginField(StrEnum):
    """Which text of an agenda item words were typed in."""

    TITLE = "title"
    AGENDA = "agenda"
    MINUTE = "minute"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where words of a paper were typed: the characters from `start` to `end` of a text of an agenda item.

    Two papers that say the same are equal, wherever their words were typed: blocks compare without it."""

    item_id: int
    field: OriginField
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one voice. `strong`: house emphasis, as for RESOLVED. `reference`: the minute number that the
    words name, "" for none."""

    text: str
    strong: bool = False
    reference: str = ""


Words: TypeAlias = tuple[Run, ...]


def plain(text: str) -> Words:
    """Words without emphasis; none at all for an empty text."""
    return (Run(text),) if text else ()


def strong(text: str) -> Words:
    """Words with the house's emphasis."""
    return (Run(text, strong=True),) if text else ()


def said(words: Words) -> str:
    """The words as plain text."""
    return "".join(run.text for run in words)


@dataclass(frozen=True, slots=True)
class Masthead:
    """Who met, and which paper this is: the first thing on a paper. `body` is its title."""

    council: str
    body: str
    kind: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What follows begins on a fresh page, under a title of its own ("Agenda" behind the front sheet)."""

    title: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says: `lines` one below the other, then `names`, which may stand in columns that
    are read downwards."""

    label: str
    lines: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts beside their labels. `roomy`: spaced as on a front sheet."""

    rows: tuple[Fact, ...]
    roomy: bool = False


@dataclass(frozen=True, slots=True)
class Divider:
    """A pause between matters of different kinds."""


@dataclass(frozen=True, slots=True)
class Subheading:
    """A small heading, below those of parts and items in looks, beside them in rank."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `quiet`: said beside the business rather than as part of it."""

    words: Words
    quiet: bool = False
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list. `label` as it is to be shown ("•", "(a)")."""

    label: str
    words: Words
    entries: tuple["Entry", ...] = ()
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Listing:
    """A list that decides nothing: bullets, numbered points."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, all of one length. `head` may be empty; `amounts` are the columns that hold sums and
    quantities, which stand flush right. `origins` stand beside `rows`, or there are none."""

    rows: tuple[tuple[Words, ...], ...]
    head: tuple[str, ...] = ()
    amounts: frozenset[int] = frozenset()
    origins: tuple[Origin | None, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class ResolutionBlock:
    """What was decided. `opening` is what stands before the first clause, its introducer strong ("RESOLVED:
    That"). A single clause without a label runs on from it."""

    kind: DecisionKind
    opening: Words
    clauses: tuple[Entry, ...]
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Attached:
    """One paper that goes with an item. `note` says its form and size, or that it is to follow."""

    name: str
    note: str


@dataclass(frozen=True, slots=True)
class Attachments:
    """The papers that go with an item, in their order."""

    papers: tuple[Attached, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """The line that ends a paper, set off from the last item."""

    words: Words


@dataclass(frozen=True, slots=True)
class Signature:
    """A sentence and the lines on which a person writes, by their labels. It stays under what it signs."""

    sentence: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An item or a minute. `number` without its stop and `title` may be empty; `detail` is the quiet line
    below the title; `aside` stands at the end of the title's line."""

    number: str
    title: str
    blocks: tuple["ItemBlock", ...] = ()
    detail: str = ""
    aside: str = ""
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it: its items' headings rank below it."""

    title: str
    blocks: tuple["Block", ...] = ()


ItemBlock: TypeAlias = Paragraph | Listing | Table | ResolutionBlock | Attachments | Subheading
Block: TypeAlias = Masthead | Sheet | Facts | Divider | Part | Item | Closing | Signature | ItemBlock


@dataclass(frozen=True, slots=True)
class RunningHead:
    """What stands at the head of each page but the first. `titles`: the longest that fits is shown, the last
    one anyway. `one`, `many`: what the numbers on a page are called ("Minute", "Minutes")."""

    titles: tuple[str, ...]
    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Document:
    """A paper. `title` names the file to a reader or a search; `author` is the council; `mark` is repeated on
    every page ("Draft, subject to approval"), "" for none. `language` as in BCP 47."""

    title: str
    head: RunningHead
    blocks: tuple[Block, ...]
    author: str = ""
    mark: str = ""
    language: str = "en-GB"
