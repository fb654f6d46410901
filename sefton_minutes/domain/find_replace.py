"""Words found in the texts of a meeting, and replaced where the officer says so.

Spaces of every kind are one kind, and so are straight and curly apostrophes and quotation marks: nobody knows
which of them a page was made with.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, islice

from sefton_minutes.domain.shortened_text import beginning, ending
from sefton_minutes.domain.text_change import TextChange, change_between
from sefton_minutes.domain.text_lines import line_at

_ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "\xa0": " ", "\u202f": " ", "\u2009": " "}
)
_CONTEXT = 60


class ItemPart(StrEnum):
    """Which text of an item, in the order in which they stand on a page."""

    TITLE = "title"
    AGENDA_TEXT = "agenda_text"
    MINUTE_TEXT = "minute_text"


@dataclass(frozen=True, slots=True)
class ItemText:
    """One text of one item."""

    item_id: int
    part: ItemPart
    text: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for. `accents_count` False: "Siôn" is found by "Sion"."""

    words: str
    match_case: bool = False
    whole_words: bool = False
    accents_count: bool = True


@dataclass(frozen=True, slots=True)
class Occurrence:
    """`words`, as they stand at `text[start:end]`, with what stands `before` and `after` them on their line,
    shortened with "…"."""

    item_id: int
    part: ItemPart
    start: int
    end: int
    words: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ItemEdit:
    """The one edit that replaces all chosen words of a text. `count`: how many; `passed_over`: how many were
    left because the text has changed there since they were found."""

    item_id: int
    part: ItemPart
    change: TextChange | None
    count: int
    passed_over: int = 0


def occurrences(wanted: Wanted, texts: Iterable[ItemText], most: int | None = None) -> tuple[Occurrence, ...]:
    """Every place, in the order of the texts, none overlapping another; the first so many where `most` is
    given."""
    sought = "".join(_folded(sign, wanted) for sign in wanted.words)
    if not sought:
        return ()
    found = (_occurrence(one, place) for one in texts for place in _places(one.text, sought, wanted))
    return tuple(islice(found, most))


def replaced(
    texts: Iterable[ItemText], chosen: Iterable[Occurrence], replacement: str, *, keep_case: bool = False
) -> tuple[ItemEdit, ...]:
    """The edits that put `replacement` in the place of the chosen words, one for each text that has any.

    `keep_case`: where the words begin with a capital or a small letter the replacement does; where they are
    all capitals it is."""
    standing = {(one.item_id, one.part): one.text for one in texts}
    ordered = sorted(chosen, key=lambda each: (each.item_id, each.part.value, each.start))
    return tuple(
        _edit(standing[key], key, tuple(places), replacement, keep_case=keep_case)
        for key, places in groupby(ordered, key=lambda each: (each.item_id, each.part))
        if key in standing
    )


def in_case_of(words: str, replacement: str) -> str:
    """The replacement with the case that the words have."""
    letters = [sign for sign in words if sign.isalpha()]
    if not letters or not replacement:
        return replacement
    if len(letters) > 1 and all(sign.isupper() for sign in letters):
        return replacement.upper()
    first = replacement[0].upper() if letters[0].isupper() else replacement[0].lower()
    return first + replacement[1:]


def _edit(
    text: str, key: tuple[int, ItemPart], places: Sequence[Occurrence], replacement: str, *, keep_case: bool
) -> ItemEdit:
    pieces, at, count = [], 0, 0
    for place in places:
        if place.start < at or text[place.start : place.end] != place.words:
            continue
        put = in_case_of(place.words, replacement) if keep_case else replacement
        pieces += [text[at : place.start], put]
        at, count = place.end, count + 1
    new = "".join((*pieces, text[at:]))
    return ItemEdit(*key, change_between(text, new), count, len(places) - count)


def _places(text: str, sought: str, wanted: Wanted) -> Iterator[tuple[int, int]]:
    """Where the sought signs stand, in characters of the text as it is."""
    folded, starts = _folded_text(text, wanted)
    at = folded.find(sought)
    while at >= 0:
        after = at + len(sought)
        start, end = starts[at], starts[after] if after < len(folded) else len(text)
        is_whole_signs = (at == 0 or starts[at - 1] != start) and (
            after == len(folded) or starts[after] != starts[after - 1]
        )
        if (
            is_whole_signs
            and not _is_accented(text, end)
            and (not wanted.whole_words or _is_apart(text, start, end))
        ):
            yield start, end
            at = folded.find(sought, after)
        else:
            at = folded.find(sought, at + 1)


def _folded_text(text: str, wanted: Wanted) -> tuple[str, Sequence[int]]:
    """A text as it is searched, and for each of its signs which character of the text it came from."""
    plain = text.translate(_ALIKE)
    folded = plain if wanted.match_case else plain.casefold()
    if len(folded) == len(text) and (wanted.accents_count or folded.isascii()):
        return folded, range(len(text))
    table = {sign: _folded(sign, wanted) for sign in set(text)}
    signs = [table[sign] for sign in text]
    return "".join(signs), list(_origins(signs))


def _is_accented(text: str, end: int) -> bool:
    """Whether the last letter goes on in a mark of its own."""
    return end < len(text) and bool(unicodedata.combining(text[end]))


def _origins(signs: Sequence[str]) -> Iterator[int]:
    """For each folded sign which character of the text it came from."""
    for place, folded in enumerate(signs):
        for _ in folded:
            yield place


def _folded(sign: str, wanted: Wanted) -> str:
    plain = sign.translate(_ALIKE)
    if not wanted.accents_count and not plain.isascii():
        parts = unicodedata.normalize("NFD", plain)
        plain = "".join(part for part in parts if not unicodedata.combining(part))
    return plain if wanted.match_case else plain.casefold()


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether no word goes on before or after."""
    begins = start > 0 and _is_of_a_word(text[start]) and _is_of_a_word(text[start - 1])
    goes_on = end < len(text) and _is_of_a_word(text[end - 1]) and _is_of_a_word(text[end])
    return not begins and not goes_on


def _is_of_a_word(sign: str) -> bool:
    return sign.isalnum() or bool(unicodedata.combining(sign))


def _occurrence(one: ItemText, place: tuple[int, int]) -> Occurrence:
    start, end = place
    text = one.text
    line_start, line_end = line_at(text, start, end)
    before = ending(text[line_start:start].lstrip(), _CONTEXT)
    after = beginning(text[end:line_end].rstrip(), _CONTEXT)
    return Occurrence(one.item_id, one.part, start, end, text[start:end], before, after)
