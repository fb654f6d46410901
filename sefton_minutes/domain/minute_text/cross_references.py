"""Where a text refers to another minute: "Minute No. 24", "Minute Nos. 4 and 5", "(Minute 37 refers)".

Planning references, budget years, dates and lengths of time are not minute numbers.
"""

import re
from collections.abc import Iterator

from sefton_minutes.domain.references import Reference

_NUMBER = r"(?P<number>(?:[A-Z]{1,6}[ .]?)?\d{1,4}(?:/\d{2,4})?)(?![\w/]|[.:]\d|\s?[ap]\.?m\b)"
_PART = r"(?P<part>(?:\s?\((?:\d{1,2}|[A-Za-z]|[ivx]{2,4})\)){0,3})"
_MONTH = r"jan|feb|mar|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec"
_NOT_A_DATE = rf"(?i:(?!\s*(?:st|nd|rd|th)\b|\s+(?:{_MONTH})|\s+minutes?\b))"
_MINUTE = re.compile(
    rf"\b(?P<word>(?i:minutes?))\s{{0,3}}(?P<no>\b(?i:numbers?|nos?)\b\.?)?\s{{0,3}}{_NUMBER}{_PART}{_NOT_A_DATE}"
)
_ANOTHER = re.compile(
    rf"(?:\s*,\s*(?:and\s+)?|\s+(?:and|to|or)\s+|\s*[&–-]\s*)(?P<whole>{_NUMBER}{_PART}){_NOT_A_DATE}"
)
_REFERS = re.compile(r"\s+refers?\b", re.IGNORECASE)
_YEARS = re.compile(r"(?:[A-Z]+[ .]?)?(?:19|20)\d\d(?:/\d\d(?:\d\d)?)?")


def read_references(text: str) -> tuple[Reference, ...]:
    """Every minute that the text names, in order. Of "Minute Nos. 4 and 5" the second reference is "5"."""
    return tuple(_references(text))


def _references(text: str) -> Iterator[Reference]:
    for found in _MINUTE.finditer(text):
        if not _is_reference(found, text):
            continue
        end = found.end("part")
        yield Reference(text[found.start() : end], found["number"], found.start(), end)
        if _names_several(found):
            yield from _others(text, end)


def _others(text: str, start: int) -> Iterator[Reference]:
    found = _ANOTHER.match(text, start)
    while found is not None and not _YEARS.fullmatch(found["number"]):
        yield Reference(found["whole"], found["number"], found.start("whole"), found.end("whole"))
        found = _ANOTHER.match(text, found.end("whole"))


def _is_reference(found: re.Match[str], text: str) -> bool:
    """Without "No." only a capital letter or "refers" tells the fifth minute from five minutes."""
    if _YEARS.fullmatch(found["number"]):
        return False
    if found["no"]:
        return True
    return found["word"][0].isupper() or bool(_REFERS.match(text, found.end("part")))


def _names_several(found: re.Match[str]) -> bool:
    return found["word"].casefold() == "minutes" or (found["no"] or "").casefold().startswith(
        ("nos", "numbers")
    )
