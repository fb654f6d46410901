"""The items of a meeting stand at 0, 1, 2 … without gaps."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import select

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks.kept import Kept
from sefton_minutes.storage.tables.agenda import AgendaItemRow

NAME = "order of items"
_ADVICE = "Move any item of the meeting up and down again: that numbers them anew."


def gaps_in_positions(kept: Kept) -> Iterator[Finding]:
    """Meetings whose items, without those in the bin, are not numbered through."""
    query = (
        select(AgendaItemRow.meeting_id, AgendaItemRow.position)
        .where(AgendaItemRow.removed_at.is_(None))
        .order_by(AgendaItemRow.meeting_id, AgendaItemRow.position)
    )
    for meeting_id, rows in groupby(kept.rows(query), lambda row: row["meeting_id"]):
        positions = [row["position"] for row in rows]
        if positions != list(range(len(positions))):
            told = ", ".join(str(position + 1) for position in positions)
            sentence = f"The items of the meeting {meeting_id} are not numbered through: {told}."
            yield Finding(NAME, "meeting", str(meeting_id), sentence, _ADVICE)
