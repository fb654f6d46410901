"""The links to papers that a page prints behind a title: "pdf icon PDF 76 KB"."""

import re
from dataclasses import dataclass

from sefton_minutes.domain.attachments import Attachment

_LINK = re.compile(
    r"(?:\b[a-z]{3,4} icon )?\b(?P<type>PDF|DOCX?|XLSX?|PPTX?|RTF|CSV|ZIP|TIF|JPG) "
    r"(?P<size>\d[\d.,]* ?[KMG]B)\b"
)


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
        name = words[reached : link.start()].strip()
        attachments.append(Attachment(name, link["type"], link["size"]))
        reached = link.end()
    if not attachments:
        return SplitAtLinks(words, (), "")
    return SplitAtLinks(attachments[0].name, tuple(attachments), words[reached:].strip())
