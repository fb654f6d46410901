"""The items that stand on every agenda, for a meeting that begins from nothing."""

from datetime import date

from sefton_minutes.domain.agenda import AgendaItem


def usual_items(previous: date | None) -> tuple[AgendaItem, ...]:
    """In the order in which they are taken. `previous` is the day on which the body last met: its minutes
    come up for approval (Local Government Act 1972, Schedule 12, paragraph 41: signed at the same or the next
    meeting)."""
    minutes_of = f"Minutes of the meeting held on {previous.day} {previous:%B %Y}" if previous else ""
    return (
        AgendaItem(title="Apologies for Absence"),
        AgendaItem(title="Declarations of Interest"),
        AgendaItem(title="Minutes of the Previous Meeting", agenda_text=minutes_of),
        AgendaItem(title="Any Other Business"),
        AgendaItem(title="Date of Next Meeting"),
    )
