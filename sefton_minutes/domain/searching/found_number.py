"""What an item that was found is called in a list."""


def number_in_words(number: str, clause: str | None, citation: str) -> str:
    """ "Minute 33 (3)", "Minute 33", "Item 4" before there is a minute, or "" for an item without a number.
    Whether there is one the citation knows."""
    if not number:
        return ""
    kind = "Item" if citation.endswith(f"item {number}") else "Minute"
    return f"{kind} {number} {clause or ''}".strip()
