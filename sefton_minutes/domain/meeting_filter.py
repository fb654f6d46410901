"""Which meetings the words of a filter name."""

from sefton_minutes.domain.meetings import MeetingSummary


def searched_words(meeting: MeetingSummary) -> str:
    """What the words of a filter are looked for in: body, venue, the date as it may be written, the stage. In
    lower case."""
    day = meeting.day
    dates = f"{day.isoformat()} {day:%d/%m/%Y} {day:%A} {day.day} {day:%B %Y}" if day else ""
    return f"{meeting.body} {meeting.venue} {dates} {meeting.status.value}".casefold()


def filter_words(typed: str) -> tuple[str, ...]:
    """The words of a filter, each of which must be found."""
    return tuple(typed.casefold().split())
