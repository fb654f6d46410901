"""A part of a text, where there is no room for the whole: cut between words, with "…" for the rest."""

from sefton_minutes.domain.text_lines import line_at

_MORE = "…"


def shortened(text: str, longest: int) -> str:
    """No more than so many characters of a text; its blank lines and the spaces around it are left out."""
    return beginning("\n".join(line.strip() for line in text.splitlines() if line.strip()), longest)


def beginning(words: str, longest: int) -> str:
    """No more than so many characters, the first of the words."""
    if len(words) <= longest:
        return words
    cut = words[:longest]
    between = max(cut.rfind(" "), cut.rfind("\n"))
    return (cut[:between] if between > 0 else cut[:-1]).rstrip() + _MORE


def ending(words: str, longest: int) -> str:
    """No more than so many characters, the last of the words."""
    if len(words) <= longest:
        return words
    cut = words[-longest:]
    return _MORE + (cut.partition(" ")[2].lstrip() or cut[1:])


def line_around(text: str, place: int) -> str:
    """The line of a text in which a place stands, without the spaces around it."""
    start, end = line_at(text, place)
    return text[start:end].strip()
