"""Actions as rows of a list: the words, who, by when, how it stands, and where it was minuted."""

from datetime import date

from sefton_minutes.domain.actions import ActionRow, ActionStatus
from sefton_minutes.domain.wording import short_date
from sefton_minutes.ui.theme import Role

DAYS_OF_WEEK = 7


def facts(row: ActionRow, today: date) -> str:
    """ "Helen Marsh · 26 Jun"; with the year when it is not this one."""
    due = short_date(row.action.due) if row.action.due else "no date"
    due = due.removesuffix(f" {today.year}")
    return f"{row.action.owner or 'Nobody named'} · {due}"


def state(row: ActionRow, today: date) -> tuple[str, Role]:
    """How it stands, in words, with the role of their colour; "" for an open action in good time."""
    action = row.action
    if action.is_overdue(today) and action.due is not None:
        return f"Overdue {_late(action.due, today)}", "bad"
    if action.status is ActionStatus.PROPOSED:
        return "Proposed", "warn"
    if action.orphaned:
        return "Words have gone", "warn"
    if action.status is ActionStatus.DONE:
        return "Done", "good"
    return ("Dropped", "muted") if action.status is ActionStatus.DROPPED else ("", "muted")


def where(row: ActionRow) -> str:
    """ "Minute 33", or the item's title where no number is known yet."""
    if row.action.item_id is None:
        return ""
    return f"Minute {row.minute_number}" if row.minute_number else row.item_title


def meeting_words(row: ActionRow) -> str:
    """ "Cabinet, 28 May 2026"."""
    return f"{row.body}, {short_date(row.meeting_day)}" if row.meeting_day else row.body


def sentence(row: ActionRow, today: date) -> str:
    """What a screen reader says of a row."""
    parts = (
        row.action.text,
        facts(row, today).replace(" · ", ", "),
        state(row, today)[0],
        where(row),
        meeting_words(row),
    )
    return ". ".join(part for part in parts if part)


def _late(due: date, today: date) -> str:
    days = (today - due).days
    number, unit = (days // DAYS_OF_WEEK, "week") if days >= 2 * DAYS_OF_WEEK else (days, "day")
    return f"{number} {unit}{'' if number == 1 else 's'}"
