"""Who else has something open, in words: for the eye in few, for tips and screen readers in full."""

from collections.abc import Sequence
from datetime import date

from sefton_minutes.domain.presence import Present
from sefton_minutes.domain.wording import short_date
from sefton_minutes.ui.clock import time_words

FEW = 2


def initials(others: Sequence[Present]) -> str:
    """ "RP", "RP TA", "RP +2"; "" for nobody."""
    if len(others) > FEW:
        return f"{others[0].initials} +{len(others) - 1}"
    return " ".join(one.initials for one in others)


def names(others: Sequence[Present]) -> str:
    """ "Rosalind Penny", "Rosalind Penny and Tom Ash", "Rosalind Penny and 2 others"."""
    if len(others) > FEW:
        return f"{_name(others[0])} and {len(others) - 1} others"
    return _first_letter_large(" and ".join(_name(one) for one in others))


def here_line(others: Sequence[Present], today: date) -> str:
    """One line above the item: who is here since when."""
    if len(others) == 1:
        return here(others[0], today)
    told = [f"{_name(one)} (since {since(one, today)})" for one in others[:FEW]]
    if len(others) > FEW:
        more = len(others) - FEW
        told.append("1 other" if more == 1 else f"{more} others")
    return _first_letter_large(f"{', '.join(told[:-1])} and {told[-1]} are here") if told else ""


def here(present: Present, today: date) -> str:
    """ "Rosalind Penny has been here since 14.02"."""
    if present.own:
        return f"You have had this open in another window since {since(present, today)}"
    return f"{present.name} has been here since {since(present, today)}"


def tip(others: Sequence[Present], today: date) -> str:
    """Everybody, each on a line."""
    return "\n".join(here(one, today) for one in others)


def meeting_tip(others: Sequence[Present], today: date) -> str:
    """Everybody who has a meeting open, each on a line."""
    return "\n".join(_has_open(one, today) for one in others)


def with_company(sentence: str, others: str) -> str:
    """What a screen reader says of a row, and of who is there."""
    return f"{sentence}. {others.replace(chr(10), '. ')}" if others else sentence


def since(present: Present, today: date) -> str:
    """ "14.02"; with the day where that is not today."""
    instant = present.since.astimezone()
    at = time_words(present.since)
    return at if instant.date() == today else f"{short_date(instant.date())}, {at}"


def _has_open(present: Present, today: date) -> str:
    if present.own:
        return here(present, today)
    return f"{present.name} has had this meeting open since {since(present, today)}"


def _name(present: Present) -> str:
    return "you, in another window" if present.own else present.name


def _first_letter_large(words: str) -> str:
    """Of "you"; a login stays as it is."""
    return f"Y{words[1:]}" if words.startswith("you, ") else words
