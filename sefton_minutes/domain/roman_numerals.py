"""Roman numerals, as the labels of lists are written: "iv", "xii"."""

HIGHEST = 3999
"""Beyond it the signs on a keyboard do not suffice."""

_SIGNS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def roman(number: int) -> str:
    """The number in small Roman numerals; in figures where it has none (below 1, above HIGHEST)."""
    if not 1 <= number <= HIGHEST:
        return str(number)
    written = ""
    for value, sign in _SIGNS:
        written += sign * (number // value)
        number %= value
    return written
