"""Places that were to be filled in: "[date]", "xxxx", "TBC"."""

import re

_GAP = re.compile(
    r"\[(?!sic\])[a-z][^\[\]\n]{0,39}\]"  # a field of a phrase, begun with a small letter as all of them are
    r"|(?<!\w)[xX]{3,}(?!\w)"
    r"|(?<!\w)(?:TBC|TBA|t\.b\.c\.)(?!\w)"
)


def gaps(text: str) -> tuple[str, ...]:
    """Every gap as it stands in the text, once each, in order."""
    return tuple(dict.fromkeys(found.group() for found in _GAP.finditer(text)))
