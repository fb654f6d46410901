"""A published page of an invented partnership, to be imported and then published again with changes; and
pages as any reader gives them, for what only some formats can tell."""

from datetime import date, time
from pathlib import Path
from typing import Any

from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PublishedBody, PublishedItem, PublishedPage
from sefton_minutes.services.ports import ReadFile, ReadPage

PAGE = """Agenda and minutes

Marram Coast Partnership
Thursday 4th March, 2027 3.00 pm

Venue: Fish Hall, Marram

Contact: Rosalind Penny  Democratic Services Officer

Items
No. Item

28.

Apologies for Absence

Minutes:

Apologies for absence were submitted from Councillor A. Thistlewood and Ravi Dunlin.

29.

Sea Wall pdf icon PDF 76 KB

Minutes:

With reference to Minute No. 24, members considered the report.

RESOLVED: That

(1)           the report be noted; and

(2)           the Head of Harbours be requested to invite tenders by 30 April 2027.

30.

Beach Huts

Ada Finch

Minutes:

Ada Finch gave an update.

RESLOVED: That the update be noted.
"""


def a_page(*items: PublishedItem, **fields: Any) -> PublishedPage:
    """Minutes of the Coast Board of 4 March 2027 at six, its text made of its items."""
    told = {
        "text": "\n".join(f"{item.title}\n{item.minute_text}" for item in items),
        "body": "Coast Board",
        "day": date(2027, 3, 4),
        "time": time(18, 0),
        "venue": "Fish Hall",
        "status": MeetingStatus.MINUTES_ISSUED,
        "items": items,
    }
    return PublishedPage(**{**told, **fields})


class GivenPages:
    """A reader of pages that a test made: the bytes of a file are the names of its pages."""

    def __init__(self, **pages: PublishedPage | tuple[PublishedBody, ...]) -> None:
        self.pages = pages

    def read(self, path: Path) -> ReadFile:
        return self.read_bytes(path.name, path.read_bytes())

    def read_bytes(self, name: str, data: bytes) -> ReadFile:
        named = [(word, self.pages[word]) for word in data.decode().split()]
        pages = [(word, page) for word, page in named if isinstance(page, PublishedPage)]
        bodies = [body for _, told in named if isinstance(told, tuple) for body in told]
        return ReadFile(
            tuple(
                ReadPage(name if len(pages) == 1 else f"{name} › {word}", word.encode(), "utf-8", page)
                for word, page in pages
            ),
            tuple(bodies),
        )
