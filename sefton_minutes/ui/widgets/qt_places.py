"""Places of a text as Qt counts them, and as we do. Qt counts a sign outside the basic plane, such as 👍, as
two; we count it as one. Nearly no minute has any, and then both are the same."""


def to_qt(text: str, offset: int) -> int:
    """Where Qt has a place of the text."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, place: int) -> int:
    """The offset of a place of Qt's in the text; within a sign that it counts as two, before it."""
    beginning = text[:place]
    units = beginning.encode("utf-16-le", "surrogatepass")
    if len(units) == 2 * len(beginning):
        return len(beginning)
    return len(units[: 2 * place].decode("utf-16-le", "ignore"))
