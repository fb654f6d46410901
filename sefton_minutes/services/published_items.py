"""An item of a page as the record would have it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sefton_minutes.domain import minute_text
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.merging import NOTHING, Digests, digest_of
from sefton_minutes.domain.published_page import PublishedItem
from sefton_minutes.services.keeping import tidied_item


def item_texts(item: AgendaItem) -> dict[str, str]:
    """The texts of those fields; presenters one a line."""
    return {
        "title": item.title,
        "minute_number": item.minute_number,
        "presenters": "\n".join(item.presenters),
        "agenda_text": item.agenda_text,
        "minute_text": item.minute_text,
    }


def with_texts(item: AgendaItem, texts: Mapping[str, str]) -> AgendaItem:
    """The item with these fields as given."""
    now = {**item_texts(item), **texts}
    return replace(
        item,
        title=now["title"],
        minute_number=now["minute_number"],
        presenters=tuple(name for name in now["presenters"].split("\n") if name),
        agenda_text=now["agenda_text"],
        minute_text=now["minute_text"],
    )


def item_digests(item: AgendaItem) -> Digests:
    """What the next page is held against, of an item that says what this page says."""
    return {field: digest_of(text) if text else NOTHING for field, text in item_texts(item).items()}


def as_item(published: PublishedItem, *, earlier: bool = False) -> AgendaItem:
    """What the public may see of the item as the page has it. `earlier`: minutes of the meeting are kept
    already, so the only number of an agenda is no minute number."""
    number, agenda_number = published.number, published.agenda_number
    if earlier and not agenda_number:
        number, agenda_number = "", number
    told = AgendaItem(
        title=published.title,
        minute_number=number,
        agenda_number=agenda_number,
        is_heading=published.is_heading,
        source_key=published.source_key,
    )
    if published.restricted:
        return tidied_item(told)
    return tidied_item(
        replace(
            told,
            presenters=published.presenters,
            attachments=published.attachments,
            agenda_text=published.agenda_text,
            minute_text=published.minute_text,
        )
    )


def attachments_over(
    kept: tuple[Attachment, ...], said: tuple[Attachment, ...], *, earlier: bool
) -> tuple[Attachment, ...]:
    """The papers as the page has them; one of the same name, type and size stays the one that is kept. A page
    that shows none takes none away, and one of an earlier stage only adds."""
    if not said:
        return kept
    if earlier:
        names = {paper.name.casefold() for paper in kept}
        return (*kept, *(paper for paper in said if paper.name.casefold() not in names))
    same = {(paper.name, paper.type, paper.size): paper for paper in kept}
    return tuple(same.get((p.name, p.type, p.size), p) for p in said)


def exempt_paragraphs(published: PublishedItem) -> str:
    """The paragraphs of the exempting enactment that the item names, "1, 3"."""
    words = f"{published.title}\n{published.agenda_text}\n{published.minute_text}"
    markers = minute_text.read(words).exempt_markers
    named = dict.fromkeys(number for marker in markers for number in marker.paragraphs)
    return ", ".join(sorted(named, key=_natural))


def place_by_number(item: AgendaItem, kept: Sequence[AgendaItem]) -> int:
    """Where an item that came on a page of its own belongs: before the first kept one with a higher number;
    at the end, where numbers do not tell."""
    own = _natural(item.minute_number or item.agenda_number)
    for position, other in enumerate(kept):
        number = other.minute_number if item.minute_number else other.agenda_number
        if number and own and _natural(number) > own:
            return position
    return len(kept)


_PARTS = re.compile(r"(\d+)|(\D+)")


def _natural(number: str) -> tuple[tuple[int, str], ...]:
    """ "9" before "10" before "10(a)"."""
    return tuple((int(digits or 0), words.casefold()) for digits, words in _PARTS.findall(number[:40]))
