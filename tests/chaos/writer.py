"""One officer at work: takes up what he left, then edits at random until the end is called, then saves what
he has. A process of its own, killed at any moment."""

import traceback
from random import Random

from sefton_minutes.composition.services import Services
from sefton_minutes.services.meetings import OpenMeeting
from tests.chaos.item_edits import ItemEdits
from tests.chaos.ledger import Ledger, What
from tests.chaos.other_acts import OtherActs
from tests.chaos.seat import AWAY, Deadline, Seat, opened, pause
from tests.chaos.words import NewWords

TYPES = 0.7
"""How often an act is typing in an item."""


def write(seat: Seat) -> None:
    """What the process runs."""
    ledger = Ledger(seat.ledger_file)
    try:
        deadline = Deadline(seat.stop)
        services = opened(seat, ledger, deadline)
        if services is not None:
            Writer(seat, services, ledger, deadline).work()
            services.close()
    except BaseException:  # whatever ends a process unawares is a fault that the report must tell
        ledger.note(What.FAULT, traceback.format_exc())
        raise


class Writer:
    """An officer with the program open."""

    def __init__(self, seat: Seat, services: Services, ledger: Ledger, deadline: Deadline) -> None:
        self._seat, self._services, self._ledger, self._deadline = seat, services, ledger, deadline
        self._chance = Random(f"{seat.seed} {seat.number} {seat.life}")
        words = NewWords(seat.number, seat.life)
        self.edits = ItemEdits(services, ledger, words, self._chance)
        self._others = OtherActs(services, ledger, words, self._chance, seat.papers_meeting_id)
        self._seen: OpenMeeting | None = None

    def work(self) -> None:
        """From the first to the last."""
        self._recover()
        while not self._deadline.is_called and not self._seat.only_recovers:
            self._act()
        while self.edits.unsaved and not self._deadline.is_over:
            self._save_all()

    def _recover(self) -> None:
        while not self._deadline.is_over:
            try:
                self.edits.recover()
            except AWAY as error:
                self._ledger.note(What.AWAY, error.sentence)
                pause(0.1)
            else:
                return

    def _act(self) -> None:
        if self.edits.unsaved and self._chance.random() < 0.5:
            self._save_all()
            return
        try:
            self._seen = self._services.meetings.open(self._seat.meeting_id)
            self._be_present(self._seen)
        except AWAY as error:
            self._ledger.note(What.AWAY, error.sentence)
            pause(0.05)
        if self._seen is not None:
            self._do(self._seen)

    def _be_present(self, meeting: OpenMeeting) -> None:
        """The others see where this officer is, until he is killed."""
        if self._chance.random() < 0.1:
            item = self._chance.choice((None, *meeting.items))
            self._services.presence.arrive(meeting.meeting.id, item.id if item else None)

    def _do(self, meeting: OpenMeeting) -> None:
        if self._chance.random() < TYPES:
            self.edits.edit(self._chance.choice(meeting.items))
            return
        acts = self._others.all
        (act,) = self._chance.choices(list(acts), list(acts.values()))
        try:
            act(meeting)
        except AWAY as error:
            self._ledger.note(What.AWAY, error.sentence)

    def _save_all(self) -> None:
        for typed in tuple(self.edits.unsaved.values()):
            self.edits.save(typed)
        if self.edits.unsaved:
            pause(0.05)
