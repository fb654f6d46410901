"""What an item that was found is called in a list."""


def number_in_words(number: str, clause: str | None, *, is_minute: bool) -> str:
    """ "Minute 33 (3)", "Minute 33", "Item 4" before there is a minute, or "" for an item without a
    number."""
    kind = "Minute" if is_minute else "Item"
    return f"{kind} {number} {clause or ''}".strip() if number else ""
