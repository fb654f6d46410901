"""The forms of labels: how the number of an entry is printed, and which form stands below which."""

from collections.abc import Sequence

_ROMAN_TENS = ("", "x", "xx", "xxx")
_ROMAN_UNITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_AROUND = {"bracketed": "({})", "half": "{})", "stopped": "{}."}
_BULLET = "bullet "
_DASHES = "-–"
_BELOW_NUMBERS = ("letter a", "roman a")
"""House order: (1), then (a), then (i)."""


def bullet_form(mark: str) -> str:
    """The form of bullets with this mark: the mark tells how deep they stand."""
    return _BULLET + mark


def is_bullet(form: str) -> bool:
    """Whether entries of this form bear a mark and no number."""
    return form.startswith(_BULLET)


def is_counted(form: str) -> bool:
    """Whether entries of this form are numbered as one types. The numbers of paragraphs ("2.1") and capitals
    with a colon ("A:") are printed, and left as they are."""
    return form.partition(" ")[0] in _AROUND


def printed_label(form: str, value: int) -> str | None:
    """The label of an entry; None where the form does not count so far (letters end at z)."""
    if is_bullet(form):
        return form.removeprefix(_BULLET)
    shape, _, kind = form.partition(" ")
    number = _number(kind, value)
    return _AROUND[shape].format(number) if number else None


def form_below(above: Sequence[str]) -> str | None:
    """The form of a list inside the levels `above`, the innermost last; None where the house goes no
    deeper."""
    if is_bullet(above[-1]):
        marked = [form for form in above if is_bullet(form)]
        if len(marked) > 1:
            return None
        return bullet_form("•" if above[-1].removeprefix(_BULLET) in _DASHES else "–")
    used = {form.partition(" ")[2] for form in above}
    kind = next((kind for kind in _BELOW_NUMBERS if kind not in used), None)
    return f"bracketed {kind}" if kind else None


def _number(kind: str, value: int) -> str | None:
    written: str | None
    if kind == "1":
        written = str(value) if value < 100 else None
    elif kind.startswith("letter"):
        written = chr(ord("a") + value - 1) if value <= 26 else None
    else:
        written = _ROMAN_TENS[value // 10] + _ROMAN_UNITS[value % 10] if value < 40 else None
    return written.upper() if written and kind.endswith("A") else written
