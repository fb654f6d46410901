"""The agenda item becomes the minute: one record from the first draft of the agenda to the signed minutes."""

from dataclasses import dataclass

from sefton_minutes.domain.attachments import Attachment


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of one meeting, in the order of `position` (0, 1, 2 …).

    `minute_number` is text: as printed on an imported page or as drawn when minutes were issued, without its
    stop; "" while it is computed (see `numbering`). `agenda_number`: the number that an imported page prints
    beside the minute number, "" for none. `title` may be empty: a page may have lost it.
    `is_heading` marks a row without number or minute ("Part B"). Texts are plain, one paragraph a line.
    `source_key`: what the system that published it knows it by, "" for none.
    """

    meeting_id: int = 0
    position: int = 0
    title: str = ""
    minute_number: str = ""
    presenters: tuple[str, ...] = ()
    agenda_text: str = ""
    minute_text: str = ""
    attachments: tuple[Attachment, ...] = ()
    is_heading: bool = False
    id: int = 0
    version: int = 0
    agenda_number: str = ""
    source_key: str = ""
