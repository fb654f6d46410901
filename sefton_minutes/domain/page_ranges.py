"""Which pages of a paper: "1-3, 5" as a person writes it."""

import re

_SPAN = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")


class NoSuchPages(ValueError):
    """The words name no pages of this paper. Its text is a sentence for the officer."""


def named_pages(words: str, count: int) -> tuple[int, ...]:
    """The pages, counted from 1, in the order of the words and each once; no words name all of `count` pages.

    Raises NoSuchPages for other words, and for pages that the paper does not have.
    """
    named: dict[int, None] = {}
    for part in filter(None, (part.strip() for part in words.split(","))):
        named |= dict.fromkeys(_span(part, count))
    return tuple(named) or tuple(range(1, count + 1))


def _span(words: str, count: int) -> range:
    span = _SPAN.fullmatch(words)
    if span is None:
        raise NoSuchPages(f"“{words}” names no pages. Type them as 1-3, 5.")
    first, last = int(span[1]), int(span[2] or span[1])
    if not 1 <= first <= last <= count:
        has = f"pages 1 to {count}" if count > 1 else "one page"
        raise NoSuchPages(f"There is no “{words}”: the paper has {has}.")
    return range(first, last + 1)
