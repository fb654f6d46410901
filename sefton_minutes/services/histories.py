"""What was done to a meeting, in sentences."""

from collections.abc import Sequence
from pathlib import Path

from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.told_history import HistoryLine, told
from sefton_minutes.services.conflicts import altering
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.ports import HistoryWriter
from sefton_minutes.storage.whole_files import written_whole


class Histories:
    """Every method opens its own unit of work."""

    def __init__(self, desk: Desk, writer: HistoryWriter) -> None:
        self._desk = desk
        self._writer = writer

    def of_meeting(self, meeting_id: int) -> tuple[HistoryLine, ...]:
        """Every act on a meeting, its items, actions, attendance and issued papers, the latest first. No act
        tells words that the public may not see. Raises NotFound for a meeting that is not there, NotAllowed
        for a reader."""
        self._desk.ask(Role.OFFICER)
        with self._desk.reading() as records:
            records.meetings.get(meeting_id)
            history = records.history.of(meeting_id)
        return tuple(told(event, history.names) for event in history.events)

    def last_other(self, item_id: int) -> str:
        """The name of who altered an item last, besides whoever asks; "" for nobody. Readers are told of
        nobody's work on a draft."""
        if not self._desk.rights.reaches(Role.OFFICER):
            return ""
        with self._desk.reading() as records:
            acts = altering(records.audit.of_record("item", item_id))
            others = [act.who for act in acts if act.who != self._desk.who]
            return records.officers.naming()(others[-1]) if others else ""

    def save(self, lines: Sequence[HistoryLine], file: Path) -> None:
        """Write lines for a spreadsheet, the file whole or not at all. Raises CannotWriteFile."""
        data = self._writer.write(lines)
        with written_whole(file) as partial:
            partial.write_bytes(data)
