"""What lies in the bin: whatever was removed, until it is brought back. Nothing is deleted after a time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RemovedKind(StrEnum):
    """What sort of record it was."""

    MEETING = "meeting"
    ITEM = "item"
    ACTION = "action"
    ATTENDANCE = "name on the record"
    ATTACHMENT = "attachment"
    BODY = "body"
    PERSON = "person"
    PHRASE = "phrase"
    ACRONYM = "abbreviation"
    SEARCH = "saved search"
    WORD = "word"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True)
class Removed:
    """A record in the bin. `what` is its title, name or words; `where` says which meeting or item it was in,
    "" for none; `who` removed it, "" where that is not known; `when` is an instant in UTC. `waits_for`: what
    must be brought back first, "" for nothing. `meeting_id`: the meeting it was in, or is."""

    kind: RemovedKind
    record_id: int
    what: str
    where: str
    who: str
    when: datetime
    waits_for: str = ""
    meeting_id: int | None = None


def matching(removed: tuple[Removed, ...], words: str) -> tuple[Removed, ...]:
    """Those in which every one of the words stands, whatever the case."""
    wanted = words.casefold().split()
    return tuple(each for each in removed if all(word in _searched(each) for word in wanted))


def _searched(removed: Removed) -> str:
    return f"{removed.kind} {removed.what} {removed.where} {removed.who}".casefold()
