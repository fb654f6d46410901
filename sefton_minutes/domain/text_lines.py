"""The lines of a text: a paragraph of a minute is one."""


def line_at(text: str, start: int, end: int | None = None) -> tuple[int, int]:
    """Where the line begins and ends in which a place stands, without its line end; with `end` the lines from
    that of the one place to that of the other."""
    line_end = text.find("\n", start if end is None else end)
    return text.rfind("\n", 0, start) + 1, len(text) if line_end < 0 else line_end
