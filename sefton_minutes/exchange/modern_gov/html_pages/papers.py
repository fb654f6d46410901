"""The papers that a page links, told from its other links."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.exchange.markup.html_lines import read_words
from sefton_minutes.exchange.modern_gov.html_pages.addresses import is_paper, paper_type
from sefton_minutes.exchange.page_text.items.attachments import split_at_links

_ITEM_RESTRICTED = re.compile(
    r"\breasons? why (?:the |this )?(?:agenda )?item\b.{0,80}\brestricted", re.IGNORECASE
)
_PAPER_RESTRICTED = re.compile(
    r"\brestricted (?:enclosure|document|paper)|\bdocument\b.{0,80}\brestricted", re.IGNORECASE
)


@dataclass(slots=True)
class Papers:
    """What the lists under an item hold: its papers, how many are restricted, whether the item is, and words
    that are no link."""

    attachments: list[Attachment] = field(default_factory=list)
    withheld: int = 0
    item_restricted: bool = False
    words: list[str] = field(default_factory=list)


def read_papers(entries: Iterable[HtmlElement]) -> Papers:
    """Read the entries of lists. Links that lead to no paper ("View the background …") are dropped."""
    papers = Papers()
    for entry in entries:
        words = read_words([entry]).joined
        found = [paper for link in entry.iter("a") if (paper := linked_paper(link)) is not None]
        if _ITEM_RESTRICTED.search(words):
            papers.item_restricted = True
        elif _PAPER_RESTRICTED.search(words) and not found:
            papers.withheld += 1
        elif found:
            papers.attachments += found
        elif words and next(entry.iter("a"), None) is None:
            papers.words.append(words)
    return papers


def linked_paper(link: HtmlElement) -> Attachment | None:
    """The paper behind a link, None when it leads elsewhere."""
    href = link.get("href", "")
    words = read_words([link]).joined
    split = split_at_links(words)
    if split.attachments:
        size = split.attachments[0]
        return Attachment(size.name or _file_name(href), size.type or paper_type(href), size.size)
    if not is_paper(href):
        return None
    return Attachment(words or _file_name(href), paper_type(href)) if words or href else None


def _file_name(href: str) -> str:
    return href.split("?", 1)[0].rsplit("/", 1)[-1]
