"""One who only reads: whatever is read within one transaction must be one consistent picture."""

import traceback
from collections.abc import Iterator
from random import Random

from sefton_minutes.domain.stopping import Stop
from sefton_minutes.services.reading_context import reading_context
from sefton_minutes.storage.search_check import check_rows
from sefton_minutes.storage.unit_of_work import Records
from tests.chaos.ledger import Ledger, What
from tests.chaos.seat import AWAY, Deadline, Seat, opened, pause


def read(seat: Seat) -> None:
    """What the process runs."""
    ledger = Ledger(seat.ledger_file)
    try:
        deadline = Deadline(seat.stop)
        services = opened(seat, ledger, deadline)
        stop = Stop()
        chance = Random(f"{seat.seed} {seat.number} {seat.life}")
        while services is not None and not deadline.is_called:
            try:
                with services.desk.reading() as records:
                    for fault in faults_of_picture(records, seat.meeting_id, chance):
                        ledger.note(What.FAULT, fault)
                ledger.note(What.PICTURE)
                if services.following.next(stop):
                    ledger.note(What.HEARD)
            except AWAY as error:
                ledger.note(What.AWAY, error.sentence)
                pause(0.05)
    except BaseException:  # whatever ends a process unawares is a fault that the report must tell
        ledger.note(What.FAULT, traceback.format_exc())
        raise


def faults_of_picture(records: Records, meeting_id: int, chance: Random) -> Iterator[str]:
    """What does not fit together in what one transaction sees of a meeting."""
    items = records.items.of_meeting(meeting_id)
    if [item.position for item in items] != list(range(len(items))):
        yield f"positions {[item.position for item in items]}"
    check = check_rows(records.search, _nothing)
    if not check.is_sound:
        yield f"the index of words differs: {check}"
    if items:
        item = chance.choice(items)
        meeting = records.meetings.get(meeting_id)
        fresh = reading_context(records, meeting, item).read(item.minute_text).resolutions
        if records.resolutions.of_item(item.id) != fresh:
            yield f"the resolutions of item {item.id} are not those of its text"
    if records.items.of_meeting(meeting_id) != items:
        yield "the same items, read twice in one transaction, differ"


def _nothing(_done: int, _of: int) -> None:
    """Nobody waits for the progress."""
