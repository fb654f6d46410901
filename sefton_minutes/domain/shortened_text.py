"""The beginning of a text, where there is no room for the whole."""

_MORE = "…"


def shortened(text: str, longest: int) -> str:
    """No more than so many characters of a text, cut between words; its blank lines and the spaces around it
    are left out."""
    plain = "\n".join(line.strip() for line in text.splitlines() if line.strip())
    if len(plain) <= longest:
        return plain
    cut = plain[:longest]
    between = max(cut.rfind(" "), cut.rfind("\n"))
    return (cut[:between] if between > 0 else cut[:-1]).rstrip() + _MORE


def line_around(text: str, place: int) -> str:
    """The line of a text in which a place stands, without the spaces around it."""
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    return text[start : len(text) if end < 0 else end].strip()
