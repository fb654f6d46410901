"""From all that a clipboard offers, the minute text that keeps most."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.pasted_text import PastedText, PasteSource, ends_of
from sefton_minutes.domain.typed_text import kept_text
from sefton_minutes.exchange.clipboard.formats import WHOLE_LINES, by_source
from sefton_minutes.exchange.clipboard.html_words import html_words
from sefton_minutes.exchange.clipboard.minute_lines import MOST_CHARACTERS
from sefton_minutes.exchange.clipboard.pasted import Words
from sefton_minutes.exchange.clipboard.plain_words import plain_words
from sefton_minutes.exchange.clipboard.rtf_words import rtf_words

_LEAST_SHARE = 2
"""A structured format that has less than one in so many of the plain text's letters has lost the rest."""


def pasted_text(formats: Mapping[str, bytes]) -> PastedText | None:
    """What to insert for the formats of a clipboard, by their names on any system; None where none of them
    says anything. Never raises: a format that cannot be read gives way to the next.

    Our own format comes first, then HTML, which has the lists of Word, then rich text, then plain text."""
    offered = by_source(formats)
    if (own := next(_read(_own_words, offered.get(PasteSource.MINUTE_TEXT, ()), str), None)) is not None:
        return _own_text(own, are_lines=WHOLE_LINES in formats)
    plain = next(_read(plain_words, offered.get(PasteSource.PLAIN_TEXT, ())), None)
    for source, read in _READERS:
        for words in _read(read, offered.get(source, ())):
            if plain is None or _letters(words) * _LEAST_SHARE >= _letters(plain):
                return _pasted(words, source, plain)
    return None if plain is None else _pasted(plain, PasteSource.PLAIN_TEXT, plain)


def _own_words(data: bytes) -> Words:
    text = data[: 4 * MOST_CHARACTERS].decode("utf-8", "replace")
    return Words(text[:MOST_CHARACTERS], shortened=len(text) > MOST_CHARACTERS)


_READERS: tuple[tuple[PasteSource, Callable[[bytes], Words]], ...] = (
    (PasteSource.HTML, html_words),
    (PasteSource.RICH_TEXT, rtf_words),
)


def _read(
    read: Callable[[bytes], Words], offered: Sequence[bytes], said: Callable[[str], str] = str.strip
) -> Iterator[Words]:
    """What a reader makes of each, as far as it says anything."""
    for data in offered:
        try:
            words = read(data)
        except CannotReadFile:
            continue
        kept = replace(words, text=kept_text(words.text))
        if said(kept.text):
            yield kept


def _letters(words: Words) -> int:
    """How much is said, spaces apart: what was struck out may be in one format and not in another."""
    return sum(map(len, words.text.split()))


def _own_text(own: Words, *, are_lines: bool) -> PastedText:
    """Spaces alone are something too, between two minutes."""
    begins, ends = ends_of(own.text)
    ends_apart = (are_lines and begins, are_lines and ends)
    return PastedText(own.text, own.text, PasteSource.MINUTE_TEXT, own.left_out, own.shortened, *ends_apart)


def _pasted(words: Words, source: PasteSource, plain: Words | None) -> PastedText:
    as_offered = words if plain is None else plain
    begins, ends = ends_of(words.text)
    return PastedText(words.text, as_offered.text, source, words.left_out, words.shortened, begins, ends)
