"""What a writer does besides typing in items: adds, moves and removes them, keeps actions, names, the meeting
itself, and draws numbers."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from sefton_minutes.composition.services import Services
from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.changes import NO_CHANGES, Changes
from sefton_minutes.domain.composing.composed import PaperKind
from sefton_minutes.domain.errors import ChangedMeanwhile, NotAllowed, NotFound, OutcomeUnknown
from sefton_minutes.domain.removed import RemovedKind
from sefton_minutes.services.meetings import OpenMeeting
from tests.chaos.ledger import Ledger, Place, What, acknowledged
from tests.chaos.seat import AWAY
from tests.chaos.words import NewWords, words_of

ENOUGH_ITEMS = 8
ENOUGH_NAMES = 10
ENOUGH_ACTIONS = 6

DRAWN = "chaos"
"""The series from which numbers are drawn by themselves; issued papers have their own."""

Act = Callable[[OpenMeeting], None]


class OtherActs:
    """`all`: the acts with their weights. None of them is tried again: whoever is refused goes on."""

    def __init__(
        self, services: Services, ledger: Ledger, words: NewWords, chance: Random, papers_meeting_id: int
    ) -> None:
        self._services, self._ledger, self._words, self._chance = services, ledger, words, chance
        self._papers_meeting_id = papers_meeting_id
        self.all: dict[Act, float] = {
            self._move: 6,
            self.add_or_remove: 4,
            self._restore: 1,
            self._keep_action: 4,
            self._keep_names: 3,
            self._keep_meeting: 2,
            self._draw: 6,
            self._issue: 1,
        }

    def _move(self, meeting: OpenMeeting) -> None:
        seen = [item.id for item in meeting.items]
        item_id, place = self._chance.choice(seen), self._chance.randrange(len(seen))
        self._do("move", lambda: self._services.agendas.move_item(item_id, place, seen), item_id=item_id)

    def add_or_remove(self, meeting: OpenMeeting) -> None:
        """An item more, or one less; of many items always one less."""
        if len(meeting.items) > ENOUGH_ITEMS or (len(meeting.items) > 3 and self._chance.random() < 0.4):
            item_id = self._chance.choice(meeting.items).id
            self._do("remove", lambda: self._services.agendas.remove_item(item_id), item_id=item_id)
            return
        title, text = self._words.word(), self._words.word()
        item = AgendaItem(title=f"Repairs {title}", agenda_text=f"Report {text} of the Head of Harbours.")
        place = self._chance.randint(0, len(meeting.items))
        self._do(
            "add",
            lambda: self._services.agendas.add_item(meeting.meeting.id, item, place),
            {Place.TITLE: {title}, Place.TEXT: {text}},
        )

    def _restore(self, meeting: OpenMeeting) -> None:
        removed = [
            each
            for each in self._services.bin.removed(RemovedKind.ITEM)
            if each.meeting_id == meeting.meeting.id
        ]
        if removed and len(meeting.items) <= ENOUGH_ITEMS:
            chosen = self._chance.choice(removed)
            item_id = chosen.record_id
            self._do("restore", lambda: self._services.bin.restore(chosen), item_id=item_id)

    def _keep_action(self, meeting: OpenMeeting) -> None:
        by_hand = [action for action in meeting.actions if words_of(action.text) and not action.source]
        word = self._words.word()
        if len(by_hand) < ENOUGH_ACTIONS and self._chance.random() < 0.5:
            item_id = self._chance.choice(meeting.items).id
            action = Action(meeting.meeting.id, item_id, f"Invite tenders {word}")
            self._do("add action", lambda: self._services.actions.add(action), {Place.ACTION: {word}})
        elif by_hand:
            action = self._chance.choice(by_hand)
            self._alter_action(action, word)

    def _alter_action(self, action: Action, word: str) -> None:
        if self._chance.random() < 0.2:
            self._do("remove action", lambda: self._services.actions.remove(action.id))
            return
        if self._chance.random() < 0.5:
            before, altered = action.text, replace(action, text=f"Invite tenders {word}")
        else:
            before, altered = action.owner, replace(action, owner=f"Councillor {word}")
        self._ledger.note(What.TOOK_OUT, "action", Place.ACTION, words_of(before))
        self._do("edit action", lambda: self._services.actions.edit(altered, action), {Place.ACTION: {word}})

    def _keep_names(self, meeting: OpenMeeting) -> None:
        names = list(meeting.attendance)
        word, came = self._words.word(), set[str]()
        if len(names) >= ENOUGH_NAMES or (names and self._chance.random() < 0.3):
            gone = names.pop(self._chance.randrange(len(names)))
            self._ledger.note(What.TOOK_OUT, "names", Place.ATTENDANCE, words_of(gone.name))
        else:
            came = {word}
            new = Attendance(f"Councillor {word}", AttendanceKind.PRESENT)
            names.insert(self._chance.randint(0, len(names)), new)
        self._do(
            "names",
            lambda: self._services.meetings.set_attendance(meeting.meeting.id, names, meeting.attendance),
            {Place.ATTENDANCE: came},
        )

    def _keep_meeting(self, meeting: OpenMeeting) -> None:
        word, known = self._words.word(), meeting.meeting
        if self._chance.random() < 0.5:
            before, altered = known.venue, replace(known, venue=f"Town Hall {word}")
        else:
            before, altered = known.contact, replace(known, contact=f"Councillor {word}")
        self._ledger.note(What.TOOK_OUT, "meeting", Place.MEETING, words_of(before))
        self._do(
            "edit meeting",
            lambda: self._services.meetings.edit(altered, meeting.meeting),
            {Place.MEETING: {word}},
        )

    def _draw(self, _meeting: OpenMeeting) -> None:
        numbers: list[int] = []
        self._do("draw", lambda: numbers.extend(self._drawn()))
        if numbers:
            self._ledger.note(What.NUMBERS, DRAWN, numbers=numbers)

    def _drawn(self) -> range:
        """Straight from the counter, as a use case draws: with its row of audit, in one unit of work."""
        with self._services.desk.writing() as work:
            numbers = work.counters.draw(DRAWN, self._chance.randint(1, 3))
            work.audit.add("drew", "counter", numbers[-1], {"count": len(numbers)})
            work.commit(NO_CHANGES)
        return numbers

    def _issue(self, _meeting: OpenMeeting) -> None:
        """A paper of another meeting, which nobody edits: of this one it would be another at every moment."""
        issued: list[int] = []
        self._do("issue", lambda: issued.append(self._issued()))
        if issued:
            self._ledger.note(What.NUMBERS, "publication", numbers=issued)

    def _issued(self) -> int:
        asked = self._services.issuing.prepare(self._papers_meeting_id, PaperKind.AGENDA)
        reasons = {finding.key: "The chair agreed." for finding in asked.findings}
        paper, _ = self._services.issuing.issue(self._papers_meeting_id, PaperKind.AGENDA, reasons)
        return paper.number

    def _do(
        self,
        act: str,
        service: Callable[[], object],
        words: dict[Place, set[str]] | None = None,
        *,
        item_id: int = 0,
    ) -> None:
        """Call the service, and note what came of it."""
        self._ledger.note(What.BEGUN, act)
        what = self._outcome(service)
        for place, came in (words or {Place.NONE: set()}).items():
            self._ledger.note(what, act, place, came, item_id=item_id)
            act = ""

    def _outcome(self, service: Callable[[], object]) -> What:
        try:
            answer = service()
        except OutcomeUnknown:
            return What.UNKNOWN
        except (*AWAY, ChangedMeanwhile, NotFound, NotAllowed):
            return What.REFUSED
        changes = answer[-1] if isinstance(answer, tuple) else answer
        return acknowledged(changes) if isinstance(changes, Changes) else What.KEPT
