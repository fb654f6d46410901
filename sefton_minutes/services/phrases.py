"""The phrase bank: the house's own phrases, and those that officers word for all bodies or for one."""

from datetime import date, timedelta

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.meetings import Meeting, MeetingSummary, NextMeeting
from sefton_minutes.domain.next_meeting import next_meeting
from sefton_minutes.domain.phrase_bank import HOUSE_PHRASES, Phrase, phrases_for, problems, tidied
from sefton_minutes.domain.phrase_facts import MeetingFacts, PhraseOffer, known_values
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.unit_of_work import Records

NEAR = timedelta(days=500)
"""How far the meetings before and after are looked for: an annual meeting comes once a municipal year, and
may be late."""


class Phrases:
    """Every method opens its own unit of work. A house phrase has id 0; keeping one under its name words it
    anew, for all bodies or for one, and removing that brings the house's words back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Phrase, ...]:
        """The whole bank by name: every phrase kept, and those of the house that nobody has worded anew for
        all bodies."""
        with self._desk.reading() as records:
            kept = records.phrases.all()
        for_all = phrases_for((*HOUSE_PHRASES, *kept), None)
        own = (phrase for phrase in kept if phrase.body_id is not None)
        return tuple(sorted((*for_all, *own), key=_order))

    def for_body(self, body_id: int) -> tuple[Phrase, ...]:
        """What may be chosen in a minute of this body, by name."""
        with self._desk.reading() as records:
            return _of_body(records, body_id)

    def offer(self, meeting_id: int) -> PhraseOffer:
        """What may be put into the minutes of this meeting. Raises NotFound."""
        with self._desk.reading() as records:
            meeting = records.meetings.get(meeting_id)
            values = known_values(_facts(records, meeting))
            return PhraseOffer(_of_body(records, meeting.body_id), tuple(values.items()))

    def keep(self, phrase: Phrase) -> tuple[Phrase, Changes]:
        """Keep a phrase, new where its id is 0. Raises NotAllowed, ChangedMeanwhile, NotFound."""
        phrase = tidied(phrase)
        with self._desk.writing() as work:
            said = problems(phrase, work.phrases.all())
            if said:
                raise NotAllowed(*_parted(said[0]))
            kept = work.phrases.update(phrase) if phrase.id else work.phrases.add(phrase)
            work.audit.add("edited" if phrase.id else "added", "phrase", kept.id, {"name": kept.name})
            changes = Changes.of(Kind.PHRASES)
            work.commit(changes)
        return kept, changes

    def remove(self, phrase_id: int) -> Changes:
        """Minutes that hold its words keep them. Raises NotFound."""
        with self._desk.writing() as work:
            work.phrases.remove(phrase_id)
            work.audit.add("removed", "phrase", phrase_id, {})
            changes = Changes.of(Kind.PHRASES)
            work.commit(changes)
        return changes

    def restore(self, phrase_id: int) -> Changes:
        """Take back a removal. Raises NotFound, and NotAllowed when another has its name meanwhile."""
        with self._desk.writing() as work:
            others = work.phrases.all()
            work.phrases.restore(phrase_id)
            said = problems(work.phrases.get(phrase_id), others)
            if said:
                raise NotAllowed(*_parted(said[0]))
            work.audit.add("restored", "phrase", phrase_id, {})
            changes = Changes.of(Kind.PHRASES)
            work.commit(changes)
        return changes


def _of_body(records: Records, body_id: int) -> tuple[Phrase, ...]:
    return phrases_for((*HOUSE_PHRASES, *records.phrases.all()), body_id)


def _facts(records: Records, meeting: Meeting) -> MeetingFacts:
    body = records.bodies.get(meeting.body_id).name_on(meeting.day).name
    near: tuple[MeetingSummary, ...] = ()
    if meeting.day is not None:
        first, last = meeting.day - NEAR, meeting.day + NEAR
        near = records.meetings.list(body_id=meeting.body_id, from_day=first, to_day=last)
    days = (found.day for found in near if found.day and meeting.day and found.day < meeting.day)
    attendance = records.attendance.of_meeting(meeting.id)
    following = next_meeting(records.items.of_meeting(meeting.id)) or _next_kept(near, meeting.day)
    return MeetingFacts(meeting, body, attendance, max(days, default=None), following)


def _next_kept(near: tuple[MeetingSummary, ...], day: date | None) -> NextMeeting | None:
    """The meeting after, as the record has it."""
    later = [found for found in near if found.day and day and found.day > day]
    found = min(later, key=lambda each: each.day or date.max, default=None)
    return NextMeeting(found.day, found.time, found.venue) if found else None


def _order(phrase: Phrase) -> tuple[str, bool, int]:
    return phrase.name.casefold(), phrase.body_id is not None, phrase.id


def _parted(sentence: str) -> tuple[str, str]:
    """What is wrong, and what to do."""
    wrong, _, advice = sentence.partition(". ")
    return f"{wrong}.", advice
