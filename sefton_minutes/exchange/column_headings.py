"""What stands at the head of the columns of minutes that are set out in a table: Item, Discussion, Action."""

import re

_ACTION = re.compile(r"actions?(?: (?:by|on|for|required|owner|points?|by whom))?:?", re.IGNORECASE)
_LABEL = re.compile(
    r"\(?(?:(?:[A-Z]{1,5} ?)?\d{1,4}(?:[./]\d{1,4}){0,2}[a-z]?|[A-Za-z]|[ivx]{1,5})[.):]?|[•·●▪◦‣○■–-]"
)


def is_action_heading(words: str) -> bool:
    """Whether a column is headed as the one for actions."""
    return _ACTION.fullmatch(words.strip()) is not None


def is_label(words: str) -> bool:
    """Whether a cell holds nothing but the number or letter of what stands beside it."""
    return _LABEL.fullmatch(words.strip()) is not None
