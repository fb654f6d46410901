"""The text of a page whose structure is known, written by lines, so that every item knows its place in it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.published_page import PageDoubt, PublishedItem
from sefton_minutes.exchange.page_text.items.presenters import presenters_in
from sefton_minutes.exchange.page_text.lines.page_lines import Line, as_paragraphs

_LONGEST_EXCERPT = 200
_WITHHELD = "Not for the public"


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """An item as structure tells it, before it has a place in a text. `decision` and `minute` are lines as
    they stand behind their labels, `notes` lines behind both, labels included. `struck`: words that are
    struck out; `withheld`: how many of its papers are not for the public."""

    number: str = ""
    agenda_number: str = ""
    title: str = ""
    attachments: tuple[Attachment, ...] = ()
    agenda: tuple[str, ...] = ()
    decision: tuple[str, ...] = ()
    minute: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    is_heading: bool = False
    restricted: bool = False
    source_key: str = ""
    struck: tuple[str, ...] = ()
    withheld: int = 0

    @property
    def minuted(self) -> tuple[str, ...]:
        """The lines of the whole minute. A decision bears its label; the label of the minute is needed only
        behind a decision."""
        decision = ("Decision:", *self.decision) if self.decision else ()
        label = ("Minutes:",) if self.decision and self.minute else ()
        return (*decision, *label, *self.minute, *self.notes)


@dataclass(slots=True)
class PageText:
    """A text that grows by lines."""

    lines: list[str] = field(default_factory=list)
    length: int = 0

    def write(self, line: str) -> Line:
        """Add a line and say where it stands."""
        start = self.length
        self.lines.append(line)
        self.length += len(line) + 1
        return Line(line, start, start + len(line))

    def gap(self) -> None:
        """A blank line, except at the top."""
        if self.lines:
            self.write("")

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.lines)


def write_item(page: PageText, draft: ItemDraft, people: Collection[str]) -> PublishedItem:
    """Put an item into the text; of one that is not for the public nothing but its number is shown."""
    presenters, agenda = _presenters_and_agenda(draft.agenda, people)
    page.gap()
    shown = [_WITHHELD] if draft.restricted else list(_shown(draft))
    places = [page.write(line) for line in (*_number_lines(draft), *shown)]
    return PublishedItem(
        number=draft.number,
        agenda_number=draft.agenda_number,
        title=draft.title,
        presenters=presenters,
        attachments=draft.attachments,
        agenda_text=as_paragraphs(agenda),
        minute_text=as_paragraphs(draft.minuted),
        is_heading=draft.is_heading,
        start=places[0].start if places else page.length,
        end=places[-1].end if places else page.length,
        restricted=draft.restricted,
        source_key=draft.source_key,
    )


def told_of_items(drafts: Sequence[ItemDraft], items: Sequence[PublishedItem]) -> tuple[PageDoubt, ...]:
    """What a person should know of words and papers that are not in the items."""
    return tuple(
        replace(doubt, start=item.start, end=item.end, item=at)
        for at, (draft, item) in enumerate(zip(drafts, items, strict=True))
        for doubt in (*_told_of_struck(draft), *_told_of_withheld(draft))
    )


def struck_out(words: Iterable[str]) -> PageDoubt | None:
    """That the page strikes out these words, None when there are none."""
    told = "”, “".join(words)
    if not told:
        return None
    excerpt = told if len(told) <= _LONGEST_EXCERPT else f"{told[:_LONGEST_EXCERPT]}…"
    return PageDoubt("Struck-out words", f"The page strikes out “{excerpt}”, which was left out.")


def _told_of_struck(draft: ItemDraft) -> Iterable[PageDoubt]:
    if draft.restricted and draft.struck:
        yield PageDoubt("Struck-out words", "Words of this restricted item are struck out and were left out.")
    elif (doubt := struck_out(draft.struck)) is not None:
        yield doubt


def _told_of_withheld(draft: ItemDraft) -> Iterable[PageDoubt]:
    if draft.withheld:
        papers = "A paper" if draft.withheld == 1 else f"{draft.withheld} papers"
        sentence = f"{papers} of this item {'is' if draft.withheld == 1 else 'are'} restricted and left out."
        yield PageDoubt("Restricted papers", sentence)


def _presenters_and_agenda(
    lines: Sequence[str], people: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines under a title that name who speaks, and the agenda text behind them."""
    presenters: list[str] = []
    for at, line in enumerate(lines):
        names = presenters_in(line, people)
        if not names:
            return tuple(presenters), tuple(lines[at:])
        presenters.extend(names)
    return tuple(presenters), ()


def _number_lines(draft: ItemDraft) -> Iterable[str]:
    printed = f"{draft.number}." if draft.number[-1:].isalnum() else draft.number
    return (printed,) if draft.number else ()


def _shown(draft: ItemDraft) -> Iterable[str]:
    papers = list(draft.attachments)
    own = papers.pop(0) if papers and papers[0].name == draft.title else None
    title = " ".join(filter(None, (draft.title, *((own.type, own.size) if own else ()))))
    yield from filter(None, (title,))
    for paper in papers:
        yield " ".join(filter(None, (paper.name, paper.type, paper.size)))
    yield from draft.agenda
    if draft.minute and not draft.decision:
        yield "Minutes:"
    yield from draft.minuted
