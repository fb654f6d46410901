"""A meeting given out in another program's format."""

from collections.abc import Mapping
from pathlib import Path

from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.papers import meeting_papers
from sefton_minutes.services.ports import MeetingWriter
from sefton_minutes.storage.whole_files import written_whole


class Exporting:
    """`formats` are writers by the names of their formats."""

    def __init__(self, desk: Desk, formats: Mapping[str, MeetingWriter]) -> None:
        self._desk = desk
        self._formats = formats

    def papers(self, meeting_id: int) -> MeetingPapers:
        """Everything of a meeting with what is read in its minutes. Raises NotFound."""
        with self._desk.reading() as records:
            return meeting_papers(records, meeting_id)

    def meeting(self, meeting_id: int, format_name: str) -> bytes:
        """The meeting as a file of that format ("json"). Raises NotFound, KeyError for another format."""
        return self._formats[format_name].write(self.papers(meeting_id))

    def save(self, meeting_id: int, format_name: str, file: Path) -> None:
        """Write that file, whole or not at all. Raises NotFound, CannotWriteFile, KeyError."""
        told = self.meeting(meeting_id, format_name)
        with written_whole(file) as partial:
            partial.write_bytes(told)
