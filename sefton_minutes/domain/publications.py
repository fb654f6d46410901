"""What was issued: the exact bytes of a paper, which nobody changes afterwards. It may be withdrawn, which
takes nothing away, or purged, which destroys the bytes and keeps the row that tells of them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.meetings import MeetingStatus

SERIES = "publication"
"""The counter from which issued papers draw their numbers: one for the whole record, so that a number alone
names a paper."""


class PublicationState(StrEnum):
    """How an issued paper stands."""

    ISSUED = "issued"
    WITHDRAWN = "withdrawn"
    PURGED = "purged"


@dataclass(frozen=True, slots=True)
class CheckRun:
    """A check that was run before issuing, by its name, and how much it found."""

    check: str
    found: int


@dataclass(frozen=True, slots=True)
class Override:
    """A finding that was there when the paper was issued all the same, and why it was."""

    check: str
    sentence: str
    reason: str
    item_id: int | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Who withdrew a paper and why. `superseded_by`: the number of the paper that stands in its place."""

    who: str
    when: datetime
    reason: str
    superseded_by: int | None = None


@dataclass(frozen=True, slots=True)
class Purge:
    """Who had the bytes of a paper destroyed, and why."""

    who: str
    when: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class IssuedContent:
    """Digests of what a paper was made from: `items` by their ids, `order` of them, `facts` of everything
    else on the paper. `grammar`: the version of the program whose grammar read the texts."""

    grammar: str
    facts: str
    order: tuple[int, ...]
    items: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Publication:
    """A paper as it was issued. `digest` is the SHA-256 of its bytes, `size` their number; `number` is drawn
    once. `issued` is an instant in UTC."""

    meeting_id: int
    kind: PaperKind
    number: int
    issued: datetime
    who: str
    digest: str
    size: int
    checks: tuple[CheckRun, ...]
    overrides: tuple[Override, ...]
    content: IssuedContent
    withdrawn: Withdrawal | None = None
    purged: Purge | None = None
    id: int = 0

    @property
    def state(self) -> PublicationState:
        """How it stands now; a purged paper stays purged whether or not it was withdrawn first."""
        if self.purged is not None:
            return PublicationState.PURGED
        return PublicationState.WITHDRAWN if self.withdrawn is not None else PublicationState.ISSUED


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """A publication in a list: the body bears its name of the day."""

    publication: Publication
    body: str
    day: date | None


def digest_of_bytes(data: bytes) -> str:
    """The SHA-256 of a paper, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


_REACHED = {PaperKind.AGENDA: MeetingStatus.AGENDA_ISSUED, PaperKind.MINUTES: MeetingStatus.MINUTES_ISSUED}
_NOT_HELD = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)


def refusal(status: MeetingStatus, kind: PaperKind) -> tuple[str, str] | None:
    """Why a paper cannot be issued whatever the reason, and what to do: a meeting that did not take place has
    no minutes. None where it can."""
    if kind is PaperKind.MINUTES and status in _NOT_HELD:
        return (
            f"The meeting was {status}, so it has no minutes.",
            "Change its stage if it was held after all.",
        )
    return None


def status_once_issued(status: MeetingStatus, kind: PaperKind) -> MeetingStatus:
    """How far the meeting has come once the paper is issued: a step forward, never back."""
    reached = _REACHED[kind]
    return reached if reached.stage > status.stage else status


def content_of(papers: MeetingPapers, kind: PaperKind, grammar: str) -> IssuedContent:
    """What a paper of this kind is made from. The stage of the meeting is left out: that it goes on alters
    the mark at the foot, not what was issued."""
    rows = zip(papers.items, papers.numbers, strict=True)
    items = {item.id: _digest(_item_words(item, number, kind)) for item, number in rows}
    return IssuedContent(
        grammar, _digest(_facts(papers, kind)), tuple(item.id for item in papers.items), items
    )


def _item_words(item: AgendaItem, number: str, kind: PaperKind) -> tuple[object, ...]:
    head = (number, item.title, item.is_heading, item.presenters)
    if kind is PaperKind.MINUTES:
        return (*head, item.minute_text)
    return (*head, item.agenda_text, tuple((each.name, each.type, each.size) for each in item.attachments))


def _facts(papers: MeetingPapers, kind: PaperKind) -> tuple[object, ...]:
    meeting = papers.meeting
    there = tuple((each.name, each.kind.value, each.organisation, each.role) for each in papers.attendance)
    shared = (papers.council, papers.body.name, meeting.day, meeting.time, meeting.venue, there)
    if kind is PaperKind.AGENDA:
        return (*shared, meeting.contact, meeting.contact_post)
    done = tuple((each.text, each.owner, each.due, each.item_id) for each in papers.actions)
    return (*shared, done)


def _digest(words: tuple[object, ...]) -> str:
    return hashlib.sha256(repr(words).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Differences:
    """What of the record is other than it was issued: items changed or new, how many are gone, whether their
    order or anything else on the paper is other."""

    items: tuple[int, ...] = ()
    gone: int = 0
    order: bool = False
    facts: bool = False

    def __bool__(self) -> bool:
        return bool(self.items or self.gone or self.order or self.facts)


def differences(issued: IssuedContent, now: IssuedContent) -> Differences:
    """What has changed since a paper was issued."""
    changed = tuple(key for key in now.order if now.items[key] != issued.items.get(key))
    gone = sum(key not in now.items for key in issued.order)
    kept = [key for key in issued.order if key in now.items]
    order = kept != [key for key in now.order if key in issued.items]
    return Differences(changed, gone, order, issued.facts != now.facts)
