"""How an officer is told that somebody else's words were put together with his, or wait for him."""

from collections.abc import Sequence

from sefton_minutes.ui.requests import DraftField

FIELD_WORDS = {
    DraftField.TITLE: "the title",
    DraftField.PRESENTERS: "the presenters",
    DraftField.NUMBER: "the number",
    DraftField.AGENDA_TEXT: "the agenda text",
    DraftField.MINUTE_TEXT: "the minute",
}
SOMEBODY = "Somebody else"


def merged_words(who: str, fields: Sequence[DraftField], changes: int, item_name: str) -> str:
    """ "Rosalind Penny's change to 2 paragraphs of item 6 was put together with yours." """
    if tuple(fields) == (DraftField.MINUTE_TEXT,):
        what = "1 paragraph" if changes == 1 else f"{changes} paragraphs"
    else:
        what = " and ".join(FIELD_WORDS[field] for field in fields)
    return f"{who or SOMEBODY}'s change to {what} of {item_name} was put together with yours."


def waiting_words(who: str) -> str:
    """Why something of another officer's is not shown yet."""
    return f"{who or SOMEBODY} has changed the words you are in. You will see it when you leave them."
