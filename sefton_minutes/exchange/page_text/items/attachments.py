"""The links to papers that a page prints behind a title: "pdf icon PDF 76 KB", "(1,234 KB)"."""

import re
from dataclasses import dataclass

from sefton_minutes.domain.attachments import Attachment

_TYPE = r"(?:PDF|DOCX?|XLSX?|PPTX?|RTF|CSV|ZIP|TIF|JPG)"
_SIZE = r"\d[\d.,]*\s?(?:[KMG]B|K/bytes)"
_LINK = re.compile(
    rf"[(\[]?(?:\b[a-z]{{3,4}} icon\s+)?\b(?P<type>{_TYPE}),?\s+[(\[]?(?P<size>{_SIZE})\b[)\]]?"
    rf"|(?:\.(?P<ending>{_TYPE})\s+)?[(\[](?P<sized>{_SIZE})(?:,?\s+(?P<of>{_TYPE}))?[)\]]",
    re.IGNORECASE,
)


_ITS_ITEM = re.compile(r"\s*,\s*item\s+[\w./]{1,8}$", re.IGNORECASE)
"""What a page of one item says of each of its papers, again and again: ", item 23."."""


@dataclass(frozen=True, slots=True)
class SplitAtLinks:
    """Words around links: `before` the first, the `attachments`, and what comes `after` the last."""

    before: str
    attachments: tuple[Attachment, ...]
    after: str


def split_at_links(words: str) -> SplitAtLinks:
    """Take the links out of a line. Each attachment bears the words before its link as its name; without any
    link all words are `before`."""
    attachments: list[Attachment] = []
    reached = 0
    for link in _LINK.finditer(words):
        ending = f".{link['ending']}" if link["ending"] else ""
        name = _ITS_ITEM.sub("", words[reached : link.start()].strip()) + ending
        kind = link["type"] or link["ending"] or link["of"] or ""
        attachments.append(Attachment(name, kind.upper(), link["size"] or link["sized"]))
        reached = link.end()
    if not attachments:
        return SplitAtLinks(words, (), "")
    return SplitAtLinks(attachments[0].name, tuple(attachments), words[reached:].strip())
