"""What a page that came again changes, field by field: three texts are held against each other, that of the
record, that of the page, and (as a digest) what the last page said.

What an officer edited since is never overwritten; what a page does not tell is not gone; and a page of an
earlier stage than the last (the agenda, read after the minutes) only fills what is empty.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

Texts = Mapping[str, str]
"""The text of each field, by the field's name."""

Digests = Mapping[str, str]
"""The digest of each field's text, by the field's name."""


@dataclass(frozen=True, slots=True)
class Merged:
    """`taken`: the fields to be written, with the page's text. `differing`: those in which the page differs
    from what an officer wrote. `agreeing`: those where nothing stands to be decided any longer, because the
    page and the record say the same. `digests`: what the next page is held against."""

    taken: Texts
    differing: Texts
    digests: Digests
    agreeing: frozenset[str] = field(default=frozenset())


def digest_of(text: str) -> str:
    """The name of a text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


NOTHING = digest_of("")


def merged(kept: Texts, said: Texts, published: Digests, *, earlier: bool = False) -> Merged:
    """Hold a page's texts (`said`) against those of the record. `published`: digests of what the last page
    said, without those fields that no page ever told. `earlier`: the page is of an earlier stage."""
    taken: dict[str, str] = {}
    differing: dict[str, str] = {}
    digests = {name: published.get(name, NOTHING) for name in kept}
    for name, text in said.items():
        if not text or (earlier and kept[name]):
            continue
        last = published.get(name)
        if kept[name] != text and _is_ours(kept[name], last):
            taken[name] = text
        elif not _is_same(kept[name], text) and digest_of(text) != last:
            differing[name] = text
        digests[name] = digest_of(text)
    agreeing = frozenset(name for name, text in said.items() if text and _is_same(kept[name], text))
    return Merged(taken, differing, digests, agreeing | taken.keys())


def _is_ours(kept: str, last: str | None) -> bool:
    """Whether the record still says what the last page said, or nothing, and no officer emptied it."""
    if last is None or last == NOTHING:
        return not kept
    return digest_of(kept) == last


def _is_same(kept: str, text: str) -> bool:
    """Whatever the case and spacing."""
    return kept.casefold().split() == text.casefold().split()
